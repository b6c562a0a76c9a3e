import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { HeldCard } from '@/features/drafting/held-card';
import { NoteCard } from '@/features/drafting/note-card';
import type { Session } from '@/features/drafting/session';
import { StackCard } from '@/features/drafting/stack-card';
import { stackWordsOf } from '@/features/drafting/stack-words';
import { useLocaleChoice } from '@/i18n';
import { mixedTexts, sampleProposals } from '@/i18n/gallery-samples';
import styles from './gallery.module.css';
import { InTheMiddle } from './sample-room';
import { sampleNote, sampleStack, sampleStackId } from './samples';
import { Specimen } from './specimen';

/** A board's cards at rest, while several are selected, and while one is held over another. */
export function BoardCards() {
  const t = useTranslations('showing');
  const locale = useLocaleChoice((choice) => choice.locale);
  const { notes, stack, selecting, dragging } = useMemo(() => momentsIn(locale), [locale]);
  const [plain, waiting, paper] = notes;
  return (
    <>
      <Specimen of="NoteCard StackCard" title={t('on-board')}>
        <InTheMiddle of={nothing}>
          <ul className={styles.list}>
            <NoteCard note={plain} hue="teal" />
            <NoteCard note={waiting} hue="teal" />
            <NoteCard note={paper} hue="teal" />
            <StackCard id={sampleStackId} {...stackWordsOf(stack)} hue="teal" />
          </ul>
        </InTheMiddle>
      </Specimen>
      <Specimen of="NoteCard StackCard" title={t('selecting')}>
        <InTheMiddle of={selecting}>
          <ul className={styles.list}>
            <NoteCard note={plain} hue="teal" />
            <NoteCard note={paper} hue="teal" />
            <StackCard id={sampleStackId} {...stackWordsOf(stack)} title={t('sample')} hue="teal" />
          </ul>
        </InTheMiddle>
      </Specimen>
      <Specimen of="NoteCard HeldCard" title={t('dragging')}>
        <InTheMiddle of={dragging}>
          <ul className={styles.list}>
            <NoteCard note={plain} hue="teal" />
            <NoteCard note={paper} hue="teal" />
          </ul>
          <HeldCard thing={dragging.held.thing} hue="teal" aside={false} />
          <HeldCard thing={stack} hue="teal" aside={false} />
        </InTheMiddle>
      </Specimen>
    </>
  );
}

const nothing = {};

function momentsIn(locale: Parameters<typeof sampleStack>[0]) {
  const [text = '', other = ''] = sampleProposals(locale);
  const plain = sampleNote('b-plain', text);
  const waiting = sampleNote('b-waiting', other, { pending: true });
  const paper = sampleNote('b-paper', mixedTexts[0], { origin: 'paper' });
  const thing = { id: plain.id, rank: plain.rank, stack: null, notes: [plain] } as const;
  return {
    notes: [plain, waiting, paper] as const,
    stack: sampleStack(locale),
    selecting: { selecting: true, selected: new Set([plain.id]) } satisfies Partial<Session>,
    dragging: {
      held: { thing, by: 'mouse' },
      target: { place: 'pool', index: 1, onto: paper.id },
    } satisfies Partial<Session>,
  };
}
