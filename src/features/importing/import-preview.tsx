import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type CheckedRow, checkRows, plainName, type Rows, roomLeft } from '@/domain/importing';
import { type Category, categories } from '@/domain/member';
import { usedSlots } from '@/domain/note';
import { useLive, useRoom } from '@/live';
import { Button, Stack, UserText, Waiting } from '@/ui';
import { ColumnChoice } from './column-choice';
import { columnKinds, guessColumns } from './columns';
import styles from './importing.module.css';
import { useImporting } from './use-importing';

interface Props {
  readonly name: string;
  readonly rows: Rows;
  readonly onDone: () => void;
}

/** What would come in and what would not, counted, before the press that writes it. */
export function ImportPreview({ name, rows, onDone }: Props) {
  const t = useTranslations('importing');
  const { workshop, workshopId, userId } = useRoom();
  const notes = useLive('notes', { workshopId, scope: 'room' }).value;
  const run = useImporting(notes ?? []);
  const [guess, setGuess] = useState(() => guessColumns(rows, namesIn(t)));
  const [otherwise, setOtherwise] = useState(workshop.tables[0]?.id ?? null);
  const known = useCategories();
  const checked = useMemo(() => {
    const room = roomLeft(usedSlots(workshopId, userId, notes ?? []));
    const body = guess.head ? rows.slice(1) : rows;
    const importing = { workshop, notes: notes ?? [], otherwise, categories: known, room, head: guess.head };
    return checkRows(body, guess.columns, importing);
  }, [rows, guess, workshop, workshopId, userId, notes, otherwise, known]);
  if (!notes) return <Waiting>{t('reading')}</Waiting>;
  const ready = checked.filter(({ fault }) => fault === null);
  return (
    <Stack>
      <h3>
        <UserText inline>{name}</UserText>
      </h3>
      <ColumnChoice
        rows={rows}
        guess={guess}
        onGuess={setGuess}
        otherwise={otherwise}
        onOtherwise={setOtherwise}
        tables={workshop.tables}
      />
      <div role="status" className={styles.sums}>
        <p className={styles.ready}>{t('ready', { count: ready.length })}</p>
        {ready.length < checked.length && <p>{t('left-out', { count: checked.length - ready.length })}</p>}
      </div>
      <Faults rows={checked.filter(({ fault }) => fault !== null)} />
      <Notices rows={ready.filter(({ notice }) => notice !== null)} />
      <Samples rows={ready} />
      <Button
        look="primary"
        icon="check"
        disabled={ready.length === 0}
        onClick={() => {
          run(checked);
          onDone();
        }}
      >
        {t('import', { count: ready.length })}
      </Button>
    </Stack>
  );
}

type Translate = ReturnType<typeof useTranslations<'importing'>>;

function namesIn(t: Translate) {
  const [text, axis, table, category] = columnKinds.map((kind) => t(`names-${kind}`));
  return { text: text ?? '', axis: axis ?? '', table: table ?? '', category: category ?? '' };
}

function useCategories(): ReadonlyMap<string, Category> {
  const say = useTranslations('sitting');
  return useMemo(
    () =>
      new Map(
        categories.flatMap((category) => [
          [plainName(category), category],
          [plainName(say(`category-${category}`)), category],
        ]),
      ),
    [say],
  );
}

const SHOWN = 20;

function Faults({ rows }: { rows: readonly CheckedRow[] }) {
  const t = useTranslations('importing');
  if (rows.length === 0) return null;
  return (
    <details className={styles.faults} open={rows.length <= 5}>
      <summary>{t('faults', { count: rows.length })}</summary>
      <RowList rows={rows} />
    </details>
  );
}

function Notices({ rows }: { rows: readonly CheckedRow[] }) {
  const t = useTranslations('importing');
  if (rows.length === 0) return null;
  return (
    <details className={styles.faults}>
      <summary>{t('notices', { count: rows.length })}</summary>
      <RowList rows={rows} />
    </details>
  );
}

function RowList({ rows }: { rows: readonly CheckedRow[] }) {
  const t = useTranslations('importing');
  return (
    <ol className={styles.rows}>
      {rows.slice(0, SHOWN).map(({ row, text, fault, notice }) => (
        <li key={row}>
          <b>{t('row', { row })}</b> {fault ? t(`fault-${fault}`) : notice && t(`notice-${notice}`)}
          {text && <UserText>{text}</UserText>}
        </li>
      ))}
      {rows.length > SHOWN && <li>{t('and-more', { count: rows.length - SHOWN })}</li>}
    </ol>
  );
}

function Samples({ rows }: { rows: readonly CheckedRow[] }) {
  const t = useTranslations('importing');
  const { workshop } = useRoom();
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('samples')}>
      <h4>{t('samples')}</h4>
      <ul className={styles.rows}>
        {rows.slice(0, 3).map(({ row, text, tableId }) => (
          <li key={row}>
            <UserText>{text}</UserText>
            <span className={styles.soft}>
              {t('at-table', { table: workshop.tables.find(({ id }) => id === tableId)?.name ?? '' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
