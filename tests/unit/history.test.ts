// The trail as facilitators read it, and what it takes to take an entry back: only what it changed, only if that still stands.
import { describe, expect, it } from 'vitest';
import { answerNotes } from '@/domain/answering';
import { emptyBody } from '@/domain/body';
import type { Change } from '@/domain/change';
import { NOW } from '@/domain/change';
import { changeCommitmentState, renameCommitment } from '@/domain/commitment';
import { addRow, patchRow, writeShort } from '@/domain/form';
import { fillIn } from '@/domain/gathering';
import { deedsOf, type Sought, soughtAmong } from '@/domain/history';
import type { TableId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { changeNoteState, letPass, rewordNote } from '@/domain/note';
import { renameStack } from '@/domain/stack';
import { enterPhase } from '@/domain/stage';
import { reversalOf } from '@/domain/taking-back';
import { type TrailEntry, trailOf } from '@/domain/trail';
import { cId, commitmentOf, nId, noteOf, sId, stackOf, tableId } from '../support/notes';
import { sampleWorkshop } from '../support/report-sample';

let next = 0;
function entriesOf(
  action: string,
  changes: readonly Change[],
  before: (id: string) => object | undefined,
  { at = 1, role = 'facilitator' as Role, table = null as TableId | null } = {},
): TrailEntry[] {
  const puts = trailOf(
    action,
    changes,
    { role, tableId: table },
    ({ id }) => before(id),
    () => `e${next++}`,
  );
  return puts.flatMap((put) =>
    put.op === 'put' && put.in === 'trail' ? [{ ...put.value, id: put.id, at } as TrailEntry] : [],
  );
}

function only(entries: readonly TrailEntry[]): TrailEntry {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) throw new Error(`${entries.length} entries`);
  return entry;
}

/** What the change would be taken back with, when the thing stood as `was` and is now as `now`. */
function backOf(changes: readonly Change[], was: object | undefined, now: object | undefined) {
  return reversalOf(only(entriesOf('x', changes, () => was)), now);
}

const place = (commitmentId: string) => ({ commitmentId: cId(commitmentId), stackId: null });
const moved: Change = { op: 'patch', in: 'notes', id: 'n1', fields: { ...place('c1'), updatedAt: NOW } };

