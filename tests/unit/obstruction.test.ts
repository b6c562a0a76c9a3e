import { describe, expect, it } from 'vitest';
import type { TableId } from '@/domain/ids';
import { obstructionTo } from '@/domain/obstruction';

const [own, other] = ['t1' as TableId, 't2' as TableId];
const draft = { slot: 3, tableId: own };
const me = { role: 'participant', muted: false, tableId: own } as const;
const stage = { frozen: false, phase: 'propose' } as const;
const workshop = { status: 'open', stage } as const;
const now = { isGone: false, isTimeUp: false };

describe('why a proposal is not taken', () => {
  it('nothing stands in the way of a participant at their own table while people write', () => {
    expect(obstructionTo(draft, me, workshop, now)).toBe('none');
  });

  it.each([
    ['gone', draft, me, workshop, { ...now, isGone: true }],
    ['muted', draft, { ...me, muted: true }, workshop, now],
    ['closed', draft, me, { ...workshop, status: 'closed' as const }, now],
    ['frozen', draft, me, { ...workshop, stage: { ...stage, frozen: true } }, now],
    ['table', { ...draft, tableId: other }, me, workshop, now],
    ['phase', draft, me, { ...workshop, stage: { ...stage, phase: 'vote' as const } }, now],
    ['time', draft, me, workshop, { ...now, isTimeUp: true }],
    ['full', { ...draft, slot: 40 }, me, workshop, now],
  ] as const)('says %s', (why, written, who, where, state) => {
    expect(obstructionTo(written, who, where, state)).toBe(why);
  });

  it('a rapporteur has more notes, and a facilitator waits for nobody', () => {
    expect(obstructionTo({ ...draft, slot: 40 }, { ...me, role: 'rapporteur' }, workshop, now)).toBe('none');
    const closed = { status: 'closed', stage: { frozen: true, phase: 'close' } } as const;
    expect(obstructionTo(draft, { ...me, role: 'facilitator' }, closed, now)).toBe('none');
  });
});
