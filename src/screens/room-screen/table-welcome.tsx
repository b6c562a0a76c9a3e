import { useTranslations } from 'use-intl';
import type { RoomFigures } from '@/domain/figures';
import { axisOf, type Table } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { JoinCard } from './join-large';
import styles from './table-welcome.module.css';

/** A table's tablet while people arrive: whose table it is, what it will talk about, and how to sit down. */
export function TableWelcome({ table, figures }: { table: Table; figures: RoomFigures }) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const axis = axisOf(workshop, table.axisId);
  return (
    <section className={styles.welcome} data-hue={axis?.hue}>
      <div className={styles.about}>
        <h1 className={styles.table}>
          <bdi>{shared('table', { name: table.name })}</bdi>
        </h1>
        {axis && (
          <div className={styles.axis}>
            <h2 dir="auto">{word(axis.name)}</h2>
            <p dir="auto">{word(axis.question)}</p>
          </div>
        )}
        <p className={styles.people}>{t('people-here', { count: figures.people })}</p>
      </div>
      <JoinCard />
    </section>
  );
}
