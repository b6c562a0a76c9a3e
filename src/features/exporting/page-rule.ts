/**
 * Adds a rule for the printed page until the function it returns is called. Into a style sheet that is there already: the page
 * forbids those that stand in it as text.
 */
export function applyPageRule(rule: string): () => void {
  const [sheet] = document.styleSheets;
  if (!sheet) return () => {};
  const added = sheet.cssRules[sheet.insertRule(rule, sheet.cssRules.length)];
  return () => {
    const at = [...sheet.cssRules].indexOf(added as CSSRule);
    if (at >= 0) sheet.deleteRule(at);
  };
}
