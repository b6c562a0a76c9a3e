import { useTranslations } from 'use-intl';
import { Banner, Button, classes, Icon } from '@/ui';
import { useFilling } from './filling';
import { useScribeState } from './use-scribe';
import styles from './wording.module.css';

/** Where one's words are: with everybody, or still on this device, and why. */
export function SavingState() {
  const t = useTranslations('wording');
  const { scribe, mayWrite } = useFilling();
  const { saving } = useScribeState(scribe);
  if (saving === 'refused')
    return (
      <div className={styles.saving}>
        <Banner tone="danger" icon="warning">
          <p>{t('refused')}</p>
          {mayWrite && <Button onClick={scribe.retry}>{t('retry')}</Button>}
        </Banner>
      </div>
    );
  return (
    <p className={classes(styles.saving, styles.said)} role="status">
      <Icon name={saving === 'saved' ? 'check' : 'waiting'} />
      {t(saving === 'saved' ? 'saved' : 'waiting-network')}
    </p>
  );
}
