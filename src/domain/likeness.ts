// Which proposals of a table probably say the same. Only ever suggested: a person decides.

import type { NoteId } from './ids';
import { groupsOf, linksOf } from './likeness-groups';
import { type Reading, readingsOf } from './likeness-reading';
import { type Certainty, certainties } from './likeness-verdict';
import type { Note } from './note';

export interface Suggestion {
  /** In order of their ids; two at least. */
  readonly noteIds: readonly NoteId[];
  /** Never more than 'maybe' between Arabic and Latin letters. */
  readonly certainty: Certainty;
}

/**
 * The surest first, then the largest; each note in one at most. A less sure likeness never waters down a surer group, it
 * comes up once that is a stack: give a stack as one note.
 */
export function suggestStacks(notes: readonly Pick<Note, 'id' | 'text'>[]): readonly Suggestion[] {
  const texts = new Map(notes.map(({ id, text }) => [id, text]));
  const ids = [...texts.keys()].sort();
  const copies = copiesOf(ids, readingsOf(ids.map((id) => texts.get(id) ?? '')));
  const readings = copies.map(({ reading }) => reading);
  const links = linksOf(readings);
  const free = new Set(copies.keys());
  const found = certainties.flatMap((certainty) => {
    const groups = groupsOf(free, readings, links, certainty);
    return groups.flatMap((group): Suggestion[] => {
      const noteIds = group.flatMap((at) => copies[at]?.ids ?? []).sort();
      if (noteIds.length < 2) return [];
      for (const at of group) free.delete(at);
      return [{ noteIds, certainty }];
    });
  });
  return found.sort(surestFirst);
}

interface Copies {
  readonly ids: readonly NoteId[];
  readonly reading: Reading;
}

/** What differs in spelling only is compared once. What says nothing is left out. */
function copiesOf(ids: readonly NoteId[], readings: readonly Reading[]): readonly Copies[] {
  const copies = new Map<string, { ids: NoteId[]; reading: Reading }>();
  readings.forEach((reading, i) => {
    const id = ids[i];
    if (id === undefined || reading.copy === null) return;
    const known = copies.get(reading.copy);
    if (known) known.ids.push(id);
    else copies.set(reading.copy, { ids: [id], reading });
  });
  return [...copies.values()];
}

function surestFirst(a: Suggestion, b: Suggestion): number {
  const surer = certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty);
  const [firstA = '', firstB = ''] = [a.noteIds[0], b.noteIds[0]];
  return surer || b.noteIds.length - a.noteIds.length || (firstA < firstB ? -1 : 1);
}
