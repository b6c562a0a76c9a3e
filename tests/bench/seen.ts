// How soon others see a move: written by one client, painted on a page of the app; beside the same write heard by a page with
// nothing but the database client. Each has a table of its own, so that neither works while the other is measured.

import type { Browser, Page } from '@playwright/test';
import type { CommitmentId, TableId, UserId, WorkshopId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { createDevice, type Device, openBooks } from './cost/device';
import { realPlace } from './cost/real-place';
import { openBoardOf, seedBoards } from './lib/board';
import { openBrowser, waitsInside } from './lib/browser';
import { type Figure, type Findings, median, quantile } from './lib/figure';
import { type Hall, openHall } from './lib/hall';
import { seatedAt } from './lib/members';
import { moved, moveOnApp, noteAt, now, type Side } from './lib/move-on-app';

const NOTES = 50;

/** So many others hear the same table meanwhile. */
const CROWDS = [0, 50, 100];

interface Painted {
  readonly listeners: number;
  readonly app: readonly number[];
  readonly bare: readonly number[];
}

export async function seen({ quick }: { quick: boolean }): Promise<Findings> {
  const hall = await openHall();
  const browser = await openBrowser();
  const moves = quick ? 5 : 30;
  const listening: Device[] = [];
  const rows: Painted[] = [];
  try {
    const [ofApp, ofBare, workshopId] = await prepare(hall, browser);
    for (const listeners of quick ? CROWDS.slice(0, 1) : CROWDS) {
      const more = listeners - listening.length / 2;
      for (const side of [ofApp, ofBare]) listening.push(...(await listenersAt(hall, workshopId, side.table, more)));
      rows.push({ listeners, ...(await move(workshopId, ofApp, ofBare, moves, rows.length % 2 === 1)) });
    }
    await Promise.all([ofApp.writer, ofBare.writer, ...listening].map((device) => device.close()));
  } finally {
    await browser.close();
    await hall.close();
  }
  return { figures: rows.flatMap(figuresOf), notes: [notesOf(rows, moves)] };
}

/** By turns, so that both sides meet the same machine. */
async function move(
  workshopId: WorkshopId,
  ofApp: Side,
  ofBare: Side,
  moves: number,
  isBack: boolean,
): Promise<Omit<Painted, 'listeners'>> {
  const app: number[] = [];
  const bare: number[] = [];
  // The first of each warms up what is warmed up once.
  for (let i = 0; i <= moves; i++) {
    const painted = await moveOnApp(workshopId, ofApp, i, isBack ? null : ofApp.commitment);
    const told = await moveOnBare(workshopId, ofBare, i, isBack ? null : ofBare.commitment);
    if (i === 0) continue;
    app.push(painted);
    bare.push(told);
  }
  return { app, bare };
}

/** Real clients at a table that hear what its phones hear. */
async function listenersAt(hall: Hall, workshopId: WorkshopId, table: TableId, count: number): Promise<Device[]> {
  const books = openBooks();
  const devices = Array.from({ length: count }, () => createDevice(realPlace(hall.emulator), books, 'listener'));
  for (const device of devices) {
    device.is('participant', table);
    await hall.seed(workshopId, seatedAt(table, device.userId));
  }
  await Promise.all(devices.map((device) => device.watch('notes', { workshopId, scope: table }).heard));
  return devices;
}

function figuresOf({ listeners, app, bare }: Painted): Figure[] {
  const name = `a move painted on another page, ${listeners} more phones hearing its table`;
  const ratio = median(app) / median(bare);
  return [
    { name, measured: median(app), floor: median(bare), unit: 'ms' },
    { name: 'the same, as a ratio to the bare client', measured: ratio, budget: 1.3, unit: '', digits: 2 },
  ];
}

function notesOf(rows: readonly Painted[], moves: number): string {
  const spread = (all: readonly number[]) => `${quantile(all, 0.1).toFixed(0)} to ${quantile(all, 0.9).toFixed(0)}`;
  const each = rows.map(
    ({ listeners, app, bare }) =>
      `with ${listeners} more ${spread(app)} ms in the app, ${spread(bare)} ms with the bare client`,
  );
  return `A move seen: ${moves} moves a side, ${NOTES} proposals at each table; eight in ten took ${each.join('; ')}.`;
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
  { page, writer, notes }: Side,
  i: number,
  to: CommitmentId | null,
): Promise<number> {
  const note = noteAt(notes, i);
  const begun = now();
  await writer.run(workshopId, 'moveNotes', moved(note, to));
  const heard = await page.waitForFunction(
    ([id, place, since]) => {
      // Put there by tests/bench/bare/bare.ts.
      const { heard: all } = window as unknown as { heard: { id: string; commitmentId: unknown; at: number }[] };
      return all.find((one) => one.id === id && one.commitmentId === place && one.at > since)?.at;
    },
    [note, to, begun] as const,
  );
  return ((await heard.jsonValue()) ?? Number.NaN) - begun;
}
