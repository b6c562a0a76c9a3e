// Text as people type it: graphemes, digits of several scripts, halves of emoji.

/** Replaces lone surrogates, which hang the database client and every later write. */
export function wellFormed(text: string): string {
  // The whole pair is matched first, so a half is only what is left over (no look-behind: older phones lack it).
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (match) =>
    match.length === 2 ? match : '\uFFFD',
  );
}

/** Arabic-Indic (٠١٢) and Persian (۰۱۲) digits become Western ones. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The longest beginning of at most `units` UTF-16 units that cuts no visible character in two. */
export function cutToUnits(text: string, units: number): string {
  if (text.length <= units) return text;
  if (typeof Intl.Segmenter === 'undefined') return wellFormed(text.slice(0, units)).replace(/\uFFFD$/, '');
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > units) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
