// What was played, and what is said of it when it goes wrong.

export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Throws with a sentence that says what should have held. */
export function must(holds: boolean, sentence: () => string): asserts holds {
  if (!holds) throw new Broken(sentence());
}

export interface Story {
  /** One line for each step. */
  readonly lines: string[];
  /** How often what was done: proposing, being refused. */
  readonly counts: Map<string, number>;
  tell(line: string): void;
  count(what: string, by?: number): void;
}

export function newStory(): Story {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  return {
    lines,
    counts,
    tell: (line) => void lines.push(`${String(lines.length).padStart(5)} ${line}`),
    count: (what, by = 1) => void counts.set(what, (counts.get(what) ?? 0) + by),
  };
}

const LAST = 30;

/** The seed, the last steps and the broken sentence. */
export function toldFailure(seed: number, { lines }: Story, cause: unknown): Error {
  const said = cause instanceof Broken ? cause.message : String(cause instanceof Error ? cause.stack : cause);
  return new Error(
    [`Seed ${seed}, step ${lines.length}: ${said}`, `The last ${LAST} steps:`, ...lines.slice(-LAST)].join('\n'),
    { cause },
  );
}

/** Fails when something was played too seldom for the run to mean anything. */
export function mustHavePlayed({ counts }: Pick<Story, 'counts'>, floors: Readonly<Record<string, number>>): void {
  for (const [what, floor] of Object.entries(floors)) {
    const count = counts.get(what) ?? 0;
    must(
      count >= floor,
      () => `${what} was played ${count} times, and ${floor} times is the least that means something`,
    );
  }
}

export function addedUp(stories: readonly Story[]): Pick<Story, 'counts'> {
  const counts = new Map<string, number>();
  for (const story of stories) for (const [what, n] of story.counts) counts.set(what, (counts.get(what) ?? 0) + n);
  return { counts };
}
