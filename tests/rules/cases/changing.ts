// A valid document is not changed into an invalid one; single documents are read by those who may, and by nobody else.

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
  observer,
  participant,
  rapporteur,
  round,
  screen,
  stack,
  W,
  workshop,
} from './base';

const out = {
  'when removed': [at('before', ME, 'removed'), true],
  'as a stranger': ['me', 'stranger'],
  'as nobody': ['me', null],
} as const;

const S = `${W}/stacks/s1`;
const C = `${W}/commitments/c1`;
const B = `${W}/bodies/c1`;
const U = `${B}/updates/u1`;
const R = `${W}/rounds/r1`;
const F = `${W}/finishes/answers`;
const PAIRING = 'pairings/123455';
const MINE = `${W}/attendance/me`;
const MADE = `${W}/attendance/by-${'x'.repeat(20)}`;
const MAIN = `${W}/screens/main`;

const piece = { u: 'AAAB', role: 'participant', tableId: 't1', at: NOW };
const finished = { at: ago(60), proposals: 9, placed: 3, without: 1, reopened: true };
const line = { name: 'أمينة', organisation: '', category: null, gender: null, consent: true, signedAt: NOW };
const signed = { ...line, signedAt: ago(600) };
const sheet = (member: object, attendance = true) => ({
  ...inWorkshop(member),
  [W]: { ...workshop, settings: { ...workshop.settings, attendance } },
});
const shown = {
  joinCard: true,
  axisId: null,
  tableId: null,
  spotlight: null,
  blank: false,
  joinCode: null,
  sound: false,
};

