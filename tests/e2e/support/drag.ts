// Dragging as hands do it: pressed, moved in steps, let go.
import type { Locator, Page } from '@playwright/test';

/** In the page as it is scrolled after this. */
export async function middleOf(of: Locator): Promise<{ x: number; y: number; top: number }> {
  // Into the middle: at the edge a fixed bar may lie over it, and dragging there scrolls by itself.
  await of.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await of.boundingBox();
  if (!box) throw new Error('nothing there to press');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y };
}

export async function dragByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 12, { steps: 3 });
  const end = await middleOf(to);
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();
}

/** A long press lifts; only then does the target exist. */
export async function dragByTouch(page: Page, from: Locator, to: Locator): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const start = await middleOf(from);
  await touch('touchStart', [start]);
  await page.locator('[data-lifted]').waitFor();
  await to.waitFor();
  const end = await middleOf(to);
  for (let step = 1; step <= 8; step++) {
    await touch('touchMove', [
      { x: start.x + ((end.x - start.x) * step) / 8, y: start.y + ((end.y - start.y) * step) / 8 },
    ]);
    await page.waitForTimeout(30);
  }
  await touch('touchEnd', []);
  await session.detach();
}
