// What consoles do for open and closed rounds without anybody pressing: tell room screens how many have voted, and publish
// the result once. Any open console does it; the others give the first one time, and do it when it has died.

import { useEffect, useRef } from 'react';
import { publishResult, publishTurnout, type Round, type Turnout } from '@/domain/round';
import { tally } from '@/domain/round-tally';
import { useLive, usePlaceInRow, useRoom } from '@/live';
import { useCounted } from './use-counted';

/** A hall that votes all at once is a few writes, not one a ballot. */
const REST_MS = 2_000;
/** Ballots from before the close that are still on their way to this console. */
const SETTLE_MS = 800;
/** What a console further back in the row gives those before it. */
const STAGGER_MS = 2_500;

export function RoundKeepers() {
  const { workshopId } = useRoom();
  const rounds = useLive('rounds', { workshopId });
  const due = (rounds.value ?? []).filter(({ open, result }) => open || result === null);
  return due.map((round) => <RoundKeeper key={round.id} round={round} fromServer={rounds.fromServer} />);
}

function RoundKeeper({ round, fromServer }: { round: Round; fromServer: boolean }) {
  if (round.open) return <TurnoutKeeper round={round} />;
  // Until the server has closed it, ballots still come.
  return fromServer && !round.pending ? <ResultKeeper round={round} /> : null;
}

/** Keeps the published turnout true. */
function TurnoutKeeper({ round }: { round: Round }) {
  const { workshopId, run } = useRoom();
  const counted = useCounted(round)?.turnout;
  const turnouts = useLive('turnouts', { workshopId });
  const wait = useWait();
  const published = turnouts.value?.find(({ id }) => id === round.id);
  const isHeard = turnouts.fromServer && counted !== undefined;
  const differs = isHeard && !isSame(counted, published);
  const { voters = 0, expected = 0 } = counted ?? {};
  /** Since when the published one is behind, by this device's clock; anew when any console has told. */
  const behind = useRef<{ published: Turnout | undefined; since: number } | null>(null);
  useEffect(() => {
    if (!differs) {
      behind.current = null;
      return;
    }
    if (behind.current?.published !== published || !behind.current) behind.current = { published, since: Date.now() };
    const due = behind.current.since + REST_MS + wait.current;
    const tell = () => void run('publishTurnout', publishTurnout(round.id, { voters, expected }), { quiet: true });
    const timer = setTimeout(tell, Math.max(0, due - Date.now()));
    return () => clearTimeout(timer);
  }, [differs, published, voters, expected, round.id, run, wait]);
  return null;
}

function isSame(counted: Omit<Turnout, 'id'>, published: Turnout | undefined): boolean {
  return published?.voters === counted.voters && published.expected === counted.expected;
}

/** Publishes what a closed round has come to. Written twice it is the same. */
function ResultKeeper({ round }: { round: Round }) {
  const { run } = useRoom();
  const counted = useCounted(round);
  const wait = useWait();
  useEffect(() => {
    if (!counted) return;
    const publish = () =>
      void run('publishResult', publishResult(round.id, tally(round, counted.ballots, counted.hands)), { quiet: true });
    const timer = setTimeout(publish, SETTLE_MS + wait.current);
    return () => clearTimeout(timer);
  }, [counted, round, run, wait]);
  return null;
}

/** How long this console leaves it to the others: none for the first of the facilitators, and never two quite the same. */
function useWait() {
  const place = usePlaceInRow();
  const wait = useRef(0);
  const jitter = useRef(Math.random() * 500);
  wait.current = Math.min(place, 2) * STAGGER_MS + jitter.current;
  return wait;
}
