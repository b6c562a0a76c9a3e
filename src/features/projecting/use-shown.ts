import { useTranslations } from 'use-intl';
import { freshScreen, MAIN_SCREEN, pictureOf } from '@/domain/screen';
import { useWording } from '@/i18n';
import { useLive, useRoom } from '@/live';

/** In a sentence, what the room has before its eyes. */
export function useShown(): string {
  const t = useTranslations('projecting');
  const shared = useTranslations('shared');
  const { workshop, workshopId } = useRoom();
  const word = useWording(workshop.locale);
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value ?? freshScreen;
  const { kind, focus } = pictureOf(workshop, screen);
  if (!focus || (kind !== 'questions' && kind !== 'board' && kind !== 'vote')) return t(`now-${kind}`);
  const axis = word(focus.axis.name);
  if (!focus.table) return t('now-axis', { axis });
  return t('now-table', { table: shared('table', { name: focus.table.name }), axis });
}
