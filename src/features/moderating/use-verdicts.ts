import { useTranslations } from 'use-intl';
import { lookAway } from '@/domain/attention';
import { inPortions } from '@/domain/batches';
import { changeNoteState, letPass, type Note } from '@/domain/note';
import { MAIN_SCREEN } from '@/domain/screen';
import { useLive, useRoom } from '@/live';
import { useToasts } from '@/ui';

export interface Verdicts {
  readonly pass: (notes: readonly Note[]) => void;
  readonly hide: (notes: readonly Note[]) => void;
  /** Hidden before, and read now: it may stand everywhere again. */
  readonly restore: (note: Note) => void;
}

/** What a facilitator decides about proposals, with ten seconds to think better of it. */
export function useVerdicts(): Verdicts {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value ?? null;
  const { call } = workshop.stage;

  const inBatches = (
    action: string,
    notes: readonly Note[],
    plan: (some: readonly Note[]) => Parameters<typeof run>[1],
  ) => {
    const undos = inPortions(notes).map((some) => run(action, plan(some)).undo);
    return { label: shared('undo'), run: () => undos.forEach((undo) => void undo()) };
  };
  return {
    pass(notes) {
      const action = inBatches('letPass', notes, letPass);
      say(t('passed-said', { count: notes.length }), { action });
    },
    hide(notes) {
      const action = inBatches('hideNote', notes, (some) =>
        some.flatMap(({ id }) => [
          ...changeNoteState(id, 'hidden'),
          ...lookAway(`notes/${id}`, workshopId, { screen, call }),
        ]),
      );
      say(t('hidden-said', { count: notes.length }), { action });
    },
    restore(note) {
      const action = inBatches('showHiddenNote', [note], letPass);
      say(t('shown-said'), { action });
    },
  };
}
