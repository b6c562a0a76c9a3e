import { useTranslations } from 'use-intl';
import type { ScreenId } from '@/domain/ids';
import { freshScreen, type Picture, pictureOf } from '@/domain/screen';
import { useWording } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { useLit } from './use-lit';

/** Those that can be of one axis or one table. */
const focused: readonly Picture['kind'][] = ['presentation', 'questions', 'board', 'vote'];

/** In a sentence, what the people before a screen have before their eyes. */
export function useShown(screenId: ScreenId): string {
  const t = useTranslations('projecting');
  const shared = useTranslations('shared');
  const { workshop, workshopId } = useRoom();
  const word = useWording(workshop.locale);
  const screen = useLive('screen', { workshopId, screenId }).value ?? freshScreen;
  const lit = useLit(screen.spotlight);
  const { kind, focus } = pictureOf(workshop, screen, lit !== null);
  if (kind === 'spotlight') return t('now-spotlight', { text: lit?.text || t('untitled') });
  if (!focus || !focused.includes(kind)) return t(`now-${kind}`);
  const axis = word(focus.axis.name);
  if (!focus.table) return t('now-axis', { axis });
  return t('now-table', { table: shared('table', { name: focus.table.name }), axis });
}
