import type { Guide } from '@/i18n/guide-book';
import { classes, SheetHead } from '@/ui';
import { GuideSections } from './guide-blocks';
import styles from './printed-guide.module.css';

/** `dense`: the whole of it on one A4 sheet. */
export function PrintedSheet({ guide, dense }: { guide: Guide; dense: boolean }) {
  return (
    <article className={classes(styles.sheet, dense && styles.dense)}>
      <SheetHead>
        <h1>{guide.title}</h1>
        <p>{guide.about}</p>
      </SheetHead>
      <GuideSections guide={guide} />
    </article>
  );
}

const cardsOfASheet = ['first', 'second', 'third', 'fourth'];

/** The same card four times, to be cut apart. */
export function PrintedCards({ guide }: { guide: Guide }) {
  return (
    <div className={styles.cards}>
      {cardsOfASheet.map((card) => (
        <article key={card} className={styles.card}>
          <h1>{guide.title}</h1>
          <GuideSections guide={guide} />
        </article>
      ))}
    </div>
  );
}
