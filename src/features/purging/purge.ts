// Deletes the persons of a closed workshop, batch after batch. Whatever interrupts it, begun again it does what is left.

import type { Change } from '@/domain/change';
import type { WorkshopId } from '@/domain/ids';
import { askForPurge, batched, endPurge, type PurgeHindrance, planPurge, purgeHindrance } from '@/domain/purge';
import { keepSums } from '@/domain/sums';
import type { Workshop } from '@/domain/workshop';
import { once, type RunCommand, troubleOf, type useGateway, wholeTrail } from '@/live';

type Gateway = ReturnType<typeof useGateway>['gateway'];

export interface Purging {
  readonly gateway: Gateway;
  readonly workshop: Workshop;
  readonly run: RunCommand;
  /** How many of how many batches the server has. */
  readonly onProgress: (done: number, all: number) => void;
}

/** Resolves with what hinders it, or null when it is done. Rejects when the server can't be reached or says no. */
export async function purge({ gateway, workshop, run, onProgress }: Purging): Promise<PurgeHindrance | null> {
  const { id: workshopId } = workshop;
  const found = await personalIn(gateway, workshopId);
  const hindrance = purgeHindrance(workshop, found.rounds);
  if (hindrance) return hindrance;
  // Counted once, before the first of them goes: begun again it would count what is left.
  const sums = found.sums ? [] : keepSums(workshop, found);
  await run('askForPurge', [...askForPurge(workshopId), ...sums], { quiet: true, inverse: [] }).done;
  const { batches, marks } = planPurge(found);
  const all = batches.length + 1;
  for (const [i, batch] of batches.entries()) {
    onProgress(i, all);
    // Not as a command: its trail would keep what is being deleted.
    await gateway.commit(workshopId, batch);
  }
  onProgress(all - 1, all);
  for (const batch of batched(marks)) await takeAway(gateway, workshopId, batch);
  await run('endPurge', endPurge(workshopId), { quiet: true, inverse: [] }).done;
  return null;
}

async function personalIn(gateway: Gateway, workshopId: WorkshopId) {
  const [members, rounds, ratings, attendance, notes, keys, sums, { entries, isWhole }] = await Promise.all([
    once(gateway, 'members', { workshopId }),
    once(gateway, 'rounds', { workshopId }),
    once(gateway, 'ratings', { workshopId }),
    once(gateway, 'attendance', { workshopId }),
    once(gateway, 'notes', { workshopId, scope: 'room' }),
    once(gateway, 'keys', { workshopId }),
    once(gateway, 'sums', { workshopId }),
    wholeTrail(gateway, workshopId),
  ]);
  if (!isWhole) throw new Error('the trail could not be read whole');
  const cast = await Promise.all(
    rounds.map(async ({ id: roundId, tickets }) => {
      const ballots = await once(gateway, 'ballots', { workshopId, roundId });
      return ballots.map(({ id: userId }) => ({ roundId, userId, roll: tickets?.roll }));
    }),
  );
  return { members, rounds, ratings, attendance, notes, keys, sums, trail: entries, ballots: cast.flat() };
}

/** By halves where one is refused: a device that was busy within the hour keeps its mark. */
async function takeAway(gateway: Gateway, workshopId: WorkshopId, marks: readonly Change[]): Promise<void> {
  try {
    await gateway.commit(workshopId, marks);
  } catch (error) {
    if (troubleOf(error) !== 'refused') throw error;
    if (marks.length === 1) return;
    const half = Math.ceil(marks.length / 2);
    await takeAway(gateway, workshopId, marks.slice(0, half));
    await takeAway(gateway, workshopId, marks.slice(half));
  }
}
