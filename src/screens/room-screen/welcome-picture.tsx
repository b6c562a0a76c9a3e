import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { RoomFigures } from '@/domain/figures';
import { tablesOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Icon, UserText } from '@/ui';
import { AgendaPanel } from './agenda-panel';
import { FitList } from './fit-list';
import { JoinCard } from './join-large';
import styles from './welcome-picture.module.css';

/** With more, the tables need the whole width. */
const MOST_TABLES = 12;

/** The welcome: what this is, how to join, and the tables filling up. */
export function WelcomePicture({ figures }: { figures: RoomFigures }) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const partners = [...new Set(workshop.partners.map(word))];
  const withAgenda = workshop.agenda.length > 0 && workshop.tables.length <= MOST_TABLES;
  return (
    <section className={styles.welcome}>
      <div className={styles.about}>
        <h1 className={styles.title} dir="auto">
          {word(workshop.title)}
        </h1>
        {partners.length > 0 && (
          <p className={styles.partners}>
            {t('with')}{' '}
            {partners.map((name, index) => (
              <Fragment key={name}>
                {index > 0 && ' · '}
                <UserText inline>{name}</UserText>
              </Fragment>
            ))}
          </p>
        )}
        <p className={styles.people}>{t('people-in', { count: figures.people + figures.seatless })}</p>
        <div className={styles.lists} data-agenda={withAgenda || undefined}>
          <FitList total={workshop.axes.length} more={(count) => t('more-axes', { count })}>
            {workshop.axes.map((axis) => (
              <div key={axis.id} data-hue={axis.hue} className={styles.axis}>
                <h2 dir="auto">{word(axis.name)}</h2>
                <ul className={styles.tables}>
                  {tablesOf(workshop, axis.id).map(({ id, name }) => (
                    <li key={id}>
                      <bdi>{shared('table', { name })}</bdi>
                      <Icon name="people" />
                      <strong>
                        <bdi>{figures.tables.get(id)?.people ?? 0}</bdi>
                      </strong>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </FitList>
          {withAgenda && <AgendaPanel />}
        </div>
      </div>
      <JoinCard />
    </section>
  );
}
