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
} from './base';

const KEY = `${W}/keys/${doorCode}`;
const key = { role: 'participant', tableId: null, open: true };
const T1 = `${W}/tables/t1`;
const MAIN = `${W}/screens/main`;
const shown = {
  ...{ joinCard: true, axisId: null, tableId: null, spotlight: null, blank: false, joinCode: null, sound: false },
};

const notFacilitating = {
  'as a rapporteur': [at('before', ME), rapporteur],
  'as a screen': [at('before', ME), screen],
  'when removed': [at('before', ME, 'removed'), true],
  'as somebody who is not in': ['me', 'stranger'],
  'as nobody': ['me', null],
} as const;

export const room: readonly Twins[] = [
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
      patch: { [MAIN]: { axisId: 'a1', spotlight: 'notes/n', joinCode: doorCode } },
    },
    but: {
      ...notFacilitating,
      'with a join card in words': [at('patch', MAIN, 'joinCard'), 'large'],
      'half blank': [at('patch', MAIN, 'blank'), 'half'],
      'an axis that is no id': [at('patch', MAIN, 'axisId'), 'a b'],
      'a table that is no id': [at('patch', MAIN, 'tableId'), 'a b'],
      'a join code of seven digits': [at('patch', MAIN, 'joinCode'), '1234567'],
      'a secret as its join code': [at('patch', MAIN, 'joinCode'), secretCode],
      'a join code that is a number': [at('patch', MAIN, 'joinCode'), 12345678],
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
