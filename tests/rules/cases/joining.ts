import { NOW } from '@/domain/change';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  doorCode,
  each,
  facilitator,
  invitation,
  inWorkshop,
  ME,
  me,
  participant,
  rapporteur,
  secretCode,
  W,
  workshop,
} from './base';

const OTHER = `${W}/members/other`;
const mark = 'attempts/me';
const door = `invitations/${doorCode}`;
const secret = `invitations/${secretCode}`;
/** The facilitators' own note of an invitation. */
const doorKey = `${W}/keys/${doorCode}`;
const secretKey = `${W}/keys/${secretCode}`;
const keyOf = (role: string, tableId: string | null = null) => ({ role, tableId, open: true });
const attempt = { code: doorCode, at: NOW, n: 1 };
const asked = { [door]: invitation, [mark]: { ...attempt, at: ago(5) } };
const named = { [mark]: { ...attempt, at: ago(600) } };
const namedSecret = { [mark]: { ...attempt, code: secretCode, at: ago(600) } };
const newcomer = { ...participant, tableId: null, joinedAt: NOW };

export const joining: readonly Twins[] = [
  {
    sentence: 'one may read one’s own mark',
    allowed: { me, before: { [mark]: { ...attempt, at: ago(5) } }, get: mark },
    but: { 'another’s': ['get', 'attempts/other'], 'as nobody': ['me', null] },
    also: { 'before there is one': ['before', {}] },
  },
  {
    sentence: 'a first guess leaves a mark',
    allowed: { me, before: {}, put: { [mark]: attempt } },
    but: {
      'for somebody else': ['me', 'other'],
      'as nobody': ['me', null],
      'counted from zero': [at('put', mark, 'n'), 0],
      'counted from two': [at('put', mark, 'n'), 2],
      'dated back': [at('put', mark, 'at'), ago(60)],
      'without a code': [at('put', mark, 'code'), absent],
      'with something more': [at('put', mark, 'more'), 1],
      'with a code that is no text': [at('put', mark, 'code'), 12345678],
      'of seven digits': [at('put', mark, 'code'), '1234567'],
      'of nine digits': [at('put', mark, 'code'), '123456789'],
      'of 23 letters': [at('put', mark, 'code'), `${secretCode}x`],
    },
    also: {
      'with a secret': [at('put', mark, 'code'), secretCode],
      'with the digits that a computer shows': [at('put', mark, 'code'), '123455'],
    },
  },
  {
    sentence: 'a further guess is counted',
    allowed: { me, before: { [mark]: { ...attempt, n: 9, at: ago(3) } }, put: { [mark]: { ...attempt, n: 10 } } },
    but: {
      'after less than two seconds': [at('before', mark, 'at'), ago(0)],
      'by one, not two': [at('before', mark, 'n'), 8],
      'without counting': [at('before', mark, 'n'), 10],
      'dated back': [at('put', mark, 'at'), ago(1)],
      'of no code': [at('put', mark, 'code'), 'x'],
      'for somebody else': ['me', 'other'],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'the tenth guess is the last',
    allowed: { me, before: { [mark]: { ...attempt, n: 9, at: ago(3) } }, put: { [mark]: { ...attempt, n: 10 } } },
    but: { 'an eleventh': ['before', { [mark]: { ...attempt, n: 10, at: ago(3) } }] },
  },
  {
    sentence: 'digits that computers show may be named sixty times in a row',
    allowed: {
      me,
      before: { [mark]: { ...attempt, n: 59, at: ago(3) } },
      put: { [mark]: { ...attempt, code: '123455', n: 60 } },
    },
    but: {
      'but not other codes': [at('put', mark, 'code'), doorCode],
      'a sixty-first': ['before', { [mark]: { ...attempt, n: 60, at: ago(3) } }],
      'after less than two seconds': [at('before', mark, 'at'), ago(0)],
    },
  },
  {
    sentence: 'after ten guesses and an hour the count starts again',
    allowed: { me, before: { [mark]: { ...attempt, n: 10, at: ago(3660) } }, put: { [mark]: attempt } },
    but: {
      'after 59 minutes': [at('before', mark, 'at'), ago(3540)],
      'from two': [at('put', mark, 'n'), 2],
      'from eleven': [at('put', mark, 'n'), 11],
    },
  },
  {
    sentence: 'whoever names the code may read its invitation',
    allowed: { me, before: asked, get: door },
    but: {
      'which is closed': [at('before', door, 'open'), false],
      'which does not exist': [at('before', door), absent],
      'after another code': [at('before', mark, 'code'), '87654321'],
      'half a minute later': [at('before', mark, 'at'), ago(31)],
      'without a mark': [at('before', mark), absent],
      'by another’s mark': ['me', 'other'],
      'as nobody': ['me', null],
    },
    also: { 'twenty seconds later': [at('before', mark, 'at'), ago(20)] },
  },
  {
    sentence: 'a facilitator may read an invitation without a mark',
    allowed: { me, before: { ...inWorkshop(facilitator), [door]: invitation }, get: door },
    but: {
      'of another workshop': [at('before', door, 'workshopId'), 'other'],
      'when removed': [at('before', ME, 'removed'), true],
      'as a rapporteur': [at('before', ME, 'role'), 'rapporteur'],
      'that does not exist': [at('before', door), absent],
      'by listing those of the workshop': ['list', { of: 'invitations', where: { workshopId: 'w' }, limit: 10 }],
    },
    also: { 'when it is closed': [at('before', door, 'open'), false] },
  },
  {
    sentence: 'a facilitator may make an invitation',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), 'workshops/7/members/me': facilitator },
      put: { [door]: invitation },
    },
    but: {
      'as a rapporteur': [at('before', ME), rapporteur],
      'for another workshop': [at('put', door, 'workshopId'), 'other'],
      'for one that a number names': [at('put', door, 'workshopId'), 7],
      'when removed': [at('before', ME, 'removed'), true],
      'as nobody': ['me', null],
      'with eight digits for a facilitator': [at('put', door, 'role'), 'facilitator'],
      'for a role that is none': [at('put', door, 'role'), 'mayor'],
      'without a role': [at('put', door, 'role'), absent],
      'with something more': [at('put', door, 'more'), 1],
      'to a table that is no id': [at('put', door, 'tableId'), 'a b'],
      'neither open nor closed': [at('put', door, 'open'), 'yes'],
      'with a title that is no wording': [at('put', door, 'preview', 'title'), 'Atelier'],
      'with a title in a fourth language': [at('put', door, 'preview', 'title'), { es: 'Taller' }],
      'with a title of 301 units': [at('put', door, 'preview', 'title'), { en: 'x'.repeat(301) }],
      'with a commune of 301 units': [at('put', door, 'preview', 'commune'), { fr: 'x'.repeat(301) }],
      'with a notice of 10,001 units': [at('put', door, 'preview', 'notice'), { ar: 'x'.repeat(10_001) }],
      'with a title that is a number': [at('put', door, 'preview', 'title'), { ar: 7 }],
      'in a language that is none': [at('put', door, 'preview', 'locale'), 'es'],
      'with more in the preview': [at('put', door, 'preview', 'venue'), {}],
      'with less in the preview': [at('put', door, 'preview', 'notice'), absent],
    },
    also: {
      'to a table': [at('put', door, 'tableId'), 't1'],
      'for another workshop of theirs': [at('put', door, 'workshopId'), '7'],
    },
  },
  {
    sentence: 'a facilitator may make a secret link for another role',
    allowed: { me, before: inWorkshop(facilitator), put: { [secret]: { ...invitation, role: 'rapporteur' } } },
    but: each(at('put', secret, 'role'), { 'for participants': 'participant', 'for a role that is none': 'mayor' }),
    also: each(at('put', secret, 'role'), {
      'for facilitators': 'facilitator',
      'for observers': 'observer',
      'for screens': 'screen',
    }),
  },
  {
    sentence: 'a facilitator may close an invitation',
    allowed: { me, before: { ...inWorkshop(facilitator), [door]: invitation }, patch: { [door]: { open: false } } },
    but: {
      'as a rapporteur': [at('before', ME), rapporteur],
      'as nobody': ['me', null],
      'of another workshop': [at('before', door, 'workshopId'), 'other'],
      'and change its role with it': [at('patch', door, 'role'), 'observer'],
      'and change its table with it': [at('patch', door, 'tableId'), 't1'],
      'and take it over to another workshop': [at('patch', door, 'workshopId'), 'w2'],
      half: [at('patch', door, 'open'), 'half'],
      'and delete it': ['drop', { [door]: {} }],
    },
    also: { 'and renew its preview': [at('patch', door, 'preview'), { ...invitation.preview, locale: 'fr' }] },
  },
  {
    sentence: 'a newcomer may join with an open invitation',
    allowed: {
      me,
      before: { [W]: workshop, [door]: invitation, [doorKey]: keyOf('participant'), ...named },
      put: { [ME]: newcomer },
    },
    but: {
      'without having named its code': [at('before', mark), absent],
      'having named another code since': [at('before', mark, 'code'), secretCode],
      'that no facilitator can see': [at('before', doorKey), absent],
      'whose key is closed': [at('before', doorKey, 'open'), false],
      'whose key is for another role': [at('before', doorKey, 'role'), 'observer'],
      'that is closed': [at('before', door, 'open'), false],
      'of another workshop': [at('before', door, 'workshopId'), 'other'],
      'of another role': [at('before', door, 'role'), 'observer'],
      'of a table, without taking it': [at('before', door, 'tableId'), 't1'],
      'without one': [at('before', door), absent],
      'at a table it does not name': [at('put', ME, 'tableId'), 't1'],
      'with a greater role': [at('put', ME, 'role'), 'facilitator'],
      'by another’s guess': ['me', 'other'],
      'for somebody else': ['put', { [OTHER]: newcomer }],
      'as nobody': ['me', null],
      'dated back': [at('put', ME, 'joinedAt'), ago(60)],
      'already muted': [at('put', ME, 'muted'), true],
      'already removed': [at('put', ME, 'removed'), true],
      'with a code that is no text': [at('put', ME, 'code'), 12345678],
      'of a kind that is none': [at('put', ME, 'category'), 'mayor'],
      'done with something endless': [at('put', ME, 'doneIn'), 'x'.repeat(65)],
      'with something more': [at('put', ME, 'name'), 'Fatima'],
      'without saying whether muted': [at('put', ME, 'muted'), absent],
    },
    also: {
      'an hour after naming the code': [at('before', mark, 'at'), ago(3600)],
      'of a kind': [at('put', ME, 'category'), 'civil-society'],
      'when all is frozen': [at('before', W, 'stage', 'frozen'), true],
    },
  },
  {
    sentence: 'a newcomer may join with a table’s invitation',
    allowed: {
      me,
      before: {
        [W]: workshop,
        [door]: { ...invitation, tableId: 't1' },
        [doorKey]: keyOf('participant', 't1'),
        ...named,
      },
      put: { [ME]: { ...newcomer, tableId: 't1' } },
    },
    but: { 'and sit elsewhere': [at('put', ME, 'tableId'), 't2'], 'and sit nowhere': [at('put', ME, 'tableId'), null] },
  },
  {
    sentence: 'joining twice is joining once',
    allowed: {
      me,
      before: { ...inWorkshop(participant), [door]: invitation },
      put: { [ME]: { ...participant, joinedAt: NOW } },
    },
    but: {
      'when it lifts a removal': [at('before', ME, 'removed'), true],
      'when it lifts a mute': [at('before', ME, 'muted'), true],
      'when it changes the code': [at('put', ME, 'code'), '87654321'],
      'dated back': [at('put', ME, 'joinedAt'), ago(60)],
      'for somebody else': ['me', 'other'],
    },
  },
  {
    sentence: 'a participant may become the rapporteur by the rapporteurs’ link',
    allowed: {
      me,
      before: {
        ...inWorkshop(participant),
        [OTHER]: participant,
        [secret]: { ...invitation, role: 'rapporteur' },
        [secretKey]: keyOf('rapporteur'),
        ...namedSecret,
      },
      put: { [ME]: { ...rapporteur, tableId: null, code: secretCode, joinedAt: NOW } },
    },
    but: {
      'without having named its code': [at('before', mark), absent],
      'that is closed': [at('before', secret, 'open'), false],
      'of another workshop': [at('before', secret, 'workshopId'), 'other'],
      'that is the facilitators’': [at('before', secret, 'role'), 'facilitator'],
      'without one': [at('before', secret), absent],
      'when removed': [at('before', ME, 'removed'), true],
      'when muted': [at('before', ME, 'muted'), true],
      'and be muted by it': [at('put', ME, 'muted'), true],
      'at a table it does not name': [at('put', ME, 'tableId'), 't1'],
      'dated back': [at('put', ME, 'joinedAt'), ago(60)],
      'by another’s guess': ['me', 'other'],
      'for somebody else': ['put', { [OTHER]: { ...rapporteur, tableId: null, code: secretCode, joinedAt: NOW } }],
      'who was a facilitator': [at('before', ME, 'role'), 'facilitator'],
      'who is one already, to choose a table anew': [at('before', ME, 'role'), 'rapporteur'],
    },
    also: { 'who was an observer': [at('before', ME, 'role'), 'observer'] },
  },
  {
    sentence: 'a removed participant stays out, whatever link they open',
    allowed: {
      me,
      before: {
        ...inWorkshop(participant),
        [secret]: { ...invitation, role: 'facilitator' },
        [secretKey]: keyOf('facilitator'),
        ...namedSecret,
      },
      patch: { [ME]: { role: 'facilitator', tableId: null, code: secretCode, joinedAt: NOW } },
    },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'when muted': [at('before', ME, 'muted'), true],
    },
  },
];
