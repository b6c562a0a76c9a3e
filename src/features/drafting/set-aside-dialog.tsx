import { useTranslations } from 'use-intl';
import { type Commitment, changeCommitmentState } from '@/domain/commitment';
import { useRoom } from '@/live';
import { Button, Dialog, EmptyState, UserText, useToasts } from '@/ui';
import styles from './set-aside-dialog.module.css';
import { apart } from './use-place-name';

/** Nothing is deleted: what was set aside waits here. */
export function SetAsideDialog({ setAside, onClose }: { setAside: readonly Commitment[]; onClose: () => void }) {
  const t = useTranslations('drafting');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const bringBack = ({ id, title }: Commitment) => {
    const { undo } = run('bringBackCommitment', changeCommitmentState(id, 'draft'));
    say(t('brought-back', { title: apart(title) }), { action: { label: shared('undo'), run: undo } });
    if (setAside.length === 1) onClose();
  };
  return (
    <Dialog title={t('set-aside-title')} closeLabel={shared('close')} onClose={onClose}>
      {setAside.length === 0 && <EmptyState>{t('set-aside-none')}</EmptyState>}
      <ul className={styles.list}>
        {setAside.map((commitment) => (
          <li key={commitment.id} className={styles.item}>
            <UserText className={styles.title}>{commitment.title}</UserText>
            <Button
              icon="undo"
              aria-label={t('bring-back-this', { title: apart(commitment.title) })}
              onClick={() => bringBack(commitment)}
            >
              {t('bring-back')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
