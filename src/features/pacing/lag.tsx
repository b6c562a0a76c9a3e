import { useTranslations } from 'use-intl';
import { useRoom } from '@/live';
import { Icon } from '@/ui';
import styles from './agenda.module.css';
import { usePosition } from './use-position';

/** How many minutes the day is behind its agenda or ahead of it; nothing where the agenda says nothing of the phase. */
export function Lag() {
  const t = useTranslations('pacing');
  const position = usePosition();
  const { workshop } = useRoom();
  if (!position || workshop.status === 'closed') return null;
  const { behind } = position;
  if (behind === null) return <p className={styles.lag}>{t('not-begun')}</p>;
  return (
    <p className={styles.lag} data-late={behind > 0 || undefined}>
      <Icon name={behind > 0 ? 'waiting' : behind < 0 ? 'move' : 'check'} />
      {behind > 0 ? t('behind', { count: behind }) : behind < 0 ? t('ahead', { count: -behind }) : t('on-time')}
    </p>
  );
}
