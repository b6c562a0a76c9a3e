import { NOW } from '@/domain/change';
import { absent } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  doorCode,
  each,
  facilitator,
  inWorkshop,
  ME,
  me,
  observer,
  participant,
  rapporteur,
  screen,
  secretCode,
  W,
  workshop,
} from './base';

const THEM = `${W}/members/them`;
const withThem = { ...inWorkshop(facilitator), [THEM]: participant };
const KEY = `${W}/keys/${doorCode}`;
const key = { role: 'participant', tableId: null, open: true };
const T1 = `${W}/tables/t1`;
const MAIN = `${W}/screens/main`;
const shown = { joinCard: true, axisId: null, tableId: null, spotlight: null, blank: false };

const notFacilitating = {
  'as a rapporteur': [at('before', ME), rapporteur],
  'as a screen': [at('before', ME), screen],
  'when removed': [at('before', ME, 'removed'), true],
  'as somebody who is not in': ['me', 'stranger'],
  'as nobody': ['me', null],
} as const;

export const members: readonly Twins[] = [
  {
    sentence: 'one may read one’s own membership',
    allowed: { me, before: inWorkshop(participant), get: ME },
    but: { 'as nobody': ['me', null], 'another’s': ['get', THEM] },
    also: { 'when removed': [at('before', ME, 'removed'), true], 'before there is one': [at('before', ME), absent] },
  },
  {
    sentence: 'a screen may list the members',
    allowed: { me, before: inWorkshop(screen), list: { of: `${W}/members`, where: {}, limit: 1000 } },
    but: {
      '1,001 of them': [at('list', 'limit'), 1001],
      'without a limit': [at('list', 'limit'), null],
      'as an observer': [at('before', ME), observer],
      'when removed': [at('before', ME, 'removed'), true],
      'as nobody': ['me', null],
    },
    also: { 'as a facilitator': [at('before', ME), facilitator] },
  },
  {
    sentence: 'a facilitator may read another’s membership',
    allowed: { me, before: withThem, get: THEM },
    but: { 'as a rapporteur': [at('before', ME), rapporteur] },
  },
  {
    sentence: 'one may change one’s table',
    allowed: { me, before: inWorkshop(participant), patch: { [ME]: { tableId: 't2' } } },
    but: {
      'unless the workshop decides': [at('before', W, 'settings', 'chooseTable'), false],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when removed': [at('before', ME, 'removed'), true],
      'as a screen': [at('before', ME, 'role'), 'screen'],
      'to one that does not exist': [at('patch', ME, 'tableId'), 't9'],
      'to none': [at('patch', ME, 'tableId'), null],
      'for somebody else': ['me', 'other'],
      'as nobody': ['me', null],
      'and the role with it': [at('patch', ME, 'role'), 'rapporteur'],
      'and the code with it': [at('patch', ME, 'code'), '87654321'],
      'and be unmuted with it': [at('before', ME, 'muted'), 'true'],
    },
    also: { 'when muted': [at('before', ME, 'muted'), true], 'as a rapporteur': [at('before', ME), rapporteur] },
  },
  {
    sentence: 'who has no table takes one, whatever the setting',
    allowed: {
      me,
      before: {
        ...inWorkshop({ ...participant, tableId: null }),
        [W]: { ...workshop, settings: { privateWriting: true, chooseTable: false } },
      },
      patch: { [ME]: { tableId: 't1' } },
    },
    but: {
      'but not another afterwards': [at('before', ME, 'tableId'), 't2'],
      'that does not exist': [at('patch', ME, 'tableId'), 't9'],
    },
  },
  {
    sentence: 'one may tell one’s kind and that one is done',
    allowed: { me, before: inWorkshop(participant), patch: { [ME]: { category: 'media', doneIn: 'propose' } } },
    but: {
      'of a kind that is none': [at('patch', ME, 'category'), 'mayor'],
      'done with a number': [at('patch', ME, 'doneIn'), 7],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'as an observer': [at('before', ME, 'role'), 'observer'],
    },
    also: {
      'where the workshop decides about tables': [at('before', W, 'settings', 'chooseTable'), false],
      ...each(at('patch', ME, 'category'), {
        council: 'council',
        'equality body': 'equality-body',
        staff: 'staff',
        'civil society': 'civil-society',
        citizen: 'citizen',
        none: null,
      }),
    },
  },
  {
    sentence: 'a facilitator may seat, mute and put out people',
    allowed: {
      me,
      before: withThem,
      patch: { [THEM]: { tableId: 't2', role: 'rapporteur', muted: true, removed: true } },
    },
    but: {
      ...notFacilitating,
      'at a table that does not exist': [at('patch', THEM, 'tableId'), 't9'],
      'as facilitators': [at('patch', THEM, 'role'), 'facilitator'],
      'as screens': [at('patch', THEM, 'role'), 'screen'],
      'who were a screen': [at('before', THEM, 'role'), 'screen'],
      'and name their kind': [at('patch', THEM, 'category'), 'media'],
      'and say they joined now': [at('patch', THEM, 'joinedAt'), NOW],
      'half muted': [at('patch', THEM, 'muted'), 'half'],
      'half removed': [at('patch', THEM, 'removed'), 'half'],
      'who are not there': [at('before', THEM), absent],
    },
    also: {
      'without a table': [at('patch', THEM, 'tableId'), null],
      'as observers': [at('patch', THEM, 'role'), 'observer'],
    },
  },
  {
    sentence: 'a facilitator may mute whoever sits where they sit',
    allowed: { me, before: withThem, patch: { [THEM]: { muted: true } } },
    but: { 'as a rapporteur': [at('before', ME), rapporteur] },
    also: { 'at a table that is gone': [at('before', THEM, 'tableId'), 't9'] },
  },
  {
    sentence: 'only the founder may put out a facilitator',
    allowed: {
      me: 'founder',
      before: { ...inWorkshop(facilitator), [`${W}/members/founder`]: facilitator },
      patch: { [ME]: { removed: true } },
    },
    but: {
      'but a co-facilitator may not': [at('before', W, 'createdBy'), 'other'],
      'whose role stays as it is': [at('patch', ME, 'role'), 'participant'],
    },
  },
  {
    sentence: 'a founder may put out a screen',
    allowed: {
      me: 'founder',
      before: { ...inWorkshop(screen), [`${W}/members/founder`]: facilitator },
      patch: { [ME]: { removed: true } },
    },
    but: {
      'when removed oneself': [at('before', `${W}/members/founder`, 'removed'), true],
      'as a participant': [at('before', `${W}/members/founder`, 'role'), 'participant'],
    },
  },
  {
    sentence: 'a facilitator who was put out can’t let themselves in',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [W]: { ...workshop, createdBy: me } },
      patch: { [ME]: { joinedAt: NOW } },
    },
    but: {
      'when removed': ['patch', { [ME]: { removed: true } }],
      'by another field': ['patch', { [ME]: { muted: true } }],
    },
  },
  {
    sentence: 'a founder can’t be put out',
    allowed: {
      me: 'founder',
      before: { ...inWorkshop(facilitator), [`${W}/members/founder`]: facilitator },
      patch: { [ME]: { removed: true } },
    },
    but: { 'even by themselves': ['patch', { [`${W}/members/founder`]: { removed: true } }] },
  },
  {
    sentence: 'facilitators may list their keys',
    allowed: { me, before: inWorkshop(facilitator), list: { of: `${W}/keys`, where: {}, limit: 200 } },
    but: {
      ...notFacilitating,
      'more than 200': [at('list', 'limit'), 201],
      'without a limit': [at('list', 'limit'), null],
    },
  },
  {
    sentence: 'facilitators may read a key',
    allowed: { me, before: { ...inWorkshop(facilitator), [KEY]: key }, get: KEY },
    but: notFacilitating,
  },
  {
    sentence: 'facilitators may note a key',
    allowed: { me, before: inWorkshop(facilitator), put: { [KEY]: key } },
    but: {
      ...notFacilitating,
      'for a role that is none': [at('put', KEY, 'role'), 'mayor'],
      'of digits for a facilitator': [at('put', KEY, 'role'), 'facilitator'],
      'to a table that is no id': [at('put', KEY, 'tableId'), 'a b'],
      'neither open nor closed': [at('put', KEY, 'open'), 'yes'],
      'with something more': [at('put', KEY, 'more'), 1],
      'with something less': [at('put', KEY, 'open'), absent],
    },
  },
  {
    sentence: 'facilitators may close a key',
    allowed: { me, before: { ...inWorkshop(facilitator), [KEY]: key }, patch: { [KEY]: { open: false } } },
    but: {
      ...notFacilitating,
      half: [at('patch', KEY, 'open'), 'half'],
      'and change its table': [at('patch', KEY, 'tableId'), 't1'],
    },
  },
  {
    sentence: 'a secret is a key for the other roles',
    allowed: {
      me,
      before: inWorkshop(facilitator),
      put: { [`${W}/keys/${secretCode}`]: { ...key, role: 'observer' } },
    },
    but: each(at('put', `${W}/keys/${secretCode}`, 'role'), {
      'for participants': 'participant',
      'for a role that is none': 'mayor',
    }),
  },
  {
    sentence: 'members may read how the tables are',
    allowed: { me, before: inWorkshop(observer), list: { of: `${W}/tables`, where: {}, limit: 100 } },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'when not in': [at('before', ME), absent],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'a table may ask for help',
    allowed: { me, before: inWorkshop(participant), patch: { [T1]: { needsHelp: true } } },
    but: {
      'from another table': [at('before', ME, 'tableId'), 't2'],
      'when removed': [at('before', ME, 'removed'), true],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'as an observer': [at('before', ME, 'role'), 'observer'],
      'as nobody': ['me', null],
      'and change how many sit there': [at('patch', T1, 'people'), 9],
      loudly: [at('patch', T1, 'needsHelp'), 'loudly'],
    },
    also: { 'when muted': [at('before', ME, 'muted'), true] },
  },
  {
    sentence: 'a facilitator may set up a table',
    allowed: { me, before: inWorkshop(facilitator), put: { [`${W}/tables/t3`]: { needsHelp: false, people: 0 } } },
    but: {
      ...notFacilitating,
      'with half a person': [at('put', `${W}/tables/t3`, 'people'), 1.5],
      'with people in words': [at('put', `${W}/tables/t3`, 'people'), 'many'],
      'with less than nobody': [at('put', `${W}/tables/t3`, 'people'), -1],
      'with something more': [at('put', `${W}/tables/t3`, 'more'), 1],
      'with something less': [at('put', `${W}/tables/t3`, 'people'), absent],
      'under a name that is no id': ['put', { [`${W}/tables/t 3`]: { needsHelp: false, people: 0 } }],
    },
  },
  {
    sentence: 'a facilitator may publish how many sit at a table',
    allowed: { me, before: inWorkshop(facilitator), patch: { [T1]: { people: 5 } } },
    but: {
      ...notFacilitating,
      'as a participant there': [at('before', ME), participant],
      'less than nobody': [at('patch', T1, 'people'), -1],
    },
  },
  {
    sentence: 'a screen may read what it shows',
    allowed: { me, before: inWorkshop(screen), get: MAIN },
    but: {
      'as an observer': [at('before', ME), observer],
      'when removed': [at('before', ME, 'removed'), true],
      'as nobody': ['me', null],
    },
    also: { 'as a facilitator': [at('before', ME), facilitator] },
  },
  {
    sentence: 'a facilitator may say what a screen shows',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [MAIN]: shown },
      patch: { [MAIN]: { axisId: 'a1', spotlight: 'notes/n' } },
    },
    but: {
      ...notFacilitating,
      'with a join card in words': [at('patch', MAIN, 'joinCard'), 'large'],
      'half blank': [at('patch', MAIN, 'blank'), 'half'],
      'an axis that is no id': [at('patch', MAIN, 'axisId'), 'a b'],
      'a table that is no id': [at('patch', MAIN, 'tableId'), 'a b'],
      'a spotlight of 201 units': [at('patch', MAIN, 'spotlight'), 'x'.repeat(201)],
      'with something more': [at('patch', MAIN, 'more'), 1],
    },
  },
  {
    sentence: 'a facilitator may add a screen',
    allowed: { me, before: inWorkshop(facilitator), put: { [MAIN]: shown } },
    but: {
      ...notFacilitating,
      'without all it needs': [at('put', MAIN, 'blank'), absent],
      'under a name that is no id': ['put', { [`${W}/screens/a b`]: shown }],
    },
  },
];
