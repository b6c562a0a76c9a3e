import { describe, expect, test } from 'vitest';
import type { AxisId, Code, TableId } from '@/domain/ids';
import type { Key } from '@/domain/invitation';
import type { Phase } from '@/domain/phase';
import {
  commitmentLit,
  freshScreen,
  joinCodeAt,
  layDown,
  MAIN_SCREEN,
  pictureOf,
  type Screen,
  scopeOf,
  setUpTableScreen,
  showOnScreen,
} from '@/domain/screen';
import type { Workshop } from '@/domain/workshop';

const a1 = { id: 'a1' as AxisId, name: { fr: 'Un' }, question: {}, hue: 'teal' } as const;
const a2 = { id: 'a2' as AxisId, name: { fr: 'Deux' }, question: {}, hue: 'rose' } as const;
const t1 = { id: 't1' as TableId, axisId: a1.id, name: '1', seats: 8 };
const quiet = { ...freshScreen, joinCard: false };

function shown(phase: Phase, screen: Partial<Screen> = {}, privateWriting = true, lit = false) {
  // The picture depends on these four alone.
  const workshop = {
    axes: [a1, a2],
    tables: [t1],
    settings: { privateWriting, chooseTable: true, moderation: 'off' },
    stage: { phase },
  } as unknown as Workshop;
  return pictureOf(workshop, { ...quiet, ...screen }, lit);
}

describe('what is on the projector', () => {
  test.each([
    ['welcome', 'welcome'],
    ['presentation', 'presentation'],
    ['propose', 'questions'],
    ['draft', 'board'],
    ['vote', 'vote'],
    ['review', 'review'],
    ['close', 'figures'],
  ] as const)('in %s it is the %s', (phase, kind) => {
    expect(shown(phase).kind).toBe(kind);
  });

  test('the join card covers every phase but the welcome, which is one already', () => {
    expect(shown('draft', { joinCard: true }).kind).toBe('join');
    expect(shown('welcome', { joinCard: true }).kind).toBe('welcome');
  });

  test('of a single table’s board that table alone is heard; numbers and what is private need the room', () => {
    const here = { tableId: t1.id };
    for (const phase of ['group', 'draft', 'vote'] as const) expect(scopeOf(shown(phase, here))).toBe(t1.id);
    for (const phase of ['welcome', 'propose', 'review', 'close'] as const)
      expect(scopeOf(shown(phase, here))).toBe('room');
    expect(scopeOf(shown('draft', { axisId: a1.id }))).toBe('room');
    expect(scopeOf(shown('draft', { ...here, joinCard: true }))).toBe('room');
  });

  test('blank covers everything', () => {
    expect(shown('draft', { blank: true, joinCard: true }).kind).toBe('blank');
  });

  test('in the plenary a commitment has a picture of its own; a proposal there has the spotlight', () => {
    expect(shown('review', { spotlight: 'commitments/c1' }, true, true).kind).toBe('review');
    expect(shown('vote', { spotlight: 'commitments/c1' }, true, true).kind).toBe('spotlight');
    expect(shown('review', { spotlight: 'notes/n1' }, true, true).kind).toBe('spotlight');
    expect(commitmentLit({ spotlight: 'commitments/c1' })).toBe('c1');
    for (const spotlight of [null, 'notes/c1', 'commitments/', '']) expect(commitmentLit({ spotlight })).toBeNull();
  });

  test('a spotlight stays over all phases, under a blank screen and the join card; with nothing in it, it is none', () => {
    const spotlight = 'notes/n1';
    for (const phase of ['welcome', 'draft', 'close'] as const)
      expect(shown(phase, { spotlight }, true, true).kind).toBe('spotlight');
    expect(shown('welcome', { spotlight, joinCard: true }, true, true).kind).toBe('join');
    expect(shown('draft', { spotlight, blank: true }, true, true).kind).toBe('blank');
    expect(shown('draft', { spotlight }).kind).toBe('board');
  });

  test('no text of a proposal while people write in private', () => {
    expect(shown('propose').texts).toBe(false);
    expect(shown('propose', {}, false).texts).toBe(true);
    expect(shown('draft').texts).toBe(true);
  });

  test('an axis large; a table brings its axis; what is no longer there counts as none', () => {
    expect(shown('draft', { axisId: a2.id }).focus).toEqual({ axis: a2, table: null });
    expect(shown('draft', { axisId: a2.id, tableId: t1.id }).focus).toEqual({ axis: a1, table: t1 });
    expect(shown('draft', { axisId: 'gone' as AxisId, tableId: 'gone' as TableId }).focus).toBeNull();
  });
});

test('choosing what to show touches only what was chosen', () => {
  expect(showOnScreen(MAIN_SCREEN, { blank: true })).toEqual([
    { op: 'patch', in: 'screens', id: 'main', fields: { blank: true } },
  ]);
});

describe('the tablet of a table', () => {
  const key = (code: string, fields: Partial<Key> = {}): Key => ({
    code: code as Code,
    role: 'participant',
    tableId: t1.id,
    open: true,
    ...fields,
  });

  test('is named as its table, and carries the code by which its people join', () => {
    expect(setUpTableScreen(t1, [key('11110001')])).toEqual([
      {
        op: 'put',
        in: 'screens',
        id: 't1',
        value: { ...quiet, axisId: a1.id, tableId: t1.id, joinCode: '11110001' },
      },
    ]);
  });

  test('without an open code of its own its people join by the workshop’s', () => {
    expect(
      joinCodeAt(t1.id, [key('1', { open: false }), key('2', { role: 'screen' }), key('3', { tableId: null })]),
    ).toBeNull();
  });
});

test('going on, the screen lays down the join card and what the plenary discussed, and nothing else; it can be taken up again', () => {
  const main = { ...quiet, id: MAIN_SCREEN, spotlight: 'commitments/c1' };
  const fieldsOf = (changes: ReturnType<typeof showOnScreen>) =>
    changes.flatMap((change) => (change.op === 'patch' ? change.fields : []));
  expect(layDown(main, 'draft')).toEqual({ down: [], up: [] });
  expect(layDown(null, 'review')).toEqual({ down: [], up: [] });
  expect(fieldsOf(layDown(undefined, 'draft').down)).toEqual([{ joinCard: false }]);
  expect(fieldsOf(layDown(main, 'review').down)).toEqual([{ spotlight: null }]);
  expect(fieldsOf(layDown(main, 'review').up)).toEqual([{ spotlight: 'commitments/c1' }]);
  const { down, up } = layDown({ ...main, joinCard: true }, 'welcome');
  expect([fieldsOf(down), fieldsOf(up)]).toEqual([[{ joinCard: false }], [{ joinCard: true }]]);
});
