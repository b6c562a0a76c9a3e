// Words without their endings, lightly: cut too much, two things become one; cut too little, a likeness is missed.

/** Cuts off `part` where at least `least` letters stay. (No look-behind: older phones lack it.) */
function cut(word: string, part: RegExp, least: number): string {
  const stem = word.replace(part, '');
  return stem.length < least ? word : stem;
}

/** Of a levelled Arabic word: without its article (and what is glued before it), plural, feminine, possessive, tanween. */
export function arabicStem(word: string): string {
  // Twice, because إلكتروني and التزام themselves begin like an article.
  const bare = cut(cut(word, /^(?:[وف]?[بك]?ال|[وف]?لل)/, 2), /^ال/, 4);
  const owned = cut(cut(bare, /(?:ها|هم)$/, 4), /ت(?:ها?|هم)$/, 3);
  return cut(cut(cut(owned, /(?:ين|ون)$/, 4), /(?:ات|ه|ا)$/, 3), /ي$/, 4);
}

/** Without the letter or two glued before it ("and", "for", "in", "by"); null where there is none. */
export function withoutPrefix(word: string): string | null {
  const two = cut(word, /^[وف][بل]/, 3);
  const bare = two === word ? cut(word, /^[وفبكل]/, 3) : two;
  return bare === word ? null : bare;
}

/** Of a levelled French or English word. */
export function latinStem(word: string): string {
  if (word.length <= 3) return word;
  const one = word.endsWith('eaux')
    ? word.slice(0, -1)
    : word.replace(/(..)aux$/, '$1al').replace(/(..[^s])s$|(...)x$/, '$1$2');
  const verb = cut(one.replace(/at(?:ion|ive|if|ory)$/, 'at'), /(?:ing|ee|er|ez)$/, 5);
  return cut(verb, /e$/, 4)
    .replace(/([^aeiou])y$/, '$1i')
    .replace(/([a-z])\1$/, '$1');
}

const sounds: ReadonlyArray<readonly [RegExp, string]> = [
  [/kh|5/g, 'x'],
  [/gh/g, '0'],
  [/ch|sh/g, 'c'],
  [/dj/g, 'j'],
  [/[78]/g, 'h'],
  [/9/g, 'q'],
  [/6/g, 't'],
  [/v/g, 'f'],
  [/p/g, 'b'],
  [/g/g, 'k'],
  [/[23aeiouyw]/g, ''],
];

const consonants: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ط: 't', ث: 't', ج: 'j', ح: 'h', ه: 'h', خ: 'x', د: 'd', ذ: 'd', ض: 'd', ظ: 'd', ر: 'r' },
  ...{ ز: 'z', س: 's', ص: 's', ش: 'c', غ: '0', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n' },
};

/** The consonants of an Arabic stem as Moroccans type them in Latin letters, roughly: ميزان sounds mzn. */
export function arabicSound(stem: string): string {
  return once([...stem].map((letter) => consonants[letter] ?? '').join(''));
}

/** The same of Darija typed in Latin letters and digits (3, 7, 9): "lmizaniya" and "mizania" sound mzn too. */
export function arabiziSound(word: string): string {
  const bare = cut(cut(word, /^w?[fb]?l(?=[^aeiouy])/, 3), /^(?:al|el)/, 4);
  const stem = cut(bare, /(?:i?y?at|iya|ia|a|in|e|i)$/, 3);
  return once(sounds.reduce((text, [from, to]) => text.replace(from, to), stem));
}

function once(text: string): string {
  return text.replace(/(.)\1+/g, '$1');
}
