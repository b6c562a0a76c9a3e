import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import { type Note, usedSlots } from '@/domain/note';
import { axisOf, tableOf } from '@/domain/workshop';
import { FastEntry } from '@/features/paper/fast-entry';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Select, Stack } from '@/ui';
import { statusIn } from './status-in';

interface AnyTableEntryProps {
  tableId: TableId;
  onTable: (tableId: TableId) => void;
  /** Of the whole room. */
  notes: readonly Note[];
}

/** A facilitator enters for any table, in any phase. */
export function AnyTableEntry({ tableId, onTable, notes }: AnyTableEntryProps) {
  const t = useTranslations('paper');
  const shared = useTranslations('shared');
  const { workshop, workshopId, userId } = useRoom();
  const wording = useWording(workshop.locale);
  const mine = useMyNotes();
  const table = tableOf(workshop, tableId) ?? workshop.tables[0];
  const axis = table && axisOf(workshop, table.axisId);
  if (!table) return null;
  const here = notes.filter((note) => note.tableId === table.id && note.state !== 'withdrawn');
  return (
    <Stack>
      <Select
        label={t('for-table')}
        value={table.id}
        options={workshop.tables.map(({ id, name, axisId }) => ({
          value: id,
          label: `${shared('table', { name })} · ${wording(axisOf(workshop, axisId)?.name ?? {})}`,
        }))}
        onChoose={onTable}
      />
      <FastEntry
        table={table}
        question={axis ? wording(axis.question) : ''}
        hue={axis?.hue ?? 'teal'}
        goes="always"
        // What was taken in from the late box has slots as well, and the outbox has never heard of it.
        usedSlots={new Set([...mine.usedSlots, ...usedSlots(workshopId, userId, notes)])}
        submit={mine.submit}
        texts={here.map(({ text }) => text)}
        statusOf={statusIn(mine.notes)}
      />
    </Stack>
  );
}
