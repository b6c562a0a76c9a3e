import { NOW } from '@/domain/change';
import { absent } from '../support/situation';
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
  workshop,
} from './base';

const THEM = `${W}/members/them`;
/** Under a name that a number may stand for in a path. */
const seventh = { [`${W}/tables/7`]: { needsHelp: false, people: 0 } };
const withThem = { ...inWorkshop(facilitator), [THEM]: participant };

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
    sentence: 'a facilitator may list the members',
    allowed: { me, before: inWorkshop(facilitator), list: { of: `${W}/members`, where: {}, limit: 1000 } },
    but: {
      '1,001 of them': [at('list', 'limit'), 1001],
      'without a limit': [at('list', 'limit'), null],
      'as a screen, which would read the facilitators’ code': [at('before', ME), screen],
      'as an observer': [at('before', ME), observer],
      'when removed': [at('before', ME, 'removed'), true],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'a facilitator may read another’s membership',
    allowed: { me, before: withThem, get: THEM },
    but: { 'as a rapporteur': [at('before', ME), rapporteur], 'as a screen': [at('before', ME), screen] },
  },
  {
    sentence: 'one may change one’s table',
    allowed: { me, before: { ...inWorkshop(participant), ...seventh }, patch: { [ME]: { tableId: 't2' } } },
    but: {
      'unless the workshop decides': [at('before', W, 'settings', 'chooseTable'), false],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when removed': [at('before', ME, 'removed'), true],
      'as a screen': [at('before', ME, 'role'), 'screen'],
      'to one that does not exist': [at('patch', ME, 'tableId'), 't9'],
      'to none': [at('patch', ME, 'tableId'), null],
      'to one that a number names': [at('patch', ME, 'tableId'), 7],
      'for somebody else': ['me', 'other'],
      'as nobody': ['me', null],
      'and the role with it': [at('patch', ME, 'role'), 'rapporteur'],
      'and the code with it': [at('patch', ME, 'code'), '87654321'],
      'and be unmuted with it': [at('before', ME, 'muted'), 'true'],
    },
    also: {
      'when muted': [at('before', ME, 'muted'), true],
      'as a rapporteur': [at('before', ME), rapporteur],
      'to the seventh': [at('patch', ME, 'tableId'), '7'],
    },
  },
  {
    sentence: 'who has no table takes one, whatever the setting',
    allowed: {
      me,
      before: {
        ...inWorkshop({ ...participant, tableId: null }),
        [W]: { ...workshop, settings: { privateWriting: true, chooseTable: false, moderation: 'off' } },
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
    but: {
      'as a rapporteur': [at('before', ME), rapporteur],
      'as a screen': [at('before', ME), screen],
      'in a role that is none': [at('before', THEM, 'role'), 'mayor'],
    },
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
];
