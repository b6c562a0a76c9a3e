import { NOW } from '@/domain/change';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import { at, facilitator, inWorkshop, ME, me, observer, participant, rapporteur, screen, W, workshop } from './base';

const MINE = `${W}/attendance/me`;
const THEIRS = `${W}/attendance/them`;
const MADE = `${W}/attendance/by-${'x'.repeat(20)}`;
const SETTINGS = at('before', W, 'settings');

const line = {
  name: 'أمينة',
  organisation: 'جمعية',
  category: 'citizen',
  gender: 'woman',
  consent: true,
  signedAt: NOW,
};
const signed = { ...line, signedAt: ago(600) };
const offered = (member: object) => ({
  ...inWorkshop(member),
  [W]: { ...workshop, settings: { ...workshop.settings, attendance: true } },
});
const stopped = {
  'when frozen': [at('before', W, 'stage', 'frozen'), true],
  'when the workshop is closed': [at('before', W, 'status'), 'closed'],
  'when removed': [at('before', ME, 'removed'), true],
  'where the sheet is not offered': [at(SETTINGS, 'attendance'), false],
  'where nothing is said of a sheet': [at(SETTINGS, 'attendance'), absent],
  'as a screen': [at('before', ME), screen],
} as const;

export const attendance: readonly Twins[] = [
  {
    sentence: 'a member may sign the attendance sheet',
    allowed: { me, before: offered(participant), put: { [MINE]: line } },
    but: {
      ...stopped,
      'as a stranger': ['me', 'stranger'],
      'as nobody': ['me', null],
      'not in another’s place': ['put', { [THEIRS]: line }],
      'not under an id that was made': ['put', { [MADE]: line }],
      'not without consent': [at('put', MINE, 'consent'), false],
      'not with consent in words': [at('put', MINE, 'consent'), 'true'],
      'not without saying whether there is consent': [at('put', MINE, 'consent'), absent],
      'not without a name': [at('put', MINE, 'name'), '  '],
      'not in 121 units': [at('put', MINE, 'name'), 'x'.repeat(121)],
      'not with a name that hides its direction': [at('put', MINE, 'name'), 'a\u202Eb'],
      'not with 161 units of organisation': [at('put', MINE, 'organisation'), 'x'.repeat(161)],
      'not with an organisation that hides its direction': [at('put', MINE, 'organisation'), 'a\u202Eb'],
      'not with a category of their own': [at('put', MINE, 'category'), 'mayor'],
      'not with a gender of another word': [at('put', MINE, 'gender'), 'x'],
      'not dated back': [at('put', MINE, 'signedAt'), ago(60)],
      'not with the number of their identity card': [at('put', MINE, 'cin'), 'AB123456'],
      'not with their table': [at('put', MINE, 'tableId'), 't1'],
    },
    also: {
      'as an observer': [at('before', ME), observer],
      'as a rapporteur': [at('before', ME), rapporteur],
      'as a facilitator': [at('before', ME), facilitator],
      'when muted': [at('before', ME, 'muted'), true],
      'without an organisation': [at('put', MINE, 'organisation'), ''],
      'without a category': [at('put', MINE, 'category'), null],
      'without a gender': [at('put', MINE, 'gender'), null],
      'other words in the place of the old ones': [at('before', MINE), signed],
    },
  },
  {
    sentence: 'a rapporteur may write a line for somebody who asks',
    allowed: { me, before: offered(rapporteur), put: { [MADE]: line } },
    but: {
      ...stopped,
      'as a participant': [at('before', ME), participant],
      'as an observer': [at('before', ME), observer],
      'as nobody': ['me', null],
      'not in a person’s place': ['put', { [THEIRS]: line }],
      'not without that person’s consent': [at('put', MADE, 'consent'), false],
      'not over another line': [at('before', MADE), { ...signed, name: 'كريم' }],
    },
    also: {
      'as a facilitator': [at('before', ME), facilitator],
      'again, when the acknowledgement was lost': [at('before', MADE), signed],
    },
  },
  {
    sentence: 'a facilitator may write a line where phones are not offered the sheet',
    allowed: { me, before: inWorkshop(facilitator), put: { [MADE]: line } },
    but: {
      'a rapporteur may not': [at('before', ME), rapporteur],
      'when removed': [at('before', ME, 'removed'), true],
    },
  },
  {
    sentence: 'whoever signed may read their line',
    allowed: { me, before: { ...offered(participant), [MINE]: signed, [THEIRS]: signed }, get: MINE },
    but: { 'not another’s': ['get', THEIRS], 'as nobody': ['me', null] },
    also: { 'even when removed': [at('before', ME, 'removed'), true] },
  },
  {
    sentence: 'a facilitator may read a line',
    allowed: { me, before: { ...offered(facilitator), [MADE]: signed }, get: MADE },
    but: {
      'a rapporteur may not': [at('before', ME), rapporteur],
      'a participant may not': [at('before', ME), participant],
      'an observer may not': [at('before', ME), observer],
      'a screen may not': [at('before', ME), screen],
      'when removed': [at('before', ME, 'removed'), true],
    },
  },
  {
    sentence: 'a facilitator may list the sheet',
    allowed: {
      me,
      before: { ...offered(facilitator), [THEIRS]: signed },
      list: { of: `${W}/attendance`, where: {}, limit: 1000 },
    },
    but: {
      'a rapporteur may not': [at('before', ME), rapporteur],
      'a participant may not': [at('before', ME), participant],
      'a screen may not': [at('before', ME), screen],
      'when removed': [at('before', ME, 'removed'), true],
      '1,001 of them': [at('list', 'limit'), 1001],
      'without a limit': [at('list', 'limit'), null],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'whoever signed may take their line out without a trace',
    allowed: { me, before: { ...offered(participant), [MINE]: signed, [THEIRS]: signed }, drop: { [MINE]: {} } },
    but: { 'not another’s': ['drop', { [THEIRS]: {} }], 'as nobody': ['me', null] },
    also: {
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when the workshop is closed': [at('before', W, 'status'), 'closed'],
      'when removed': [at('before', ME, 'removed'), true],
      'where the sheet is no longer offered': [at(SETTINGS, 'attendance'), false],
      twice: [at('before', MINE), absent],
    },
  },
  {
    sentence: 'a facilitator may take a line out for whoever asks',
    allowed: { me, before: { ...offered(facilitator), [MADE]: signed }, drop: { [MADE]: {} } },
    but: {
      'a rapporteur may not': [at('before', ME), rapporteur],
      'a participant may not': [at('before', ME), participant],
      'when removed': [at('before', ME, 'removed'), true],
    },
  },
  {
    sentence: 'a facilitator may have phones offer the sheet',
    allowed: { me, before: inWorkshop(facilitator), patch: { [W]: { 'settings.attendance': true } } },
    but: {
      'in words': [at('patch', W, 'settings.attendance'), 'yes'],
      'a participant may not': [at('before', ME), participant],
      'with another setting': ['patch', { [W]: { 'settings.other': true } }],
    },
  },
];
