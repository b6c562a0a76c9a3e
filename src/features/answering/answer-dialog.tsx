import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ANSWER_UNITS, type Outcome, outcomes } from '@/domain/answer';
import { owingOf } from '@/domain/coverage';
import type { Note } from '@/domain/note';
import { textFault, tidied } from '@/domain/note-text';
import { type Locale, locales } from '@/domain/wording';
import { byAnswerLocale } from '@/domain/written-in';
import { ownName } from '@/i18n';
import { useRoom } from '@/live';
import { Button, Choice, Counter, Dialog, Select, TextArea } from '@/ui';
import styles from './dialogs.module.css';
import { NoteTexts } from './note-texts';
import { useAnswering } from './use-answering';
import type { Desk } from './use-desk';
import { useSentences } from './use-sentences';

interface AnswerDialogProps {
  notes: readonly Note[];
  desk: Desk;
  onAnswered: () => void;
  onClose: () => void;
}

/** One answer for these proposals: what becomes of them, and the sentence their authors read. */
export function AnswerDialog({ notes, desk, onAnswered, onClose }: AnswerDialogProps) {
  const t = useTranslations('answering');
  const closing = useTranslations('closing');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const { sentence } = useSentences();
  const { give } = useAnswering();
  const [outcome, setOutcome] = useState(() => outcomeFor(notes, desk));
  const [locale, setLocale] = useState<Locale>(() => languageFor(notes, workshop.locale));
  // Null: the sentence that goes with the outcome, as long as nobody has written another.
  const [typed, setTyped] = useState<string | null>(() => writtenFor(notes));
  const [tried, setTried] = useState(false);
  const form = useChosenFocused();
  const text = typed ?? (outcome ? sentence(outcome, locale) : '');
  const fault = textFault(tidied(text), ANSWER_UNITS);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (!outcome || fault) return;
    give([{ notes, outcome, text: tidied(text) }]);
    onAnswered();
  };
  const replaced = notes.filter(({ answer }) => answer !== null).length;
  return (
    <Dialog title={t('answer-title', { count: notes.length })} closeLabel={shared('close')} onClose={onClose}>
      <NoteTexts notes={notes} />
      <form ref={form} onSubmit={submit} className={styles.form} noValidate>
        <Choice
          label={t('outcome')}
          value={outcome}
          options={outcomes.map((value) => ({ value, label: closing(`outcome-${value}`) }))}
          onChoose={setOutcome}
        />
        {tried && !outcome && <p role="alert">{t('choose-outcome')}</p>}
        {outcome && (
          <div className={styles.language}>
            <Select
              label={t('sentence-language')}
              value={locale}
              options={locales.map((value) => ({ value, label: ownName[value] }))}
              onChoose={(chosen) => {
                setLocale(chosen);
                setTyped(null);
              }}
            />
            {typed !== null && typed !== sentence(outcome, locale) && (
              <Button icon="undo" onClick={() => setTyped(null)}>
                {t('usual-again')}
              </Button>
            )}
          </div>
        )}
        <TextArea
          label={t('sentence')}
          hint={t('sentence-hint')}
          rows={4}
          value={text}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit()}
          counter={
            <Counter
              used={tidied(text).length}
              limit={ANSWER_UNITS}
              words={(left) => (left < 0 ? t('units-over', { over: -left }) : t('units-left', { left }))}
            />
          }
          fault={tried && outcome && fault && t(`sentence-${fault}`)}
        />
        {replaced > 0 && <p className={styles.soft}>{t('replaces', { count: replaced })}</p>}
        <Button type="submit" look="primary" large wide icon="check">
          {t('give', { count: notes.length })}
        </Button>
      </form>
    </Dialog>
  );
}

/** What all of them have already; retained if all lie in commitments; else it is for people to say. */
function outcomeFor(notes: readonly Note[], { standing }: Desk): Outcome | null {
  const [first] = notes;
  if (!first) return null;
  const outcome = first.answer?.outcome;
  if (outcome && notes.every(({ answer }) => answer?.outcome === outcome)) return outcome;
  return notes.every((note) => owingOf(note, standing) === 'placed') ? 'retained' : null;
}

/** Theirs, where all of them wrote in the same. */
function languageFor(notes: readonly Note[], workshop: Locale): Locale {
  const [locale = workshop, ...others] = byAnswerLocale(notes, workshop).keys();
  return others.length > 0 ? workshop : locale;
}

function writtenFor(notes: readonly Note[]): string | null {
  const text = notes[0]?.answer?.text;
  return text !== undefined && notes.every(({ answer }) => answer?.text === text) ? text : null;
}

/** By keyboard one comes to choose: on the chosen outcome, or the first. */
function useChosenFocused() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const radios = [...(form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  }, []);
  return form;
}
