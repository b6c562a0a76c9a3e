import { useTranslations } from 'use-intl';
import type { RoomFigures } from '@/domain/figures';
import { tablesOf } from '@/domain/workshop';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { UserText } from '@/ui';
import { FitList } from './fit-list';
import { JoinCard } from './join-large';
import styles from './welcome-picture.module.css';

/** The welcome: what this is, how to join, and the tables filling up. */
export function WelcomePicture({ figures }: { figures: RoomFigures }) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const locale = useLocaleChoice((choice) => choice.locale);
  return (
    <section className={styles.welcome}>
      <div className={styles.about}>
        <p className={styles.title}>
          <UserText inline>{word(workshop.title)}</UserText>
        </p>
        <p className={styles.place}>
          <UserText inline>{word(workshop.commune)}</UserText>
          <bdi>{dayInWords(workshop.date, locale)}</bdi>
        </p>
        <p className={styles.people}>{t('people-in', { count: figures.people + figures.seatless })}</p>
        <FitList className={styles.axes} total={workshop.axes.length} more={(count) => t('more-axes', { count })}>
          {workshop.axes.map((axis) => (
            <div key={axis.id} data-hue={axis.hue} className={styles.axis}>
              <h2>
                <UserText inline>{word(axis.name)}</UserText>
              </h2>
              <p className={styles.tables}>
                {tablesOf(workshop, axis.id).map(({ id, name }) => (
                  <span key={id}>
                    {shared('table', { name })}{' '}
                    <strong>{t('people', { count: figures.tables.get(id)?.people ?? 0 })}</strong>
                  </span>
                ))}
              </p>
            </div>
          ))}
        </FitList>
      </div>
      <JoinCard />
    </section>
  );
}
