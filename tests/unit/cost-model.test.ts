// What a workshop costs: the script of the bench, played without a server, stays below the free day, and the model says the same.

import { describe, expect, it } from 'vitest';
import { type CostRole, costOf, costPhases, costRoles, costSum, readsOf } from '@/domain/cost-model';
import { usualPlan, withinRanges } from '@/domain/cost-plan';
import { answerCost, DOCUMENT_BYTES, FREE, remediesFor } from '@/domain/cost-price';
import { dryPlace } from '../bench/cost/dry-place';
import type { Meter } from '../bench/cost/meter';
import { hall, modelPlan, type Size, small, usualSize, whole } from '../bench/cost/plan';
import { playWorkshop } from '../bench/cost/workshop';
import { costPage, counted, countedReads } from '../support/cost-page';
import { noteOf } from '../support/notes';

const people: Readonly<Record<CostRole, readonly string[]>> = {
  phones: ['phone, code at the door', 'phone, QR of the table'],
  console: ['console'],
  screen: ['room screen'],
  observer: ['observer'],
};

const played = async (size: Size) => (await playWorkshop(dryPlace(), size)).meter;
const billOf = (meter: Meter, role: CostRole, phase?: string) =>
  costSum(people[role].map((who) => meter.bill({ who, ...(phase && { phase }) })));
const usual = (persons: number, tables: number) => usualPlan({ people: persons, tables, hours: 3, screens: 1 });

/** Per cent between what was reckoned and what was counted. */
const off = (reckoned: number, counted: number) => Math.abs(reckoned / counted - 1) * 100;

describe('the workshop of the budget', () => {
  it('stays below what is free in a day: 100 people, 300 proposals, 800 moves, 2 votes, 24 commitments worded', async () => {
    const meter = await played(whole);
    const bill = meter.bill();
    expect(readsOf(bill)).toBeLessThan(FREE.reads);
    expect(bill.writes).toBeLessThan(FREE.writes);
    // As the bench counted it through the real rules, but for what chance makes of it.
    expect(off(readsOf(bill), countedReads())).toBeLessThan(1);
    expect(off(bill.writes, counted.writes)).toBeLessThan(1);
    const lines = costOf(modelPlan(whole));
    for (const { role, phase, ...line } of lines) {
      const counted = billOf(meter, role, phase);
      if (readsOf(counted) >= 100) expect(off(readsOf(line), readsOf(counted)), `${role} in ${phase}`).toBeLessThan(5);
      else expect(Math.abs(readsOf(line) - readsOf(counted)), `${role} in ${phase}`).toBeLessThan(5);
      expect(Math.abs(line.writes - counted.writes), `writes of ${role} in ${phase}`).toBeLessThan(25);
    }
    expect(off(readsOf(costSum(lines)), readsOf(bill))).toBeLessThan(1);
  });

  it('is the usual one', () => {
    expect(usual(100, 8)).toEqual(modelPlan(whole));
  });
});

describe('docs/cost.md', () => {
  it('is printed from the model', async () => {
    await expect(costPage()).toMatchFileSnapshot('../../docs/cost.md');
  });

  it('sets beside it what the bench counted, within 5 %', () => {
    for (const role of costRoles) {
      const lines = costOf(usual(100, 8)).filter((line) => line.role === role);
      expect(off(readsOf(costSum(lines)), countedReads(role)), role).toBeLessThan(5);
    }
  });
});

