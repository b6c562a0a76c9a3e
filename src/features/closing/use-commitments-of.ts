import type { Commitment } from '@/domain/commitment';
import type { WorkshopId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { useLiveAll } from '@/live';

/** The commitments that these notes lie in, each listened to by itself: no other table's are heard. */
export function useCommitmentsOf(workshopId: WorkshopId, notes: readonly Note[]): readonly Commitment[] {
  const ids = [...new Set(notes.flatMap(({ commitmentId }) => commitmentId ?? []))].sort();
  return useLiveAll(
    'commitment',
    ids.map((commitmentId) => ({ workshopId, commitmentId })),
  ).flatMap(({ value }) => value ?? []);
}
