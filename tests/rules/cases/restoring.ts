import { NOW } from '@/domain/change';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  commitment,
  each,
  facilitator,
  inWorkshop,
  ME,
  me,
  note,
  noteId,
  observer,
  participant,
  round,
  screen,
  stack,
  W,
  workshop,
} from './base';

const sha256 = 'a'.repeat(64);
const restored = { sha256, whole: false };
const welcome = { ...workshop.stage, phase: 'welcome', previous: null };
const empty = { ...workshop, createdBy: me, stage: welcome, restored };
const before = { ...inWorkshop(facilitator), [W]: empty };
const RESTORED = at('before', W, 'restored');
const goesOn = { 'stage.phase': 'review', 'stage.previous': null, 'stage.changedAt': NOW };
const [year, later] = [ago(31_000_000), ago(30_000_000)];

const N = `${W}/notes/${noteId(3, 'them')}`;
const C = `${W}/commitments/c1`;
const S = `${W}/stacks/s1`;
const R = `${W}/rounds/r1`;
const L = `${W}/late/l1`;
const T = `${W}/trail/t1`;
const D = `${W}/ratings/restored-0`;

const whoElse = {
  'by another facilitator': [at('before', W, 'createdBy'), 'founder'],
  'by a founder who is no facilitator': [at('before', ME), participant],
  'by a founder who is a screen': [at('before', ME), screen],
  'by a founder who was removed': [at('before', ME, 'removed'), true],
  'by a stranger': ['me', 'stranger'],
  'by nobody': ['me', null],
  'when it is whole': [at(RESTORED, 'whole'), true],
  'when the workshop is not out of an archive': [RESTORED, absent],
} as const;

const answered = {
  ...note,
  slot: 399,
  commitmentId: 'c1',
  state: 'hidden',
  cleared: true,
  revealed: false,
  late: true,
  origin: 'oral',
  answer: { outcome: 'merged', text: 'مدمج', at: later },
  createdAt: year,
  updatedAt: later,
};
const kept = { ...commitment, state: 'kept', mergedInto: 'c2', createdAt: year, updatedAt: later };
const counted = {
  ...round,
  open: false,
  openedAt: year,
  closedAt: later,
  result: { voters: 3, counts: { 1: 2 }, hands: {}, remarks: [] },
};
const late = { text: 'وصل متأخرا', axisId: 'a1', tableId: 't1', taken: true, at: year };
const entry = {
  at: year,
  action: 'moveNotes',
  subject: 'notes/n1',
  from: '{}',
  to: '{}',
  role: 'participant',
  tableId: 't9',
};
const rating = { level: 4, text: '', at: NOW };

/** The same put over what is there: a batch whose answer was lost is written once more. */
const again = (path: string, value: object) => ({ 'once more': ['before', { ...before, [path]: value }] as const });