describe('the model', () => {
  it.each([
    ['a small workshop', small],
    ['sixteen tables', usualSize(200, 16)],
  ])('says what was counted within 5 %%: %s', async (_, size) => {
    const bill = (await played(size)).bill();
    const model = costSum(costOf(modelPlan(size)));
    expect(off(readsOf(model), readsOf(bill))).toBeLessThan(5);
    expect(off(model.writes, bill.writes)).toBeLessThan(5);
  });

  it('costs a participant as much at 4 tables as at 40: in the script', async () => {
    const [few, many] = [await played(hall(4)), await played(hall(40))];
    const each = (meter: Meter, tables: number) => readsOf(meter.bill({ who: 'phone, QR of the table' })) / tables;
    expect(off(each(many, 40), each(few, 4))).toBeLessThan(3);
  });

  it('and up to 1,000 people at 80 tables: in the model', () => {
    const each = (persons: number, tables: number) => {
      const lines = costOf(usual(persons, tables)).filter(({ role }) => role === 'phones');
      return readsOf(costSum(lines)) / persons;
    };
    expect(off(each(500, 40), each(50, 4))).toBeLessThan(5);
    // Who chooses a table reads how full each is: that alone grows.
    expect(off(each(1_000, 80), each(50, 4))).toBeLessThan(10);
    // With more people at a table it does grow: each hears all the others.
    expect(each(1_000, 4)).toBeGreaterThan(5 * each(1_000, 80));
  });

  it('counts no fraction of a role twice: all lines are there, none is negative', () => {
    const lines = costOf(usual(1, 1));
    expect(lines).toHaveLength(costRoles.length * costPhases.length);
    for (const { documents, asking, updating, writes } of lines)
      for (const amount of [documents, asking, updating, writes]) expect(amount).toBeGreaterThanOrEqual(0);
  });
});

describe('what it costs and what to do', () => {
  const ask = (persons: number, tables: number, hours = 3) => ({ people: persons, tables, hours, screens: 1 });

  it('says whether it fits, and prices what is not free', () => {
    expect(answerCost(ask(60, 6)).verdict).toBe('fits');
    expect(answerCost(ask(100, 8))).toMatchObject({ verdict: 'tight', price: 0 });
    const over = answerCost(ask(200, 16));
    expect(over.verdict).toBe('over');
    expect(over.price).toBeCloseTo(((over.reads - 50_000) / 100_000) * 0.06, 6);
    expect(answerCost(ask(200, 16), { reads: 0.6, writes: 1 }).price).toBeCloseTo(over.price * 10, 6);
    const hundreds = answerCost(ask(1_000, 80));
    expect(hundreds.writes).toBeGreaterThan(FREE.writes);
    expect(hundreds.price).toBeLessThan(1);
    // So many new phones take more of the app than is free in a day.
    expect(hundreds.fileBytes).toBeGreaterThan(FREE.fileBytes);
  });

  it('finds the tables and the people with which it would fit', () => {
    expect(remediesFor(ask(60, 6))).toEqual({ tables: null, people: null });
    const { tables, people: fewer } = remediesFor(ask(100, 8));
    expect(answerCost(ask(100, tables ?? 0)).verdict).toBe('fits');
    expect(answerCost(ask(100, (tables ?? 0) - 1)).verdict).not.toBe('fits');
    expect(answerCost(ask(fewer ?? 0, 8)).verdict).toBe('fits');
    expect(answerCost(ask((fewer ?? 0) + 1, 8)).verdict).not.toBe('fits');
    expect(remediesFor(ask(1_000, 80)).tables).toBeNull();
  });

  it('takes whatever is typed', () => {
    expect(withinRanges({ people: 5_000, tables: Number.NaN, hours: 2.4, screens: -1 })).toEqual(asked(1_000, 1, 2, 0));
    expect(withinRanges({ people: 3, tables: 9, hours: 0, screens: 2 })).toEqual(asked(3, 3, 1, 2));
  });

  it('reckons with a document as the database sends it', () => {
    // Its path, its times, and each field with its kind.
    const {
      id,
      pending: _,
      ...fields
    } = noteOf('a'.repeat(64), { text: 'نشر ميزانية الجماعة بصيغة مبسطة كل ثلاثة أشهر' });
    const sent = {
      documentChange: {
        document: {
          name: `projects/a-project-id/databases/(default)/documents/workshops/${'w'.repeat(20)}/notes/${id}`,
          fields: Object.fromEntries(
            Object.entries(fields).map(([name, value]) => [name, { stringValue: String(value) }]),
          ),
          createTime: '2024-04-24T10:00:00.000000Z',
          updateTime: '2024-04-24T10:00:00.000000Z',
        },
        targetIds: [12],
      },
    };
    const { length } = new TextEncoder().encode(JSON.stringify(sent));
    expect(length).toBeLessThan(DOCUMENT_BYTES);
    expect(length).toBeGreaterThan(DOCUMENT_BYTES / 2);
  });
});

function asked(persons: number, tables: number, hours: number, screens: number) {
  return { people: persons, tables, hours, screens };
}
