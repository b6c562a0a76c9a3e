import { describe, expect, test } from 'vitest';
import { CALL_UNITS, callTo, litBy, lookAway, type Showable, type Subject, spotlight } from '@/domain/attention';
import type { Rank, StackId, WorkshopId } from '@/domain/ids';
import { MAIN_SCREEN } from '@/domain/screen';
import type { Settings } from '@/domain/workshop';
import { axisId, cId, commitmentOf, noteOf, tableId } from '../support/notes';

const s1 = 's1' as StackId;
const w = 'w1' as WorkshopId;
const rules = (moderation: Settings['moderation'] = 'off', revealed = true) => ({
  stage: { revealed },
  settings: { privateWriting: true, chooseTable: true, moderation },
});
const room: Showable = {
  notes: [
    noteOf('n1', { text: 'نشر الميزانية' }),
    noteOf('n2', { state: 'hidden' }),
    noteOf('n3', { stackId: s1, rank: 'a1' as Rank, text: 'Second' }),
    noteOf('n4', { stackId: s1, rank: 'a0' as Rank, text: 'First' }),
    noteOf('n5', { commitmentId: cId('c1'), cleared: true }),
  ],
  stacks: [{ id: s1, axisId, tableId, title: '', rank: 'a0' as Rank }],
  commitments: [commitmentOf('c1', { title: 'ميزانية مفتوحة' }), commitmentOf('c2', { state: 'set-aside' })],
};

describe('what a spotlight shows', () => {
  test('a proposal, with its axis and its table', () => {
    const lit = litBy('notes/n1', rules(), room);
    expect(lit).toEqual({ subject: 'notes/n1', kind: 'note', text: 'نشر الميزانية', axisId, tableId, proposals: null });
  });

  test('a group without a name is told by its first proposal; a named one by its name', () => {
    expect(litBy('stacks/s1', rules(), room)).toMatchObject({ kind: 'stack', text: 'First', proposals: 2 });
    const named = { ...room, stacks: room.stacks.map((stack) => ({ ...stack, title: 'Budget' })) };
    expect(litBy('stacks/s1', rules(), named)).toMatchObject({ text: 'Budget' });
  });

  test('a commitment, with how many proposals are in it', () => {
    expect(litBy('commitments/c1', rules(), room)).toMatchObject({ text: 'ميزانية مفتوحة', proposals: 1 });
  });

  test.each([
    ['no spotlight', null],
    ['what is hidden', 'notes/n2'],
    ['what is gone', 'notes/n9'],
    ['a commitment set aside', 'commitments/c2'],
    ['a group that is gone', 'stacks/s9'],
    ['what is none of the three', 'members/m1'],
    ['no path at all', 'n1'],
  ])('nothing: %s', (_, subject) => {
    expect(litBy(subject, rules(), room)).toBeNull();
  });

  test('nothing of a group whose proposals are all hidden', () => {
    const emptied = { ...room, notes: room.notes.map((note) => ({ ...note, state: 'hidden' as const })) };
    expect(litBy('stacks/s1', rules(), emptied)).toBeNull();
  });

  test('no proposal before the reveal; a commitment at any time', () => {
    expect(litBy('notes/n1', rules('off', false), room)).toBeNull();
    expect(litBy('stacks/s1', rules('off', false), room)).toBeNull();
    expect(litBy('commitments/c1', rules('off', false), room)).not.toBeNull();
  });

  test.each(['screen', 'all'] as const)('moderated (%s), only what was let pass', (moderation) => {
    expect(litBy('notes/n1', rules(moderation), room)).toBeNull();
    expect(litBy('notes/n5', rules(moderation), room)).toMatchObject({ kind: 'note' });
  });
});

describe('putting something in the spotlight', () => {
  test('uncovers the screen', () => {
    expect(spotlight(MAIN_SCREEN, 'commitments/c1', rules(), room)).toEqual([
      {
        op: 'patch',
        in: 'screens',
        id: 'main',
        fields: { spotlight: 'commitments/c1', joinCard: false, blank: false },
      },
    ]);
  });

  test('lets pass a proposal that waits, and only then', () => {
    const touched = (subject: Subject, moderation: Settings['moderation']) =>
      spotlight(MAIN_SCREEN, subject, rules(moderation), room).map((change) => `${change.in}/${change.id}`);
    expect(touched('notes/n1', 'off')).toEqual(['screens/main']);
    expect(touched('notes/n1', 'screen')).toEqual(['screens/main', 'notes/n1']);
    expect(touched('notes/n5', 'screen')).toEqual(['screens/main']);
  });
});

test('a call carries no more than phones may be told, and cuts no emoji', () => {
  const text = `${'x'.repeat(CALL_UNITS - 1)}👩‍👩‍👧`;
  expect(callTo({ subject: 'notes/n1', text }).text).toBe('x'.repeat(CALL_UNITS - 1));
});

test('what is hidden leaves the screen and the phones, if it is on them', () => {
  const screen = { id: MAIN_SCREEN, spotlight: 'notes/n1' };
  const call = { subject: 'notes/n1', text: 'x' };
  expect(lookAway('notes/n1', w, { screen, call })).toEqual([
    { op: 'patch', in: 'screens', id: 'main', fields: { spotlight: null } },
    { op: 'patch', in: 'workshops', id: 'w1', fields: { 'stage.call': null } },
  ]);
  expect(lookAway('notes/n2', w, { screen, call })).toEqual([]);
  expect(lookAway('notes/n1', w, { screen: null, call: null })).toEqual([]);
});
