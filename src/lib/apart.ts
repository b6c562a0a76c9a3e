/** Between marks of isolation, for sentences that can't hold an element. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
