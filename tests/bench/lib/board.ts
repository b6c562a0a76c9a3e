// A workshop in which tables draft, each with its proposals in the pool and its commitments, and a laptop that shows a board.

import type { Browser, Page } from '@playwright/test';
import type { Change } from '@/domain/change';
import { startCommitment } from '@/domain/commitment';
import type { AxisId, CommitmentId, NoteId, TableId, UserId, WorkshopId } from '@/domain/ids';
import { noteIdOf, proposeNote } from '@/domain/note';
import { openWorkshop } from '@/domain/opening';
import { ranksAt } from '@/domain/rank';
import { randomText } from '@/lib/random';
import { newCodes, planOf } from '../cost/plan';
import { waitsInside } from './browser';
import type { Hall } from './hall';

export interface TableContent {
  readonly table: TableId;
  /** The first of its commitments. */
  readonly commitment: CommitmentId;
  readonly notes: readonly NoteId[];
}

export async function seedBoards(
  hall: Hall,
  tables: number,
  notes: number,
  commitments = 1,
): Promise<{ workshopId: WorkshopId; tables: readonly TableContent[] }> {
  const workshopId = randomText(20) as WorkshopId;
  const plan = planOf({ tables, people: tables });
  const stage = { 'stage.phase': 'draft', 'stage.previous': 'propose' };
  const contents = plan.tables.map(({ id, axisId }) => contentOf(workshopId, id, axisId, notes, commitments));
  await hall.seed(workshopId, [
    ...openWorkshop(workshopId, randomText(20) as UserId, plan, newCodes(tables)),
    { op: 'patch', in: 'workshops', id: workshopId, fields: stage },
    ...contents.flatMap(({ changes }) => changes),
  ]);
  return { workshopId, tables: contents };
}

function contentOf(workshopId: WorkshopId, table: TableId, axisId: AxisId, count: number, commitments: number) {
  const cards = Array.from({ length: commitments }, () => randomText(20) as CommitmentId);
  const [commitment] = cards;
  if (!commitment) throw new Error('a board has a commitment');
  const author = randomText(20) as UserId;
  const ranks = ranksAt([], 0, count);
  const place = { tableId: table, axisId };
  const notes = ranks.map((_, slot) => noteIdOf(workshopId, author, slot));
  const changes: Change[] = [
    ...ranksAt([], 0, commitments).flatMap((rank, i) =>
      startCommitment(cards[i] ?? commitment, { ...place, title: `التزام ${i + 1}`, rank }),
    ),
    ...notes.flatMap((id, slot) => {
      const draft = { ...place, slot, text: `مقترح رقم ${slot + 1}`, origin: 'phone', category: null } as const;
      return proposeNote(id, draft, ranks[slot - 1] ?? null);
    }),
  ];
  return { table, commitment, notes, changes };
}

/** Shows the board of whoever this is, with all its proposals. */
export async function openBoardOf(
  hall: Hall,
  browser: Browser,
  workshopId: WorkshopId,
  me: UserId,
  notes: number,
): Promise<Page> {
  const context = await browser.newContext({ ...waitsInside, viewport: { width: 1366, height: 768 }, locale: 'ar-MA' });
  // On the emulator a device is who it says it is.
  const device = [`warsha:device:${hall.emulator.projectId}`, me] as const;
  await context.addInitScript(([name, value]) => localStorage.setItem(name, value), device);
  const page = await context.newPage();
  await page.goto(`${hall.url}/w/${workshopId}`);
  await page
    .locator('[data-note]')
    .nth(notes - 1)
    .waitFor();
  return page;
}
