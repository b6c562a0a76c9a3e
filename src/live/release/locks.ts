// What open pages tell each other and the worker, for as long as they are open. Browsers without locks tell nothing.

import { PAGE_LOCK } from '@/worker/release';

const UNDER_WAY = 'warsha-under-way';

/** Until the function it returns is called, which resolves when nobody sees it any more. Several pages hold the same name at once. */
function hold(name: string): () => Promise<void> {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Never refused but when the page is being left.
  const held = navigator.locks?.request(name, { mode: 'shared' }, () => ended).catch(() => {});
  return async () => {
    end();
    await held;
  };
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

let leave: (() => Promise<void>) | null = null;

export async function sayUnderWay(isUnderWay: boolean): Promise<void> {
  const left = leave;
  leave = isUnderWay ? (left ?? hold(UNDER_WAY)) : null;
  if (!isUnderWay) await left?.();
}

/** Is any page of this browser in a workshop under way? */
export async function isAnyUnderWay(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === UNDER_WAY);
}
