// The attendance sheet: apart from everything else, and joined to nothing. No line knows a note, a table or a member, and
// nothing else knows a line.

import { randomText } from '@/lib/random';
import type { Change } from './change';
import { NOW } from './change';
import type { Instant, UserId } from './ids';
import { type Category, categories } from './member';
import { type TextFault, textFault } from './note-text';
import type { Settings } from './workshop';

export const genders = ['woman', 'man'] as const;
export type Gender = (typeof genders)[number];

export interface AttendanceLine {
  /** One's user id, or an id made on the device of whoever wrote it for somebody. */
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly category: Category | null;
  readonly gender: Gender | null;
  /** Given in so many words, or there is no line. */
  readonly consent: true;
  readonly signedAt: Instant;
}

export type SignedLine = Pick<AttendanceLine, 'name' | 'organisation' | 'category' | 'gender'>;

/** UTF-16 units. */
export const NAME_UNITS = 120;
export const ORGANISATION_UNITS = 160;

/** Do phones offer the sheet? A workshop that says nothing about it doesn't. */
export function hasAttendance({ attendance = false }: Settings): boolean {
  return attendance;
}

const MADE = 'by-';

/** The id of a line written for somebody: of a shape that no user id has, so that it can't take a person's place. */
export function madeLineId(): string {
  return `${MADE}${randomText(20)}`;
}

export function isMadeLine({ id }: Pick<AttendanceLine, 'id'>): boolean {
  return id.startsWith(MADE);
}

export function nameFault(name: string): TextFault | null {
  return textFault(name, NAME_UNITS);
}

/** `id`: one's own, or one that was made. The texts are tidied and without fault. */
export function signAttendance(id: UserId | string, line: SignedLine): Change[] {
  return [{ op: 'put', in: 'attendance', id, value: { ...line, consent: true, signedAt: NOW } }];
}

/** The one thing that is really deleted: whoever takes a line out leaves no trace of it. */
export function withdrawAttendance(id: string): Change[] {
  return [{ op: 'remove', in: 'attendance', id }];
}

/** Under this a group is not published: among so few somebody could be recognised. */
export const SMALLEST_GROUP = 5;

export interface Group<Of extends string> {
  readonly of: Of | 'untold';
  /** Null: kept back. */
  readonly people: number | null;
}

export interface AttendanceTotals {
  /** Null: fewer than five, so nothing else is said either. */
  readonly people: number | null;
  readonly byCategory: readonly Group<Category>[];
  readonly byGender: readonly Group<Gender>[];
}

export function totalsOf(lines: readonly Pick<AttendanceLine, 'category' | 'gender'>[]): AttendanceTotals {
  const count = <Of extends string>(groups: readonly Of[], of: (line: (typeof lines)[number]) => Of | null) =>
    [...groups, 'untold' as const].map((group) => ({
      of: group,
      people: lines.filter((line) => (of(line) ?? 'untold') === group).length,
    }));
  return {
    people: lines.length < SMALLEST_GROUP ? null : lines.length,
    byCategory: publishable(count(categories, ({ category }) => category)),
    byGender: publishable(count(genders, ({ gender }) => gender)),
  };
}

/**
 * The same without the small groups. The total is published, so one group kept back could be reckoned from it, and so could
 * several that are together as few, or as many, as small groups can be: then the next greater ones are kept back with them. A
 * group of nobody is no secret.
 */
export function publishable<Of extends string>(
  groups: readonly { readonly of: Of | 'untold'; readonly people: number }[],
): readonly Group<Of>[] {
  const some = groups.filter(({ people }) => people > 0).sort((a, b) => a.people - b.people);
  const sum = (of: typeof some) => of.reduce((all, { people }) => all + people, 0);
  if (sum(some) < SMALLEST_GROUP) return groups.map(({ of }) => ({ of, people: null }));
  let kept = some.filter(({ people }) => people < SMALLEST_GROUP);
  const most = kept.length * (SMALLEST_GROUP - 1);
  const isEnough = () =>
    kept.length >= 2 && sum(kept) >= SMALLEST_GROUP && sum(kept) > kept.length && sum(kept) !== most;
  while (kept.length > 0 && kept.length < some.length && !isEnough()) {
    const next = some[kept.length]?.people;
    // Groups of one size go together, or which of them is kept back would tell more than their sum.
    kept = some.filter((group, i) => i < kept.length || group.people === next);
  }
  return groups.map((group) => ({ of: group.of, people: kept.includes(group) ? null : group.people }));
}
