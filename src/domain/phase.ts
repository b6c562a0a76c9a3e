/** In the order of a usual day; the facilitator may go from any to any. */
export const phases = ['welcome', 'presentation', 'propose', 'group', 'vote', 'draft', 'review', 'close'] as const;
export type Phase = (typeof phases)[number];

/** The phases a facilitator can choose today; the others are known to the rules and come with their screens. */
export const offeredPhases = ['welcome', 'propose', 'draft', 'close'] as const satisfies readonly Phase[];

const writing: readonly Phase[] = ['propose', 'group', 'draft'];
const arranging: readonly Phase[] = ['group', 'draft'];

/** May members write new proposals and reword their own? */
export function isWriting(phase: Phase): boolean {
  return writing.includes(phase);
}

/** May a table's members move proposals and shape commitments? */
export function isArranging(phase: Phase): boolean {
  return arranging.includes(phase);
}

/** How long after a change of phase the rules still take what was under way, in milliseconds. */
export const GRACE_MS = 60_000;
