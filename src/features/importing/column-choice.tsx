import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import type { Rows } from '@/domain/importing';
import type { Table } from '@/domain/workshop';
import { cutToUnits } from '@/lib/text';
import { CheckBox, Select } from '@/ui';
import { columnKinds, type Guess } from './columns';
import styles from './importing.module.css';

interface Props {
  readonly rows: Rows;
  readonly guess: Guess;
  readonly onGuess: (guess: Guess) => void;
  readonly otherwise: TableId | null;
  readonly onOtherwise: (tableId: TableId | null) => void;
  readonly tables: readonly Table[];
}

/** Which column holds what, and where a row goes that says nothing of it. */
export function ColumnChoice({ rows, guess, onGuess, otherwise, onOtherwise, tables }: Props) {
  const t = useTranslations('importing');
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, i) => ({
    value: String(i),
    label: t('column', { number: i + 1, head: cutToUnits(rows[0]?.[i] ?? '', 30) }),
  }));
  const none = { value: '', label: t('no-column') };
  return (
    <div className={styles.choices}>
      {columnKinds.map((kind) => (
        <Select
          key={kind}
          label={t(`column-${kind}`)}
          value={String(guess.columns[kind] ?? '')}
          options={kind === 'text' ? columns : [none, ...columns]}
          onChoose={(value) => {
            const column = value === '' ? null : Number(value);
            onGuess({ ...guess, columns: { ...guess.columns, [kind]: column } });
          }}
        />
      ))}
      <Select
        label={t('otherwise')}
        value={otherwise ?? ''}
        options={[
          ...tables.map(({ id, name }) => ({ value: id as string, label: t('at-table', { table: name }) })),
          { value: '', label: t('otherwise-none') },
        ]}
        // The options are the tables' ids, and '' for none.
        onChoose={(value) => onOtherwise((value || null) as TableId | null)}
      />
      <CheckBox label={t('head')} checked={guess.head} onCheck={(head) => onGuess({ ...guess, head })} />
    </div>
  );
}
