// One drag of the first proposal on a page, watched from inside: how soon it is lifted, and whether the frames keep coming.

import type { Page } from '@playwright/test';

export interface Drag {
  /** From the press's first move to the frame that shows the proposal lifted, in milliseconds. */
  readonly lifted: number;
  /** The longest task afterwards. */
  readonly longest: number;
  readonly framesPerSecond: number;
}

/** Lifts the first proposal, carries it about for two seconds and puts it back by Escape. */
export async function dragOnce(page: Page): Promise<Drag> {
  const box = await page.locator('[data-note]').first().boundingBox();
  if (!box) throw new Error('the first proposal is not on the page');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.evaluate(watchFrames);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 12, at.y + 4);
  await page.waitForFunction('watched.liftedAt > 0');
  const steps = 60;
  for (let i = 1; i <= steps; i++) {
    await page.mouse.move(at.x - 12 - (500 * i) / steps, at.y + 4 + 150 * Math.sin(i / 8));
    await page.waitForTimeout(25);
  }
  const drag = await page.evaluate(() => {
    // Put there by `watchFrames`.
    const { watched } = window as unknown as { watched: Watched };
    const { liftedAt, pressedAt, frames, tasks } = watched;
    const after = frames.filter((time) => time > liftedAt);
    const span = (after.at(-1) ?? 0) - (after[0] ?? 0);
    const longest = Math.max(
      0,
      ...tasks.filter(({ startTime }) => startTime > liftedAt).map(({ duration }) => duration),
    );
    return { lifted: liftedAt - pressedAt, longest, framesPerSecond: ((after.length - 1) / span) * 1000 };
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.waitForTimeout(500);
  return drag;
}

interface Watched {
  pressedAt: number;
  liftedAt: number;
  readonly frames: number[];
  readonly tasks: PerformanceEntry[];
}

/** Runs in the page: notes every frame and long task, and when the lifted proposal is first painted. */
function watchFrames(): void {
  const watched: Watched = { pressedAt: 0, liftedAt: 0, frames: [], tasks: [] };
  new PerformanceObserver((list) => watched.tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  addEventListener('mousemove', ({ buttons, timeStamp }) => {
    if (buttons > 0 && watched.pressedAt === 0) watched.pressedAt = timeStamp;
  });
  const frame = (time: number) => {
    watched.frames.push(time);
    // Seen at the frame's beginning: it was painted with the one before.
    if (watched.liftedAt === 0 && document.querySelector('[data-lifted]')) watched.liftedAt = performance.now();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, { watched });
}
