import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, EmptyState, Stack, useToasts } from '@/ui';
import { Fold } from './fold';
import { Moves } from './moves';
import styles from './preparing.module.css';
import { useRows } from './use-rows';

type Saved = Promise<void> | undefined;

export interface ListEditorProps<T> {
  list: readonly T[];
  save: (list: readonly T[]) => Saved;
  most: number;
  words: {
    readonly empty: string;
    readonly add: string;
    readonly remove: string;
    readonly removed: string;
    readonly most: string;
  };
  /** What is added, still to be named. */
  blank: () => T;
  summary: (value: T) => ReactNode;
  /** `change` takes a step on what stands when it is called. */
  fields: (value: T, change: (change: (value: T) => T) => Saved) => ReactNode;
  /** What to start from, offered while there is nothing. */
  usual?: { readonly words: string; readonly list: () => readonly T[] };
  /** May they be put in another order, or does it follow from what they say? */
  movable?: boolean;
}

/** Entries in their order, each folded behind what it says; one just added stands open, ready to be named. */
export function ListEditor<T>(props: ListEditorProps<T>) {
  const { list, save, most, words, blank, summary, fields, usual, movable = false } = props;
  const shared = useTranslations('shared');
  const say = useToasts((toasts) => toasts.say);
  const { rows, add, change, move, remove } = useRows(list, save);
  const [awaited, setAwaited] = useState(-1);
  const addButton = useRef<HTMLButtonElement>(null);

  function removeThis(key: string): void {
    const back = remove(key);
    // The button just pressed goes with it.
    addButton.current?.focus();
    setAwaited(-1);
    say(words.removed, { action: { label: shared('undo'), run: back } });
  }
  return (
    <Stack tight>
      {rows.length === 0 && <EmptyState>{words.empty}</EmptyState>}
      <ol className={styles.entries}>
        {rows.map(({ key, value }, index) => (
          <Entry key={key} fresh={index === awaited} summary={summary(value)}>
            <Stack>
              {fields(value, (step) => change(key, step))}
              <Moves
                onUp={movable && index > 0 ? () => move(key, -1) : null}
                onDown={movable && index < rows.length - 1 ? () => move(key, 1) : null}
                onRemove={() => removeThis(key)}
                removal={words.remove}
              />
            </Stack>
          </Entry>
        ))}
      </ol>
      {rows.length < most ? (
        <Stack row>
          {usual && rows.length === 0 && <Button onClick={() => save(usual.list())}>{usual.words}</Button>}
          <Button
            ref={addButton}
            icon="add"
            onClick={() => {
              setAwaited(rows.length);
              add(blank());
            }}
          >
            {words.add}
          </Button>
        </Stack>
      ) : (
        <p className={styles.hint}>{words.most}</p>
      )}
    </Stack>
  );
}

function Entry({ fresh, summary, children }: { fresh: boolean; summary: ReactNode; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null);
  const [wasFresh] = useState(fresh);
  useEffect(() => {
    const name = wasFresh ? item.current?.querySelector('input') : null;
    name?.focus();
    name?.select();
  }, [wasFresh]);
  return (
    <li ref={item}>
      <Fold open={fresh} summary={summary}>
        {children}
      </Fold>
    </li>
  );
}
