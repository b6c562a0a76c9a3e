import { useTranslations } from 'use-intl';
import { Banner, Button, classes, Icon } from '@/ui';
import { useFilling } from './filling';
import { useGathererState } from './use-gatherer';
import { useScribeState } from './use-scribe';
import styles from './wording.module.css';

/** Where one's words are: with everybody, or still on this device, and why. */
export function SavingState() {
  const t = useTranslations('wording');
  const { scribe, gatherer, mayWrite } = useFilling();
  const both = [useScribeState(scribe).saving, useGathererState(gatherer)];
  const saving = both.find((one) => one === 'refused') ?? both.find((one) => one === 'waiting') ?? 'saved';
  const retry = () => {
    scribe.retry();
    gatherer.flush();
  };
  if (saving === 'refused')
    return (
      <div className={styles.saving}>
        <Banner tone="danger" icon="warning">
          <p>{t('refused')}</p>
          {mayWrite && <Button onClick={retry}>{t('retry')}</Button>}
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
