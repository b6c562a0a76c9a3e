// The bill: what Firestore charges for, by who caused it and in which phase. Nothing of the script is known here.

export const items = ['documents', 'asking', 'updating', 'writes'] as const;
/**
 * `documents`: delivered by the server. `asking`: documents that rules looked up for a request. `updating`: looked up again
 * because what is listened to has changed. The three together are the reads.
 */
export type Item = (typeof items)[number];
export type Bill = Readonly<Record<Item, number>>;

export interface Meter {
  enter(phase: string): void;
  count(who: string, item: Item, amount: number): void;
  /** Each thing counted in this phase stands for so many. */
  weigh(phase: string, weight: number): void;
  /** The sum over whoever and whatever phase match. */
  bill(match?: { who?: string; phase?: string }): Bill;
  readonly phases: readonly string[];
  readonly people: readonly string[];
  /** Resolves when nothing more has come for a while: all devices have heard everything. */
  quiet(): Promise<void>;
}

/** `tell` hears of each phase as it begins. */
export function createMeter(quietMs: number, tell: (phase: string) => void = () => {}): Meter {
  const counts = new Map<string, Map<string, Record<Item, number>>>();
  const weights = new Map<string, number>();
  let now = '';
  let ticks = 0;
  const cells = (match: { who?: string; phase?: string }) =>
    [...counts]
      .filter(([phase]) => match.phase === undefined || match.phase === phase)
      .flatMap(([phase, byWho]) => [...byWho].map(([who, cell]) => ({ who, cell, weight: weights.get(phase) ?? 1 })))
      .filter(({ who }) => match.who === undefined || match.who === who);
  return {
    enter(phase) {
      now = phase;
      tell(phase);
      if (!counts.has(phase)) counts.set(phase, new Map());
    },
    count(who, item, amount) {
      ticks++;
      const byWho = counts.get(now);
      const cell = byWho?.get(who) ?? { documents: 0, asking: 0, updating: 0, writes: 0 };
      cell[item] += amount;
      byWho?.set(who, cell);
    },
    weigh: (phase, weight) => void weights.set(phase, weight),
    bill(match = {}) {
      const total = { documents: 0, asking: 0, updating: 0, writes: 0 };
      for (const { cell, weight } of cells(match)) for (const item of items) total[item] += cell[item] * weight;
      return total;
    },
    get phases() {
      return [...counts.keys()];
    },
    get people() {
      return [...new Set([...counts.values()].flatMap((byWho) => [...byWho.keys()]))];
    },
    async quiet() {
      for (let seen = -1; seen !== ticks; ) {
        seen = ticks;
        await new Promise((resolve) => setTimeout(resolve, quietMs));
      }
    },
  };
}

export function readsOf({ documents, asking, updating }: Bill): number {
  return documents + asking + updating;
}
