// The plenary: the commitment under discussion in full, and how far the room agrees with it.

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { boardOf, thingsIn } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import type { CommitmentId } from '@/domain/ids';
import type { Turnout as Figures, Round } from '@/domain/round';
import { checksOf } from '@/domain/round-order';
import { axisOf, tableOf } from '@/domain/workshop';
import type { WholeRoom } from '@/features/attending/use-whole-room';
import { Turnout } from '@/features/voting/turnout';
import { useWording } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { NoteList } from './note-list';
import styles from './review-picture.module.css';
import { Outcome } from './vote-picture';

interface ReviewPictureProps {
  commitmentId: CommitmentId | null;
  room: WholeRoom;
  /** What is shown while nothing is under discussion. */
  otherwise: ReactNode;
}

export function ReviewPicture({ commitmentId, room, otherwise }: ReviewPictureProps) {
  const { workshop, workshopId } = useRoom();
  const rounds = useLive('rounds', { workshopId }).value ?? [];
  const turnouts = useLive('turnouts', { workshopId }).value ?? [];
  const commitment = room.commitments.find(({ id, state }) => id === commitmentId && state !== 'set-aside');
  if (!commitment) return otherwise;
  const checks = checksOf(rounds, commitment.id);
  // The last, and beside it the one before: what an amendment has changed.
  const shown = checks.slice(-2);
  return (
    <section className={styles.review} data-hue={axisOf(workshop, commitment.axisId)?.hue}>
      <Discussed commitment={commitment} room={room} />
      {shown.length > 0 && (
        <div className={styles.checks}>
          {shown.map((round) => (
            <Check
              key={round.id}
              round={round}
              number={checks.length > 1 ? checks.indexOf(round) + 1 : null}
              turnout={turnouts.find(({ id }) => id === round.id)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function Discussed({ commitment, room }: { commitment: Commitment; room: WholeRoom }) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const axis = axisOf(workshop, commitment.axisId);
  const table = tableOf(workshop, commitment.tableId);
  const proposals = thingsIn(boardOf(room.notes, [commitment]), commitment.id);
  return (
    <article className={styles.discussed}>
      <p className={styles.from}>
        {axis && <bdi>{word(axis.name)}</bdi>}
        {table && <bdi>{shared('table', { name: table.name })}</bdi>}
      </p>
      <h2 className={styles.title} dir="auto">
        {commitment.title || t('untitled')}
      </h2>
      <p className={styles.count}>{t('proposals', { count: proposals.length })}</p>
      {proposals.length > 0 && <NoteList things={proposals} hue={axis?.hue ?? 'teal'} />}
    </article>
  );
}

interface CheckProps {
  round: Round;
  /** Null where there is only one. */
  number: number | null;
  turnout: Figures | undefined;
}

function Check({ round, number, turnout }: CheckProps) {
  const t = useTranslations('reviewing');
  const voting = useTranslations('voting');
  const { result } = round;
  const reserved = result?.remarks.filter((remark) => remark.reserved).length ?? 0;
  const remarked = (result?.remarks.length ?? 0) - reserved;
  return (
    <article className={styles.check}>
      <h3>{number === null ? t('agreement') : t('nth-check', { number })}</h3>
      {round.open && (
        <div className={styles.open}>
          <p>{t('answer-now')}</p>
          <p className={styles.number}>
            <bdi>{turnout?.voters ?? 0}</bdi>
          </p>
          {turnout && <Turnout round={round} turnout={turnout} />}
        </div>
      )}
      {!round.open && !result && <p>{voting('counting')}</p>}
      {result && <Outcome round={round} result={result} />}
      {/* Counted and not read out: nobody has seen these words before. */}
      {reserved + remarked > 0 && (
        <p className={styles.words}>
          {reserved > 0 && <span>{t('reservations', { count: reserved })}</span>}
          {remarked > 0 && <span>{t('remarks', { count: remarked })}</span>}
        </p>
      )}
    </article>
  );
}
