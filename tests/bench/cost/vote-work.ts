// A round of voting as the room plays it: a console that opens, counts and closes, phones that vote and change their minds.

import type { RoundId, WorkshopId } from '@/domain/ids';
import {
  type Ballot,
  castBallot,
  closeRound,
  dotsOn,
  levels,
  type Option,
  openRound,
  type Planned,
  publishResult,
  publishTurnout,
} from '@/domain/round';
import { randomText } from '@/lib/random';
import { together } from '../lib/together';
import type { Device, Watch } from './device';

/** Ballots that reach the console between two turnouts it publishes. */
const BALLOTS_A_TURNOUT = 8;

/** Each person votes, and every other one changes their mind once. */
export async function voteIn(
  workshopId: WorkshopId,
  console_: Device,
  phones: readonly Device[],
  planned: Planned,
): Promise<void> {
  const roundId = randomText(20) as RoundId;
  await console_.run(workshopId, 'openRound', openRound(roundId, planned));
  const ballots = console_.watch('ballots', { workshopId, roundId });
  const hands = console_.watch('hands', { workshopId, roundId });
  const own = new Map<Device, Watch>(
    phones.map((phone) => [phone, phone.watch('ballot', { workshopId, roundId, userId: phone.userId })]),
  );
  await Promise.all([ballots, hands, ...own.values()].map(({ heard }) => heard));
  let cast = 0;
  const vote = async (phone: Device, first: number) => {
    await phone.run(workshopId, 'castBallot', castBallot(roundId, phone.userId, picked(planned, first)));
    cast += 1;
    if (cast % BALLOTS_A_TURNOUT !== 0) return;
    const turnout = { voters: ballots.entities.size, expected: phones.length };
    await console_.run(workshopId, 'publishTurnout', publishTurnout(roundId, turnout));
  };
  await together([...phones], 12, (phone, i) => vote(phone, i));
  await together(
    phones.filter((_, i) => i % 2 === 0),
    12,
    (phone, i) => vote(phone, i + 1),
  );
  await console_.run(workshopId, 'closeRound', closeRound(roundId));
  await console_.run(workshopId, 'publishResult', publishResult(roundId, resultOf(ballots)));
  ballots.stop();
  hands.stop();
  for (const watch of own.values()) watch.stop();
}

/** A dot on one option after another, beginning with the `first`. */
function picked({ options, dots }: Planned, first: number): ReadonlyMap<string, number> {
  const marked = Array.from({ length: dots }, (_, i) => options[(first + i) % options.length]?.id ?? '');
  return new Map(marked.map((id) => [id, 1]));
}

function resultOf({ entities }: Watch) {
  const counts: Record<string, number> = {};
  // This listener's documents are ballots.
  for (const ballot of entities.values() as Iterable<Ballot>)
    for (const [id, dots] of dotsOn(ballot)) counts[id] = (counts[id] ?? 0) + dots;
  return { voters: entities.size, counts, hands: {}, remarks: [] };
}

/** Three dots for one axis' proposals, or the five levels. */
export function plannedRound(kind: Planned['kind'], options: number): Planned {
  const shared = { kind, title: '', axisId: null, tables: null, commitmentId: null, cap: 1 };
  const listed: readonly Option[] =
    kind === 'agreement'
      ? levels.map((id) => ({ id, subject: null, text: '' }))
      : Array.from({ length: options }, (_, i) => ({ id: `${i + 1}`, subject: null, text: 'نشر ميزانية الجماعة' }));
  return { ...shared, options: listed, dots: kind === 'agreement' ? 1 : Math.min(3, options) };
}
