// Dragging one of 300 proposals on a slow processor: how soon it is lifted, and whether the frames keep coming.

import type { Page } from '@playwright/test';
import type { UserId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { openBoardOf, seedBoards } from './lib/board';
import { openBrowser } from './lib/browser';
import { type Findings, median } from './lib/figure';
import { openHall } from './lib/hall';
import { seatedAt } from './lib/members';

const NOTES = 300;

interface Drag {
  /** From the press's first move to the frame that shows the proposal lifted, in milliseconds. */
  readonly lifted: number;
  /** The longest task afterwards. */
  readonly longest: number;
  readonly framesPerSecond: number;
}

export async function drag({ quick }: { quick: boolean }): Promise<Findings> {
  const hall = await openHall();
  const browser = await openBrowser();
  const drags: Drag[] = [];
  try {
    const { workshopId, tables } = await seedBoards(hall, 1, NOTES);
    const [content] = tables;
    if (!content) throw new Error('the workshop has no table');
    const me = randomText(20) as UserId;
    await hall.seed(workshopId, seatedAt(content.table, me));
    const page = await openBoardOf(hall, browser, workshopId, me, NOTES);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (let i = 0; i < (quick ? 1 : 5); i++) drags.push(await dragOnce(page));
  } finally {
    await browser.close();
    await hall.close();
  }
  const of = (pick: (drag: Drag) => number) => median(drags.map(pick));
  return {
    figures: [
      {
        name: `drag among ${NOTES}, processor ÷ 4: lifted`,
        measured: of(({ lifted }) => lifted),
        unit: 'ms',
        budget: 100,
      },
      { name: 'the same: longest task after that', measured: of(({ longest }) => longest), unit: 'ms', budget: 50 },
      {
        name: 'the same: frames a second (at least 60)',
        measured: of(({ framesPerSecond }) => framesPerSecond),
        unit: '',
      },
    ],
    notes: [],
  };
}

/** Lifts the first proposal, carries it about for two seconds and puts it back by Escape. */
async function dragOnce(page: Page): Promise<Drag> {
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
