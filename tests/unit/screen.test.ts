import { describe, expect, test } from 'vitest';
import type { AxisId, TableId } from '@/domain/ids';
import type { Phase } from '@/domain/phase';
import { freshScreen, MAIN_SCREEN, pictureOf, type Screen, showOnScreen } from '@/domain/screen';
import type { Workshop } from '@/domain/workshop';

const a1 = { id: 'a1' as AxisId, name: { fr: 'Un' }, question: {}, hue: 'teal' } as const;
const a2 = { id: 'a2' as AxisId, name: { fr: 'Deux' }, question: {}, hue: 'rose' } as const;
const t1 = { id: 't1' as TableId, axisId: a1.id, name: '1', seats: 8 };
const quiet = { ...freshScreen, joinCard: false };

function shown(phase: Phase, screen: Partial<Screen> = {}, privateWriting = true) {
  // The picture depends on these four alone.
  const workshop = {
    axes: [a1, a2],
    tables: [t1],
    settings: { privateWriting, chooseTable: true, moderation: 'off' },
    stage: { phase },
  } as unknown as Workshop;
  return pictureOf(workshop, { ...quiet, ...screen });
}

describe('what is on the projector', () => {
  test.each([
    ['welcome', 'welcome'],
    ['propose', 'questions'],
    ['draft', 'board'],
    ['close', 'figures'],
  ] as const)('in %s it is the %s', (phase, kind) => {
    expect(shown(phase).kind).toBe(kind);
  });

  test('the join card covers every phase but the welcome, which is one already', () => {
    expect(shown('draft', { joinCard: true }).kind).toBe('join');
    expect(shown('welcome', { joinCard: true }).kind).toBe('welcome');
  });

  test('blank covers everything', () => {
    expect(shown('draft', { blank: true, joinCard: true }).kind).toBe('blank');
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
