import { useTranslations } from 'use-intl';
import { type AnsweringPlan, answerNotes, answersAsTheyWere, takeBackAnswers } from '@/domain/answering';
import { inPortions } from '@/domain/batches';
import type { Change } from '@/domain/change';
import type { Note } from '@/domain/note';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

export interface Answers {
  readonly give: (plans: readonly AnsweringPlan[]) => void;
  readonly takeBack: (notes: readonly Note[]) => void;
}

/** Answers and takes back, any number at once, with a way back in the toast. */
export function useAnswering(): Answers {
  const t = useTranslations('answering');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const change = (action: string, changes: readonly Change[], notes: readonly Note[]) => {
    const known = new Map(notes.map((note) => [String(note.id), note]));
    const undos = inPortions(changes).map((portion) => {
      const before = portion.flatMap(({ id }) => known.get(id) ?? []);
      return run(action, portion, { inverse: answersAsTheyWere(before) }).undo;
    });
    return () => {
      for (const undo of undos) undo();
    };
  };
  return {
    give(plans) {
      const changes = plans.flatMap(answerNotes);
      const undo = change(
        'answerNotes',
        changes,
        plans.flatMap(({ notes }) => notes),
      );
      // Nothing changed, nothing to take back.
      const action = changes.length > 0 ? { label: shared('undo'), run: undo } : undefined;
      say(t('answered-said', { count: changes.length }), { action });
    },
    takeBack(notes) {
      const changes = takeBackAnswers(notes);
      const undo = change('takeBackAnswers', changes, notes);
      say(t('taken-back-said', { count: changes.length }), { action: { label: shared('undo'), run: undo } });
    },
  };
}
