// What a commitment's form still lacks to be adopted, carried out and checked. Advice, never a gate: a table may stop anywhere.

import { type Body, rowsOf } from './body';
import type { Commitment } from './commitment';

export const needs = [
  'title',
  'problem',
  'solution',
  'results',
  'openness',
  'lead',
  'period',
  'indicator',
  'measure',
  'milestone',
  'due',
  'budget',
  'communalPlan',
] as const;
/** Why each is asked stands beside it in the words of the interface. */
export type Need = (typeof needs)[number];

/** What was filled in but doesn't fit together. */
export type Doubt =
  | { readonly of: 'period' }
  | { readonly of: 'milestone'; readonly rowId: string; readonly what: 'ends-before-start' | 'outside-period' };

export interface Completeness {
  readonly asked: number;
  readonly met: number;
  readonly missing: readonly Need[];
  readonly doubts: readonly Doubt[];
}

const isWritten = (text: string) => text.trim() !== '';

export function completenessOf(body: Body, { title }: Pick<Commitment, 'title'>): Completeness {
  const indicators = rowsOf(body.indicators).filter(({ name }) => isWritten(name));
  const milestones = rowsOf(body.milestones).filter(({ output }) => isWritten(output));
  const isMet: Readonly<Record<Need, boolean>> = {
    title: isWritten(title),
    problem: isWritten(body.problem),
    solution: isWritten(body.solution),
    results: isWritten(body.results),
    openness: [body.transparency, body.accountability, body.participation, body.publicUse].some(isWritten),
    lead: isWritten(body.lead),
    period: body.start !== '' && body.end !== '',
    indicator: indicators.length > 0,
    measure: indicators.some(({ baseline, target }) => isWritten(baseline) && isWritten(target)),
    milestone: milestones.length > 0,
    due: milestones.length > 0 && milestones.every(({ due }) => due !== ''),
    budget: isWritten(body.budget),
    communalPlan: isWritten(body.communalPlan),
  };
  const missing = needs.filter((need) => !isMet[need]);
  return { asked: needs.length, met: needs.length - missing.length, missing, doubts: doubtsOf(body) };
}

/** ISO days compare as text. */
function doubtsOf(body: Body): readonly Doubt[] {
  const { start, end } = body;
  const isTurned = start !== '' && end !== '' && end < start;
  return [
    ...(isTurned ? [{ of: 'period' } as const] : []),
    ...rowsOf(body.milestones).flatMap((row): Doubt[] => {
      if (row.start !== '' && row.due !== '' && row.due < row.start)
        return [{ of: 'milestone', rowId: row.id, what: 'ends-before-start' }];
      const isOutside = [row.start, row.due].some(
        (day) => day !== '' && ((start !== '' && day < start) || (end !== '' && day > end)),
      );
      return isOutside && !isTurned ? [{ of: 'milestone', rowId: row.id, what: 'outside-period' }] : [];
    }),
  ];
}
