import { useTranslations } from 'use-intl';
import { Button, Dialog } from '@/ui';
import styles from './keeping.module.css';

/** The one thing here that can't be taken back, so it is asked. */
export function DropDialog({ count, onDrop, onClose }: { count: number; onDrop: () => void; onClose: () => void }) {
  const t = useTranslations('keeping');
  const shared = useTranslations('shared');
  return (
    <Dialog title={t('drop-title', { count })} closeLabel={shared('close')} onClose={onClose}>
      <p>{t('drop-text')}</p>
      <div className={styles.buttons}>
        <Button look="danger" onClick={onDrop}>
          {t('drop-yes', { count })}
        </Button>
        <Button onClick={onClose}>{t('drop-no')}</Button>
      </div>
    </Dialog>
  );
}
