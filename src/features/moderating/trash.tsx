// Everything that was taken out of sight in the whole workshop: nothing is deleted, and what may be brought back can be.

import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Commitment, changeCommitmentState } from '@/domain/commitment';
import { newestFirst } from '@/domain/figures';
import { findIn } from '@/domain/find';
import type { Note } from '@/domain/note';
import { cutToUnits } from '@/lib/text';
import { useRoom } from '@/live';
import { Button, Dialog, EmptyState, Stack, TextField, useToasts } from '@/ui';
import { ModeratedNote } from './moderated-note';
import styles from './moderating.module.css';
import { useVerdicts } from './use-verdicts';

interface TrashProps {
  notes: readonly Note[];
  commitments: readonly Commitment[];
}

/** Behind a button that says how much can be brought back. */
export function Trash({ notes, commitments }: TrashProps) {
  const t = useTranslations('moderating');
  const [open, setOpen] = useState(false);
  const count =
    notes.filter(({ state }) => state === 'hidden').length +
    commitments.filter(({ state }) => state === 'set-aside').length;
  return (
    <>
      <Button icon="hide" onClick={() => setOpen(true)}>
        {t('trash-button', { count })}
      </Button>
      {open && <TrashDialog notes={notes} commitments={commitments} onClose={() => setOpen(false)} />}
    </>
  );
}

export function TrashDialog({ notes, commitments, onClose }: TrashProps & { onClose: () => void }) {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const [asked, setAsked] = useState('');
  const searched = useDeferredValue(asked);
  const of = (state: Note['state']) => findIn(newestFirst(notes.filter((note) => note.state === state)), searched);
  const hidden = of('hidden');
  const withdrawn = of('withdrawn');
  const aside = findIn(
    newestFirst(commitments.filter(({ state }) => state === 'set-aside')).map((each) => ({
      ...each,
      text: each.title,
    })),
    searched,
  );
  const isEmpty = hidden.length + withdrawn.length + aside.length === 0;
  return (
    <Dialog title={t('trash-heading')} closeLabel={shared('close')} onClose={onClose}>
      <p>{t('trash-text')}</p>
      <TextField
        label={t('trash-find')}
        type="search"
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
      />
      {isEmpty && <EmptyState>{searched.trim() === '' ? t('trash-empty') : t('none-found')}</EmptyState>}
      {hidden.length > 0 && (
        <Part title={t('trash-hidden', { count: hidden.length })}>
          {hidden.map((note) => (
            <HiddenNote key={note.id} note={note} />
          ))}
        </Part>
      )}
      {aside.length > 0 && (
        <Part title={t('trash-aside', { count: aside.length })}>
          {aside.map((commitment) => (
            <AsideCommitment key={commitment.id} commitment={commitment} />
          ))}
        </Part>
      )}
      {withdrawn.length > 0 && (
        <Part title={t('trash-withdrawn', { count: withdrawn.length })} hint={t('trash-withdrawn-text')}>
          {withdrawn.map((note) => (
            <ModeratedNote key={note.id} note={note} faded />
          ))}
        </Part>
      )}
    </Dialog>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: React.ReactNode }) {
  return (
    <Stack tight>
      <h3>{title}</h3>
      {hint && <p className={styles.soft}>{hint}</p>}
      <ul className={styles.column} aria-label={title}>
        {children}
      </ul>
    </Stack>
  );
}

/** Enough of a text to know it by. */
const NAME_UNITS = 60;

function HiddenNote({ note }: { note: Note }) {
  const t = useTranslations('moderating');
  const { restore } = useVerdicts();
  return (
    <ModeratedNote note={note}>
      <Button
        icon="eye"
        aria-label={t('show-again-this', { text: cutToUnits(note.text, NAME_UNITS) })}
        onClick={() => restore(note)}
      >
        {t('show-again')}
      </Button>
    </ModeratedNote>
  );
}

function AsideCommitment({ commitment }: { commitment: Commitment & { readonly text: string } }) {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const bringBack = () => {
    const { undo } = run('setAsideCommitment', changeCommitmentState(commitment.id, 'draft'));
    say(t('brought-back-said'), { action: { label: shared('undo'), run: undo } });
  };
  return (
    <ModeratedNote note={commitment}>
      <Button
        icon="undo"
        aria-label={t('bring-back-this', { text: cutToUnits(commitment.title, NAME_UNITS) })}
        onClick={bringBack}
      >
        {t('bring-back')}
      </Button>
    </ModeratedNote>
  );
}
