import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ObviousOutcome, obviousAnswers, obviousOutcomes } from '@/domain/answering';
import type { Note } from '@/domain/note';
import { byAnswerLocale } from '@/domain/written-in';
import { useRoom } from '@/live';
import { Button, CheckBox, Dialog, EmptyState, UserText } from '@/ui';
import styles from './dialogs.module.css';
import { NoteTexts } from './note-texts';
import { useAnswering } from './use-answering';
import type { Desk } from './use-desk';
import { useSentences } from './use-sentences';

/** What the tables' own work says already: looked through before it is given, and taken back by one press after. */
export function ObviousDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const t = useTranslations('answering');
  const closing = useTranslations('closing');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const { sentence } = useSentences();
  const { give } = useAnswering();
  const [left, setLeft] = useState<ReadonlySet<ObviousOutcome>>(new Set());
  const obvious = obviousAnswers(desk.groups);
  const offered = obviousOutcomes.filter((outcome) => (obvious.get(outcome) ?? []).length > 0);
  const plansOf = (outcome: ObviousOutcome, notes: readonly Note[]) =>
    [...byAnswerLocale(notes, workshop.locale)].map(([locale, alike]) => ({
      outcome,
      notes: alike,
      text: sentence(outcome, locale),
    }));
  const plans = offered
    .filter((outcome) => !left.has(outcome))
    .flatMap((outcome) => plansOf(outcome, obvious.get(outcome) ?? []));
  const count = plans.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <Dialog title={t('obvious-title')} closeLabel={shared('close')} onClose={onClose}>
      <p>{t('obvious-text')}</p>
      {offered.length === 0 && <EmptyState>{t('obvious-none')}</EmptyState>}
      {offered.map((outcome) => {
        const notes = obvious.get(outcome) ?? [];
        return (
          <section key={outcome} className={styles.part} aria-label={closing(`outcome-${outcome}`)}>
            <CheckBox
              label={
                <>
                  <strong>{closing(`outcome-${outcome}`)}</strong> {t(`obvious-${outcome}`, { count: notes.length })}
                </>
              }
              checked={!left.has(outcome)}
              onCheck={(on) =>
                setLeft((before) => new Set(on ? [...before].filter((one) => one !== outcome) : [...before, outcome]))
              }
            />
            {plansOf(outcome, notes).map(({ text, notes: alike }) => (
              <Fragment key={text}>
                <UserText className={styles.sentence}>{text}</UserText>
                <NoteTexts notes={alike} />
              </Fragment>
            ))}
          </section>
        );
      })}
      {offered.length > 0 && (
        <Button
          look="primary"
          large
          wide
          icon="check"
          disabled={count === 0}
          onClick={() => {
            give(plans);
            onClose();
          }}
        >
          {t('give', { count })}
        </Button>
      )}
    </Dialog>
  );
}
