import { useTranslations } from 'use-intl';
import { useConnection } from '@/live';
import { Banner, Icon } from '@/ui';
import styles from './prepare.module.css';

/** Whether everything given so far has reached the server; a workshop just created offline waits here too. */
export function SaveState() {
  const t = useTranslations('preparing');
  const shared = useTranslations('shared');
  const { waiting, troubled } = useConnection();
  if (troubled)
    return (
      <Banner tone="caution" icon="waiting">
        {waiting > 0 ? t('still-waiting', { count: waiting }) : shared('no-network')}
      </Banner>
    );
  return (
    <p role="status" className={styles.saved}>
      <Icon name={waiting > 0 ? 'waiting' : 'check'} />
      {t(waiting > 0 ? 'saving' : 'all-saved')}
    </p>
  );
}
