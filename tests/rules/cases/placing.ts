import { NOW } from '@/domain/change';
import { absent, ago } from '../support/situation';
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
  participant,
  rapporteur,
  stopped,
  W,
} from './base';

const THEIRS = notePath(3, 'them');
const C1 = `${W}/commitments/c1`;
const C2 = `${W}/commitments/c2`;
const board = {
  ...inWorkshop(participant),
  [THEIRS]: note,
  [C1]: commitment,
  [C2]: { ...commitment, tableId: 't2' },
};
const moved = { commitmentId: 'c1', stackId: null, rank: 'a5', updatedAt: NOW };
const phase = at('before', W, 'stage', 'phase');
const answer = { outcome: 'merged', text: 'مدمج', at: NOW };

const stage = at('before', W, 'stage');

export const placing: readonly Twins[] = [
  {
    sentence: 'a member may move their table’s notes',
    allowed: { me, before: board, patch: { [THEIRS]: moved } },
    but: {
      ...stopped,
      'from another table': [at('before', ME, 'tableId'), 't2'],
      'into another table’s commitment': [at('patch', THEIRS, 'commitmentId'), 'c2'],
      'into one that does not exist': [at('patch', THEIRS, 'commitmentId'), 'c9'],
      'into what is no id': [at('patch', THEIRS, 'commitmentId'), 'c/1'],
      'in propose': [phase, 'propose'],
      'in vote': [phase, 'vote'],
      'a minute after drafting': [stage, justAfter('draft', 61)],
      'just after proposing': [stage, justAfter('propose', 5)],
      'and hide them with it': [at('patch', THEIRS, 'state'), 'hidden'],
      'and reword them with it': [at('patch', THEIRS, 'text'), 'آخر'],
      'and take them to their axis': [at('patch', THEIRS, 'axisId'), 'a2'],
      'with a rank that is no key': [at('patch', THEIRS, 'rank'), ''],
      'not dated now': [at('patch', THEIRS, 'updatedAt'), ago(1)],
      'that do not exist': [at('before', THEIRS), absent],
    },
    also: {
      'in group': [phase, 'group'],
      'just after drafting': [stage, justAfter('draft', 50)],
      'back to the pool': [at('patch', THEIRS, 'commitmentId'), null],
      'as a rapporteur': [at('before', ME), rapporteur],
      'when hidden meanwhile': [at('before', THEIRS, 'state'), 'hidden'],
    },
  },
  {
    sentence: 'a note in a place that was lost can still be put in order',
    allowed: {
      me,
      before: { ...board, [THEIRS]: { ...note, commitmentId: 'lost' } },
      patch: { [THEIRS]: { ...moved, commitmentId: 'lost' } },
    },
    but: { 'but not be put there': [at('before', THEIRS, 'commitmentId'), null] },
  },
  {
    sentence: 'a note in a stack that was lost can still be put in order',
    allowed: {
      me,
      before: { ...board, [THEIRS]: { ...note, stackId: 'lost' } },
      patch: { [THEIRS]: { stackId: 'lost', rank: 'a5', updatedAt: NOW } },
    },
    but: { 'but not be put there': [at('before', THEIRS, 'stackId'), null] },
  },
  {
    sentence: 'a note may go into a commitment that comes with it',
    allowed: {
      me,
      before: { ...inWorkshop(participant), [THEIRS]: note },
      put: { [C1]: { ...commitment, createdAt: NOW, updatedAt: NOW } },
      patch: { [THEIRS]: moved },
    },
    but: { 'unless it does not come': ['put', {}] },
  },
  {
    sentence: 'a facilitator may hide a note',
    allowed: { me, before: { ...board, [ME]: facilitator }, patch: { [THEIRS]: { state: 'hidden', updatedAt: NOW } } },
    but: {
      'as a rapporteur': [at('before', ME), rapporteur],
      'when removed': [at('before', ME, 'removed'), true],
      'as nobody': ['me', null],
      'that its author has withdrawn': [at('before', THEIRS, 'state'), 'withdrawn'],
      'by withdrawing it': [at('patch', THEIRS, 'state'), 'withdrawn'],
      'into a state that is none': [at('patch', THEIRS, 'state'), 'gone'],
      'and reword it': [at('patch', THEIRS, 'text'), 'آخر'],
      'and make it late': [at('patch', THEIRS, 'late'), true],
      'and its beginning': [at('patch', THEIRS, 'createdAt'), NOW],
      'not dated now': [at('patch', THEIRS, 'updatedAt'), ago(1)],
    },
    also: {
      'and show it again': ['patch', { [THEIRS]: { state: 'shown', updatedAt: NOW } }],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'at a table that is gone': [at('before', THEIRS, 'tableId'), 't9'],
    },
  },
  {
    sentence: 'a facilitator may take a note to another table',
    allowed: {
      me,
      before: { ...board, [ME]: facilitator, [THEIRS]: { ...note, commitmentId: 'c1' } },
      patch: { [THEIRS]: { tableId: 't2', axisId: 'a2', commitmentId: null, updatedAt: NOW } },
    },
    but: {
      'that does not exist': [at('patch', THEIRS, 'tableId'), 't9'],
      'but not leave it in the old one’s commitment': [at('patch', THEIRS, 'commitmentId'), absent],
      'that is no id': [at('patch', THEIRS, 'tableId'), null],
    },
    also: {
      'into that one’s commitment': [at('patch', THEIRS, 'commitmentId'), 'c2'],
      'withdrawn or not': [at('before', THEIRS, 'state'), 'withdrawn'],
    },
  },
  {
    sentence: 'a facilitator may answer a note',
    allowed: { me, before: { ...board, [ME]: facilitator }, patch: { [THEIRS]: { answer, updatedAt: NOW } } },
    but: {
      'as a rapporteur': [at('before', ME), rapporteur],
      'dated back': [at('patch', THEIRS, 'answer', 'at'), ago(60)],
      'without a date': [at('patch', THEIRS, 'answer', 'at'), 'now'],
      'with an outcome that is no word': [at('patch', THEIRS, 'answer', 'outcome'), 'a b'],
      'in 1,001 units': [at('patch', THEIRS, 'answer', 'text'), 'x'.repeat(1001)],
      'with an override': [at('patch', THEIRS, 'answer', 'text'), 'a\u202Eb'],
      'with something more': [at('patch', THEIRS, 'answer', 'by'), 'me'],
      'with something less': [at('patch', THEIRS, 'answer', 'text'), absent],
    },
    also: {
      'without words': [at('patch', THEIRS, 'answer', 'text'), ''],
      'and take it back': ['patch', { [THEIRS]: { answer: null, updatedAt: NOW } }],
    },
  },
  {
    sentence: 'an answer given before stays dated as it was',
    allowed: {
      me,
      before: { ...board, [ME]: facilitator, [THEIRS]: { ...note, answer: { ...answer, at: ago(60) } } },
      patch: { [THEIRS]: { state: 'hidden', updatedAt: NOW } },
    },
    but: { 'unless it is changed': [at('patch', THEIRS, 'answer.at'), ago(30)] },
    also: { 'and may be taken back': ['patch', { [THEIRS]: { answer: null, updatedAt: NOW } }] },
  },
];
