import { useTranslations } from 'use-intl';
import { Banner, Button } from '@/ui';
import styles from './exporting.module.css';
import type { FrozenState } from './frozen-state';

/** Of which instant the files are, once one has been made, and how to have them of now. */
export function ExportState({ state: { frozen, letGo } }: { state: FrozenState }) {
  const t = useTranslations('exporting');
  if (!frozen) return null;
  const hour = new Date(frozen.takenAt).toLocaleTimeString('en-GB');
  return (
    <div className={styles.part}>
      <p className={styles.name}>{t.rich('state', { hour: () => <bdi>{hour}</bdi> })}</p>
      {frozen.trailIsWhole === false && (
        <Banner tone="caution" icon="warning">
          {t('trail-part')}
        </Banner>
      )}
      <div className={styles.buttons}>
        <Button icon="clock" onClick={letGo}>
          {t('renew')}
        </Button>
      </div>
    </div>
  );
}
