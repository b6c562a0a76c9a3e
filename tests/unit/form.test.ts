import { describe, expect, it } from 'vitest';
import { type Body, emptyBody, longTexts, rowsOf } from '@/domain/body';
import { type Change, inverseOf } from '@/domain/change';
import { completenessOf } from '@/domain/completeness';
import { addRow, dropRow, mirrorTexts, patchRow, restoreRow, type Texts, writeShort, writeWords } from '@/domain/form';
import type { CommitmentId, TableId, WorkshopId } from '@/domain/ids';
import { trailOf } from '@/domain/trail';
import { applied, createMemoryStore } from '@/gateway/memory/memory-store';

const id = 'c1' as CommitmentId;
const w = 'w' as WorkshopId;

/** The form after these batches, from nothing. */
function formOf(...batches: readonly (readonly Change[])[]): Body {
  const documents = batches.reduce((seen, batch) => applied(seen, w, batch, 0) ?? seen, createMemoryStore().documents);
  return { ...(documents.get('workshops/w/bodies/c1') as Omit<Body, 'id'>), id };
}

const texts = (some: Partial<Texts>): Texts =>
  ({ ...Object.fromEntries(longTexts.map((field) => [field, ''])), ...some }) as Texts;

describe('the form of a commitment', () => {
  it('begins with whatever is written first, and two who begin at once keep both', () => {
    const body = formOf(
      writeShort(id, 'lead', 'Commune'),
      addRow(emptyBody(id), 'indicators', 'i1', { name: 'Visites' }),
    );
    expect(body.lead).toBe('Commune');
    expect(body.indicators.i1).toMatchObject({ name: 'Visites', baseline: '', dropped: false });
  });

  it('keeps two people’s fields of one row apart', () => {
    const begun = addRow(emptyBody(id), 'milestones', 'm1');
    const body = formOf(
      begun,
      patchRow(id, 'milestones', 'm1', { output: 'Portail' }),
      patchRow(id, 'milestones', 'm1', { due: '2025-01-31' }),
    );
    expect(body.milestones.m1).toMatchObject({ output: 'Portail', due: '2025-01-31' });
  });

  it('adds rows at the end, in one order for all, and the same command twice gives the same form', () => {
    const one = formOf(addRow(emptyBody(id), 'partners', 'p2'));
    const second = addRow(one, 'partners', 'p1');
    expect(
      rowsOf(formOf(addRow(emptyBody(id), 'partners', 'p2'), second, second).partners).map((row) => row.id),
    ).toEqual(['p2', 'p1']);
  });

  it('never loses a row: dropped, it comes back as it was', () => {
    const begun = addRow(emptyBody(id), 'milestones', 'm1', { output: 'Portail' });
    const dropped = formOf(begun, dropRow(id, 'milestones', 'm1'));
    expect(rowsOf(dropped.milestones)).toEqual([]);
    expect(
      rowsOf(formOf(begun, dropRow(id, 'milestones', 'm1'), restoreRow(id, 'milestones', 'm1')).milestones),
    ).toMatchObject([{ output: 'Portail' }]);
  });

  it('is put back as it was by the inverse, a field nobody had filled in included', () => {
    const before = { ...emptyBody(id), lead: 'Région' };
    expect(inverseOf(writeShort(id, 'lead', 'Commune'), () => before)).toEqual(writeShort(id, 'lead', 'Région'));
    expect(inverseOf(writeShort(id, 'lead', 'Commune'), () => undefined)).toEqual([
      { op: 'patch', in: 'bodies', id, fields: { lead: undefined } },
    ]);
  });

  it('leaves a trail of its fields; long texts are their own, piece by piece', () => {
    const actor = { role: 'participant', tableId: 't1' as TableId } as const;
    const trail = (changes: readonly Change[]) =>
      trailOf(
        'write',
        changes,
        actor,
        () => emptyBody(id),
        () => 'e1',
      );
    expect(trail(writeShort(id, 'lead', 'Commune'))).toMatchObject([
      { value: { subject: 'bodies/c1', to: '{"lead":"Commune"}' } },
    ]);
    expect(trail(writeWords(id, [{ id: 'u1', u: 'AAA=' }], { role: 'participant', tableId: 't1' as TableId }))).toEqual(
      [],
    );
  });

  it('mirrors only what differs, without what the rules refuse', () => {
    const body = { ...emptyBody(id), problem: 'a' };
    expect(mirrorTexts(body, texts({ problem: 'a' }))).toEqual([]);
    expect(mirrorTexts(body, texts({ problem: 'a', causes: ' b\u202E\r\nc ' }))).toMatchObject([
      { fields: { causes: 'b\nc' } },
    ]);
  });
});

describe('completeness', () => {
  const row = { rank: 'a0', dropped: false } as never as { rank: Body['partners'][string]['rank']; dropped: boolean };
  const whole: Body = {
    ...emptyBody(id),
    ...{ problem: 'p', solution: 's', results: 'r', publicUse: 'u', lead: 'l', budget: 'b', communalPlan: 'c' },
    ...{ start: '2024-11-01', end: '2026-10-31' },
    indicators: { i1: { ...row, name: 'n', baseline: '0', target: '9' } },
    milestones: { m1: { ...row, output: 'o', start: '', due: '2025-01-31', lead: '', partners: '' } },
  };
  const missing = (body: Partial<Body>) => completenessOf({ ...whole, ...body }, { title: 't' }).missing;

  it('of an empty form asks for everything, of a whole one for nothing', () => {
    expect(completenessOf(emptyBody(id), { title: '' })).toMatchObject({ met: 0, asked: 13 });
    expect(completenessOf(whole, { title: 't' })).toEqual({ met: 13, asked: 13, missing: [], doubts: [] });
  });

  it('asks for an indicator that can be measured and for milestones with a day', () => {
    expect(missing({ indicators: { i1: { ...row, name: 'n', baseline: '', target: '9' } } })).toEqual(['measure']);
    expect(missing({ indicators: { i1: { ...row, dropped: true, name: 'n', baseline: '0', target: '9' } } })).toEqual([
      'indicator',
      'measure',
    ]);
    const { m1 } = whole.milestones;
    if (!m1) throw new Error('it stands above');
    expect(missing({ milestones: { m1: { ...m1, due: '' } } })).toEqual(['due']);
    expect(missing({ milestones: {} })).toEqual(['milestone', 'due']);
    expect(missing({ publicUse: ' ' })).toEqual(['openness']);
  });

  it('doubts an end before the beginning and a milestone outside the period, and asks no less for it', () => {
    const doubts = (body: Partial<Body>) => completenessOf({ ...whole, ...body }, { title: 't' }).doubts;
    expect(doubts({ end: '2024-01-01' })).toEqual([{ of: 'period' }]);
    const { m1 } = whole.milestones;
    if (!m1) throw new Error('it stands above');
    expect(doubts({ milestones: { m1: { ...m1, due: '2027-01-01' } } })).toEqual([
      { of: 'milestone', rowId: 'm1', what: 'outside-period' },
    ]);
    expect(doubts({ milestones: { m1: { ...m1, start: '2025-03-01' } } })).toEqual([
      { of: 'milestone', rowId: 'm1', what: 'ends-before-start' },
    ]);
    expect(missing({ end: '2024-01-01' })).toEqual([]);
  });
});
