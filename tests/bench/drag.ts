// Dragging one of 300 proposals on a slow processor: how soon it is lifted, and whether the frames keep coming.

import type { UserId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { openBoardOf, seedBoards } from './lib/board';
import { openBrowser } from './lib/browser';
import { type Drag, dragOnce } from './lib/drag-once';
import { type Findings, median } from './lib/figure';
import { openHall } from './lib/hall';
import { seatedAt } from './lib/members';

const NOTES = 300;

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
