import { NOW } from '@/domain/change';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  each,
  facilitator,
  inWorkshop,
  ME,
  me,
  observer,
  participant,
  rapporteur,
  screen,
  W,
  without,
} from './base';

const R = `${W}/rounds/r1`;
const MY_BALLOT = `${R}/ballots/me`;
const THEIR_BALLOT = `${R}/ballots/them`;
const HANDS = `${R}/hands/t1`;
const TURNOUT = `${W}/turnouts/r1`;

const round = {
  kind: 'dots',
  title: 'تصويت',
  axisId: 'a1',
  tables: null,
  commitmentId: null,
  options: [
    { id: '1', subject: 'notes/n1', text: 'أ' },
    { id: '2', subject: 'notes/n2', text: 'ب' },
  ],
  marks: ['1.1', '1.2', '2.1', '2.2'],
  dots: 3,
  cap: 2,
  open: true,
  openedAt: ago(60),
  closedAt: null,
  result: null,
};
const agreement = { ...round, kind: 'agreement', commitmentId: 'c1', dots: 1, cap: 1, marks: ['1.1', '5.1'] };
const closed = { ...round, open: false, closedAt: ago(9) };
const result = { voters: 1, counts: { 1: 1 }, hands: {}, remarks: [] };
const ballot = { picks: ['1.1', '1.2', '2.1'], remark: '', reserved: false, at: NOW };
const stale = { ...ballot, at: ago(30) };
const hands = { counts: { 1: 7 }, at: NOW };

const out = {
  'when removed': [at('before', ME, 'removed'), true],
  'as somebody who is not in': ['me', 'stranger'],
  'as nobody': ['me', null],
} as const;
const notSteering = {
  ...out,
  'as a participant': [at('before', ME), participant],
  'as a rapporteur': [at('before', ME), rapporteur],
  'as a screen': [at('before', ME), screen],
} as const;
const voting = { ...inWorkshop(participant), [R]: round };

