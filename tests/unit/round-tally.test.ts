import { describe, expect, test } from 'vitest';
import type { TableId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { castBallot, dotsOn } from '@/domain/round';
import { MAX_HANDS, ranking, standings, tally, turnoutOf, votesIn } from '@/domain/round-tally';
import { agreementOf, ballotOf, handsOf, resultOf, rId, roundOf } from '../support/rounds';

const [t1, t2] = ['t1' as TableId, 't2' as TableId];

describe('counting', () => {
  const round = roundOf(['a', 'b', 'c']);

  test('dots by option; an option without any is absent', () => {
    const result = tally(round, [ballotOf('1', ['1.1', '1.2', '3.1']), ballotOf('2', ['1.1'])], []);
    expect(result).toEqual({ voters: 2, counts: { 1: 3, 3: 1 }, hands: {}, remarks: [] });
  });

  test('nobody voted', () => {
    expect(tally(round, [], [])).toEqual({ voters: 0, counts: {}, hands: {}, remarks: [] });
  });

  test('a ballot taken back entirely is no voter', () => {
    expect(tally(round, [ballotOf('1', [])], []).voters).toBe(0);
  });

  test.each([
    ['more dots than there are', ['1.1', '1.2', '2.1', '2.2'], {}],
    ['the same mark twice', ['1.1', '1.1', '1.1', '1.1'], { 1: 1 }],
    ['beyond the cap', ['1.1', '1.3'], { 1: 1 }],
    ['options of another round', ['9.1', 'x', '', '__proto__.1', '1', '2.1'], { 2: 1 }],
  ])('a hostile ballot: %s', (_, picks, counts) => {
    expect(tally(round, [ballotOf('1', picks)], []).counts).toEqual(counts);
  });

  test('what the domain casts is what is counted', () => {
    const [cast] = castBallot(
      rId('r1'),
      ballotOf('me', []).id,
      new Map([
        ['1', 2],
        ['3', 1],
      ]),
    );
    const picks = cast?.op === 'put' && cast.in === 'ballots' ? cast.value.picks : [];
    expect(dotsOn({ picks })).toEqual(
      new Map([
        ['1', 2],
        ['3', 1],
      ]),
    );
    expect(tally(round, [ballotOf('me', picks)], []).counts).toEqual({ 1: 2, 3: 1 });
  });

  test('hands of the tables are added up beside the dots, never to them', () => {
    const hands = [handsOf('t1', { 1: 7, 2: 2 }), handsOf('t2', { 1: 3 })];
    const result = tally(round, [ballotOf('1', ['1.1'])], hands);
    expect(result).toMatchObject({ voters: 1, counts: { 1: 1 }, hands: { 1: 10, 2: 2 } });
  });

  test('hands that can’t be are none: of another table, of no option, fractions, negatives, endless ones', () => {
    const own = roundOf(['a', 'b'], { tables: [t1] });
    const hands = [
      handsOf('t2', { 1: 5 }),
      handsOf('t1', { 1: 1.5, 2: -3, 9: 4 }),
      handsOf('t1', { 1: Number.NaN, 2: Number.POSITIVE_INFINITY }),
      handsOf('t1', { 2: MAX_HANDS + 1 }),
    ];
    expect(tally(own, [], hands).hands).toEqual({});
    expect(tally(own, [], [handsOf('t1', { 2: MAX_HANDS })]).hands).toEqual({ 2: MAX_HANDS });
  });
});

describe('what was remarked', () => {
  const ballots = [
    ballotOf('1', ['5.1'], { remark: ' Très bien ' }),
    ballotOf('2', ['2.1'], { remark: 'Qui paie ?', reserved: true }),
    ballotOf('3', ['1.1'], { reserved: true }),
    ballotOf('4', ['4.1'], { remark: 'Ajouter un délai' }),
    ballotOf('5', ['4.1']),
  ];

  test('reservations first, then by their words, so that their order tells nothing', () => {
    const { remarks, counts, voters } = tally(agreementOf('c1'), ballots, []);
    expect(remarks).toEqual([
      { text: '', reserved: true },
      { text: 'Qui paie ?', reserved: true },
      { text: 'Ajouter un délai', reserved: false },
      { text: 'Très bien', reserved: false },
    ]);
    expect({ counts, voters }).toEqual({ counts: { 1: 1, 2: 1, 4: 2, 5: 1 }, voters: 5 });
    expect(tally(agreementOf('c1'), [...ballots].reverse(), []).remarks).toEqual(remarks);
  });

  test('a vote by dots has none', () => {
    expect(tally(roundOf(['a']), [ballotOf('1', ['1.1'], { remark: 'x' })], []).remarks).toEqual([]);
  });

  test('more than fits: the reservations stay', () => {
    const many = Array.from({ length: 500 }, (_, i) => ballotOf(`${i}`, ['3.1'], { remark: `r${i}` }));
    const { remarks } = tally(
      agreementOf('c1'),
      [...many, ballotOf('x', ['1.1'], { remark: 'z', reserved: true })],
      [],
    );
    expect(remarks).toHaveLength(400);
    expect(remarks[0]).toEqual({ text: 'z', reserved: true });
  });
});

describe('the order', () => {
  const places = (counts: Record<string, number>, hands: Record<string, number> = {}) =>
    ranking(roundOf(['a', 'b', 'c', 'd']), resultOf(counts, hands)).map(
      ({ option, place, tied }) => `${option.text} ${place ?? '–'}${tied ? ' =' : ''}`,
    );

  test('by dots; what nobody chose has no place', () => {
    expect(places({ 2: 5, 3: 2 })).toEqual(['b 1', 'c 2', 'a –', 'd –']);
  });

  test('ties have the same place, and the next one is left out', () => {
    expect(places({ 1: 2, 2: 4, 3: 4, 4: 1 })).toEqual(['b 1 =', 'c 1 =', 'a 3', 'd 4']);
    expect(places({ 1: 4, 2: 2, 3: 2, 4: 1 })).toEqual(['a 1', 'b 2 =', 'c 2 =', 'd 4']);
    expect(places({ 1: 1, 2: 1, 3: 1, 4: 1 })).toEqual(['a 1 =', 'b 1 =', 'c 1 =', 'd 1 =']);
  });

  test('hands move nothing where phones voted, and order where none did', () => {
    expect(places({ 1: 1 }, { 2: 30 })).toEqual(['a 1', 'b –', 'c –', 'd –']);
    expect(places({}, { 2: 30, 4: 30 })).toEqual(['b 1 =', 'd 1 =', 'a –', 'c –']);
  });

  test('of nothing', () => {
    expect(places({})).toEqual(['a –', 'b –', 'c –', 'd –']);
  });

  test('levels keep theirs', () => {
    const rows = standings(agreementOf('c1'), resultOf({ 5: 3, 1: 1 }, { 4: 2 }));
    expect(rows.map(({ option, dots, hands }) => [option.id, dots, hands])).toEqual([
      ['1', 1, 0],
      ['2', 0, 0],
      ['3', 0, 0],
      ['4', 0, 2],
      ['5', 3, 0],
    ]);
  });
});

describe('who is expected', () => {
  const member = (id: string, fields: Partial<Member> = {}): Member => ({
    ...{ id: id as Member['id'], role: 'participant', tableId: t1, category: null, code: 'x' as Member['code'] },
    ...{ doneIn: null, muted: false, removed: false, joinedAt: 1 },
    ...fields,
  });
  const members = [
    member('a'),
    member('b', { role: 'rapporteur', tableId: t2 }),
    member('c', { removed: true }),
    member('d', { role: 'observer', tableId: null }),
    member('e', { tableId: null }),
    member('f', { role: 'facilitator', tableId: null }),
  ];

  test('those who write at the round’s tables, or all who write', () => {
    const voting = (tables: TableId[] | null) =>
      members.filter((each) => votesIn({ tables }, each)).map(({ id }) => id);
    expect(voting([t1])).toEqual(['a']);
    expect(voting(null)).toEqual(['a', 'b', 'e']);
  });

  test('how many of them have voted; who has changed tables since counts in both', () => {
    const round = roundOf(['a'], { tables: [t1] });
    expect(turnoutOf(round, [], members)).toEqual({ voters: 0, expected: 1 });
    const ballots = [ballotOf('a', ['1.1']), ballotOf('b', ['1.1']), ballotOf('e', [])];
    expect(turnoutOf(round, ballots, members)).toEqual({ voters: 2, expected: 2 });
  });
});
