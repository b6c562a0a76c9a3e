// What the console says of the copies on this computer: a line, never a dialog; a sentence across the page only when the server
// shows less than a copy has.

import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useRoom } from '@/live';
import { Banner, Button, buttonClass, Icon, useToasts } from '@/ui';
import { downloadCopy } from './copy-file';
import { type CopyShelf, copyShelf } from './copy-shelf';
import { HourOf } from './hour-of';
import styles from './keeping.module.css';
import { useKeptState } from './kept-state';

export function KeptLine({ shelf = copyShelf }: { shelf?: CopyShelf }) {
  const t = useTranslations('keeping');
  const { workshopId } = useRoom();
  const { latest, trouble, workshopId: of } = useKeptState();
  const say = useToasts((toasts) => toasts.say);
  if (of !== workshopId) return null;
  const fetch = () => {
    if (latest) downloadCopy(shelf, latest).catch(() => say(t('not-read'), { tone: 'fault' }));
  };
  return (
    <section className={styles.line} aria-label={t('title')}>
      {latest && (
        <p>
          {t.rich(latest.confirmed ? 'kept' : 'kept-unconfirmed', { hour: () => <HourOf at={latest.at} /> })}{' '}
          <span className={styles.soft}>
            {t('fingerprint')} <bdi className={styles.fingerprint}>{latest.sha256.slice(0, 12)}…</bdi>
          </span>
        </p>
      )}
      {trouble && (
        <p className={styles.trouble} role="status">
          <Icon name="warning" />
          {t(trouble)}
        </p>
      )}
      <div className={styles.buttons}>
        {latest && (
          <Button icon="download" onClick={fetch}>
            {t('download')}
          </Button>
        )}
        <Link href="/copies" className={buttonClass('plain')}>
          {t('all-copies')}
        </Link>
      </div>
    </section>
  );
}

/** Across the page for as long as it lasts. */
export function LossBanner() {
  const t = useTranslations('keeping');
  const { workshopId } = useRoom();
  const { loss, workshopId: of } = useKeptState();
  if (!loss || of !== workshopId) return null;
  const { now, whole, missing } = loss;
  return (
    <Banner tone="danger" icon="warning">
      <p>
        {t.rich('loss', {
          now: now.notes,
          before: whole.counts.notes,
          hour: () => <HourOf at={whole.at} />,
        })}{' '}
        {t('loss-missing', { missing })} <Link href="/copies">{t('all-copies')}</Link>
      </p>
    </Banner>
  );
}
