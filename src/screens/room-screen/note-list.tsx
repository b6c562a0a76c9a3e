import { useTranslations } from 'use-intl';
import type { Thing } from '@/domain/board';
import { newestFirst } from '@/domain/figures';
import { Paper, UserText } from '@/ui';
import { FitList } from './fit-list';
import styles from './note-list.module.css';

/** No column is so high that more would fit; the rest is only counted. */
const MOST = 16;

/** Stacks, then proposals by themselves, the newest change first, as many as fit; each keeps its identity while it moves between columns. */
export function NoteList({ things, hue }: { things: readonly Thing[]; hue: string }) {
  const t = useTranslations('screen');
  const dated = things.map((thing) => ({
    ...thing,
    createdAt: Math.max(...thing.notes.map((note) => note.createdAt)),
    updatedAt: Math.max(...thing.notes.map((note) => note.updatedAt)),
  }));
  const newest = [...newestFirst(dated)].sort((a, b) => Number(b.stack !== null) - Number(a.stack !== null));
  const proposalsIn = (rest: readonly Thing[]) => rest.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <FitList
      className={styles.notes}
      total={newest.length}
      more={(left) => t('more', { count: proposalsIn(newest.slice(newest.length - left)) })}
    >
      {newest.slice(0, MOST).map((thing) => (
        <div key={thing.id} data-glide={thing.id}>
          {thing.stack ? <StackPaper thing={thing} hue={hue} /> : <NotePaper text={thing.notes[0].text} hue={hue} />}
        </div>
      ))}
    </FitList>
  );
}

function NotePaper({ text, hue }: { text: string; hue: string }) {
  return (
    <Paper as="div" hue={hue} className={styles.note}>
      <UserText className={styles.text}>{text}</UserText>
    </Paper>
  );
}

/** How many say it, and what: its name, or the first of them. */
function StackPaper({ thing: { stack, notes }, hue }: { thing: Thing; hue: string }) {
  const t = useTranslations('grouping');
  return (
    <Paper as="div" hue={hue} className={styles.stack} data-stack={stack?.id}>
      <p className={styles.count}>{t('n-together', { count: notes.length })}</p>
      <UserText className={styles.text}>{stack?.title || (notes[0]?.text ?? '')}</UserText>
    </Paper>
  );
}
