// The reasoned response that every proposal is owed.

/** What can become of a proposal, in the order in which it is offered. */
export const outcomes = [
  'retained',
  'merged',
  'in-part',
  'already-in-place',
  'deferred',
  'outside-powers',
  'outside-subject',
  'duplicate',
] as const;
export type Outcome = (typeof outcomes)[number];

/** UTF-16 units of the sentence that goes with it. */
export const ANSWER_UNITS = 1000;
