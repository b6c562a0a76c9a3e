// Finding proposals among hundreds: what each part of the filter lets through.

import { type Outcome, outcomes } from './answer';
import { isOwed, type Owing, owingOf } from './coverage';
import type { DeskGroup, DeskPlace, PlaceKind } from './desk';
import { findIn } from './find';
import type { CommitmentId } from './ids';
import { type Category, categories } from './member';
import type { Note } from './note';

/** '' lets everything through. */
export interface DeskFilter {
  readonly text: string;
  readonly axis: string;
  readonly table: string;
  /** A kind of place, or one commitment or stack. */
  readonly place: PlaceKind | DeskPlace | '';
  /** `none`: of those who didn't say. */
  readonly category: Category | 'none' | '';
  readonly owing: Owing | 'unanswered' | '';
  readonly outcome: Outcome | '';
  /** '' are those that are owed an answer. */
  readonly state: 'held' | 'hidden' | 'withdrawn' | '';
}

export const noFilter: DeskFilter = {
  ...{ text: '', axis: '', table: '', place: '', category: '', owing: '', outcome: '', state: '' },
};

export const owings = ['unanswered', 'without', 'placed', 'answered'] as const satisfies readonly DeskFilter['owing'][];
export const placeKinds = ['commitment', 'stack', 'pool'] as const satisfies readonly PlaceKind[];
export const filteredStates = ['held', 'hidden', 'withdrawn'] as const satisfies readonly DeskFilter['state'][];

/** The groups with the notes that pass, without those where none does. */
export function filtered(
  groups: readonly DeskGroup[],
  filter: DeskFilter,
  standing: ReadonlySet<CommitmentId>,
): readonly DeskGroup[] {
  return groups
    .filter(({ id, kind }) => filter.place === '' || filter.place === kind || filter.place === id)
    .map((group) => ({
      ...group,
      notes: findIn(
        group.notes.filter((note) => passes(note, filter, standing)),
        filter.text,
      ),
    }))
    .filter(({ notes }) => notes.length > 0);
}

function passes(note: Note, filter: DeskFilter, standing: ReadonlySet<CommitmentId>): boolean {
  const { axis, table, category, outcome, state } = filter;
  return (
    (axis === '' || note.axisId === axis) &&
    (table === '' || note.tableId === table) &&
    (category === '' || (note.category ?? 'none') === category) &&
    (outcome === '' || note.answer?.outcome === outcome) &&
    (state === '' ? isOwed(note) : note.state === state) &&
    isOwing(owingOf(note, standing), filter.owing)
  );
}

function isOwing(owing: Owing, asked: DeskFilter['owing']): boolean {
  return asked === '' || asked === owing || (asked === 'unanswered' && owing !== 'answered');
}

/** What stands in an address, where anybody may type anything: what is no filter lets everything through. */
export function filterFrom(get: (name: string) => string | null): DeskFilter {
  const place = get('place') ?? '';
  const isPlace = (text: string): text is DeskPlace => /^(commitments|stacks|pool)\/[A-Za-z0-9_-]{0,64}$/.test(text);
  return {
    ...{ text: '', axis: get('axis') ?? '', table: get('seat') ?? '' },
    place: isPlace(place) ? place : oneOf(placeKinds, place),
    category: oneOf([...categories, 'none'] as const, get('category')),
    owing: oneOf(owings, get('answer')),
    outcome: oneOf(outcomes, get('outcome')),
    state: oneOf(filteredStates, get('state')),
  };
}

/** The other way: what stands in the address of this filter; its text doesn't. */
export function filterInto({
  axis,
  table,
  place,
  category,
  owing,
  outcome,
  state,
}: DeskFilter): Record<string, string> {
  const all = { axis, seat: table, place, category, answer: owing, outcome, state };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | '' {
  return values.find((value) => value === text) ?? '';
}