describe('taking back', () => {
  it('puts back what was changed and nothing else', () => {
    const { standing, changes } = backOf([moved], noteOf('n1'), noteOf('n1', { ...place('c1'), text: 'Autre texte' }));
    expect(standing).toBe('stands');
    expect(changes).toEqual([{ op: 'patch', in: 'notes', id: 'n1', fields: { commitmentId: null, updatedAt: NOW } }]);
  });

  it('asks first when somebody has changed it since, and does nothing where it is as it was', () => {
    const since = backOf([moved], noteOf('n1'), noteOf('n1', place('c2')));
    expect([since.standing, since.changes.length]).toEqual(['changed', 1]);
    expect(since.fields).toEqual([{ path: 'commitmentId', was: null, put: 'c1', now: 'c2' }]);
    const back = backOf([moved], noteOf('n1'), noteOf('n1'));
    expect([back.standing, back.changes]).toEqual(['back', []]);
  });

  it('shows a hidden note again, and leaves what its author withdrew or wrote to the author', () => {
    const hide = changeNoteState(nId('n1'), 'hidden');
    expect(backOf(hide, noteOf('n1'), noteOf('n1', { state: 'hidden' })).changes).toEqual([
      { op: 'patch', in: 'notes', id: 'n1', fields: { state: 'shown', updatedAt: NOW } },
    ]);
    expect(backOf(hide, noteOf('n1'), noteOf('n1', { state: 'withdrawn' })).standing).toBe('authors');
    const withdraw = changeNoteState(nId('n1'), 'withdrawn');
    expect(backOf(withdraw, noteOf('n1'), noteOf('n1', { state: 'withdrawn' })).standing).toBe('authors');
    const reword = backOf(
      rewordNote(noteOf('n1'), 'Après'),
      noteOf('n1', { text: 'Avant' }),
      noteOf('n1', { text: 'Après' }),
    );
    expect([reword.standing, reword.changes]).toEqual(['authors', []]);
    expect(reword.fields).toEqual([{ path: 'text', was: 'Avant', put: 'Après', now: 'Après' }]);
  });

  it('holds back again what was let pass, without touching its words', () => {
    const note = noteOf('n1', { state: 'held', text: 'Lu' });
    const { changes } = backOf(letPass([note]), note, { ...note, state: 'shown', cleared: true });
    expect(changes).toEqual([
      { op: 'patch', in: 'notes', id: 'n1', fields: { state: 'held', cleared: false, updatedAt: NOW } },
    ]);
  });

  it('gives the answer from before again, dated anew, whatever the dates of the two', () => {
    const before = noteOf('n1', { answer: { outcome: 'deferred', text: 'Plus tard', at: 5 } });
    const now = noteOf('n1', { answer: { outcome: 'retained', text: '', at: 99 } });
    const { standing, changes } = backOf(answerNotes({ notes: [before], outcome: 'retained', text: '' }), before, now);
    expect(standing).toBe('stands');
    expect(changes).toEqual([
      {
        op: 'patch',
        in: 'notes',
        id: 'n1',
        fields: { answer: { outcome: 'deferred', text: 'Plus tard', at: NOW }, updatedAt: NOW },
      },
    ]);
  });

  it('restores titles of commitments and groups, and brings back what was set aside', () => {
    const renamed = backOf(
      renameCommitment(cId('c1'), 'Après'),
      commitmentOf('c1', { title: 'Avant' }),
      commitmentOf('c1', { title: 'Après' }),
    );
    expect(renamed.changes).toEqual([
      { op: 'patch', in: 'commitments', id: 'c1', fields: { title: 'Avant', updatedAt: NOW } },
    ]);
    const aside = backOf(
      changeCommitmentState(cId('c1'), 'set-aside'),
      commitmentOf('c1'),
      commitmentOf('c1', { state: 'set-aside' }),
    );
    expect(aside.changes).toMatchObject([{ fields: { state: 'draft' } }]);
    const group = backOf(
      renameStack(sId('s1'), 'Après'),
      stackOf('s1', { title: 'Avant' }),
      stackOf('s1', { title: 'Après' }),
    );
    expect(group.changes).toEqual([{ op: 'patch', in: 'stacks', id: 's1', fields: { title: 'Avant' } }]);
  });

  it('restores the fields of a form; a row that was added is taken out as people take one out', () => {
    const body = { ...emptyBody(cId('c1')), lead: 'Nouvelle' };
    expect(backOf(writeShort(cId('c1'), 'lead', 'Nouvelle'), undefined, body).changes).toEqual([
      { op: 'patch', in: 'bodies', id: 'c1', fields: { lead: '' } },
    ]);
    expect(backOf(writeShort(cId('c1'), 'lead', 'Nouvelle'), undefined, emptyBody(cId('c1'))).standing).toBe('back');
    const add = addRow(body, 'partners', 'r1', { name: 'Association' });
    const [row] = add.flatMap((change) => (change.op === 'patch' ? Object.values(change.fields) : []));
    const withRow = { ...body, partners: { r1: row } };
    expect(backOf(add, body, withRow).changes).toEqual([
      { op: 'patch', in: 'bodies', id: 'c1', fields: { 'partners.r1.dropped': true } },
    ]);
    expect(backOf(add, body, { ...body, partners: { r1: { ...Object(row), dropped: true } } }).standing).toBe('back');
    const named = { ...body, partners: { r1: { ...Object(row), name: 'Autre' } } };
    expect(backOf(patchRow(cId('c1'), 'partners', 'r1', { name: 'Autre' }), withRow, named).changes).toEqual([
      { op: 'patch', in: 'bodies', id: 'c1', fields: { 'partners.r1.name': 'Association' } },
    ]);
  });

  it('restores what the workshop says, and leaves phases, clock and votes to their own buttons', () => {
    const { id, stage } = sampleWorkshop;
    const title: Change = { op: 'patch', in: 'workshops', id, fields: { title: { fr: 'Après' } } };
    const now = { ...sampleWorkshop, title: { fr: 'Après' } };
    expect(backOf([title], sampleWorkshop, now).changes).toEqual([
      { ...title, fields: { title: sampleWorkshop.title } },
    ]);
    for (const path of ['programme', 'instructions.propose'] as const) {
      const named: Change = { op: 'patch', in: 'workshops', id, fields: { [path]: { fr: 'Nouveau' } } };
      const withIt = { ...sampleWorkshop, programme: { fr: 'Nouveau' }, instructions: { propose: { fr: 'Nouveau' } } };
      // What wasn't there says nothing again: null is no wording.
      expect(backOf([named], sampleWorkshop, withIt).changes).toEqual([{ ...named, fields: { [path]: {} } }]);
      const emptied = { ...sampleWorkshop, programme: {}, instructions: { propose: {} } };
      expect(backOf([named], sampleWorkshop, emptied).standing).toBe('back');
    }
    const phase = backOf(enterPhase(id, stage, 'propose'), sampleWorkshop, sampleWorkshop);
    expect([phase.standing, phase.changes]).toEqual(['elsewhere', []]);
  });

  it('does not guess what a device did not know, nor write into what is not there', () => {
    expect(backOf([moved], undefined, noteOf('n1', place('c1'))).standing).toBe('unknown');
    expect(backOf([moved], noteOf('n1'), undefined).standing).toBe('unknown');
  });

  it('is told like any other change, so that it can be taken back itself', () => {
    const now = noteOf('n1', place('c1'));
    const { changes } = backOf([moved], noteOf('n1'), now);
    const told = only(entriesOf('takeBack', changes, () => now));
    expect(reversalOf(told, noteOf('n1')).changes).toMatchObject([{ fields: { commitmentId: 'c1' } }]);
  });
});

