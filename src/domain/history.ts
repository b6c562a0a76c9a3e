// The trail as facilitators read it: what was done in one go, newest first, found by kind, table, thing and words.

import { findIn } from './find';
import type { Instant, TableId } from './ids';
import type { Role } from './member';
import { type ChangeKind, changeKinds, fieldByField, fieldsIn, kindOf } from './record';
import type { TrailEntry } from './trail';

/** What was done with one press: all that one batch changed. */
export interface Deed {
  readonly id: string;
  readonly at: Instant;
  readonly action: string;
  readonly role: Role;
  readonly tableId: TableId | null;
  /** Of most weight among its entries. */
  readonly kind: ChangeKind;
  /** Entries of that kind. */
  readonly count: number;
  readonly entries: readonly TrailEntry[];
}

/** Where one press does several things, it is called after the first of these. */
const weighty: readonly ChangeKind[] = ['phases', 'workshop', 'commitments', 'rounds', 'note-answer', 'note-hidden'];
const weight = (kind: ChangeKind) => (weighty.includes(kind) ? weighty.indexOf(kind) : weighty.length);

/** As the minutes count it, but that taking an answer back concerns the answer too. */
function kindIn(entry: TrailEntry): ChangeKind {
  return entry.subject.startsWith('notes/') && 'answer' in fieldsIn(entry.to) ? 'note-answer' : kindOf(entry);
}

/** Newest first. Entries of one batch carry one time. */
export function deedsOf(entries: readonly TrailEntry[]): readonly Deed[] {
  const batches = new Map<string, TrailEntry[]>();
  for (const entry of [...entries].sort(byNewest)) {
    const { at, action, role, tableId } = entry;
    const name = [at, action, role, tableId].join('/');
    const batch = batches.get(name);
    if (batch) batch.push(entry);
    else batches.set(name, [entry]);
  }
  return [...batches.values()].flatMap((batch) => deedOf(batch) ?? []);
}

function deedOf(written: readonly TrailEntry[]): Deed | null {
  const entries = written.flatMap(fieldByField);
  const [first] = entries;
  if (!first) return null;
  const { id, at, action, role, tableId } = first;
  const kinds = entries.map(kindIn);
  const kind = changeKinds
    .filter((known) => kinds.includes(known))
    .reduce((best, other) => (weight(other) < weight(best) ? other : best), kinds[0] ?? 'other');
  const count = kinds.filter((other) => other === kind).length;
  return { id, at, action, role, tableId, kind, count, entries };
}

function byNewest(a: TrailEntry, b: TrailEntry): number {
  return b.at - a.at || (a.id < b.id ? -1 : 1);
}

export interface Sought {
  readonly kind: ChangeKind | 'all';
  /** Of whoever did it, or of what was changed. */
  readonly tableId: TableId | 'all';
  /** The document, as an entry names it; null for all. */
  readonly subject: string | null;
  readonly words: string;
}

/** `known`: what is there now under an entry's name. */
export function soughtAmong(
  deeds: readonly Deed[],
  { kind, tableId, subject, words }: Sought,
  known: (subject: string) => object | undefined,
): readonly Deed[] {
  const fitting = deeds.filter(
    (deed) =>
      (kind === 'all' || deed.entries.some((entry) => kindIn(entry) === kind)) &&
      (subject === null || deed.entries.some((entry) => entry.subject === subject)) &&
      (tableId === 'all' ||
        deed.tableId === tableId ||
        deed.entries.some((entry) => tableOf(entry, known) === tableId)),
  );
  if (words.trim() === '') return fitting;
  return findIn(
    fitting.map((deed) => ({ deed, text: deed.entries.map((entry) => wordsOf(entry, known)).join(' ') })),
    words,
  ).map(({ deed }) => deed);
}

function tableOf({ subject }: TrailEntry, known: (subject: string) => object | undefined): unknown {
  const thing = known(subject);
  return thing && 'tableId' in thing ? thing.tableId : undefined;
}

/** Every text in it: before, after, and what the thing says now. */
function wordsOf({ from, to, subject }: TrailEntry, known: (subject: string) => object | undefined): string {
  return [fieldsIn(from), fieldsIn(to), known(subject)].flatMap(textsIn).join(' ');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
