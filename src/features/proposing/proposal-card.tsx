import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { changeNoteState, showNoteAgain } from '@/domain/note';
import { retrying } from '@/lib/retrying';
import { type Unconfirmed, useRoom } from '@/live';
import { Badge, Button, classes, Icon, type IconName, Paper, Stack, UserText, useToasts } from '@/ui';
import type { MyNote, NoteStatus } from './my-note';
import styles from './proposing.module.css';

const RefusedActions = lazy(() =>
  retrying(() => import('./refused-actions')).then((module) => ({ default: module.RefusedActions })),
);

const signs: Readonly<Record<NoteStatus, IconName>> = {
  sent: 'check',
  held: 'eye',
  waiting: 'waiting',
  refused: 'warning',
  hidden: 'hide',
  withdrawn: 'undo',
};

interface ProposalCardProps {
  mine: MyNote;
  hue: string;
  /** May it be reworded and withdrawn in this phase? */
  open: boolean;
  submit: (entry: Unconfirmed) => void;
  tag?: ReactNode;
  onEdit: () => void;
}

export function ProposalCard({ mine, hue, open, submit, tag, onEdit }: ProposalCardProps) {
  const t = useTranslations('proposing');
  const shared = useTranslations('shared');
  const { workshop, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const { id, text, status, note, entry } = mine;
  const origin = (entry ?? note)?.origin ?? 'phone';
  const said = entry?.sentLate ? 'sent-late' : status;
  const withdraw = () => {
    const { undo } = run('withdrawNote', changeNoteState(id, 'withdrawn'));
    say(t('withdrawn-said'), { action: { label: shared('undo'), run: undo } });
  };
  return (
    <Paper as="li" hue={hue} faded={status === 'withdrawn'}>
      <UserText className={status === 'withdrawn' ? styles.struck : undefined}>{text}</UserText>
      <div className={styles.foot}>
        <span className={classes(styles.status, status === 'refused' && styles.refused)}>
          <Icon name={entry?.sentLate ? 'check' : signs[status]} />
          {t(said)}
        </span>
        {origin !== 'phone' && <Badge>{t(`origin-${origin}`)}</Badge>}
        {tag}
        {open && (status === 'sent' || status === 'held' || status === 'waiting') && (
          <Stack row tight>
            <Button look="plain" icon="edit" onClick={onEdit}>
              {t('edit')}
            </Button>
            <Button look="plain" onClick={withdraw}>
              {t('withdraw')}
            </Button>
          </Stack>
        )}
        {open && status === 'withdrawn' && note && (
          <Button look="plain" onClick={() => run('restoreNote', showNoteAgain(note, workshop.settings.moderation))}>
            {t('restore')}
          </Button>
        )}
      </div>
      {entry && status === 'refused' && (
        <Suspense fallback={null}>
          <RefusedActions entry={entry} submit={submit} />
        </Suspense>
      )}
    </Paper>
  );
}
