import { describe, expect, it } from 'vitest';
import { type Change, inverseOf, isNow, NOW, valueAt } from '@/domain/change';
import { renameCommitment, startCommitment } from '@/domain/commitment';
import type { Rank, WorkshopId } from '@/domain/ids';
import { changeNoteState, rewordNote } from '@/domain/note';
import { enterPhase } from '@/domain/stage';
import type { Stage } from '@/domain/workshop';
import { axisId, cId, nId, noteOf, tableId } from '../support/notes';

const note = noteOf('n1', { text: 'Avant', state: 'shown' });
const before = ({ id }: { id: string }) => (id === 'n1' ? note : undefined);

describe('the inverse of changes', () => {
  it('puts back what was overwritten, and leaves times to the server', () => {
    expect(inverseOf(rewordNote(noteOf('n1'), 'Après'), before)).toEqual([
      {
        op: 'patch',
        in: 'notes',
        id: 'n1',
        fields: { text: 'Avant', state: 'shown', cleared: false, updatedAt: NOW },
      },
    ]);
  });

  it('goes backwards: the last change is undone first', () => {
    const changes = [...rewordNote(noteOf('n1'), 'Après'), ...changeNoteState(nId('n1'), 'hidden')];
    expect(inverseOf(changes, before).map((change) => change.op === 'patch' && Object.keys(change.fields)[0])).toEqual([
      'state',
      'text',
    ]);
  });

  it('leaves out what this device does not know, and what was created', () => {
    const card = { axisId, tableId, title: 'Neuf', rank: 'a0' as Rank };
    expect(inverseOf([...renameCommitment(cId('c9'), 'x'), ...startCommitment(cId('c1'), card)], before)).toEqual([]);
  });

  it('of a field within a field names that field only', () => {
    const stage: Stage = {
      phase: 'propose',
      previous: 'welcome',
      changedAt: 5,
      revealed: true,
      begunAt: null,
      endsAt: null,
      pausedLeft: null,
      clockLength: null,
      atZero: 'notify',
      call: null,
      frozen: true,
    };
    const w = 'w1' as WorkshopId;
    const [change] = inverseOf(enterPhase(w, stage, 'draft'), () => ({ stage }));
    expect(change).toMatchObject({
      fields: { 'stage.phase': 'propose', 'stage.previous': 'welcome', 'stage.changedAt': NOW },
    });
    expect(change?.op === 'patch' && 'stage.frozen' in change.fields).toBe(false);
  });

  it('of the inverse is the change again', () => {
    const changes: Change[] = rewordNote(noteOf('n1'), 'Après');
    const after = { ...note, text: 'Après' };
    expect(inverseOf(inverseOf(changes, before), () => after)).toEqual(changes);
  });
});

it('a value under a dotted path is found, and nothing where there is none', () => {
  expect(valueAt({ a: { b: { c: 1 } } }, 'a.b.c')).toBe(1);
  expect(valueAt({ a: null }, 'a.b')).toBeUndefined();
  expect(valueAt({ a: 'text' }, 'a.length')).toBeUndefined();
});

it('only the mark stands for the server’s time', () => {
  expect(isNow(NOW)).toBe(true);
  expect([null, 0, 'serverTime', {}, []].some(isNow)).toBe(false);
});