describe('the history', () => {
  const notes = ['n1', 'n2', 'n3'].map((id) => noteOf(id, { text: `Une école ${id}` }));
  const known = new Map<string, object>(notes.map((note) => [`notes/${note.id}`, note]));
  known.set('commitments/c1', commitmentOf('c1', { title: 'مكتبة الحي', tableId: 't2' as TableId }));
  const find = (id: string) => notes.find((note) => note.id === id);
  const trail = [
    ...entriesOf('answerNotes', answerNotes({ notes, outcome: 'deferred', text: '' }), find, { at: 3 }),
    ...entriesOf('moveNotes', [moved], find, { at: 1, role: 'participant', table: tableId }),
    ...entriesOf('renameCommitment', renameCommitment(cId('c1'), 'مكتبة الحي'), () => commitmentOf('c1'), { at: 2 }),
  ];
  const deeds = deedsOf(trail);
  const sought = (of: Partial<Sought>) =>
    soughtAmong(deeds, { kind: 'all', tableId: 'all', subject: null, words: '', ...of }, (name) => known.get(name)).map(
      ({ action }) => action,
    );

  it('tells what one press did as one, newest first', () => {
    expect(deeds.map(({ action, kind, count, role }) => [action, kind, count, role])).toEqual([
      ['answerNotes', 'note-answer', 3, 'facilitator'],
      ['renameCommitment', 'commitments', 1, 'facilitator'],
      ['moveNotes', 'note-place', 1, 'participant'],
    ]);
  });

  it('tells the fields of a form that went off together one by one, and takes each back alone', () => {
    const was = { ...emptyBody(cId('c1')), lead: 'Avant', budget: '10' };
    const filled = fillIn(cId('c1'), { lead: 'Après', budget: '20' }, was);
    const [deed] = deedsOf(entriesOf('fillIn', filled, () => was));
    expect([deed?.kind, deed?.count]).toEqual(['forms', 2]);
    const now = { ...was, lead: 'Après', budget: '30' };
    const reversals = deed?.entries.map((entry) => reversalOf(entry, now));
    expect(reversals?.map(({ standing }) => standing)).toEqual(['stands', 'changed']);
    expect(reversals?.[0]?.changes).toEqual([{ op: 'patch', in: 'bodies', id: 'c1', fields: { lead: 'Avant' } }]);
    expect(new Set(deed?.entries.map(({ id }) => id)).size).toBe(2);
    // Of what the device didn't know, nothing is told of either.
    const [blind] = deedsOf(entriesOf('fillIn', filled, () => undefined).map((entry) => ({ ...entry, from: '{}' })));
    expect(blind?.entries.map((entry) => reversalOf(entry, now).standing)).toEqual(['unknown', 'unknown']);
  });

  it('is found by kind, by table, by thing and by words as people remember them', () => {
    expect(sought({ kind: 'note-place' })).toEqual(['moveNotes']);
    expect(sought({ tableId: 't2' as TableId })).toEqual(['renameCommitment']);
    expect(sought({ tableId })).toEqual(['answerNotes', 'moveNotes']);
    expect(sought({ subject: 'notes/n2' })).toEqual(['answerNotes']);
    expect(sought({ words: 'ecole' })).toEqual(['answerNotes', 'moveNotes']);
    expect(sought({ words: 'مكتبه' })).toEqual(['renameCommitment']);
    expect(sought({ words: 'hôpital' })).toEqual([]);
  });
});
