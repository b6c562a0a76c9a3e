// What a phone shows of votes: the open rounds that concern it, and when they are closed what they came to.

import { useTranslations } from 'use-intl';
import type { Round } from '@/domain/round';
import { currentRounds, earlierRounds, roundsAt } from '@/domain/round-order';
import { votesIn } from '@/domain/round-tally';
import { axisOf, type Table } from '@/domain/workshop';
import { useLive, useRoom } from '@/live';
import { Badge, Card, EmptyState, Spoken, Stack, UserText, Waiting } from '@/ui';
import { AgreementBallot } from './agreement-ballot';
import { DotsBallot } from './dots-ballot';
import { HandsEntry } from './hands-entry';
import { LateHands } from './late-hands';
import { RoundResult } from './round-result';
import { TooLate } from './too-late';
import { useAgreement } from './use-agreement';
import { useDots } from './use-dots';
import { useRoundName, useRoundWhose } from './use-words';
import styles from './voting.module.css';

/** `table`: where the person sits; without one everybody's rounds are shown, to look on. */
export function MyRounds({ table }: { table: Table | null }) {
  const t = useTranslations('voting');
  const { workshopId } = useRoom();
  const heard = useLive('rounds', { workshopId });
  if (!heard.value) return heard.failed ? <EmptyState>{t('failed')}</EmptyState> : <Waiting>{t('loading')}</Waiting>;
  const mine = table ? roundsAt(heard.value, table.id) : heard.value;
  const current = currentRounds(mine);
  const earlier = earlierRounds(mine).filter(({ result }) => result);
  const open = current.filter((round) => round.open).length;
  return (
    <>
      <h1 className={styles.unseen}>
        <Spoken>{t('heading')}</Spoken>
      </h1>
      {/* For those who don't see that something has opened or closed. */}
      <div role="status" className={open > 0 ? styles.unseen : undefined}>
        {open > 0 ? <Spoken>{t('open-rounds', { count: open })}</Spoken> : <Yet />}
      </div>
      {current.map((round) => (
        <RoundCard key={round.id} round={round} table={table} />
      ))}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          {earlier.map((round) => (
            <RoundCard key={round.id} round={round} table={table} />
          ))}
        </details>
      )}
    </>
  );
}

/** Before anything is open. */
function Yet() {
  const t = useTranslations('voting');
  const reviewing = useTranslations('reviewing');
  const { workshop } = useRoom();
  return <p>{workshop.stage.phase === 'review' ? reviewing('not-yet') : t('not-yet')}</p>;
}

function RoundCard({ round, table }: { round: Round; table: Table | null }) {
  const t = useTranslations('voting');
  const reviewing = useTranslations('reviewing');
  const { workshop } = useRoom();
  const nameOf = useRoundName();
  const whose = useRoundWhose()(round);
  const name = nameOf(round);
  return (
    <Card>
      <Stack>
        <header className={styles.head}>
          <p className={styles.about}>
            <Badge hue={axisOf(workshop, round.axisId)?.hue}>
              {round.kind === 'dots' ? t('one-vote') : reviewing('agreement')}
            </Badge>
            {whose && whose !== name && <UserText inline>{whose}</UserText>}
          </p>
          <h2>
            <UserText inline>{name}</UserText>
          </h2>
        </header>
        {round.open ? <Open round={round} table={table} /> : <Closed round={round} table={table} />}
      </Stack>
    </Card>
  );
}

function Open({ round, table }: { round: Round; table: Table | null }) {
  const t = useTranslations('voting');
  const { me } = useRoom();
  const counts = me.role === 'rapporteur' ? table : null;
  return (
    <>
      {!votesIn(round, me) && <p>{t('looking-on')}</p>}
      {votesIn(round, me) && (round.kind === 'dots' ? <DotsBallot round={round} /> : <AgreementBallot round={round} />)}
      {counts && <HandsEntry round={round} tableId={counts.id} title={t('hands-at', { name: counts.name })} />}
    </>
  );
}

function Closed({ round, table }: { round: Round; table: Table | null }) {
  const t = useTranslations('voting');
  const { me } = useRoom();
  return (
    <>
      {votesIn(round, me) && (round.kind === 'dots' ? <LateDots round={round} /> : <LateAgreement round={round} />)}
      {me.role === 'rapporteur' && table && <LateHands round={round} tableId={table.id} />}
      {round.result ? <RoundResult round={round} result={round.result} /> : <p role="status">{t('counting')}</p>}
    </>
  );
}

function LateDots({ round }: { round: Round }) {
  return <TooLate unsaved={useDots(round).unsaved} />;
}

function LateAgreement({ round }: { round: Round }) {
  return <TooLate unsaved={useAgreement(round).unsaved} />;
}
