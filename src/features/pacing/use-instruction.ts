import { useTranslations } from 'use-intl';
import type { Phase } from '@/domain/phase';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';

/** What people are asked to do in a phase: the workshop's own words, else the usual ones. */
export function useInstruction(phase: Phase): string {
  const { workshop } = useRoom();
  const own = useWording(workshop.locale)(workshop.instructions[phase] ?? {});
  const usual = useUsualInstruction(phase);
  return own || usual;
}

/** The first two come with every phone's words, the others later. */
export function useUsualInstruction(phase: Phase): string {
  const phone = useTranslations('phone');
  const timing = useTranslations('timing');
  return phase === 'welcome' || phase === 'propose' ? phone(`instruct-${phase}`) : timing(`instruct-${phase}`);
}
