// Forms of commitments, splitting and merging them.

import { boardOf } from '@/domain/board';
import { type Body, emptyBody, partnerKinds, shortFields } from '@/domain/body';
import { addRow, dropRow, patchRow, type RowKind, restoreRow, writeShort } from '@/domain/form';
import { fillIn as fillAll, gathered } from '@/domain/gathering';
import type { CommitmentId } from '@/domain/ids';
import { mergeCommitments, splitCommitment } from '@/domain/merging';
import { must } from '../lib/story';
import { textBy } from '../lib/words';
import { act, can, type Day, knows, type Person } from './day';
import { heardAt } from './known';
import { noteTitle, type Truth } from './model';
import { membersOf, placesIn } from './places';

const kinds: readonly RowKind[] = ['partners', 'indicators', 'milestones'];
/** The field of each kind of row that is filled in here. */
const written = { partners: 'name', indicators: 'name', milestones: 'output' } as const;

function commitmentFor(day: Day, person: Person) {
  const known = knows(day, person);
  const own = known.members.find(({ id }) => id === person.userId)?.tableId;
  const open = known.commitments.filter(({ state, tableId }) => state !== 'set-aside' && (!own || tableId === own));
  const one = day.draw.oneOf(open);
  if (!one || !can(day, person, 'writeBody', { tableId: one.tableId })) return null;
  return { known, one, body: known.bodies.find(({ id }) => id === one.id) ?? emptyBody(one.id) };
}

export async function fillIn(day: Day, person: Person): Promise<boolean> {
  const at = commitmentFor(day, person);
  if (!at) return false;
  const { one, body } = at;
  const { id } = one;
  const value = textBy(day.draw, ++day.texts);
  if (day.draw.chance(0.25)) return fillSeveral(day, person, body, value);
  if (day.draw.chance(0.4)) {
    const field = day.draw.oneOf(shortFields.filter((name) => name !== 'start' && name !== 'end')) ?? 'lead';
    return act(day, person, {
      action: 'writeShort',
      changes: writeShort(id, field, value),
      tell: (truth) => truth.forms.set(`${id}/${field}`, value),
    });
  }
  const kind = day.draw.oneOf(kinds) ?? 'partners';
  const known = Object.keys(body[kind]);
  const rowId = day.draw.oneOf(known);
  const path = `${id}/${kind}.${rowId}.${written[kind]}`;
  if (!rowId || day.draw.chance(0.3)) {
    const fresh = day.draw.name(12);
    return act(day, person, {
      action: 'addRow',
      changes: addRow(body, kind, fresh, kind === 'partners' ? { kind: day.draw.oneOf(partnerKinds) ?? 'other' } : {}),
      tell: (truth) => truth.forms.set(`${id}/${kind}.${fresh}.${written[kind]}`, ''),
    });
  }
  if (day.draw.chance(0.5))
    return act(day, person, {
      action: 'patchRow',
      changes: patchRow(id, kind, rowId, { [written[kind]]: value }),
      tell: (truth) => truth.forms.set(path, value),
    });
  const isDropped = body[kind][rowId]?.dropped === true;
  return act(day, person, {
    action: isDropped ? 'restoreRow' : 'dropRow',
    changes: isDropped ? restoreRow(id, kind, rowId) : dropRow(id, kind, rowId),
  });
}

/** A line, and a new row with its words: left one after the other, sent together. */
async function fillSeveral(day: Day, person: Person, body: Body, value: string): Promise<boolean> {
  const { id } = body;
  const fresh = day.draw.name(12);
  const name = textBy(day.draw, ++day.texts);
  const fields = [
    writeShort(id, 'lead', value),
    addRow(body, 'indicators', fresh),
    patchRow(id, 'indicators', fresh, { name }),
  ].reduce(gathered, {});
  return act(day, person, {
    action: 'fillIn',
    changes: fillAll(id, fields, body),
    tell(truth) {
      truth.forms.set(`${id}/lead`, value);
      truth.forms.set(`${id}/indicators.${fresh}.name`, name);
    },
  });
}

export async function split(day: Day, person: Person): Promise<boolean> {
  const at = commitmentFor(day, person);
  if (!at || !can(day, person, 'startCommitment', { tableId: at.one.tableId })) return false;
  const { known, one, body } = at;
  const { notes, commitments, stacks } = heardAt(known, one.tableId);
  const board = boardOf(notes, commitments, stacks);
  if (board.commitments.length > 8) return false;
  const within = (board.notes.get(one.id) ?? []).map(({ id }) => id);
  const noteIds = within.length === 0 ? [] : day.draw.some(within, 3);
  const id = day.draw.name(20) as CommitmentId;
  const title = textBy(day.draw, ++day.texts);
  const { changes, inverse } = splitCommitment(board, one, { id, title, noteIds, body });
  return act(day, person, {
    ...{ action: 'splitCommitment', changes, inverse },
    tell(truth) {
      noteTitle(truth, `commitments/${id}`, title);
      copyForm(truth, body, id);
    },
    check(before, after) {
      const [was, is] = [placesIn(before), placesIn(after)];
      const apart = membersOf(is, `commitments/${id}`);
      const left = membersOf(is, `commitments/${one.id}`);
      must(
        [...apart, ...left].sort().join() === [...membersOf(was, `commitments/${one.id}`)].sort().join(),
        () => `split, a commitment of ${within.length} proposals became ${apart.length} and ${left.length}`,
      );
    },
  });
}

/** The form as it stood on the device that copied it. */
function copyForm(truth: Truth, body: Body, to: string): void {
  for (const field of shortFields) if (body[field] !== '') truth.forms.set(`${to}/${field}`, body[field]);
  for (const kind of kinds)
    for (const [rowId, row] of Object.entries(body[kind]))
      truth.forms.set(`${to}/${kind}.${rowId}.${written[kind]}`, wordsOf(kind, row));
}

function wordsOf(kind: RowKind, row: object): string {
  return String(new Map(Object.entries(row)).get(written[kind]) ?? '');
}

export async function merge(day: Day, person: Person): Promise<boolean> {
  const at = commitmentFor(day, person);
  if (!at || !can(day, person, 'setAsideCommitment', { tableId: at.one.tableId })) return false;
  const { known, one: from, body } = at;
  const { notes, commitments, stacks } = heardAt(known, from.tableId);
  const board = boardOf(notes, commitments, stacks);
  const into = day.draw.oneOf(board.commitments.filter(({ id, state }) => id !== from.id && state === 'draft'));
  if (!into || from.state !== 'draft') return false;
  const other = known.bodies.find(({ id }) => id === into.id) ?? emptyBody(into.id);
  const { changes, inverse } = mergeCommitments(board, from, into, { from: body, into: other });
  return act(day, person, {
    ...{ action: 'mergeCommitments', changes, inverse },
    tell(truth) {
      for (const field of shortFields)
        if (other[field] === '' && body[field] !== '') truth.forms.set(`${into.id}/${field}`, body[field]);
      for (const kind of kinds)
        for (const [rowId, row] of Object.entries(body[kind]))
          if (!row.dropped && !other[kind][rowId])
            truth.forms.set(`${into.id}/${kind}.${rowId}.${written[kind]}`, wordsOf(kind, row));
    },
    check(before, after) {
      const [was, is] = [placesIn(before), placesIn(after)];
      const all = [from.id, into.id].flatMap((id) => membersOf(was, `commitments/${id}`));
      must(
        all.every((id) => is.get(id) === `commitments/${into.id}`),
        () => `merged into ${into.id}, some of ${all.length} proposals lie elsewhere`,
      );
    },
  });
}
