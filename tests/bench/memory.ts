// What a phone's page holds after hours of a busy board: proposals moved to and fro by others, and the heap, the elements and the
// listeners counted after each part. Hours are short here: what counts is how much has been heard, not how long it took.

import type { CDPSession, Page } from '@playwright/test';
import type { UserId, WorkshopId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { createDevice, type Device, openBooks } from './cost/device';
import { realPlace } from './cost/real-place';
import { openBoardOf, seedBoards, type TableContent } from './lib/board';
import { openBrowser } from './lib/browser';
import { type Findings, median } from './lib/figure';
import { type Hall, openHall } from './lib/hall';
import { heldByScripts } from './lib/heap';
import { seatedAt } from './lib/members';
import { moved } from './lib/move-on-app';

const NOTES = 60;
/** Moved by one press, as a selection is. */
const AT_ONCE = 10;
/** As many as 100 people cause at one table in three hours and more. */
const CHANGES = 6_000;
/** What is warmed up once, caches that fill, code that is compiled, has been by then. */
const WARM = 1_000;
const LOOKS = 5;

interface Held {
  /** In bytes: what the page's scripts hold. */
  readonly objects: number;
  /** In bytes, compiled code and the browser's own buffers included. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function memory({ quick }: { quick: boolean }): Promise<Findings> {
  const hall = await openHall();
  const browser = await openBrowser();
  try {
    const { workshopId, tables } = await seedBoards(hall, 1, NOTES);
    const [side] = tables;
    if (!side) throw new Error('there is one table');
    const writer = await sitDown(hall, workshopId, side);
    const me = randomText(20) as UserId;
    await hall.seed(workshopId, seatedAt(side.table, me));
    const page = await openBoardOf(hall, browser, workshopId, me, NOTES);
    const look = await lookerOn(page);
    const change = changer(writer, workshopId, side, page);
    const part = quick ? 100 : (CHANGES - WARM) / LOOKS;
    await change(quick ? 100 : WARM);
    const held = [await look()];
    for (let i = 0; i < LOOKS; i++) {
      await change(part);
      held.push(await look());
    }
    await writer.close();
    return findingsOf(held, part * LOOKS);
  } finally {
    await browser.close();
    await hall.close();
  }
}

async function sitDown(hall: Hall, workshopId: WorkshopId, { table }: TableContent): Promise<Device> {
  const writer = createDevice(realPlace(hall.emulator), openBooks(), 'writer');
  writer.is('participant', table);
  await hall.seed(workshopId, seatedAt(table, writer.userId));
  return writer;
}

/** Moves so many proposals, some at once: into the commitment, and back. Waits until the page shows the last of them. */
function changer(writer: Device, workshopId: WorkshopId, { notes, commitment }: TableContent, page: Page) {
  let turn = 0;
  return async (count: number) => {
    for (let done = 0; done < count; done += AT_ONCE, turn++) {
      const rounds = notes.length / AT_ONCE;
      const first = (turn % rounds) * AT_ONCE;
      const place = Math.floor(turn / rounds) % 2 === 0 ? commitment : null;
      const some = notes.slice(first, first + AT_ONCE);
      await writer.run(
        workshopId,
        'moveNotes',
        some.flatMap((note) => moved(note, place)),
      );
      const last = page.locator(`[data-place="${place ?? 'pool'}"] [data-note="${some.at(-1)}"]`);
      await last.waitFor({ state: 'attached' });
    }
  };
}

async function lookerOn(page: Page): Promise<() => Promise<Held>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    // What is held by timers and fading glides goes with them.
    await page.waitForTimeout(3_000);
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const objects = await heldByScripts(session);
    return { objects, heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
}

function findingsOf(held: readonly Held[], changes: number): Findings {
  const [first] = held;
  // The later half beside the first look: one late look may catch work half done.
  const late = held.slice(Math.ceil(held.length / 2));
  const growth = (of: keyof Held) => (median(late.map((one) => one[of])) / (first?.[of] ?? Number.NaN) - 1) * 100;
  const percent = (name: string, of: keyof Held) => ({ name, measured: growth(of), unit: '%', digits: 1, budget: 5 });
  const megabytes = (of: 'objects' | 'heap') => held.map((one) => (one[of] / 1e6).toFixed(2)).join(', ');
  return {
    figures: [
      percent(`a board that hears ${changes} more changes: what its scripts hold grows by`, 'objects'),
      percent('the same: its elements', 'nodes'),
      percent('the same: its listeners to events', 'listeners'),
    ],
    notes: [
      `Memory: after each ${changes / LOOKS} changes the scripts hold, in MB, ${megabytes('objects')}; the whole heap, ` +
        `code that is still being compiled and the browser's time line included, ${megabytes('heap')}.`,
    ],
  };
}
