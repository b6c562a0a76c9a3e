import { useEffect } from 'react';
import type { NoteId } from '@/domain/ids';
import { revealNotes, sealedAmong } from '@/domain/revealing';
import { isPrivate } from '@/domain/stage';
import { randomBelow } from '@/lib/random';
import { useLive, useRoom } from '@/live';

/** What is kept from the tables: as many as one batch reveals. */
export function useSealed(): readonly NoteId[] {
  const { workshopId } = useRoom();
  return sealedAmong(useLive('notes', { workshopId, scope: 'room' }).value ?? []);
}

/** The console that revealed does so in the same batch; for what is left, each waits so long and seldom finds anything. */
const COURTESY_MS = 1_500;

/** Reveals what arrives sealed when all has been revealed: from a phone that had been away, or more than a batch took. */
export function useLeftSealed(): void {
  const { workshop, run } = useRoom();
  const sealed = useSealed();
  const left = isPrivate(workshop) ? '' : sealed.join();
  useEffect(() => {
    if (!left) return;
    // Ids are hexadecimal: no comma in them.
    const reveal = () => run('revealNotes', revealNotes(left.split(',') as NoteId[]), { quiet: true });
    const timer = setTimeout(reveal, COURTESY_MS + randomBelow(COURTESY_MS));
    return () => clearTimeout(timer);
  }, [left, run]);
}
