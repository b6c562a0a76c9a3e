import { useTranslations } from 'use-intl';
import { sendLate } from '@/domain/late';
import { writes } from '@/domain/member';
import { type Obstruction, obstructionTo } from '@/domain/obstruction';
import { tableOf } from '@/domain/workshop';
import { WithTroubleWords } from '@/i18n';
import { type Unconfirmed, useClosedAt, useOutbox, useRoom } from '@/live';
import { Button, Stack } from '@/ui';
import styles from './proposing.module.css';

interface RefusedActionsProps {
  entry: Unconfirmed;
  submit: (entry: Unconfirmed) => void;
}

/** The server did not take it: why, and what can be done. Nothing typed is ever thrown away. */
export function RefusedActions(props: RefusedActionsProps) {
  if (props.entry.sentLate) return null;
  return (
    <WithTroubleWords>
      <Refused {...props} />
    </WithTroubleWords>
  );
}

/** Trying again would end like before. */
const final: readonly Obstruction[] = ['gone', 'muted', 'closed', 'table', 'full'];

function Refused({ entry, submit }: RefusedActionsProps) {
  const t = useTranslations('proposing');
  const knowing = useTranslations('knowing');
  const { workshop, me, isGone, run } = useRoom();
  const { mark } = useOutbox();
  const isTimeUp = useClosedAt(workshop.stage) !== undefined;
  const why = obstructionTo(entry, me, workshop, { isGone, isTimeUp });
  const { text, noteId } = entry;
  // The box takes what comes from where its sender sits now.
  const table = tableOf(workshop, me.tableId);
  const late = (tableId: Unconfirmed['tableId'], axisId: Unconfirmed['axisId']) => {
    // Under the proposal's own id: sent twice it lies there once. Marked at once, since an answer may take hours.
    mark(noteId, { sentLate: true });
    run('sendLate', sendLate(noteId, { text, axisId, tableId })).done.catch(() => mark(noteId, { sentLate: false }));
  };
  return (
    <Stack tight className={styles.why}>
      <p>{knowing(`why-${why}`)}</p>
      <Stack row tight>
        {!final.includes(why) && (
          <Button onClick={() => submit({ ...entry, refused: false, at: Date.now() })}>{t('again')}</Button>
        )}
        {table && why !== 'gone' && why !== 'muted' && writes(me.role) && (
          <Button onClick={() => late(table.id, table.axisId)}>{t('send-late')}</Button>
        )}
        {'clipboard' in navigator && (
          <Button icon="copy" onClick={() => void navigator.clipboard.writeText(text)}>
            {t('copy')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
