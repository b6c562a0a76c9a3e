// Where everything lies, reckoned anew from the documents in the plainest way: what the board says is held against this.

import type { Known } from './known';

type At = Pick<Known, 'notes' | 'commitments' | 'stacks'>;

/** Each shown note's one place: `commitments/…`, `stacks/…` or `pool`. */
export function placesIn({ notes, commitments, stacks }: At): ReadonlyMap<string, string> {
  const standing = new Set<string>(commitments.flatMap(({ id, state }) => (state === 'set-aside' ? [] : [id])));
  const known = new Set<string>(stacks.map(({ id }) => id));
  const shown = notes.filter(({ state }) => state === 'shown');
  const inCommitment = (id: string | null) => id !== null && standing.has(id);
  const sizes = new Map<string, number>();
  for (const { commitmentId, stackId } of shown)
    if (!inCommitment(commitmentId) && stackId) sizes.set(stackId, (sizes.get(stackId) ?? 0) + 1);
  return new Map(
    shown.map(({ id, commitmentId, stackId }) => {
      if (inCommitment(commitmentId)) return [id, `commitments/${commitmentId}`];
      const isStacked = stackId !== null && known.has(stackId) && (sizes.get(stackId) ?? 0) > 1;
      return [id, isStacked ? `stacks/${stackId}` : 'pool'];
    }),
  );
}

export function membersOf(places: ReadonlyMap<string, string>, place: string): readonly string[] {
  return [...places].flatMap(([id, at]) => (at === place ? [id] : []));
}

/** All whose place is another one than before. */
export function movedBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Set<string> {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return new Set([...ids].filter((id) => before.get(id) !== after.get(id)));
}

/** Does `part` stand in `whole` in one piece? */
export function isRunIn(whole: readonly string[], part: readonly string[]): boolean {
  const at = whole.indexOf(part[0] ?? '');
  return part.every((id, i) => whole[at + i] === id);
}