export const changing: readonly Twins[] = [
  {
    sentence: 'a member may read a single stack',
    allowed: { me, before: { ...inWorkshop(participant), [S]: stack }, get: S },
    but: out,
  },
  {
    sentence: 'a facilitator may name any table’s stack, in any phase',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [W]: { ...workshop, status: 'closed' }, [S]: { ...stack, tableId: 't2' } },
      patch: { [S]: { title: 'آخر' } },
    },
    but: {
      ...out,
      'as a participant': [at('before', ME), participant],
      'with 161 units': [at('patch', S, 'title'), 'x'.repeat(161)],
      'with a name that hides its direction': [at('patch', S, 'title'), 'a\u202Eb'],
    },
  },
  {
    sentence: 'a member may read a single form',
    allowed: { me, before: { ...inWorkshop(participant), [C]: commitment, [B]: { problem: 'أ' } }, get: B },
    but: out,
  },
  {
    sentence: 'a member may read a single piece of a form',
    allowed: { me, before: { ...inWorkshop(participant), [C]: commitment, [U]: { ...piece, at: ago(9) } }, get: U },
    but: out,
  },
  {
    sentence: 'a piece that arrives twice is dated by the server',
    allowed: {
      me,
      before: { ...inWorkshop(participant), [C]: commitment, [U]: { ...piece, at: ago(9) } },
      patch: { [U]: { at: NOW } },
    },
    but: {
      'not by the device': [at('patch', U, 'at'), ago(3)],
      'not in a closed workshop': [at('before', W, 'status'), 'closed'],
    },
  },
  {
    sentence: 'a member may read a single round',
    allowed: { me, before: { ...inWorkshop(participant), [R]: round }, get: R },
    but: out,
  },
  {
    sentence: 'a facilitator may open a round of twenty dots',
    allowed: { me, before: inWorkshop(facilitator), put: { [R]: { ...round, dots: 20, cap: 3, openedAt: NOW } } },
    but: {
      'not of twenty-one': [at('put', R, 'dots'), 21],
      'not of two and a half on one': [at('put', R, 'cap'), 2.5],
      'not open in words': [at('put', R, 'open'), 'yes'],
    },
  },
  {
    sentence: 'a round keeps times in its times',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [R]: round },
      patch: { [R]: { open: false, openedAt: ago(50), closedAt: NOW } },
    },
    but: {
      'not opened in words': [at('patch', R, 'openedAt'), 'this morning'],
      'not closed in words': [at('patch', R, 'closedAt'), 'at noon'],
    },
  },
  {
    sentence: 'a facilitator may read a single ballot',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [R]: round,
        [`${R}/ballots/them`]: { picks: ['1.1'], remark: '', reserved: false, at: ago(9) },
      },
      get: `${R}/ballots/them`,
    },
    but: { ...out, 'as a rapporteur': [at('before', ME), rapporteur], 'as a screen': [at('before', ME), screen] },
  },
  {
    sentence: 'a facilitator may enter hands for as many options as a round may have',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [R]: round },
      put: {
        [`${R}/hands/t1`]: { counts: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`o${i}`, 1])), at: NOW },
      },
    },
    but: {
      'not under a name that is no id': [
        'put',
        {
          [`${R}/hands/a b`]: {
            counts: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`o${i}`, 1])),
            at: NOW,
          },
        },
      ],
    },
  },
  {
    sentence: 'a facilitator may read a single rating',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [`${W}/ratings/them`]: { level: 1, text: '', at: ago(60) } },
      get: `${W}/ratings/them`,
    },
    but: { ...out, 'as a participant': [at('before', ME), participant] },
  },
  {
    sentence: 'a member may find the day anything from one to five',
    allowed: {
      me,
      before: { ...inWorkshop(participant), [W]: { ...workshop, stage: { ...workshop.stage, phase: 'close' } } },
      put: { [`${W}/ratings/me`]: { level: 1, text: '', at: NOW } },
    },
    but: each(at('put', `${W}/ratings/me`, 'level'), { 'not nothing': 0, 'not six': 6, 'not four and a half': 4.5 }),
    also: each(at('put', `${W}/ratings/me`, 'level'), { five: 5 }),
  },
  {
    sentence: 'answering is done again with the numbers of that moment',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [F]: finished },
      patch: { [F]: { at: NOW, reopened: false, placed: 4 } },
    },
    but: {
      'not with fewer than none': [at('patch', F, 'placed'), -1],
      'not with more than there are': [at('patch', F, 'placed'), 9],
      'not with something more': [at('patch', F, 'by'), 'me'],
    },
  },
  {
    sentence: 'a waiting computer may ask for its own code again before it is old',
    allowed: {
      me,
      before: { [PAIRING]: { uid: 'me', at: ago(60), workshopId: null, invitation: null, screenId: null } },
      put: { [PAIRING]: { uid: 'me', at: NOW, workshopId: null, invitation: null, screenId: null } },
    },
    but: {
      'not another’s': [at('before', PAIRING, 'uid'), 'them'],
      'not without a time': [at('put', PAIRING, 'at'), absent],
    },
  },
  {
    sentence: 'a screen keeps its shape',
    allowed: { me, before: { ...inWorkshop(facilitator), [MAIN]: shown }, patch: { [MAIN]: { sound: true } } },
    but: { 'not with a sound in words': [at('patch', MAIN, 'sound'), 'loud'] },
  },
  {
    sentence: 'whoever signed may sign in other words',
    allowed: {
      me,
      before: { ...sheet(participant), [MINE]: signed },
      patch: { [MINE]: { name: 'أمينة ب', signedAt: NOW } },
    },
    but: {
      'not without a name': [at('patch', MINE, 'name'), ' '],
      'not without consent': [at('patch', MINE, 'consent'), false],
      'not where the sheet is no longer offered': [at('before', W, 'settings', 'attendance'), false],
      'not when frozen': [at('before', W, 'stage', 'frozen'), true],
    },
  },
  {
    sentence: 'a rapporteur’s line for another arrives twice',
    allowed: { me, before: { ...sheet(rapporteur), [MADE]: signed }, patch: { [MADE]: { signedAt: NOW } } },
    but: {
      'a participant’s does not': [at('before', ME), participant],
      'nor an observer’s': [at('before', ME), observer],
      'nor with other words': [at('patch', MADE, 'organisation'), 'x'],
    },
  },
  {
    sentence: 'a line that its person wrote is changed by nobody else',
    allowed: {
      me: 'them',
      before: {
        ...sheet(rapporteur),
        [`${W}/members/them`]: { ...participant },
        [`${W}/attendance/them`]: signed,
      },
      patch: { [`${W}/attendance/them`]: { signedAt: NOW } },
    },
    but: { 'not by their rapporteur': ['me', me] },
  },
  {
    sentence: 'a rapporteur may leave a trail',
    allowed: {
      me,
      before: inWorkshop({ ...rapporteur }),
      put: {
        [`${W}/trail/e1`]: {
          at: NOW,
          action: 'moveNotes',
          subject: 'notes/n1',
          from: '{}',
          to: '{}',
          role: 'rapporteur',
          tableId: 't1',
        },
      },
    },
    but: {
      'in a role that is not theirs': [at('put', `${W}/trail/e1`, 'role'), 'participant'],
    },
  },
];
