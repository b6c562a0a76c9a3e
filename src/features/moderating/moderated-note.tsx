import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AxisId, TableId } from '@/domain/ids';
import { axisOf, tableOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Paper, UserText } from '@/ui';
import styles from './moderating.module.css';

interface ModeratedNoteProps {
  note: { readonly text: string; readonly axisId: AxisId; readonly tableId: TableId };
  faded?: boolean;
  /** What belongs to it and needs its whole width. */
  beneath?: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
}

/** A proposal with its table and axis, on the paper of the axis. */
export function ModeratedNote({ note, faded = false, beneath, children }: ModeratedNoteProps) {
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const axis = axisOf(workshop, note.axisId);
  const table = tableOf(workshop, note.tableId);
  return (
    <Paper as="li" hue={axis?.hue ?? 'teal'} className={styles.note}>
      <div className={faded ? styles.faded : undefined}>
        <UserText>{note.text}</UserText>
        <p className={styles.from}>
          {table && <bdi>{shared('table', { name: table.name })}</bdi>}
          {axis && <bdi>{word(axis.name)}</bdi>}
        </p>
      </div>
      {children}
      {beneath}
    </Paper>
  );
}
