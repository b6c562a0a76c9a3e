import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { outcomes } from '@/domain/answer';
import type { NoteId } from '@/domain/ids';
import { FateCard } from '@/features/closing/fate-card';
import { CommitmentCard } from '@/features/drafting/commitment-card';
import { CommitmentHead } from '@/features/drafting/commitment-head';
import { WithForms } from '@/features/drafting/forms';
import type { MyNote, NoteStatus } from '@/features/proposing/my-note';
import { ProposalCard } from '@/features/proposing/proposal-card';
import { useLocaleChoice } from '@/i18n';
import { mixedTexts, sampleProposals } from '@/i18n/gallery-samples';
import { BoardCards } from './board-cards';
import styles from './gallery.module.css';
import { InTheMiddle, SampleRoom } from './sample-room';
import { sampleBoard, sampleCommitments, sampleNote } from './samples';
import { Part, Specimen } from './specimen';

const statuses: readonly NoteStatus[] = ['sent', 'held', 'waiting', 'refused', 'hidden', 'withdrawn'];

export function Proposals() {
  const t = useTranslations('showing');
  return (
    <SampleRoom>
      <Part id="proposals" title={t('proposals')}>
        <Specimen of="ProposalCard" title={t('mine')} wide>
          <Mine />
        </Specimen>
        <BoardCards />
        <Commitments />
        <Specimen of="FateCard" title={t('fate-of')} wide>
          <Fates />
        </Specimen>
      </Part>
    </SampleRoom>
  );
}

function Mine() {
  const locale = useLocaleChoice((choice) => choice.locale);
  const [text = ''] = sampleProposals(locale);
  return (
    <ul className={styles.papers}>
      {statuses.map((status) => (
        <ProposalCard key={status} mine={mineOf(status, text)} hue="indigo" open submit={() => {}} onEdit={() => {}} />
      ))}
      <ProposalCard
        mine={mineOf('sent', mixedTexts[2], 'oral')}
        hue="rose"
        open={false}
        submit={() => {}}
        onEdit={() => {}}
      />
    </ul>
  );
}

function mineOf(status: NoteStatus, text: string, origin: 'phone' | 'oral' = 'phone'): MyNote {
  const note = sampleNote(`mine-${status}`, text, { origin });
  return { id: `mine-${status}` as NoteId, text, status, note, entry: null };
}

function Commitments() {
  const t = useTranslations('showing');
  const locale = useLocaleChoice((choice) => choice.locale);
  const board = useMemo(() => sampleBoard(locale), [locale]);
  const [first, second, mixed] = board.commitments;
  if (!first || !second || !mixed) return null;
  return (
    <InTheMiddle of={nothing}>
      <Specimen of="CommitmentHead" title={t('heading')}>
        <CommitmentHead commitment={mixed} board={board} mayMove={false} />
        <WithForms open={() => {}}>
          <CommitmentHead commitment={first} board={board} mayMove />
        </WithForms>
      </Specimen>
      <Specimen of="CommitmentCard" title={t('cards')} wide>
        <div className={styles.papers}>
          <WithForms open={() => {}}>
            <CommitmentCard commitment={first} board={board} mayMove describedBy={undefined} />
          </WithForms>
          <CommitmentCard commitment={second} board={board} mayMove={false} describedBy={undefined} />
        </div>
      </Specimen>
    </InTheMiddle>
  );
}

const nothing = {};

function Fates() {
  const locale = useLocaleChoice((choice) => choice.locale);
  const commitments = sampleCommitments(locale);
  const [, , , , text = ''] = sampleProposals(locale);
  const sentence = commitments[0]?.title ?? '';
  return (
    <ul className={styles.papers}>
      <FateCard note={sampleNote('open', text)} hue="amber" commitments={commitments} />
      <FateCard
        note={sampleNote('placed', text, { commitmentId: commitments[0]?.id ?? null })}
        hue="amber"
        commitments={commitments}
      />
      {outcomes.map((outcome) => (
        <FateCard
          key={outcome}
          note={sampleNote(outcome, text, { answer: { outcome, text: sentence, at: 0 } })}
          hue="amber"
          commitments={commitments}
        />
      ))}
    </ul>
  );
}
