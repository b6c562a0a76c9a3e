import { NOW } from '@/domain/change';
import { badTexts } from '../../support/texts';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import { at, each, facilitator, inWorkshop, ME, me, observer, participant, rapporteur, W } from './base';

const L = `${W}/late/l1`;
const late = { text: 'فات الأوان', axisId: 'a1', tableId: 't1', taken: false, at: NOW };
const arrived = { ...late, at: ago(60) };
const E = `${W}/trail/e1`;
const entry = {
  at: NOW,
  action: 'moveNotes',
  subject: 'notes/n1',
  from: '{}',
  to: '{}',
  role: 'participant',
  tableId: 't1',
};
const badLate = Object.entries(badTexts).filter(([name]) => !/281|141/.test(name));
const out = {
  'when removed': [at('before', ME, 'removed'), true],
  'as an observer': [at('before', ME), observer],
  'as somebody who is not in': ['me', 'stranger'],
  'as nobody': ['me', null],
} as const;

export const boxes: readonly Twins[] = [
  {
    sentence: 'a member may send what came too late',
    allowed: { me, before: inWorkshop(participant), put: { [L]: late } },
    but: {
      ...out,
      ...each(at('put', L, 'text'), Object.fromEntries(badLate)),
      'as a facilitator': [at('before', ME, 'role'), 'facilitator'],
      'when muted': [at('before', ME, 'muted'), true],
      'from another table': [at('before', ME, 'tableId'), 't2'],
      'in 1,001 units': [at('put', L, 'text'), 'x'.repeat(1001)],
      'as a number': [at('put', L, 'text'), 7],
      'on an axis that is no id': [at('put', L, 'axisId'), ''],
      'already taken in': [at('put', L, 'taken'), true],
      'dated back': [at('put', L, 'at'), ago(60)],
      'with something more': [at('put', L, 'more'), 1],
      'with something less': [at('put', L, 'axisId'), absent],
      'under a name that is no id': ['put', { [`${W}/late/a b`]: late }],
      'when it is a proposal already': [at('before', `${W}/notes/l1`), { text: late.text }],
    },
    also: {
      'when it is other words for a proposal': [at('before', `${W}/notes/l1`), { text: 'في الأوان' }],
      'beside another proposal': [at('before', `${W}/notes/l2`), { text: late.text }],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when all is over': [at('before', W, 'stage', 'phase'), 'close'],
      'in 1,000 units': [at('put', L, 'text'), 'x'.repeat(1000)],
      'as a rapporteur': [at('before', ME), rapporteur],
    },
  },
  {
    sentence: 'sending late twice is sending once',
    allowed: { me, before: { ...inWorkshop(participant), [L]: arrived }, put: { [L]: late } },
    but: {
      ...out,
      'when it was taken in meanwhile': [at('before', L, 'taken'), true],
      'with other words': [at('put', L, 'text'), 'آخر'],
      'dated back': [at('put', L, 'at'), ago(30)],
    },
  },
  {
    sentence: 'a facilitator may take in what came late',
    allowed: { me, before: { ...inWorkshop(facilitator), [L]: arrived }, patch: { [L]: { taken: true } } },
    but: {
      ...out,
      'as a rapporteur': [at('before', ME), rapporteur],
      half: [at('patch', L, 'taken'), 'half'],
      'that another console has taken in': [at('before', L, 'taken'), true],
      'and reword it': [at('patch', L, 'text'), 'آخر'],
    },
  },
  {
    sentence: 'a facilitator may read the late box',
    allowed: { me, before: { ...inWorkshop(facilitator), [L]: arrived }, get: L },
    but: { ...out, 'as a rapporteur': [at('before', ME), rapporteur] },
  },
  {
    sentence: 'a facilitator may list the late box',
    allowed: { me, before: inWorkshop(facilitator), list: { of: `${W}/late`, where: {}, limit: 500 } },
    but: {
      ...out,
      'as a rapporteur': [at('before', ME), rapporteur],
      '501 of them': [at('list', 'limit'), 501],
      'without a limit': [at('list', 'limit'), null],
    },
  },
  {
    sentence: 'a member may leave a trail',
    allowed: { me, before: inWorkshop(participant), put: { [E]: entry } },
    but: {
      ...out,
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'in another’s role': [at('put', E, 'role'), 'facilitator'],
      'at another’s table': [at('put', E, 'tableId'), 't2'],
      'dated back': [at('put', E, 'at'), ago(60)],
      ...each(at('put', E, 'action'), {
        'of no action': '',
        'of an action in words': 'move notes',
        'of an action of 41 letters': 'a'.repeat(41),
        'of action 7': 7,
      }),
      ...each(at('put', E, 'subject'), {
        'of members': 'members/me',
        'of nothing': 'notes/',
        'of more than a document': 'notes/a/b',
        'of subject 7': 7,
      }),
      'from what is no text': [at('put', E, 'from'), {}],
      'to what is no text': [at('put', E, 'to'), {}],
      'from 2,001 units': [at('put', E, 'from'), 'x'.repeat(2001)],
      'to 2,001 units': [at('put', E, 'to'), 'x'.repeat(2001)],
      'with something more': [at('put', E, 'uid'), 'me'],
      'with something less': [at('put', E, 'from'), absent],
      'under a name that is no id': ['put', { [`${W}/trail/a b`]: entry }],
    },
    also: {
      'from 2,000 units': [at('put', E, 'from'), 'x'.repeat(2000)],
      'to 2,000 units': [at('put', E, 'to'), 'x'.repeat(2000)],
      ...each(at('put', E, 'subject'), { 'of a commitment': 'commitments/c1', 'of the workshop': 'workshops/w' }),
    },
  },
  {
    sentence: 'a facilitator’s trail may be long and is not frozen',
    allowed: {
      me,
      before: inWorkshop(facilitator),
      put: {
        [E]: { ...entry, role: 'facilitator', tableId: null, from: 'x'.repeat(200_000), to: 'x'.repeat(200_000) },
      },
    },
    but: {
      'from more': [at('put', E, 'from'), 'x'.repeat(200_001)],
      'to more': [at('put', E, 'to'), 'x'.repeat(200_001)],
      'when removed': [at('before', ME, 'removed'), true],
    },
    also: { 'when frozen': [at('before', W, 'stage', 'frozen'), true] },
  },
  {
    sentence: 'a trail left twice is left once',
    allowed: { me, before: { ...inWorkshop(participant), [E]: { ...entry, at: ago(60) } }, put: { [E]: entry } },
    but: {
      ...out,
      'and never rewritten': [at('put', E, 'to'), '{"rank":"a9"}'],
      'dated back': [at('put', E, 'at'), ago(30)],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
    },
  },
  {
    sentence: 'facilitators may list the trail',
    allowed: { me, before: inWorkshop(facilitator), list: { of: `${W}/trail`, where: {}, limit: 200 } },
    but: {
      ...out,
      'as a rapporteur': [at('before', ME), rapporteur],
      '201 entries': [at('list', 'limit'), 201],
      'without a limit': [at('list', 'limit'), null],
    },
  },
  {
    sentence: 'facilitators may read an entry of the trail',
    allowed: { me, before: { ...inWorkshop(facilitator), [E]: entry }, get: E },
    but: { ...out, 'as a rapporteur': [at('before', ME), rapporteur] },
  },
];
