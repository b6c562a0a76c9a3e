// What the tables have made of the proposals, found by words, to be put before everybody.

import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Subject } from '@/domain/attention';
import { boardOf } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import { findIn } from '@/domain/find';
import type { Note } from '@/domain/note';
import { byRank } from '@/domain/rank';
import type { Stack } from '@/domain/stack';
import { cutToUnits } from '@/lib/text';
import { Dialog, EmptyState, IconButton, TextField } from '@/ui';
import { ModeratedNote } from './moderated-note';
import styles from './moderating.module.css';
import type { More } from './more';

interface MadeFinderProps {
  notes: readonly Note[];
  stacks: readonly Stack[];
  commitments: readonly Commitment[];
  more: More;
  onClose: () => void;
}

interface Made {
  readonly subject: Subject;
  readonly kind: 'commitment' | 'stack';
  readonly text: string;
  readonly axisId: Note['axisId'];
  readonly tableId: Note['tableId'];
}

/** A dialog with the commitments, and the groups of proposals that have a name. */
export function MadeFinder({ notes, stacks, commitments, more, onClose }: MadeFinderProps) {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const [asked, setAsked] = useState('');
  const [opened, setOpened] = useState<Made | null>(null);
  const made = madeOf({ notes, stacks, commitments });
  const found = findIn(made, useDeferredValue(asked));
  return (
    <Dialog title={t('made-heading')} closeLabel={shared('close')} onClose={onClose}>
      {opened ? (
        <>
          <ul className={styles.column}>
            <ModeratedNote note={opened} />
          </ul>
          {more(opened.subject, opened.text, onClose)}
        </>
      ) : (
        <>
          <TextField
            label={t('made-find')}
            type="search"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
          />
          {found.length === 0 && <EmptyState>{made.length === 0 ? t('made-none') : t('made-none-found')}</EmptyState>}
          <ul className={styles.column} aria-label={t('made-heading')}>
            {found.map((one) => (
              <ModeratedNote
                key={one.subject}
                note={one}
                beneath={one.kind === 'stack' && <p className={styles.from}>{t('a-group')}</p>}
              >
                <IconButton
                  look="quiet"
                  icon="more"
                  label={t('actions-for', { text: cutToUnits(one.text, 60) })}
                  onClick={() => setOpened(one)}
                />
              </ModeratedNote>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** Without those that nobody sees on a board: set aside, or emptied. */
function madeOf({ notes, stacks, commitments }: Pick<MadeFinderProps, 'notes' | 'stacks' | 'commitments'>): Made[] {
  return [
    ...commitments
      .filter(({ state }) => state !== 'set-aside')
      .sort(byRank)
      .map(
        ({ id, title, axisId, tableId }) =>
          ({ subject: `commitments/${id}`, kind: 'commitment', text: title, axisId, tableId }) as const,
      ),
    ...boardOf(notes, [], stacks).pool.flatMap(({ stack }) => {
      if (!stack?.title) return [];
      const { id, title, axisId, tableId } = stack;
      return [{ subject: `stacks/${id}`, kind: 'stack', text: title, axisId, tableId } as const];
    }),
  ];
}
