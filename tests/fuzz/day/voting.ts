// Rounds, ballots, hands, results; and the organisers' answers.

import { outcomes } from '@/domain/answer';
import { answerNotes, answersAsTheyWere, obviousAnswers, takeBackAnswers } from '@/domain/answering';
import { deskGroups } from '@/domain/desk';
import type { RoundId, TableId } from '@/domain/ids';
import {
  castBallot,
  closeRound,
  enterHands,
  openRound,
  publishResult,
  publishTurnout,
  reopenRound,
} from '@/domain/round';
import { planAgreement, planDots, planFault, subjectKinds } from '@/domain/round-plan';
import { tally, turnoutOf } from '@/domain/round-tally';
import { must } from '../lib/story';
import { textBy } from '../lib/words';
import { act, can, type Day, knows, type Person } from './day';
import type { Truth } from './model';

export async function open(day: Day, person: Person): Promise<boolean> {
  const known = knows(day, person);
  if (!can(day, person, 'openRound') || known.rounds.filter((round) => round.open).length > 3) return false;
  const commitment = day.draw.oneOf(known.commitments.filter(({ state }) => state !== 'set-aside'));
  const table = day.draw.oneOf(known.workshop.tables);
  const axis = day.draw.oneOf(known.workshop.axes);
  if (!table || !axis) return false;
  const scopes = [
    { kind: 'plenary' },
    { kind: 'table', tableId: table.id },
    { kind: 'axis', axisId: axis.id },
  ] as const;
  const of = day.draw.oneOf(subjectKinds) ?? 'notes';
  const rules = { of, dots: 1 + day.draw.below(5), cap: 1 + day.draw.below(5), title: textBy(day.draw, ++day.texts) };
  const planned =
    commitment && day.draw.chance(0.4)
      ? planAgreement(commitment)
      : planDots({ ...rules, scope: day.draw.oneOf(scopes) ?? { kind: 'plenary' } }, known);
  if (planFault(planned)) return false;
  const id = day.draw.name(20) as RoundId;
  return act(day, person, {
    action: 'openRound',
    changes: openRound(id, planned),
    tell: (truth) => truth.ballots.set(id, new Map()),
  });
}

export async function vote(day: Day, person: Person): Promise<boolean> {
  const known = knows(day, person);
  const me = known.members.find(({ id }) => id === person.userId);
  const here = known.rounds.filter(({ tables }) => tables === null || (me?.tableId && tables.includes(me.tableId)));
  const round = day.draw.oneOf(here.filter((each) => each.open));
  if (!round || !can(day, person, 'castBallot', { roundOpen: true })) return false;
  const dots = new Map<string, number>();
  for (let left = day.draw.below(round.dots + 1); left > 0; left--) {
    const id = day.draw.oneOf(round.options)?.id ?? '';
    if ((dots.get(id) ?? 0) < round.cap) dots.set(id, (dots.get(id) ?? 0) + 1);
  }
  const remark = round.kind === 'agreement' && day.draw.chance(0.4) ? textBy(day.draw, ++day.texts) : '';
  return act(day, person, {
    action: 'castBallot',
    changes: castBallot(round.id, person.userId, dots, { remark, reserved: remark !== '' && day.draw.chance(0.5) }),
    tell: (truth) => truth.ballots.get(round.id)?.set(person.userId, dots),
  });
}

export async function countHands(day: Day, person: Person): Promise<boolean> {
  const known = knows(day, person);
  const tableId = known.members.find(({ id }) => id === person.userId)?.tableId;
  const round = day.draw.oneOf(known.rounds.filter((each) => each.open));
  if (!round || !tableId || !can(day, person, 'enterHands', { roundOpen: true, tableId })) return false;
  const counts = Object.fromEntries(round.options.slice(0, 3).map(({ id }) => [id, day.draw.below(9)]));
  return act(day, person, { action: 'enterHands', changes: enterHands(round.id, tableId as TableId, counts) });
}

/** As a console counts: from what it has heard, once the round is closed. */
export async function closeOrCount(day: Day, person: Person): Promise<boolean> {
  const known = knows(day, person);
  if (!can(day, person, 'closeRound')) return false;
  const round = day.draw.oneOf(known.rounds.filter((each) => each.open || !each.result || day.draw.chance(0.05)));
  if (!round) return false;
  const { id } = round;
  const ballots = known.ballots.get(id) ?? [];
  if (round.open && day.draw.chance(0.6)) {
    const turnout = turnoutOf(round, ballots, known.members);
    const voters = ballots.filter(({ picks }) => picks.length > 0).length;
    must(turnout.voters === voters, () => `${voters} people have voted, and ${turnout.voters} are told`);
    return act(day, person, { action: 'publishTurnout', changes: publishTurnout(id, turnout) });
  }
  if (round.open) return act(day, person, { action: 'closeRound', changes: closeRound(id), inverse: reopenRound(id) });
  if (round.result)
    return act(day, person, {
      action: 'reopenRound',
      changes: reopenRound(id),
      tell: (truth) => truth.closed.delete(id),
    });
  // A console publishes what the server has, so not while it is away.
  if (person.away) return false;
  const result = tally(round, ballots, known.hands.get(id) ?? []);
  return act(day, person, {
    action: 'publishResult',
    changes: publishResult(id, result),
    tell: (truth) => truth.closed.set(id, recount(truth, id)),
    check: (_, after) =>
      must(
        JSON.stringify(sorted(after.rounds.find((each) => each.id === id)?.result?.counts ?? {})) ===
          JSON.stringify(sorted(recount(day.truth, id).counts)),
        () => `the published dots of round ${id} are not those that were given`,
      ),
  });
}

export function recount(truth: Truth, roundId: string): { voters: number; counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  const ballots = [...(truth.ballots.get(roundId)?.values() ?? [])].filter((dots) => dots.size > 0);
  for (const dots of ballots) for (const [option, n] of dots) counts[option] = (counts[option] ?? 0) + n;
  return { voters: ballots.length, counts };
}

export function sorted(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}

export async function answer(day: Day, person: Person): Promise<boolean> {
  const { workshop, notes, commitments, stacks } = knows(day, person);
  if (!can(day, person, 'answerNote')) return false;
  const some = day.draw.some(notes, 4);
  const groups = deskGroups(workshop, { notes, commitments, stacks });
  const [obvious, found = []] = day.draw.oneOf([...obviousAnswers(groups)]) ?? [];
  must(
    found.every((note) => note.answer === null),
    () => 'an answer that was given would be given over',
  );
  const what = day.draw.below(10);
  const given =
    obvious && what < 3
      ? { notes: found.slice(0, 200), outcome: obvious, text: 'obvious' }
      : { notes: some, outcome: day.draw.oneOf(outcomes) ?? 'merged', text: textBy(day.draw, ++day.texts) };
  const isGiven = what < 7;
  const changes = isGiven ? answerNotes(given) : takeBackAnswers(some);
  const { outcome, text } = given;
  return act(day, person, {
    action: isGiven ? 'answerNote' : 'takeBackAnswers',
    changes,
    inverse: answersAsTheyWere(isGiven ? given.notes : some),
    tell(truth) {
      for (const { id } of changes)
        Object.assign(truth.notes.get(id) ?? {}, { answer: isGiven ? { outcome, text } : null });
    },
  });
}
