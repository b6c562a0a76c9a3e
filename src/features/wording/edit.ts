// What somebody did to a text, found from how it stood before and after, and where their caret is after what others did.

/** At `at`, so many UTF-16 units were taken out and these put in. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isSecondHalf = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/**
 * The least that was changed. `caret`: where the caret stands afterwards, which tells which of several equal letters was typed
 * ("aa" to "aaa"). No emoji is cut in two.
 */
export function editBetween(before: string, after: string, caret = after.length): Edit {
  const most = Math.min(before.length, after.length);
  // What stands behind the caret is as it was.
  const behind = Math.min(most, after.length - caret);
  let end = 0;
  while (end < behind && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  let at = 0;
  while (at < most - end && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  while (end < most - at && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end++;
  if (at > 0 && isFirstHalf(before.charCodeAt(at - 1))) at--;
  if (end > 0 && isSecondHalf(before.charCodeAt(before.length - end))) end--;
  return { at, removed: before.length - at - end, added: after.slice(at, after.length - end) };
}

/** Where a caret goes when others edit: behind what it stood behind. */
export function caretAfter(caret: number, { at, removed, added }: Edit): number {
  if (caret <= at) return caret;
  return caret >= at + removed ? caret - removed + added.length : at + added.length;
}
