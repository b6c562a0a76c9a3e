// What is kept of a hunt for mutants of the rules is what the hunt says, or the hunt says what differs.
import { describe, expect, it } from 'vitest';
import { findMutants } from '../rules/mutants/find';
import { differences, type Hunt, type Kept, keptAfter } from '../rules/mutants/kept';

const rules = `match /notes/{n} {
  allow get: if isA() && isB();
}`;
const all = findMutants(rules);
const [open = '', a = '', b = ''] = all.map(({ id }) => id);

const page = (mutants: number, noticed: number, explained: number) =>
  `Here of ${mutants.toLocaleString('en')} such changes ${noticed} are noticed, and ${explained} explained in a file.`;
const found: Hunt = {
  all,
  hunted: all,
  killers: new Map([
    [open, 'anybody'],
    [a, 'without a'],
  ]),
};
const right: Kept = {
  killers: { [open]: 'anybody', [a]: 'without a' },
  reasons: { [b]: 'b is a matter of course' },
  page: page(3, 2, 1),
};
const said = (hunt: Hunt, kept: Kept) => differences(kept, keptAfter(hunt, kept));

describe('what is kept of a hunt for mutants', () => {
  it('is as the hunt says, and then stays as it is', () => {
    expect(all.map(({ how }) => how)).toEqual(['anything goes', 'left out', 'left out']);
    expect(keptAfter(found, right)).toEqual(right);
    expect(said(found, right)).toEqual([]);
  });

  it('no longer explains a mutant that is noticed', () => {
    const hunt = { ...found, killers: new Map([...found.killers, [b, 'without b']]) };
    expect(keptAfter(hunt, right)).toEqual({
      killers: { ...right.killers, [b]: 'without b' },
      reasons: {},
      page: page(3, 3, 0),
    });
    expect(said(hunt, right)).toEqual([
      `killers.json doesn’t know who notices: ${b}`,
      `survivors.json explains what is noticed, or is no mutant any more: ${b}`,
      'SECURITY.md says “of 3 such changes 2 are noticed, and 1 explained”, and it is “of 3 such changes 3 are noticed, and 0 explained”',
    ]);
  });

  it('forgets what is gone from the rules, and says so', () => {
    const old = { killers: { ...right.killers, gone: 'it' }, reasons: { ...right.reasons, 'gone too': 'why' } };
    expect(keptAfter(found, { ...right, ...old })).toEqual(right);
    expect(said(found, { ...right, ...old })).toEqual([
      'killers.json names a case that notices no such mutant: gone',
      'survivors.json explains what is noticed, or is no mutant any more: gone too',
    ]);
  });

  it('says when another case notices, and when none does any more', () => {
    const other = { ...right, killers: { ...right.killers, [a]: 'a case of another name' } };
    expect(said(found, other)).toEqual([`killers.json names a case that notices it no longer: ${a}`]);
    const less = { ...found, killers: new Map([[open, 'anybody']]) };
    expect(said(less, right)).toEqual([`killers.json names a case that notices no such mutant: ${a}`]);
  });

  it('says when the page gives other figures', () => {
    expect(said(found, { ...right, page: page(1131, 2, 1) })).toEqual([
      'SECURITY.md says “of 1,131 such changes 2 are noticed, and 1 explained”, and it is “of 3 such changes 2 are noticed, and 1 explained”',
    ]);
    expect(() => said(found, { ...right, page: 'No figures.' })).toThrow('SECURITY.md says no longer');
  });

  it('keeps of a hunt for some what is known of the others', () => {
    const some = { ...found, hunted: all.slice(1, 2), killers: new Map([[a, 'without a']]) };
    expect(keptAfter(some, { ...right, killers: { [open]: 'anybody' }, page: page(9, 9, 0) })).toEqual(right);
    const unknown = { ...right, killers: {}, page: page(9, 9, 0) };
    expect(keptAfter(some, unknown)).toEqual({ ...unknown, killers: { [a]: 'without a' } });
  });

  it('gives no figures while a mutant is neither noticed nor explained', () => {
    const unexplained = { ...right, reasons: {}, page: page(9, 9, 0) };
    expect(keptAfter(found, unexplained).page).toBe(unexplained.page);
  });
});
