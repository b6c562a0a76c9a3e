import { type MyData, myNoteIds } from '@/domain/my-data';
import { kept, keptNames } from '@/lib/storage';
import { useLive, useLiveAll, useOutbox, useRoom } from '@/live';

/**
 * All that the database holds of this person here, document by document, as the rules let one ask for one's own, and what this device
 * keeps. Null until all of it has come. Heard of only while it is shown.
 */
export function useMyData(): MyData | null {
  const { workshopId, userId, me } = useRoom();
  const { slots } = useOutbox();
  const ids = myNoteIds(workshopId, userId, me.role, slots);
  const notes = useLiveAll(
    'note',
    ids.map((noteId) => ({ workshopId, noteId })),
  );
  const rounds = useLive('rounds', { workshopId }).value;
  const ballots = useLiveAll(
    'ballot',
    (rounds ?? []).map(({ id: roundId }) => ({ workshopId, roundId, userId })),
  );
  const rolls = new Set((rounds ?? []).flatMap(({ tickets }) => tickets?.roll ?? []));
  const stubs = useLiveAll(
    'stub',
    [...rolls].map((rollId) => ({ workshopId, rollId, userId })),
  );
  const rating = useLive('rating', { workshopId, userId }).value;
  const attendance = useLive('attendanceLine', { workshopId, userId }).value;
  if (!rounds || rating === undefined || attendance === undefined) return null;
  if ([...notes, ...ballots, ...stubs].some(({ value }) => value === undefined)) return null;
  return {
    ...{ workshopId, userId, member: me, rating, attendance },
    notes: notes.flatMap(({ value }) => value ?? []),
    ballots: rounds.flatMap((round, i) => {
      const ballot = ballots[i]?.value;
      return ballot ? [{ ...ballot, round }] : [];
    }),
    stubs: stubs.flatMap(({ value }) => value ?? []),
    device: keptOf(workshopId),
  };
}

/** Everything kept on this device under the workshop's id, or that speaks of it. */
function keptOf(workshopId: string): Readonly<Record<string, string>> {
  const all = keptNames('warsha.').map((name) => [name, kept(name) ?? ''] as const);
  return Object.fromEntries(all.filter(([name, text]) => name.includes(workshopId) || text.includes(workshopId)));
}
