import { useTranslations } from 'use-intl';
import type { Phase } from '@/domain/phase';
import { instruct } from '@/domain/steering';
import type { Wording } from '@/domain/wording';
import { useRoom } from '@/live';
import { Stack, useToasts } from '@/ui';
import { OtherLanguages, WordingField } from './wording-field';

/** What people are asked to do in a phase, in the workshop's languages. `usual`: what they read when it is left empty. */
export function PhaseInstruction({ phase, label, usual }: { phase: Phase; label: string; usual: string }) {
  const t = useTranslations('preparing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const save = (wording: Wording) => {
    const { done, undo } = run('instruct', instruct(workshopId, phase, wording));
    say(t('instruction-said'), { action: { label: shared('undo'), run: undo } });
    return done;
  };
  const line = { field: 'instruction', label, wording: workshop.instructions[phase] ?? {}, save } as const;
  const home = workshop.locale;
  return (
    <Stack tight>
      <WordingField {...line} home={home} hint={t('instruction-hint', { words: usual })} long optional />
      <OtherLanguages fields={[{ ...line, long: true }]} home={home} />
    </Stack>
  );
}
