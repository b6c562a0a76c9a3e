import { useTranslations } from 'use-intl';
import type { WorkshopId } from '@/domain/ids';
import { EarlyComposer } from '@/features/proposing/early-composer';
import type { Standing } from '@/features/proposing/standing';
import { useWording } from '@/i18n';
import { useWayIn } from '@/live';
import { Badge, classes, Spoken, UserText } from '@/ui';
import styles from './phone.module.css';

/** The table as this phone last saw it, until the room is there: somebody who comes back can write at once. */
export function EarlyPhone({ id, standing }: { id: WorkshopId; standing: Standing }) {
  const t = useTranslations('phone');
  const shared = useTranslations('shared');
  const wording = useWording(standing.locale);
  const isOnTheWay = useWayIn(({ at }) => at === 'on-the-way');
  if (!isOnTheWay) return null;
  return (
    <div className={classes(styles.phone, styles.early)}>
      <header className={styles.head}>
        <div className={styles.where}>
          <Badge hue={standing.hue}>{t(`phase-${standing.phase}`)}</Badge>
          <span className={styles.table}>
            <strong>{shared('table', { name: standing.table })}</strong>{' '}
            <UserText inline>{wording(standing.axis)}</UserText>
          </span>
        </div>
      </header>
      <section className={styles.main} aria-label={t('write')}>
        <h1 className={styles.heading}>
          <Spoken>{t('write')}</Spoken>
        </h1>
        <EarlyComposer
          workshopId={id}
          userId={standing.userId}
          question={wording(standing.question)}
          hue={standing.hue}
        />
      </section>
    </div>
  );
}
