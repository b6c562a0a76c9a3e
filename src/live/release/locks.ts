// What open pages tell each other and the worker, for as long as they are open. Browsers without locks tell nothing.

import { PAGE_LOCK } from '@/worker/release';

const UNDER_WAY = 'warsha-under-way';

/** Until the function it returns is called. Several pages hold the same name at once. */
function hold(name: string): () => void {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Never refused but when the page is being left.
  navigator.locks?.request(name, { mode: 'shared' }, () => ended).catch(() => {});
  return end;
}

/** Says which release this page is of, for the rest of its life. */
export function sayWhichRelease(): void {
  const entry = ownEntry();
  if (entry) hold(PAGE_LOCK + entry);
}

/** The script that this page began with; null while developing. */
export function ownEntry(): string | null {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src^="/assets/"]');
  return script && new URL(script.src).pathname;
}

let leave: (() => void) | null = null;

export function sayUnderWay(isUnderWay: boolean): void {
  if (isUnderWay) leave ??= hold(UNDER_WAY);
  else {
    leave?.();
    leave = null;
  }
}

/** Is any page of this browser in a workshop under way? */
export async function isAnyUnderWay(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === UNDER_WAY);
}
