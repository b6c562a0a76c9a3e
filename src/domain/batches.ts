// Writing more than one batch takes: what goes together, and in how many goes.

interface Limits<T> {
  /** So many in one. */
  readonly most: number;
  /** Of so many different kinds: the documents that the rules look up for it, say. */
  readonly kinds?: { readonly most: number; readonly of: (thing: T) => string };
  /** So large together, in whatever `of` counts. */
  readonly size?: { readonly most: number; readonly of: (thing: T) => number };
}

/** In their order; one that is too large by itself has a batch of its own. */
export function inBatches<T>(things: readonly T[], { most, kinds, size }: Limits<T>): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let seen = new Set<string>();
  let sum = 0;
  for (const thing of things) {
    const kind = kinds?.of(thing) ?? '';
    const added = size?.of(thing) ?? 0;
    const batch = batches.at(-1);
    const isFull =
      !batch ||
      batch.length >= most ||
      (kinds !== undefined && seen.size >= kinds.most && !seen.has(kind)) ||
      (size !== undefined && sum + added > size.most);
    if (isFull) {
      batches.push([thing]);
      seen = new Set([kind]);
      sum = added;
    } else {
      batch.push(thing);
      seen.add(kind);
      sum += added;
    }
  }
  return batches;
}

/** A batch may hold this many: each change brings an entry of the trail, and a batch takes 500 in all. */
const AT_ONCE = 200;

/** In portions that fit a batch each, with the trail of every change. */
export function inPortions<T>(things: readonly T[]): readonly (readonly T[])[] {
  return inBatches(things, { most: AT_ONCE });
}
