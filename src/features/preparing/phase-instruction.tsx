import { useTranslations } from 'use-intl';
import type { Phase } from '@/domain/phase';
import { instruct } from '@/domain/steering';
import type { Wording } from '@/domain/wording';
import { useRoom } from '@/live';
import { Stack, useToasts } from '@/ui';
import { useUnderWay } from './use-under-way';
import { OtherLanguages, type Reword, WordingField } from './wording-field';

/** What people are asked to do in a phase, in the workshop's languages. `usual`: what they read when it is left empty. */
export function PhaseInstruction({ phase, label, usual }: { phase: Phase; label: string; usual: string }) {
  const t = useTranslations('preparing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const kept = workshop.instructions[phase] ?? {};
  const underWay = useUnderWay<Wording>();
  const save = (reword: Reword) => {
    const wording = reword(underWay.steps().at(-1) ?? kept);
    const { done, undo } = run('instruct', instruct(workshopId, phase, wording));
    const end = underWay.begin(wording, done);
    const back = () => {
      end();
      undo();
    };
    say(t('instruction-said'), { action: { label: shared('undo'), run: back } });
    return done;
  };
  const line = { field: 'instruction', label, wording: kept, save } as const;
  const home = workshop.locale;
  return (
    <Stack tight>
      <WordingField {...line} home={home} hint={t('instruction-hint', { words: usual })} long optional />
      <OtherLanguages fields={[{ ...line, long: true }]} home={home} />
    </Stack>
  );
}
