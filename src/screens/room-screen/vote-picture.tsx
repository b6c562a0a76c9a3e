// While a vote is open: how many have voted and no more. Closed, what it has come to, rounds of one moment side by side.

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Turnout as Figures, Result, Round } from '@/domain/round';
import { currentRounds, roundsAt } from '@/domain/round-order';
import type { Focus } from '@/domain/screen';
import { axisOf } from '@/domain/workshop';
import { ResultBar } from '@/features/voting/result-bar';
import { Turnout } from '@/features/voting/turnout';
import { useResult } from '@/features/voting/use-result';
import { useRoundName, useRoundWhose } from '@/features/voting/use-words';
import { useLive, useRoom } from '@/live';
import { FitList } from './fit-list';
import { Panels } from './panels';
import styles from './vote-picture.module.css';

interface VotePictureProps {
  focus: Focus | null;
  /** In the plenary only what is open now: the day's earlier votes are not under discussion. */
  onlyOpen?: boolean;
  /** What is shown when there is no vote to show. */
  otherwise: ReactNode;
}

export function VotePicture({ focus, onlyOpen = false, otherwise }: VotePictureProps) {
  const { workshopId } = useRoom();
  const rounds = useLive('rounds', { workshopId }).value;
  const turnouts = useLive('turnouts', { workshopId }).value ?? [];
  const votes = inFocus(focus, rounds ?? []).filter(({ kind, open }) => kind === 'dots' && (open || !onlyOpen));
  const shown = currentRounds(votes);
  if (shown.length === 0) return otherwise;
  return (
    <section className={styles.votes}>
      <Panels
        of={shown}
        most={{ wide: shown.length > 4 ? 4 : 2, narrow: shown.length > 4 ? 3 : 2 }}
        panel={(round) => (
          <Panel
            key={round.id}
            round={round}
            turnout={turnouts.find(({ id }) => id === round.id)}
            alone={shown.length === 1}
          />
        )}
      />
    </section>
  );
}

function inFocus(focus: Focus | null, rounds: readonly Round[]): readonly Round[] {
  if (!focus) return rounds;
  if (focus.table) return roundsAt(rounds, focus.table.id);
  return rounds.filter(({ axisId, tables }) => tables === null || axisId === focus.axis.id);
}

function Panel({ round, turnout, alone }: { round: Round; turnout: Figures | undefined; alone: boolean }) {
  const t = useTranslations('voting');
  const { workshop } = useRoom();
  const name = useRoundName()(round);
  const whose = useRoundWhose()(round);
  return (
    <article className={styles.panel} data-hue={axisOf(workshop, round.axisId)?.hue} data-alone={alone || undefined}>
      <header className={styles.head}>
        <h2 dir="auto">{name}</h2>
        {whose && whose !== name && <p dir="auto">{whose}</p>}
      </header>
      {round.open && (
        <div className={styles.open}>
          <p className={styles.call}>{t('vote-now', { dots: round.dots })}</p>
          {round.tickets && <p className={styles.call}>{t('with-ticket')}</p>}
          <p className={styles.number}>
            <bdi>{turnout?.voters ?? 0}</bdi>
          </p>
          {turnout && <Turnout round={round} turnout={turnout} />}
        </div>
      )}
      {!round.open && !round.result && <p className={styles.call}>{t('counting')}</p>}
      {round.result && <Outcome round={round} result={round.result} />}
    </article>
  );
}

/** As many bars as fit, the first first; the rest is counted. */
export function Outcome({ round, result }: { round: Round; result: Result }) {
  const t = useTranslations('voting');
  const { rows, most, sentences } = useResult()(round, result);
  return (
    <div className={styles.outcome}>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <FitList className={styles.bars} total={rows.length} more={(count) => t('more-options', { count })}>
        {rows.map((standing) => (
          <ResultBar key={standing.option.id} round={round} standing={standing} most={most} />
        ))}
      </FitList>
    </div>
  );
}
