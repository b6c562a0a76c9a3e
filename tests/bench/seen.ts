// How soon others see a move: written by one client, painted on a page of the app; beside the same write heard by a page with
// nothing but the database client. Each has a table of its own, so that neither works while the other is measured.

import type { Browser, Page } from '@playwright/test';
import type { TableId, UserId, WorkshopId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { createDevice, openBooks } from './cost/device';
import { realPlace } from './cost/real-place';
import { openBoardOf, seedBoards } from './lib/board';
import { openBrowser, waitsInside } from './lib/browser';
import { type Findings, median, quantile } from './lib/figure';
import { type Hall, openHall } from './lib/hall';
import { seatedAt } from './lib/members';
import { moved, moveOnApp, noteAt, now, type Side } from './lib/move-on-app';

const NOTES = 50;

export async function seen({ quick }: { quick: boolean }): Promise<Findings> {
  const hall = await openHall();
  const browser = await openBrowser();
  const moves = quick ? 5 : 30;
  const app: number[] = [];
  const bare: number[] = [];
  try {
    const [ofApp, ofBare, workshopId] = await prepare(hall, browser);
    // The first of each warms up what is warmed up once.
    for (let i = 0; i <= moves; i++) {
      const painted = await moveOnApp(workshopId, ofApp, i);
      const told = await moveOnBare(workshopId, ofBare, i);
      if (i === 0) continue;
      app.push(painted);
      bare.push(told);
    }
    await Promise.all([ofApp.writer.close(), ofBare.writer.close()]);
  } finally {
    await browser.close();
    await hall.close();
  }
  const ratio = median(app) / median(bare);
  const spread = (all: readonly number[]) => `${quantile(all, 0.1).toFixed(0)} to ${quantile(all, 0.9).toFixed(0)}`;
  return {
    figures: [
      { name: 'a move painted on another page', measured: median(app), floor: median(bare), unit: 'ms' },
      { name: 'the same, as a ratio to the bare client', measured: ratio, budget: 1.3, unit: '', digits: 2 },
    ],
    notes: [
      `A move seen: ${moves} moves a side, ${NOTES} proposals at each table; eight in ten took ${spread(app)} ms in the app, ` +
        `${spread(bare)} ms with the bare client.`,
    ],
  };
}

async function prepare(hall: Hall, browser: Browser): Promise<[Side, Side, WorkshopId]> {
  const { workshopId, tables: sides } = await seedBoards(hall, 2, NOTES);
  const books = openBooks();
  const writers = await Promise.all(
    sides.map(async ({ table }) => {
      const writer = createDevice(realPlace(hall.emulator), books, 'writer');
      writer.is('participant', table);
      await hall.seed(workshopId, seatedAt(table, writer.userId));
      return writer;
    }),
  );
  const open = async (i: number, visit: (me: UserId, table: TableId) => Promise<Page>): Promise<Side> => {
    const [side, writer] = [sides[i], writers[i]];
    if (!side || !writer) throw new Error('there are two sides');
    const me = randomText(20) as UserId;
    await hall.seed(workshopId, seatedAt(side.table, me));
    return { ...side, writer, page: await visit(me, side.table) };
  };
  return [
    await open(0, (me) => openBoardOf(hall, browser, workshopId, me, NOTES)),
    await open(1, (me, table) => openBare(hall, browser, workshopId, me, table)),
    workshopId,
  ];
}

async function openBare(
  hall: Hall,
  browser: Browser,
  workshopId: WorkshopId,
  me: UserId,
  table: TableId,
): Promise<Page> {
  const page = await (await browser.newContext(waitsInside)).newPage();
  await page.goto(`${hall.bareUrl}/?workshop=${workshopId}&table=${table}&me=${me}`);
  await page.locator('textarea').waitFor();
  return page;
}

/** Milliseconds until the bare client has told of it. */
async function moveOnBare(
  workshopId: WorkshopId,
  { page, writer, notes, commitment }: Side,
  i: number,
): Promise<number> {
  const note = noteAt(notes, i);
  const begun = now();
  await writer.run(workshopId, 'moveNotes', moved(note, commitment));
  const heard = await page.waitForFunction(
    ([id, place]) => {
      // Put there by tests/bench/bare/bare.ts.
      const { heard: all } = window as unknown as { heard: { id: string; commitmentId: unknown; at: number }[] };
      return all.find((one) => one.id === id && one.commitmentId === place)?.at;
    },
    [note, commitment] as const,
  );
  return ((await heard.jsonValue()) ?? Number.NaN) - begun;
}
