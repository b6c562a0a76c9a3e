import { useTranslations } from 'use-intl';
import { type CheckedRow, importingBatches, importProposals } from '@/domain/importing';
import { changeNoteState, type Note, usedSlots } from '@/domain/note';
import { byRank } from '@/domain/rank';
import { isPrivate } from '@/domain/stage';
import { randomBelow } from '@/lib/random';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

/** Writes the rows that have no fault. Undoing withdraws them: like everything else, nothing is deleted. */
export function useImporting(notes: readonly Note[]): (rows: readonly CheckedRow[]) => void {
  const t = useTranslations('importing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, userId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  return (rows) => {
    const importer = {
      ...{ workshopId, userId, sealed: isPrivate(workshop) },
      usedSlots: usedSlots(workshopId, userId, notes),
      last: [...notes].sort(byRank).at(-1)?.rank ?? null,
    };
    const { ids, changes } = importProposals(rows, importer, randomBelow);
    for (const batch of importingBatches(changes)) run('proposeNote', batch);
    const withdraw = () => {
      for (const batch of importingBatches(ids.flatMap((id) => changeNoteState(id, 'withdrawn'))))
        run('withdrawNote', batch);
    };
    say(t('imported', { count: ids.length }), { action: { label: shared('undo'), run: withdraw } });
  };
}
