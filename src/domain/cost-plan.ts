// A workshop as far as it costs something: how many take part, and how much they do.

export interface CostPlan {
  readonly people: number;
  readonly tables: number;
  /** Who read the workshop's code at the door and choose their table, rapporteurs included; the others scan their table's QR. */
  readonly byDoor: number;
  readonly consoles: number;
  readonly screens: number;
  readonly observers: number;
  readonly proposals: number;
  readonly reworded: number;
  readonly withdrawn: number;
  /** Proposals dropped on another while grouping. */
  readonly stacked: number;
  readonly moves: number;
  readonly commitments: number;
  readonly renamed: number;
  /** Of the commitments, those whose form is filled in in the hall. */
  readonly worded: number;
  readonly rounds: number;
}

export interface CostQuestion {
  readonly people: number;
  readonly tables: number;
  readonly hours: number;
  readonly screens: number;
}

/** What one may type into the calculator; a table's people hear each other, so one person a table is the least that means something. */
export const COST_RANGES = {
  people: { least: 1, most: 1_000 },
  tables: { least: 1, most: 100 },
  hours: { least: 1, most: 12 },
  screens: { least: 0, most: 100 },
} as const satisfies Readonly<Record<keyof CostQuestion, { readonly least: number; readonly most: number }>>;

/** The workshop that the budget is about: 100 people at 8 tables for three hours. */
const USUAL_HOURS = 3;

/** As lively as the workshop of the budget, person by person and table by table. */
export function usualPlan({ people, tables, hours, screens }: CostQuestion): CostPlan {
  const long = hours / USUAL_HOURS;
  const proposals = Math.round(people * 3 * long);
  const commitments = Math.round(tables * 3 * long);
  return {
    ...{ people, tables, screens, consoles: 1, observers: 1 },
    byDoor: Math.min(people, Math.round(people * 0.4) + tables),
    ...{ proposals, reworded: Math.ceil(proposals / 10), withdrawn: Math.ceil(proposals / 30) },
    stacked: Math.round(people * 0.4 * long),
    moves: Math.round(people * 8 * long),
    ...{ commitments, renamed: Math.round(commitments / 3), worded: commitments },
    rounds: Math.max(1, Math.round(2 * long)),
  };
}

/** Whole numbers within what may be typed. */
export function withinRanges(question: CostQuestion): CostQuestion {
  const within = (name: keyof CostQuestion) => {
    const { least, most } = COST_RANGES[name];
    const value = Math.round(question[name]);
    return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
  };
  return {
    people: within('people'),
    tables: Math.min(within('tables'), within('people')),
    hours: within('hours'),
    screens: within('screens'),
  };
}
