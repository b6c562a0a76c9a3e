import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Body, emptyBody, rowsOf } from '@/domain/body';
import type { Change } from '@/domain/change';
import { addRow, dropRow, patchRow, restoreRow, writeShort } from '@/domain/form';
import { filledOver, fillIn, gathered, unlike } from '@/domain/gathering';
import type { CommitmentId, UserId, WorkshopId } from '@/domain/ids';
import { trailOf } from '@/domain/trail';
import { createGatherer } from '@/features/wording/gatherer';
import { formsWithFields, keptFields } from '@/features/wording/kept-fields';
import { keep, keptNames } from '@/lib/storage';

const id = 'c1' as CommitmentId;
const body = emptyBody(id);
const gather = (...all: readonly (readonly Change[])[]) => all.reduce(gathered, {});

describe('fields that are gathered', () => {
  it('are one patch in which no name lies within another', () => {
    const fields = gather(
      writeShort(id, 'lead', 'A'),
      addRow(body, 'milestones', 'm1'),
      patchRow(id, 'milestones', 'm1', { output: 'Formulaire' }),
      writeShort(id, 'lead', 'B'),
      dropRow(id, 'milestones', 'm1'),
      restoreRow(id, 'milestones', 'm1'),
      patchRow(id, 'indicators', 'i1', { name: '12' }),
    );
    expect(fields).toMatchObject({
      lead: 'B',
      'milestones.m1': { output: 'Formulaire', dropped: false },
      'indicators.i1.name': '12',
    });
    expect(fillIn(id, fields, body)).toEqual([{ op: 'patch', in: 'bodies', id, fields }]);
    expect(fillIn(id, {}, body)).toEqual([]);
    expect(Object.keys(gathered({ 'indicators.i1.name': '1' }, addRow(body, 'indicators', 'i1')))).toEqual([
      'indicators.i1',
    ]);
  });

  it('are shown above what stands there, cells of unknown rows excepted', () => {
    const fields = gather(
      writeShort(id, 'lead', 'A'),
      addRow(body, 'milestones', 'm1', { output: 'x' }),
      patchRow(id, 'indicators', 'nowhere', { name: '12' }),
    );
    const filled = filledOver({ ...body, budget: '10' }, fields);
    expect(filled).toMatchObject({ lead: 'A', budget: '10', indicators: {} });
    expect(rowsOf(filled.milestones)).toMatchObject([{ id: 'm1', output: 'x' }]);
    expect(body.lead).toBe('');
    const cell = filledOver(filled, gather(patchRow(id, 'milestones', 'm1', { output: 'y' })));
    expect(cell.milestones.m1).toMatchObject({ output: 'y', dropped: false });
  });

  it('are told in as few entries as will hold them, where they say a lot, before or after', () => {
    const long = '"'.repeat(300);
    const cells = { output: long, lead: long, partners: long };
    const rows = ['m1', 'm2', 'm3'].map((row) => [
      ...addRow(body, 'milestones', row),
      ...patchRow(id, 'milestones', row, cells),
    ]);
    const fields = gather(writeShort(id, 'lead', 'A'), writeShort(id, 'budget', '1'), ...rows);
    const patches = fillIn(id, fields, body).flatMap((change) => (change.op === 'patch' ? [change.fields] : []));
    expect(patches).toHaveLength(3);
    expect(Object.assign({}, ...patches)).toEqual(fields);
    const entries = trailOf(
      'fillIn',
      fillIn(id, fields, body),
      { role: 'rapporteur', tableId: null },
      () => body,
      () => 'e',
    );
    for (const entry of entries) {
      const { from, to } = entry.op === 'put' && entry.in === 'trail' ? entry.value : { from: '', to: '' };
      expect(Math.max(from.length, to.length)).toBeLessThanOrEqual(2_000);
    }
    const full = { ...body, lead: long, budget: long, budgetSource: long, communalPlan: long };
    expect(fillIn(id, { lead: '', budget: '', budgetSource: '', communalPlan: '' }, full)).toHaveLength(2);
    expect(fillIn(id, { lead: '', budget: '', budgetSource: '', communalPlan: '' }, body)).toHaveLength(1);
  });

  it('are not written where the form says so already', () => {
    expect(unlike({ ...body, lead: 'A' }, { lead: 'A', budget: '10' })).toEqual({ budget: '10' });
  });
});

