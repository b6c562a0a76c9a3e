// More than a hall brings: a board of a thousand proposals and three hundred commitments on a laptop, and two hundred phones
// that join at once.

import { setLogLevel } from 'firebase/firestore';
import type { UserId, WorkshopId } from '@/domain/ids';
import { openWorkshop } from '@/domain/opening';
import { randomText } from '@/lib/random';
import { createDevice, type Device, openBooks } from './cost/device';
import { hearRoom, join, sitDown, steer } from './cost/people';
import { newCodes, planOf, tableId } from './cost/plan';
import { realPlace } from './cost/real-place';
import { openBoardOf, seedBoards } from './lib/board';
import { openBrowser } from './lib/browser';
import { type Drag, dragOnce } from './lib/drag-once';
import { type Findings, median } from './lib/figure';
import { type Hall, openHall } from './lib/hall';
import { seatedAt } from './lib/members';
import { moveOnApp } from './lib/move-on-app';

export async function crowd({ quick }: { quick: boolean }): Promise<Findings> {
  // The clients' own words about connections that close would drown a reason.
  setLogLevel('silent');
  const hall = await openHall();
  try {
    const board = await largeBoard(hall, quick ? [100, 30] : [1000, 300], quick ? 1 : 5);
    const joined = await joinAtOnce(hall, quick ? 20 : 200);
    return { figures: [...board.figures, ...joined.figures], notes: [...board.notes, ...joined.notes] };
  } finally {
    await hall.close();
  }
}

async function largeBoard(hall: Hall, [notes, commitments]: [number, number], times: number): Promise<Findings> {
  const browser = await openBrowser();
  const writer = createDevice(realPlace(hall.emulator), openBooks(), 'writer');
  try {
    const { workshopId, tables } = await seedBoards(hall, 1, notes, commitments);
    const [content] = tables;
    if (!content) throw new Error('the workshop has no table');
    const me = randomText(20) as UserId;
    writer.is('participant', content.table);
    for (const person of [me, writer.userId]) await hall.seed(workshopId, seatedAt(content.table, person));
    const begun = Date.now();
    const page = await openBoardOf(hall, browser, workshopId, me, notes);
    const shown = (Date.now() - begun) / 1000;
    const drags: Drag[] = [];
    for (let i = 0; i < times; i++) drags.push(await dragOnce(page));
    const moves: number[] = [];
    for (let i = 0; i < times; i++)
      moves.push(await moveOnApp(workshopId, { ...content, page, writer }, notes - 1 - i));
    const of = (pick: (drag: Drag) => number) => median(drags.map(pick));
    return {
      figures: [
        {
          name: `a board of ${notes} proposals and ${commitments} commitments: all of them there`,
          measured: shown,
          unit: 's',
          budget: 10,
          digits: 1,
        },
        { name: 'the same: a proposal lifted', measured: of(({ lifted }) => lifted), unit: 'ms', budget: 250 },
        { name: 'the same: longest task after that', measured: of(({ longest }) => longest), unit: 'ms', budget: 100 },
        { name: 'the same: frames a second', measured: of(({ framesPerSecond }) => framesPerSecond), unit: '' },
        { name: 'the same: a move by another painted', measured: median(moves), unit: 'ms', budget: 1000 },
      ],
      notes: [],
    };
  } finally {
    await writer.close();
    await browser.close();
  }
}

/** From the first look at a code until the last of them sits at a table and hears the workshop, a console looking on. */
async function joinAtOnce(hall: Hall, people: number): Promise<Findings> {
  const books = openBooks();
  const devices: Device[] = [];
  const device = (who: string) => {
    const made = createDevice(realPlace(hall.emulator), books, who);
    devices.push(made);
    return made;
  };
  try {
    const tables = 20;
    const workshopId = randomText(20) as WorkshopId;
    const codes = newCodes(tables);
    const console_ = device('console');
    const plan = planOf({ tables, people });
    await console_.run(workshopId, 'openWorkshop', openWorkshop(workshopId, console_.userId, plan, codes));
    console_.is('facilitator', null);
    await console_.watch('workshop', { workshopId }).heard;
    await hearRoom(console_, workshopId);
    await steer(console_, workshopId);
    const begun = Date.now();
    await Promise.all(
      Array.from({ length: people }, async (_, i) => {
        const phone = device('phone');
        await join(phone, workshopId, codes.door);
        await sitDown(phone, workshopId, tableId(i % tables));
      }),
    );
    const seconds = (Date.now() - begun) / 1000;
    return {
      figures: [
        {
          name: `${people} phones join at once by the code at the door`,
          measured: seconds,
          unit: 's',
          budget: 120,
          digits: 1,
        },
      ],
      notes: [],
    };
  } finally {
    await Promise.all(devices.map((each) => each.close()));
  }
}
