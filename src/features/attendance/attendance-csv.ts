import { type AttendanceLine, type AttendanceTotals, type Gender, type Group, isMadeLine } from '@/domain/attendance';
import type { Category } from '@/domain/member';
import { csvOf } from '@/lib/csv';

export type SheetWord =
  | ('group' | 'people' | 'all' | 'kept-back' | 'untold' | 'name' | 'written' | 'by-self' | 'by-other')
  | `${'organisation' | 'category' | 'gender'}-column`
  | `gender-${Gender}`;

export type SheetWords = (name: SheetWord | `category-${Category}`) => string;

/** Sums alone; what is kept back says so. */
export function totalsCsv({ people, byCategory, byGender }: AttendanceTotals, say: SheetWords): string {
  const figure = (count: number | null) => (count === null ? say('kept-back') : String(count));
  const rows = <Of extends string>(groups: readonly Group<Of>[], nameOf: (of: Of) => string) =>
    groups.map(({ of, people: some }) => [of === 'untold' ? say('untold') : nameOf(of), figure(some)]);
  return csvOf([
    [say('group'), say('people')],
    [say('all'), figure(people)],
    [],
    [say('category-column'), say('people')],
    ...rows(byCategory, (of) => say(`category-${of}`)),
    [],
    [say('gender-column'), say('people')],
    ...rows(byGender, (of) => say(`gender-${of}`)),
  ]);
}

/** Persons: for whoever has to certify who was there. */
export function namesCsv(lines: readonly AttendanceLine[], say: SheetWords): string {
  return csvOf([
    [say('name'), say('organisation-column'), say('category-column'), say('gender-column'), say('written')],
    ...byName(lines).map((line) => [
      line.name,
      line.organisation,
      line.category ? say(`category-${line.category}`) : '',
      line.gender ? say(`gender-${line.gender}`) : '',
      say(isMadeLine(line) ? 'by-other' : 'by-self'),
    ]),
  ]);
}

/** The order says nothing of who came when. */
export function byName(lines: readonly AttendanceLine[]): readonly AttendanceLine[] {
  return [...lines].sort((a, b) => a.name.localeCompare(b.name, ['ar', 'fr']) || (a.id < b.id ? -1 : 1));
}