export const votes: readonly Twins[] = [
  {
    sentence: 'a facilitator may open a round',
    allowed: { me, before: inWorkshop(facilitator), put: { [R]: { ...round, openedAt: NOW } } },
    but: {
      ...notSteering,
      'of a kind that is none': [at('put', R, 'kind'), 'ranking'],
      'with a title of 301 units': [at('put', R, 'title'), 'x'.repeat(301)],
      'of an axis that is no id': [at('put', R, 'axisId'), ''],
      'for 61 tables': [at('put', R, 'tables'), Array.from({ length: 61 }, (_, i) => `t${i}`)],
      'about what is no id': [at('put', R, 'commitmentId'), 'a/b'],
      'with 301 options': [at('put', R, 'options'), Array.from({ length: 301 }, () => ({}))],
      'with 6,001 marks': [at('put', R, 'marks'), Array.from({ length: 6001 }, () => '1.1')],
      'without a dot': [at('put', R, 'dots'), 0],
      'with 21 dots': [at('put', R, 'dots'), 21],
      'with half a dot': [at('put', R, 'dots'), 2.5],
      'with a cap of none': [at('put', R, 'cap'), 0],
      'with a cap above the dots': [at('put', R, 'cap'), 4],
      'opened before': [at('put', R, 'openedAt'), ago(60)],
      'closed from the beginning': [at('put', R, 'open'), false],
      'with the time of a closing': [at('put', R, 'closedAt'), NOW],
      'with its result': [at('put', R, 'result'), result],
      'with something more': [at('put', R, 'more'), 1],
      ...without(at('put', R), round),
      'under a name that is no id': ['put', { [`${W}/rounds/a b`]: { ...round, openedAt: NOW } }],
    },
    also: {
      'of several axes': [at('put', R, 'axisId'), null],
      'for some tables': [at('put', R, 'tables'), ['t1', 't2']],
      'of agreement': [at('put', R), { ...agreement, openedAt: NOW }],
      'twice, when its answer was lost': [at('before', R), round],
    },
  },
  {
    sentence: 'a facilitator may close a round',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [R]: round },
      patch: { [R]: { open: false, closedAt: NOW } },
    },
    but: {
      ...notSteering,
      'and give more dots with it': [at('patch', R, 'dots'), 9],
      'and take options out with it': [at('patch', R, 'options'), []],
      'and let more marks in with it': [at('patch', R, 'marks'), ['9.9']],
      'and change whose it is with it': [at('patch', R, 'tables'), ['t1']],
      'and name it anew with it': [at('patch', R, 'title'), 'آخر'],
    },
  },
  {
    sentence: 'a facilitator may publish the result of a closed round',
    allowed: { me, before: { ...inWorkshop(facilitator), [R]: closed }, patch: { [R]: { result } } },
    but: {
      ...notSteering,
      'not of an open one': [at('before', R), round],
      'in words': [at('patch', R, 'result'), 'won'],
    },
  },
  {
    sentence: 'a facilitator may open a closed round again, without its result',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [R]: { ...closed, result } },
      patch: { [R]: { open: true, closedAt: null, result: null } },
    },
    but: { ...notSteering, 'while it shows one': [at('patch', R, 'result'), { ...result, voters: 2 }] },
  },
  {
    sentence: 'a member may read the rounds',
    allowed: { me, before: voting, list: { of: `${W}/rounds`, where: {}, limit: 100 } },
    but: { ...out, '101 of them': [at('list', 'limit'), 101], 'without a limit': [at('list', 'limit'), null] },
    also: { 'as an observer': [at('before', ME), observer], 'as a screen': [at('before', ME), screen] },
  },
  {
    sentence: 'a member may cast a ballot while the round is open',
    allowed: { me, before: voting, put: { [MY_BALLOT]: ballot } },
    but: {
      ...out,
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when the workshop is closed': [at('before', W, 'status'), 'closed'],
      'as an observer': [at('before', ME, 'role'), 'observer'],
      'as a facilitator': [at('before', ME), facilitator],
      'when the round is closed': [at('before', R), closed],
      'when there is no such round': [at('before', R), absent],
      'in another’s name': ['put', { [THEIR_BALLOT]: ballot }],
      'with a dot too many': [at('put', MY_BALLOT, 'picks'), ['1.1', '1.2', '2.1', '2.2']],
      'with a mark twice': [at('put', MY_BALLOT, 'picks'), ['1.1', '1.1']],
      'with more on one option than its cap': [at('put', MY_BALLOT, 'picks'), ['1.1', '1.2', '1.3']],
      'for what is no option': [at('put', MY_BALLOT, 'picks'), ['9.1']],
      'with a number for a mark': [at('put', MY_BALLOT, 'picks'), [1]],
      'with words for a list': [at('put', MY_BALLOT, 'picks'), '1.1'],
      'with a map for a list': [at('put', MY_BALLOT, 'picks'), { 0: '1.1' }],
      'with a remark, for dots have none': [at('put', MY_BALLOT, 'remark'), 'رأي'],
      'with a reservation, for dots have none': [at('put', MY_BALLOT, 'reserved'), true],
      'dated back': [at('put', MY_BALLOT, 'at'), ago(60)],
      'with something more': [at('put', MY_BALLOT, 'weight'), 100],
      'with something less': [at('put', MY_BALLOT, 'remark'), absent],
      'when it is for other tables': [at('before', R, 'tables'), ['t2']],
    },
    also: {
      'with no dot yet': [at('put', MY_BALLOT, 'picks'), []],
      again: [at('before', MY_BALLOT), stale],
      'as a rapporteur': [at('before', ME), rapporteur],
      'when muted, for a vote is no word': [at('before', ME, 'muted'), true],
      'when it is for one’s table': [at('before', R, 'tables'), ['t2', 't1']],
      'without a table, when it is for all': [at('before', ME, 'tableId'), null],
    },
  },
  {
    sentence: 'a member may say how far they agree, with a remark',
    allowed: {
      me,
      before: { ...inWorkshop(participant), [R]: agreement },
      put: { [MY_BALLOT]: { ...ballot, picks: ['5.1'], remark: 'إلى حد ما', reserved: true } },
    },
    but: {
      'at two levels': [at('put', MY_BALLOT, 'picks'), ['1.1', '5.1']],
      'at a level that is none': [at('put', MY_BALLOT, 'picks'), ['6.1']],
      'with a remark of 281 units': [at('put', MY_BALLOT, 'remark'), 'x'.repeat(281)],
      'with a remark that hides its direction': [at('put', MY_BALLOT, 'remark'), 'a\u202Eb'],
      'with a reservation in words': [at('put', MY_BALLOT, 'reserved'), 'yes'],
      'with a remark when muted': [at('before', ME, 'muted'), true],
    },
  },
  {
    sentence: 'a member may read their own ballot',
    allowed: { me, before: { ...voting, [MY_BALLOT]: stale, [THEIR_BALLOT]: stale }, get: MY_BALLOT },
    but: { 'not another’s': ['get', THEIR_BALLOT], 'as nobody': ['me', null] },
    also: { 'when removed': [at('before', ME, 'removed'), true] },
  },
  {
    sentence: 'a facilitator may list the ballots of a round',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [R]: round, [THEIR_BALLOT]: stale },
      list: { of: `${R}/ballots`, where: {}, limit: 1000 },
    },
    but: {
      ...notSteering,
      '1,001 of them': [at('list', 'limit'), 1001],
      'without a limit': [at('list', 'limit'), null],
    },
  },
  {
    sentence: 'a rapporteur may enter the hands of their own table',
    allowed: { me, before: { ...inWorkshop(rapporteur), [R]: round }, put: { [HANDS]: hands } },
    but: {
      ...out,
      'as a participant': [at('before', ME), participant],
      'as a screen': [at('before', ME), screen],
      'of another table': [at('before', ME, 'tableId'), 't2'],
      'when muted': [at('before', ME, 'muted'), true],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when the round is closed': [at('before', R), closed],
      'in words': [at('put', HANDS, 'counts'), 'seven'],
      'of 301 options': [
        at('put', HANDS, 'counts'),
        Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`o${i}`, 1])),
      ],
      'dated back': [at('put', HANDS, 'at'), ago(60)],
      'with something more': [at('put', HANDS, 'more'), 1],
      'under a name that is no id': ['put', { [`${R}/hands/a b`]: hands }],
    },
    also: {
      'as a facilitator': [at('before', ME), facilitator],
      again: [at('before', HANDS), { ...hands, at: ago(30) }],
    },
  },
  {
    sentence: 'a rapporteur may read the hands of their own table',
    allowed: { me, before: { ...inWorkshop(rapporteur), [R]: round, [HANDS]: { ...hands, at: ago(30) } }, get: HANDS },
    but: {
      ...out,
      'of another table': [at('before', ME, 'tableId'), 't2'],
      'as a participant': [at('before', ME), participant],
      'as a screen': [at('before', ME), screen],
    },
    also: { 'as a facilitator': [at('before', ME), facilitator] },
  },
  {
    sentence: 'a facilitator may list the hands of the room',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [R]: round, [HANDS]: { ...hands, at: ago(30) } },
      list: { of: `${R}/hands`, where: {}, limit: 200 },
    },
    but: { ...notSteering, '201 of them': [at('list', 'limit'), 201], 'without a limit': [at('list', 'limit'), null] },
  },
  {
    sentence: 'a facilitator may publish how many have voted',
    allowed: { me, before: inWorkshop(facilitator), put: { [TURNOUT]: { voters: 3, expected: 20 } } },
    but: {
      ...notSteering,
      'in words': [at('put', TURNOUT, 'voters'), 'three'],
      'of how many in words': [at('put', TURNOUT, 'expected'), 'all'],
      'and who they are': [at('put', TURNOUT, 'who'), ['me']],
      'under a name that is no id': ['put', { [`${W}/turnouts/a b`]: { voters: 3, expected: 20 } }],
    },
    also: { again: [at('before', TURNOUT), { voters: 2, expected: 20 }] },
  },
  {
    sentence: 'a screen may read how many have voted',
    allowed: { me, before: { ...inWorkshop(screen), [TURNOUT]: { voters: 3, expected: 20 } }, get: TURNOUT },
    but: { ...out, ...each(at('before', ME), { 'as a participant': participant, 'as an observer': observer }) },
    also: { 'as a facilitator': [at('before', ME), facilitator] },
  },
];