export const restoring: readonly Twins[] = [
  {
    sentence: 'whoever restores a workshop may put back its proposals, as they were',
    allowed: { me, before, put: { [N]: answered } },
    but: {
      ...whoElse,
      'under a name that is no proposal’s': ['put', { [`${W}/notes/free`]: answered }],
      'without words': [at('put', N, 'text'), ' '],
      'with 281 units': [at('put', N, 'text'), 'x'.repeat(281)],
      'at a table that is no name': [at('put', N, 'tableId'), 't 1'],
      'in a commitment that is no name': [at('put', N, 'commitmentId'), 'c 1'],
      'in a stack that is no name': ['put', { [N]: { ...answered, commitmentId: null, stackId: 's 1' } }],
      'in a commitment and a stack': [at('put', N, 'stackId'), 's1'],
      'with an answer dated in words': [at('put', N, 'answer', 'at'), 'long ago'],
      'with an answer that is none': [at('put', N, 'answer'), { outcome: 'merged' }],
      'created in words': [at('put', N, 'createdAt'), 'long ago'],
      'changed in words': [at('put', N, 'updatedAt'), 'long ago'],
    },
    also: { ...again(N, answered), 'in a stack': ['put', { [N]: { ...answered, commitmentId: null, stackId: 's1' } }] },
  },
  {
    sentence: 'whoever restores a workshop may put back its commitments, as they were',
    allowed: { me, before, put: { [C]: kept } },
    but: {
      ...whoElse,
      'under a name that is none': ['put', { [`${W}/commitments/c 1`]: kept }],
      'with a title of 161 units': [at('put', C, 'title'), 'x'.repeat(161)],
      'at a table that is no name': [at('put', C, 'tableId'), 't 1'],
      'of an axis that is no name': [at('put', C, 'axisId'), 'a 1'],
      'that went into what is no name': [at('put', C, 'mergedInto'), 'c 2'],
      'created in words': [at('put', C, 'createdAt'), 'long ago'],
      'changed in words': [at('put', C, 'updatedAt'), 'long ago'],
    },
    also: again(C, kept),
  },
  {
    sentence: 'whoever restores a workshop may put back its stacks, at tables that are gone too',
    allowed: { me, before, put: { [S]: { ...stack, tableId: 'gone' } } },
    but: {
      ...whoElse,
      'with a rank that is none': [at('put', S, 'rank'), 'a b'],
      'at a table that is no name': [at('put', S, 'tableId'), 't 1'],
    },
    also: again(S, { ...stack, tableId: 'gone', axisId: 'a9' }),
  },
  {
    sentence: 'whoever restores a workshop may put back its votes, with their results',
    allowed: { me, before, put: { [R]: counted } },
    but: {
      ...whoElse,
      'but not open ones': ['put', { [R]: { ...counted, open: true, closedAt: null, result: null } }],
      'with 301 options': [at('put', R, 'options'), Array.from({ length: 301 }, () => ({}))],
      ...each(at('put', R, 'tickets'), {
        'that took tickets of a roll whose name is no id': { roll: 'a/b', made: 28 },
        'that took tickets of a roll that a number names': { roll: 7, made: 28 },
        'that took a number of tickets in words': { roll: 'k', made: '28' },
        'that took half a ticket': { roll: 'k', made: 0.5 },
      }),
    },
    also: {
      ...again(R, { ...counted, title: 'آخر' }),
      'that took tickets, whose roll is in no archive': [at('put', R, 'tickets'), { roll: 'k', made: 28 }],
    },
  },
  {
    sentence: 'whoever restores a workshop may put back what came late',
    allowed: { me, before, put: { [L]: late } },
    but: {
      ...whoElse,
      'under a name that is none': ['put', { [`${W}/late/l 1`]: late }],
      'without words': [at('put', L, 'text'), ' '],
      'dated in words': [at('put', L, 'at'), 'long ago'],
      'at a table that is no name': [at('put', L, 'tableId'), 't 1'],
    },
    also: again(L, { ...late, taken: false }),
  },
  {
    sentence: 'whoever restores a workshop may put back its trail, with the roles and tables of others',
    allowed: { me, before, put: { [T]: entry } },
    but: {
      ...whoElse,
      'under a name that is none': ['put', { [`${W}/trail/t 1`]: entry }],
      'with a role that is none': [at('put', T, 'role'), 'mayor'],
      'at a table that is no name': [at('put', T, 'tableId'), 't 1'],
      'about what has no trail': [at('put', T, 'subject'), 'members/them'],
      'dated in words': [at('put', T, 'at'), 'long ago'],
    },
    also: { ...again(T, { ...entry, tableId: 't8' }), 'of a facilitator': [at('put', T, 'tableId'), null] },
  },
  ...Object.entries({ observer, screen }).map(
    ([role, member]): Twins => ({
      sentence: `whoever restores a workshop may say in its trail that it was a ${role}`,
      allowed: { me, before, put: { [T]: { ...entry, at: NOW, role, tableId: null } } },
      but: { 'who does not say so themselves': [at('before', ME), member] },
    }),
  ),
  {
    sentence: 'whoever restores a workshop may put back how the day was, without whose word it is',
    allowed: { me, before, put: { [D]: rating } },
    but: {
      ...whoElse,
      'under somebody’s name': ['put', { [`${W}/ratings/them`]: rating }],
      'of six': [at('put', D, 'level'), 6],
    },
    also: again(D, { ...rating, level: 5 }),
  },
  {
    sentence: 'a workshop may be opened to be filled from an archive',
    allowed: {
      me,
      before: {},
      put: {
        [W]: { ...empty, createdAt: NOW, stage: { ...welcome, changedAt: NOW } },
        [ME]: { ...facilitator, joinedAt: NOW },
      },
    },
    but: {
      ...each(at('put', W, 'restored'), {
        'already whole': { sha256, whole: true },
        'from no fingerprint': { sha256: 'none', whole: false },
        'from a fingerprint that is a number': { sha256: 7, whole: false },
        'with something more': { sha256, whole: false, more: 1 },
        'in a word': 'archive',
        'without saying whether it is whole': { sha256 },
      }),
    },
    also: { 'or from nothing': [at('put', W, 'restored'), absent] },
  },
  {
    sentence: 'a restored workshop may be declared whole, once and for all',
    allowed: { me, before, patch: { [W]: { restored: { sha256, whole: true } } } },
    but: {
      'under another fingerprint': [at('patch', W, 'restored'), { sha256: 'b'.repeat(64), whole: true }],
      'as out of nothing': [
        'before',
        { ...before, [W]: { ...empty, restored: { sha256: 'c'.repeat(64), whole: true } } },
      ],
      'with something more': [at('patch', W, 'restored'), { sha256, whole: true, more: 1 }],
      'in a workshop that is not out of an archive': [RESTORED, absent],
      'by a participant': [at('before', ME), participant],
    },
  },
  {
    sentence: 'a restored workshop goes on in its phase with becoming whole',
    allowed: { me, before, patch: { [W]: { ...goesOn, restored: { sha256, whole: true } } } },
    but: { 'and not before': [at('patch', W, 'restored'), absent] },
  },
  {
    sentence: 'a restored workshop may enter a phase when it is whole',
    allowed: {
      me,
      before: { ...before, [W]: { ...empty, restored: { sha256, whole: true } } },
      patch: { [W]: { ...goesOn, 'stage.begunAt': NOW } },
    },
    but: { 'and not before': [at(RESTORED, 'whole'), false] },
    also: { 'as one does that is not out of an archive': [RESTORED, absent] },
  },
  {
    sentence: 'a workshop that is being restored may be prepared',
    allowed: { me, before, patch: { [W]: { venue: { ar: 'قاعة الجماعة' } } } },
    but: { 'by a participant': [at('before', ME), participant] },
  },
  {
    sentence: 'what is whole stays whole',
    allowed: {
      me,
      before: { ...before, [W]: { ...empty, restored: { sha256, whole: true } } },
      patch: { [W]: { 'stage.frozen': true, restored: { sha256, whole: true } } },
    },
    but: { 'and is not opened again': [at('patch', W, 'restored'), restored] },
  },
];
