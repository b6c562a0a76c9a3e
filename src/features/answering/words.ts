import { useTranslations } from 'use-intl';
import type { DeskGroup } from '@/domain/desk';
import type { AxisId, TableId } from '@/domain/ids';
import { axisOf, tableOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { cutToUnits } from '@/lib/text';
import { useRoom } from '@/live';

/** Enough of a text to know it by. */
export const NAME_UNITS = 60;

export interface PlaceWords {
  readonly axis: (axisId: AxisId | null) => string;
  readonly hue: (axisId: AxisId | null) => string;
  readonly table: (tableId: TableId | null) => string;
  /** A stack that nobody has named is called by its first proposal. */
  readonly group: (group: Pick<DeskGroup, 'kind' | 'title' | 'notes'>) => string;
}

/** What places are called: an axis or a table that was taken away has a name too. */
export function usePlaceWords(): PlaceWords {
  const t = useTranslations('answering');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  return {
    axis: (axisId) => {
      const axis = axisOf(workshop, axisId);
      return axis ? word(axis.name) : t('no-axis');
    },
    hue: (axisId) => axisOf(workshop, axisId)?.hue ?? 'clay',
    table: (tableId) => {
      const table = tableOf(workshop, tableId);
      return table ? shared('table', { name: table.name }) : t('no-table');
    },
    group: ({ kind, title, notes }) => {
      if (title) return title;
      return kind === 'stack' ? cutToUnits(notes[0]?.text ?? '', NAME_UNITS) : t(`untitled-${kind}`);
    },
  };
}
