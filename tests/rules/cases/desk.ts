import { NOW } from '@/domain/change';
import { absent, ago, type Situation } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  each,
  facilitator,
  inWorkshop,
  ME,
  me,
  note,
  notePath,
  observer,
  participant,
  rapporteur,
  W,
} from './base';

const T = `${W}/templates/merged`;
const template = { sentence: { ar: 'أُدمج مع مقترح مماثل.', fr: 'Fusionnée.' } };
const F = `${W}/finishes/answers`;
const finish = { at: NOW, proposals: 64, placed: 3, without: 2, reopened: false };
const finished = { ...finish, at: ago(3600) };
const others = {
  'as a rapporteur': [at('before', ME), rapporteur],
  'as a participant': [at('before', ME), participant],
  'as an observer': [at('before', ME), observer],
  'when removed': [at('before', ME, 'removed'), true],
  'as somebody who is not in': ['me', 'stranger'],
  'as nobody': ['me', null],
} as const;

const answer = { outcome: 'retained', text: 'سيُدرج في البرنامج.', at: NOW };
const entry = { at: NOW, action: 'answerNotes', from: '{"answer":null}', to: '{}', role: 'facilitator', tableId: null };
const answeredAt = (time: unknown) => ({ ...note, answer: { ...answer, at: time } });

/** A batch that answers so many proposals which it has answered already, with the trail it has left already. */
function answering(count: number): Situation {
  const many = Array.from({ length: count }, (_, i) => i);
  const each = <T>(path: (i: number) => string, value: (i: number) => T) =>
    Object.fromEntries(many.map((i) => [path(i), value(i)]));
  const noteAt = (i: number) => notePath(i, 'them');
  const trailAt = (i: number) => `${W}/trail/e${i}`;
  return {
    me,
    before: {
      ...inWorkshop(facilitator),
      ...each(noteAt, (i) => ({ ...answeredAt(ago(2)), slot: i })),
      ...each(trailAt, (i) => ({ ...entry, subject: `notes/n${i}`, at: ago(2) })),
    },
    patch: each(noteAt, () => ({ answer, updatedAt: NOW })),
    put: each(trailAt, (i) => ({ ...entry, subject: `notes/n${i}` })),
  };
}

export const desk: readonly Twins[] = [
  {
    sentence: 'a facilitator may change the sentence that goes with an outcome',
    allowed: { me, before: inWorkshop(facilitator), put: { [T]: template } },
    but: {
      ...others,
      'of an outcome that is none': ['put', { [`${W}/templates/refused`]: template }],
      'in a language that is none': [at('put', T, 'sentence'), { es: 'Fusionada.' }],
      'in 1,001 units': [at('put', T, 'sentence', 'fr'), 'x'.repeat(1001)],
      'as a number': [at('put', T, 'sentence', 'fr'), 7],
      'as no wording': [at('put', T, 'sentence'), 'Fusionnée.'],
      'with something more': [at('put', T, 'more'), 1],
      'without a sentence': [at('put', T, 'sentence'), absent],
    },
    also: {
      'in 1,000 units': [at('put', T, 'sentence', 'fr'), 'x'.repeat(1000)],
      'back to the usual one': [at('put', T, 'sentence'), {}],
      'another time': ['before', { ...inWorkshop(facilitator), [T]: { sentence: { fr: 'Autre.' } } }],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
    },
  },
  {
    sentence: 'a facilitator may read a sentence',
    allowed: { me, before: { ...inWorkshop(facilitator), [T]: template }, get: T },
    but: others,
  },
  {
    sentence: 'a facilitator may list the sentences',
    allowed: { me, before: inWorkshop(facilitator), list: { of: `${W}/templates`, where: {}, limit: 20 } },
    but: { ...others, '21 of them': [at('list', 'limit'), 21], 'without a limit': [at('list', 'limit'), null] },
  },
  {
    sentence: 'a facilitator may say that answering is done',
    allowed: { me, before: inWorkshop(facilitator), put: { [F]: finish } },
    but: {
      ...others,
      ...each(at('put', F, 'without'), {
        'of half a proposal': 0.5,
        'of fewer than none': -1,
        'of more than all': 62,
        'in words': 'none',
      }),
      ...each(at('put', F, 'placed'), {
        'in half a commitment': 0.5,
        'in fewer than none': -1,
        'in words of a place': 'all',
      }),
      ...each(at('put', F, 'proposals'), { 'of proposals in words': 'all', 'of half of them': 64.5 }),
      'dated back': [at('put', F, 'at'), ago(60)],
      'already reopened': [at('put', F, 'reopened'), true],
      'with something more': [at('put', F, 'more'), 1],
      'with something less': [at('put', F, 'placed'), absent],
      'under another name': ['put', { [`${W}/finishes/other`]: finish }],
    },
    also: {
      'of none at all': ['put', { [F]: { ...finish, proposals: 0, placed: 0, without: 0 } }],
      'another time': ['before', { ...inWorkshop(facilitator), [F]: finished }],
      'when all is over': [at('before', W, 'stage', 'phase'), 'close'],
    },
  },
  {
    sentence: 'a facilitator may open answering again',
    allowed: { me, before: { ...inWorkshop(facilitator), [F]: finished }, patch: { [F]: { reopened: true } } },
    but: {
      ...others,
      'not saying how many were left': [at('patch', F, 'without'), 0],
      'not dated anew': [at('patch', F, 'at'), NOW],
      'not half': [at('patch', F, 'reopened'), 'half'],
    },
  },
  {
    sentence: 'what was opened again is done again only with a new date',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [F]: { ...finished, reopened: true } },
      patch: { [F]: { reopened: false, at: NOW } },
    },
    but: { 'not with the old one': [at('patch', F, 'at'), absent] },
  },
  {
    sentence: 'a facilitator may read whether answering is done',
    allowed: { me, before: { ...inWorkshop(facilitator), [F]: finished }, get: F },
    but: others,
  },
  {
    sentence: 'two hundred proposals are answered in one batch, each with its trail, also when it arrives twice',
    allowed: answering(200),
    // The emulator can't tell a refusal of so many: that it is one is shown with fewer.
    but: {},
  },
  {
    sentence: 'several proposals are answered in one batch',
    allowed: answering(3),
    but: {
      'not by a participant': [at('before', ME), participant],
      'not by a rapporteur': [at('before', ME), rapporteur],
    },
  },
  {
    sentence: 'an answer is put back as it was with a new date',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [notePath(3, 'them')]: { ...answeredAt(ago(60)), slot: 3 } },
      patch: { [notePath(3, 'them')]: { answer: { ...answer, outcome: 'deferred' }, updatedAt: NOW } },
    },
    but: {
      'not dated back': [at('patch', notePath(3, 'them'), 'answer', 'at'), ago(30)],
      'not of an outcome that is none': [at('patch', notePath(3, 'them'), 'answer', 'outcome'), 'refused'],
      'not in 1,001 units': [at('patch', notePath(3, 'them'), 'answer', 'text'), 'x'.repeat(1001)],
      'not by a rapporteur': [at('before', ME), rapporteur],
    },
    also: { 'or taken back': [at('patch', notePath(3, 'them'), 'answer'), null] },
  },
];
