// What a device keeps of its own until the server shows it, and after.
import { describe, expect, it } from 'vitest';
import type { AxisId, NoteId, TableId, UserId, WorkshopId } from '@/domain/ids';
import { everythingKept, outboxOf, type Unconfirmed } from '@/live/outbox';

const W = 'w1' as WorkshopId;
const me = 'me' as UserId;
const entry = (id: string, slot: number): Unconfirmed => ({
  noteId: id as NoteId,
  slot,
  text: `text of ${id}`,
  axisId: 'a1' as AxisId,
  tableId: 't1' as TableId,
  origin: 'phone',
  category: null,
  refused: false,
  sentLate: false,
  at: slot,
});
const page = () => outboxOf({ keeper: 'memory' }, W, me);
const textsOf = (entries: object) => Object.keys(entries).sort();

describe('the outbox', () => {
  it('is the same after a reload, what the server has shown included', () => {
    const { put, confirm } = page().getState();
    put(entry('n1', 1));
    put(entry('n2', 2));
    confirm('n1' as NoteId);
    const { slots, unconfirmed, confirmed } = page().getState();
    expect([slots, textsOf(unconfirmed), textsOf(confirmed)]).toEqual([[1, 2], ['n2'], ['n1']]);
  });

  it('loses nothing when the storage is emptied under an open page', () => {
    const before = page();
    before.getState().put(entry('n1', 1));
    before.getState().put(entry('n2', 2));
    before.getState().confirm('n2' as NoteId);
    localStorage.clear();
    before.getState().put(entry('n3', 3));
    const { slots, unconfirmed, confirmed } = page().getState();
    expect([slots, textsOf(unconfirmed), textsOf(confirmed)]).toEqual([[1, 2, 3], ['n1', 'n3'], ['n2']]);
  });

  it('puts everything into an emptied storage again when asked', () => {
    const before = page();
    before.getState().put(entry('n1', 1));
    localStorage.clear();
    before.getState().keepAgain();
    expect(textsOf(page().getState().unconfirmed)).toEqual(['n1']);
  });

  it('takes in what another tab has written', () => {
    const [one, other] = [page(), page()];
    one.getState().put(entry('n1', 1));
    other.getState().put(entry('n2', 2));
    one.getState().put(entry('n3', 3));
    expect(textsOf(page().getState().unconfirmed)).toEqual(['n1', 'n2', 'n3']);
  });

  it('keeps the latest sixty of what the server has shown, and forgets what its author took back', () => {
    const { put, confirm, forget } = page().getState();
    for (let slot = 0; slot < 70; slot++) {
      put(entry(`n${slot}`, slot));
      confirm(`n${slot}` as NoteId);
    }
    forget('n69' as NoteId);
    const { confirmed } = page().getState();
    expect(Object.keys(confirmed)).toHaveLength(59);
    expect(confirmed).toHaveProperty('n68');
    expect(confirmed).not.toHaveProperty('n9');
  });

  it('can be found whoever wrote it, and in this workshop only', () => {
    page().getState().put(entry('n1', 1));
    outboxOf({ keeper: 'memory' }, W, 'somebody' as UserId)
      .getState()
      .put(entry('n2', 2));
    outboxOf({ keeper: 'memory' }, 'w2' as WorkshopId, me)
      .getState()
      .put(entry('n3', 3));
    const found = everythingKept({ keeper: 'memory' }, W).flatMap(({ unconfirmed }) => Object.keys(unconfirmed));
    expect(found.sort()).toEqual(['n1', 'n2']);
  });
});
