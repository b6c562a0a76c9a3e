import type { Page } from '@playwright/test';

/** From the next page it opens on, this device's own clock is wrong by so many milliseconds, as after a flat battery. */
export async function setWrongClock(of: Page, wrong: number): Promise<void> {
  await of.addInitScript((shift) => {
    const Right = Date;
    // Only what a page asks for "now" is wrong; a given instant stays what it is.
    const Wrong = new Proxy(Right, {
      construct: (_, given) => (given.length === 0 ? new Right(Right.now() + shift) : Reflect.construct(Right, given)),
      apply: () => new Right(Right.now() + shift).toString(),
      get: (target, name) => (name === 'now' ? () => Right.now() + shift : Reflect.get(target, name)),
    });
    globalThis.Date = Wrong;
  }, wrong);
}
