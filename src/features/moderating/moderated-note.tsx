import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AxisId, TableId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { axisOf, tableOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Icon, Paper, UserText } from '@/ui';
import styles from './moderating.module.css';

interface Placed {
  readonly axisId: AxisId;
  readonly tableId: TableId;
}

interface ModeratedNoteProps {
  note: Placed & { readonly text: string; readonly origin?: Note['origin'] };
  faded?: boolean;
  /** What belongs to it and needs its whole width. */
  beneath?: ReactNode;
  /** What can be done with it. */
  children?: ReactNode;
}

/** A proposal with its table and axis, on the paper of the axis. */
export function ModeratedNote({ note, faded = false, beneath, children }: ModeratedNoteProps) {
  const t = useTranslations('moderating');
  const { hue, from } = usePlaceOf(note);
  const { origin = 'phone' } = note;
  return (
    <Paper as="li" hue={hue} className={styles.note}>
      <div className={faded ? styles.faded : undefined}>
        <UserText>{note.text}</UserText>
        {from}
        {origin !== 'phone' && (
          <p className={styles.from}>
            <Icon name={origin === 'oral' ? 'people' : 'commitment'} />
            {t(`origin-${origin}`)}
          </p>
        )}
      </div>
      {children}
      {beneath}
    </Paper>
  );
}

/** Where it comes from: the paper of its axis, and in words its table and axis. */
export function usePlaceOf({ axisId, tableId }: Placed): { readonly hue: string; readonly from: ReactNode } {
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const axis = axisOf(workshop, axisId);
  const table = tableOf(workshop, tableId);
  const from = (
    <p className={styles.from}>
      {table && <bdi>{shared('table', { name: table.name })}</bdi>}
      {axis && <bdi>{word(axis.name)}</bdi>}
    </p>
  );
  return { hue: axis?.hue ?? 'teal', from };
}
