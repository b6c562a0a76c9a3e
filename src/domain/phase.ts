/** In the order of a usual day; the facilitator may go from any to any. */
export const phases = ['welcome', 'presentation', 'propose', 'group', 'vote', 'draft', 'review', 'close'] as const;
export type Phase = (typeof phases)[number];

const writing: readonly Phase[] = ['propose', 'group', 'draft'];
const arranging: readonly Phase[] = ['group', 'draft'];
const revealing: readonly Phase[] = ['group', 'vote', 'draft', 'review', 'close'];

/** May members write new proposals and reword their own? */
export function isWriting(phase: Phase): boolean {
  return writing.includes(phase);
}

/** May a table's members move proposals and shape commitments? */
export function isArranging(phase: Phase): boolean {
  return arranging.includes(phase);
}

/** Does entering this phase show the tables what was written in private? */
export function isRevealing(phase: Phase): boolean {
  return revealing.includes(phase);
}

/** How long after a change of phase the rules still take what was under way, in milliseconds. */
export const GRACE_MS = 60_000;
