import { useTranslations } from 'use-intl';
import { type Board, stepCommitment } from '@/domain/board';
import { changeCommitmentState, renameCommitment } from '@/domain/commitment';
import type { CommitmentId } from '@/domain/ids';
import { useRoom } from '@/live';
import { Button, Dialog, Stack, useToasts } from '@/ui';
import { Extras } from './extras';
import styles from './place-choice.module.css';
import { TitleForm } from './title-form';
import { apart } from './use-place-name';
import { useSendTitle } from './use-send-title';

interface CommitmentDialogProps {
  id: CommitmentId;
  board: Board;
  /** Without it there is only a title to finish. */
  mayMove: boolean;
  onClose: () => void;
}

/** Everything that can be changed about a commitment's card. */
export function CommitmentDialog({ id, board, mayMove, onClose }: CommitmentDialogProps) {
  const t = useTranslations('drafting');
  const shared = useTranslations('shared');
  const { run, me } = useRoom();
  const send = useSendTitle();
  const say = useToasts((toasts) => toasts.say);
  const at = board.commitments.findIndex((each) => each.id === id);
  const commitment = board.commitments[at];
  const total = board.commitments.length;
  if (!commitment)
    return (
      <Dialog title={t('commitment')} closeLabel={shared('close')} onClose={onClose}>
        <p role="status">{t('commitment-gone')}</p>
      </Dialog>
    );
  const rename = (title: string) => {
    onClose();
    if (title === commitment.title) return;
    const { undo } = send('renameCommitment', renameCommitment(id, title), title);
    say(t('renamed'), { action: { label: shared('undo'), run: undo } });
  };
  const setAside = () => {
    onClose();
    const { undo } = run('setAsideCommitment', changeCommitmentState(id, 'set-aside'));
    say(t('set-aside-said', { title: apart(commitment.title) }), { action: { label: shared('undo'), run: undo } });
  };
  const step = (by: -1 | 1) => run('reorderCommitment', stepCommitment(board, id, by));
  // What facilitators keep, a table can't drop.
  const mayDrop = commitment.state !== 'kept' || me.role === 'facilitator';
  return (
    <Dialog title={t('commitment')} closeLabel={shared('close')} onClose={onClose}>
      <TitleForm initial={commitment.title} submitLabel={shared('save')} onSubmit={rename} />
      <Extras subject={`commitments/${id}`} text={commitment.title} onDone={onClose} />
      {mayMove && total > 1 && (
        <Stack tight>
          <h3 className={styles.heading}>{t('commitment-order')}</h3>
          <p role="status">{t('nth-commitment', { position: String(at + 1), total: String(total) })}</p>
          <Stack row tight>
            <Button icon="up" aria-disabled={at === 0} onClick={() => step(-1)}>
              {t('earlier')}
            </Button>
            <Button icon="down" aria-disabled={at === total - 1} onClick={() => step(1)}>
              {t('later')}
            </Button>
          </Stack>
        </Stack>
      )}
      {mayMove && (
        <Stack tight>
          <p>{t(mayDrop ? 'set-aside-hint' : 'kept-hint')}</p>
          {mayDrop && <Button onClick={setAside}>{t('set-aside')}</Button>}
        </Stack>
      )}
    </Dialog>
  );
}
