// Voting on proposals, saying how far one agrees, rating the day.

import { rateWorkshop } from '@/domain/rating';
import { castBallot, type Option, type Round } from '@/domain/round';
import { rehearsedRatings, rehearsedRemarks } from '@/i18n/rehearsal-proposals';
import { below, oneOf, seeded } from '@/lib/seeded';
import type { Act, Seated } from './world';
import { act, mayI } from './writing';

/** A ballot in the next open round that asks one's table and has none of one's own yet. */
export function vote(seated: Seated): Act | null {
  const { person, me, tableId, world } = seated;
  const round = world.rounds.find(
    ({ id, kind, tables }) =>
      (tables === null || tables.includes(tableId)) &&
      !(kind === 'dots' && person.abstains) &&
      !world.voters.get(id)?.has(me.id),
  );
  if (!round || !mayI(seated, 'castBallot', true)) return null;
  return round.kind === 'dots' ? dot(seated, round) : agree(seated, round);
}

function dot(seated: Seated, round: Round): Act | null {
  const dots = new Map<string, number>();
  for (let left = round.dots; left > 0; left--) {
    const free = round.options.filter(({ id }) => (dots.get(id) ?? 0) < round.cap);
    const chosen = weighted(free, round, seated);
    if (!chosen) break;
    dots.set(chosen.id, (dots.get(chosen.id) ?? 0) + 1);
  }
  return act(seated, 'castBallot', castBallot(round.id, seated.me.id, dots));
}

/** Some proposals please the whole room more than others, or no vote would ever decide anything. */
function weighted(options: readonly Option[], round: Round, { draw }: Seated): Option | undefined {
  const weights = options.map(({ id }) => seeded(`${round.title}/${id}`)() ** 3 + 0.05);
  let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
  return options.find((_, i) => {
    left -= weights[i] ?? 0;
    return left < 0;
  });
}

const REMARKS_IN_TEN = 4;

function agree(seated: Seated, round: Round): Act | null {
  const { draw, me } = seated;
  // Most rooms agree with most commitments, and differ.
  const level = Math.min(5, Math.max(1, 3 + below(draw, 3) - (below(draw, 4) === 0 ? 2 : 0)));
  const words = level <= 2 ? 'against' : level === 3 ? 'middle' : 'for';
  const speaks = !me.muted && below(draw, 10) < REMARKS_IN_TEN;
  const remark = (speaks && oneOf(draw, rehearsedRemarks[words])) || '';
  const said = { remark, reserved: remark !== '' && level <= 2 };
  return act(seated, 'castBallot', castBallot(round.id, me.id, new Map([[String(level), 1]]), said));
}

export function rate(seated: Seated): Act | null {
  const { world, me, draw } = seated;
  if (world.raters.has(me.id) || !mayI(seated, 'rateWorkshop')) return null;
  const level = ([3, 4, 4, 5, 5] as const)[below(draw, 5)] ?? 4;
  const texts: readonly string[] = level === 3 ? rehearsedRatings.fair : rehearsedRatings.good;
  const text = (below(draw, 2) === 0 && oneOf(draw, texts)) || '';
  return act(seated, 'rateWorkshop', rateWorkshop(me.id, { level, text }));
}
