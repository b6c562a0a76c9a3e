// Workshops of one programme stand together by the name they bear, in the order of their days.
import { describe, expect, it } from 'vitest';
import type { WorkshopId } from '@/domain/ids';
import { inSeries } from '@/domain/series';
import type { Wording } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { sampleWorkshop } from '../support/report-sample';

const on = (date: string, programme?: Wording, createdAt = 0): Workshop => ({
  ...sampleWorkshop,
  ...{ id: `${date}${createdAt}` as WorkshopId, date, createdAt },
  ...(programme && { programme }),
});
const listed = (...workshops: readonly Workshop[]) =>
  inSeries(workshops).map(({ programme, workshops: group }) => [programme, group.map(({ date }) => date)]);

describe('workshops in series', () => {
  it('those of one programme together by day, each programme where its latest day stands, the latest first', () => {
    const ours = { fr: 'Ouverture 2027–2029' };
    expect(
      listed(
        on('2027-03-20', ours),
        on('2027-04-01'),
        on('2027-03-06', ours),
        on('2027-05-01', ours),
        on('2027-06-01'),
      ),
    ).toEqual([
      [null, ['2027-06-01']],
      [ours, ['2027-03-06', '2027-03-20', '2027-05-01']],
      [null, ['2027-04-01']],
    ]);
  });

  it('one workshop that names a programme is listed below it already; a blank name is none', () => {
    expect(listed(on('2027-03-20', { fr: 'A' }), on('2027-03-06', { fr: ' ' }), on('2027-03-01', {}))).toEqual([
      [{ fr: 'A' }, ['2027-03-20']],
      [null, ['2027-03-06']],
      [null, ['2027-03-01']],
    ]);
  });

  it('capitals, accents, vowel marks, dashes and spaces make no other programme; other words and years do', () => {
    const same = [
      { fr: 'Programme d’Ouverture 2027–2029' },
      { fr: "programme d'ouverture  2027-2029 " },
      { ar: 'programme d’ouvertúre 2027 - 2029' },
    ];
    expect(listed(...same.map((name, i) => on('2027-03-06', name, i)))).toHaveLength(1);
    expect(
      listed(on('2027-03-06', { ar: 'بَرنامج الانفتـاح' }), on('2027-03-07', { ar: 'برنامج الانفتاح' })),
    ).toHaveLength(1);
    expect(listed(on('2027-03-06', { fr: 'Ouverture 2027' }), on('2027-03-07', { fr: 'Ouverture 2028' }))).toHaveLength(
      2,
    );
    expect(listed(on('2027-03-06', { fr: '!' }), on('2027-03-07', { fr: '?' }))).toHaveLength(2);
  });

  it('neither do the shapes of an Arabic letter nor of a digit', () => {
    const spelt = ['برنامج الانفتاح ٢٠٢٧ للجماعة', 'برنامج الإنفتاح 2027 للجماعه'];
    expect(listed(...spelt.map((ar, i) => on('2027-03-06', { ar }, i)))).toHaveLength(1);
  });

  it('one that knows both names brings two languages together, whatever order they come in', () => {
    const [fr, ar] = [{ fr: 'Ouverture 2027' }, { ar: 'الانفتاح 2027' }];
    const both = { ...fr, ...ar };
    const three = [on('2027-03-06', fr), on('2027-03-07', ar), on('2027-03-08', both)];
    for (const order of [three, [...three].reverse()])
      expect(listed(...order)).toEqual([[both, ['2027-03-06', '2027-03-07', '2027-03-08']]]);
  });

  it('on one day the one that was opened first comes first', () => {
    const found = inSeries([on('2027-03-06', { fr: 'A' }, 2), on('2027-03-06', { fr: 'A' }, 1)]);
    expect(found[0]?.workshops.map(({ createdAt }) => createdAt)).toEqual([1, 2]);
  });
});