describe('the gatherer', () => {
  beforeEach(() => {
    for (const name of keptNames('')) keep(name, null);
    vi.useFakeTimers({ now: 1_700_000_000_000 });
  });
  afterEach(() => void vi.useRealTimers());

  const owner = { keeper: 'k', workshopId: 'w' as WorkshopId, userId: 'u' as UserId };
  const kept = (visit: string) => keptFields(owner, id, visit);
  const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

  /** `answers`: what the store says to each batch; without one it keeps silent. */
  function opened(visit: string, { answers = [] as ('taken' | 'refused')[], hurried = false } = {}) {
    const batches: (readonly Change[])[] = [];
    const state = { mayWrite: true, hurried };
    const gatherer = createGatherer({
      commitmentId: id,
      kept: kept(visit),
      mayWrite: () => state.mayWrite,
      isHurried: () => state.hurried,
      now: () => Date.now(),
      commit(changes) {
        batches.push(changes);
        const answer = answers.shift();
        if (!answer) return new Promise(() => {});
        return answer === 'taken' ? Promise.resolve() : Promise.reject(new Error('refused'));
      },
    });
    return { gatherer, batches, state };
  }

  it('sends what was left within half a minute in one batch, and at once when the form is closed', async () => {
    const { gatherer, batches } = opened('v1', { answers: ['taken', 'taken'] });
    gatherer.hearBody(body, true);
    for (const value of ['A', 'B', 'C']) {
      gatherer.gather(writeShort(id, 'lead', value));
      gatherer.gather(writeShort(id, 'budget', value));
      await seconds(8);
    }
    await seconds(5);
    expect([batches.length, gatherer.saving()]).toEqual([0, 'waiting']);
    await seconds(1);
    expect(batches).toEqual([fillIn(id, { lead: 'C', budget: 'C' }, body)]);
    expect(gatherer.saving()).toBe('saved');
    gatherer.gather(writeShort(id, 'communalPlan', 'D'));
    gatherer.close();
    expect(batches).toHaveLength(2);
    await seconds(1);
    expect(keptNames('').length).toBe(0);
  });

  it('sends what a field hands over after the closing at once, and nothing later', async () => {
    const { gatherer, batches } = opened('v1', { answers: ['taken'] });
    gatherer.hearBody(body, true);
    gatherer.close();
    gatherer.gather(writeShort(id, 'lead', 'A'));
    expect(batches).toEqual([fillIn(id, { lead: 'A' }, body)]);
    await seconds(60);
    expect(batches).toHaveLength(1);
    expect(keptNames('').length).toBe(0);
  });

  it('is quick where somebody looks on or was heard in the form, but not because of its own words', async () => {
    const hurried = opened('v1', { hurried: true });
    hurried.gatherer.gather(writeShort(id, 'lead', 'A'));
    await seconds(3);
    expect(hurried.batches).toHaveLength(1);

    const { gatherer, batches } = opened('v2');
    gatherer.hearBody(body, true);
    gatherer.gather(addRow(body, 'milestones', 'm1', { output: 'x' }));
    gatherer.flush();
    const { m1 } = gatherer.over(body).milestones;
    const mine: Body = {
      ...body,
      milestones: m1 ? { m1: Object.fromEntries(Object.entries(m1).reverse()) as never } : {},
    };
    gatherer.hearBody(mine, true);
    gatherer.gather(writeShort(id, 'budget', '1'));
    await seconds(4);
    expect(batches).toHaveLength(1);
    await seconds(26);
    expect(batches).toHaveLength(2);
    gatherer.hearBody({ ...mine, budget: '1', lead: 'Quelqu’un' }, true);
    gatherer.gather(writeShort(id, 'budget', '2'));
    await seconds(3);
    expect(batches).toHaveLength(3);
  });

  it('shows its own above what is heard until it has been taken', async () => {
    const { gatherer } = opened('v1', { answers: ['taken'] });
    gatherer.hearBody(body, true);
    gatherer.gather(writeShort(id, 'lead', 'A'));
    expect(gatherer.over(body).lead).toBe('A');
    expect(gatherer.over(body)).toBe(gatherer.over(body));
    gatherer.flush();
    expect(gatherer.over(body).lead).toBe('A');
    await seconds(0);
    expect(gatherer.over(body).lead).toBe('');
  });

  it('keeps what is refused, beneath what was typed since, and what may not be written now, until it may', async () => {
    const { gatherer, batches, state } = opened('v1', { answers: ['refused', 'taken', 'taken'] });
    gatherer.hearBody(body, true);
    gatherer.gather(writeShort(id, 'lead', 'A'));
    gatherer.gather(writeShort(id, 'budget', '1'));
    gatherer.flush();
    gatherer.gather(writeShort(id, 'lead', 'B'));
    await seconds(0);
    expect([gatherer.saving(), gatherer.over(body).lead, gatherer.over(body).budget]).toEqual(['refused', 'B', '1']);
    gatherer.flush();
    expect(batches[1]).toEqual(fillIn(id, { lead: 'B', budget: '1' }, body));
    await seconds(0);
    expect(gatherer.saving()).toBe('saved');
    state.mayWrite = false;
    gatherer.gather(writeShort(id, 'lead', 'C'));
    gatherer.flush();
    expect([batches.length, gatherer.saving(), keptNames('').length]).toEqual([2, 'refused', 1]);
    state.mayWrite = true;
    gatherer.flush();
    expect(batches[2]).toEqual(fillIn(id, { lead: 'C' }, body));
  });

  it('sends what an earlier visit left, and what that one handed over only where nobody has written since', async () => {
    const before = opened('v1');
    before.gatherer.hearBody({ ...body, budget: '0' }, true);
    for (const field of ['lead', 'budget'] as const) before.gatherer.gather(writeShort(id, field, 'A'));
    before.gatherer.flush();
    before.gatherer.gather(writeShort(id, 'communalPlan', 'B'));
    // Killed here, without a word from the server.
    expect(formsWithFields(owner)).toEqual([id]);

    const { gatherer, batches } = opened('v2', { answers: ['taken'] });
    expect(gatherer.saving()).toBe('waiting');
    expect(keptNames('').length).toBe(1);
    gatherer.hearBody({ ...body, budget: '5' }, false);
    expect(batches).toEqual([]);
    gatherer.hearBody({ ...body, budget: '5' }, true);
    expect(batches).toEqual([fillIn(id, { lead: 'A', communalPlan: 'B' }, body)]);
    await seconds(0);
    expect(gatherer.saving()).toBe('saved');
    expect(formsWithFields(owner)).toEqual([]);
  });

  it('takes nothing for its own that it did not write itself', () => {
    keep('warsha.fields.k.w.u.c1.v0', '{"waiting":');
    const { gatherer, batches } = opened('v1');
    gatherer.hearBody(body, true);
    expect([batches.length, gatherer.saving()]).toEqual([0, 'saved']);
  });
});
