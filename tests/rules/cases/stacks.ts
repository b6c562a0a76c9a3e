import { NOW } from '@/domain/change';
import { absent } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  commitment,
  facilitator,
  inWorkshop,
  justAfter,
  ME,
  me,
  note,
  notePath,
  observer,
  participant,
  rapporteur,
  screen,
  stopped,
  W,
} from './base';

const S = `${W}/stacks/s1`;
const S2 = `${W}/stacks/s2`;
const C1 = `${W}/commitments/c1`;
const THEIRS = notePath(3, 'them');
const stack = { axisId: 'a1', tableId: 't1', title: 'مقترحات متشابهة', rank: 'a0' };
const board = { ...inWorkshop(participant), [S]: stack, [S2]: { ...stack, tableId: 't2' }, [THEIRS]: note };
const phase = at('before', W, 'stage', 'phase');
const stage = at('before', W, 'stage');
const stacked = { commitmentId: null, stackId: 's1', rank: 'a5', updatedAt: NOW };

const misshapen = {
  'on an axis that is no id': [at('put', S, 'axisId'), ''],
  'with a title of 161 units': [at('put', S, 'title'), 'x'.repeat(161)],
  'with a title that hides its direction': [at('put', S, 'title'), 'a\u202Eb'],
  'with a rank that is no key': [at('put', S, 'rank'), 'a b'],
  'with something more': [at('put', S, 'more'), 1],
  'with something less': [at('put', S, 'rank'), absent],
  'under a name that is no id': ['put', { [`${W}/stacks/a b`]: stack }],
} as const;

export const stacks: readonly Twins[] = [
  {
    sentence: 'a member may start a stack at their own table',
    allowed: { me, before: inWorkshop(participant), put: { [S]: stack } },
    but: {
      ...stopped,
      ...misshapen,
      'at another table': [at('put', S, 'tableId'), 't2'],
      'in propose': [phase, 'propose'],
      'in vote': [phase, 'vote'],
      'a minute after drafting': [stage, justAfter('draft', 61)],
      'when the workshop is closed': [at('before', W, 'status'), 'closed'],
    },
    also: {
      'without a name yet': [at('put', S, 'title'), ''],
      'in group': [phase, 'group'],
      'as a rapporteur': [at('before', ME), rapporteur],
      'twice, when its answer was lost': [at('before', S), stack],
    },
  },
  {
    sentence: 'a facilitator may start a stack at any table, at any time',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [W]: { ...Object(inWorkshop(facilitator)[W]) } },
      put: { [S]: { ...stack, tableId: 't2' } },
    },
    but: {
      'at a table that does not exist': [at('put', S, 'tableId'), 't9'],
      'when removed': [at('before', ME, 'removed'), true],
      'as an observer': [at('before', ME), observer],
    },
    also: { 'when all is over': [phase, 'close'] },
  },
  {
    sentence: 'a member may name their table’s stack',
    allowed: { me, before: board, patch: { [S]: { title: 'النقل' } } },
    but: {
      ...stopped,
      'another table’s': [at('before', S, 'tableId'), 't2'],
      'and take it to another table with it': [at('patch', S, 'tableId'), 't2'],
      'and take it to another axis with it': [at('patch', S, 'axisId'), 'a2'],
      'in review': [phase, 'review'],
    },
    also: { 'and put it elsewhere in the order': [at('patch', S, 'rank'), 'a9'] },
  },
  {
    sentence: 'a member may put their table’s notes into its stack',
    allowed: { me, before: board, patch: { [THEIRS]: stacked } },
    but: {
      ...stopped,
      'into another table’s stack': [at('patch', THEIRS, 'stackId'), 's2'],
      'into one that does not exist': [at('patch', THEIRS, 'stackId'), 's9'],
      'into what is no id': [at('patch', THEIRS, 'stackId'), 's/1'],
      'into a commitment as well': [
        'patch',
        { [THEIRS]: { ...stacked, commitmentId: 'c1' }, [C1]: { rank: 'a1', updatedAt: NOW } },
      ],
      'in propose': [phase, 'propose'],
    },
    also: {
      'in group': [phase, 'group'],
      'out of it again': [at('patch', THEIRS, 'stackId'), null],
      'as a facilitator': [at('before', ME), facilitator],
    },
  },
  {
    sentence: 'a note may go into a commitment out of a stack',
    allowed: {
      me,
      before: { ...board, [C1]: commitment, [THEIRS]: { ...note, stackId: 's1' } },
      patch: { [THEIRS]: { commitmentId: 'c1', stackId: null, rank: 'a5', updatedAt: NOW } },
    },
    but: { 'not staying in it': [at('patch', THEIRS, 'stackId'), absent] },
  },
  {
    sentence: 'a facilitator takes a note to another table out of the old one’s stack',
    allowed: {
      me,
      before: { ...board, [ME]: facilitator, [THEIRS]: { ...note, stackId: 's1' } },
      patch: { [THEIRS]: { tableId: 't2', axisId: 'a2', stackId: null, updatedAt: NOW } },
    },
    but: { 'not leaving it there': [at('patch', THEIRS, 'stackId'), absent] },
    also: { 'into the new one’s': [at('patch', THEIRS, 'stackId'), 's2'] },
  },
  {
    sentence: 'a member may list their table’s stacks',
    allowed: { me, before: board, list: { of: `${W}/stacks`, where: { tableId: 't1' }, limit: 300 } },
    but: {
      'another table’s': [at('list', 'where', 'tableId'), 't2'],
      'the room’s': [at('list', 'where', 'tableId'), absent],
      '301 of them': [at('list', 'limit'), 301],
      'without a limit': [at('list', 'limit'), null],
      'when removed': [at('before', ME, 'removed'), true],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'a screen may list the room’s stacks',
    allowed: { me, before: { ...board, [ME]: screen }, list: { of: `${W}/stacks`, where: {}, limit: 1000 } },
    but: { '1,001 of them': [at('list', 'limit'), 1001], 'as a participant': [at('before', ME), participant] },
    also: { 'as an observer': [at('before', ME), observer] },
  },
];
