import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Thing } from '@/domain/board';
import type { NoteId, StackId } from '@/domain/ids';
import { useRoom } from '@/live';
import { Button, CheckBox, Paper, Spoken, Stack, UserText } from '@/ui';
import styles from './alike.module.css';
import { hueOf } from './hue';
import { apart, textOf } from './use-place-name';
import { WrittenBy } from './written-by';

interface AlikeCardProps {
  heading: string;
  certainty: 'same' | 'alike' | 'maybe';
  things: readonly Thing[];
  onTogether: (ids: readonly NoteId[]) => void;
  onApart: () => void;
}

/** One suggestion. Of more than two, some can be left out. */
export function AlikeCard({ heading, certainty, things, onTogether, onApart }: AlikeCardProps) {
  const t = useTranslations('grouping');
  const headingId = useId();
  const [left, setLeft] = useState<ReadonlySet<NoteId | StackId>>(new Set());
  const taken = things.filter(({ id }) => !left.has(id));
  const take = (id: NoteId | StackId, isTaken: boolean) =>
    setLeft(new Set(isTaken ? [...left].filter((other) => other !== id) : [...left, id]));
  return (
    <section className={styles.suggestion} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId} className={styles.heading}>
          {heading}
        </h3>
        <p>{t(`alike-${certainty}`)}</p>
      </header>
      <ul className={styles.texts}>
        {things.map((thing) => (
          <li key={thing.id} className={styles.text}>
            <Words thing={thing} />
            {things.length > 2 && (
              <CheckBox
                label={
                  <>
                    {t('alike-in')}
                    <Spoken>{apart(textOf(thing))}</Spoken>
                  </>
                }
                checked={!left.has(thing.id)}
                onCheck={(isTaken) => take(thing.id, isTaken)}
              />
            )}
          </li>
        ))}
      </ul>
      <Stack row tight>
        <Button
          look="primary"
          icon="copy"
          disabled={taken.length < 2}
          onClick={() => onTogether(taken.flatMap(({ notes }) => notes.map(({ id }) => id)))}
        >
          {t('put-together-these')}
        </Button>
        <Button onClick={onApart}>{t('not-the-same')}</Button>
      </Stack>
    </section>
  );
}

function Words({ thing }: { thing: Thing }) {
  const t = useTranslations('grouping');
  const { workshop } = useRoom();
  return (
    <Paper as="div" hue={hueOf(workshop, thing)} className={styles.paper}>
      {thing.stack && <p className={styles.count}>{t('n-together', { count: thing.notes.length })}</p>}
      {thing.stack?.title && <UserText className={styles.title}>{thing.stack.title}</UserText>}
      {thing.notes.map((note) => (
        <div key={note.id} className={styles.words}>
          <UserText>{note.text}</UserText>
          <WrittenBy note={note} />
        </div>
      ))}
    </Paper>
  );
}
