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
  newNote,
  note,
  notePath,
  observer,
  participant,
  rapporteur,
  screen,
  secretCode,
  W,
} from './base';

const N = notePath(3);
const THEIRS = notePath(3, 'them');
const C1 = `${W}/commitments/c1`;
const CLOCK = 'clocks/me';
const RATING = `${W}/ratings/me`;
const PAIRING = 'pairings/123455';
const MARK = 'attempts/me';
const named = { code: '123455', at: ago(5), n: 1 };
const INVITATION = `invitations/${secretCode}`;
const stage = (field: string) => at('before', W, 'stage', field);

const staged = (member: object, fields: object) => {
  const room = inWorkshop(member);
  return { ...room, [W]: { ...Object(room[W]), stage: { ...Object(room[W]).stage, ...fields } } };
};
const steered = (field: string, value: unknown) => ({
  me,
  before: inWorkshop(facilitator),
  patch: { [W]: { [`stage.${field}`]: value } },
});
const notSteering = {
  'as a participant': [at('before', ME), participant],
  'as a rapporteur': [at('before', ME), rapporteur],
  'as a screen': [at('before', ME), screen],
  'when removed': [at('before', ME, 'removed'), true],
} as const;

const rating = { level: 4, text: 'شكرا', at: NOW };
const offered = { uid: 'me', at: NOW, workshopId: null, invitation: null, screenId: null };
const waiting = { ...offered, uid: 'computer', at: ago(60) };
const preview = { title: {}, commune: {}, locale: 'ar', notice: {} };
const invitation = { workshopId: 'w', role: 'screen', tableId: null, open: true, preview };

export const day: readonly Twins[] = [
  // The clock
  {
    sentence: 'a clock that closes gives a minute to finish',
    allowed: { me, before: staged(participant, { atZero: 'close', endsAt: ago(50) }), put: { [N]: newNote } },
    but: {
      'not more': [stage('endsAt'), ago(61)],
      'none if it locks': [stage('atZero'), 'lock'],
    },
    also: {
      'all the time if it only tells': [stage('atZero'), 'notify'],
      'before it ends': [stage('endsAt'), ago(-60)],
    },
  },
  {
    sentence: 'before a clock that locks has ended one may move notes',
    allowed: {
      me,
      before: { ...staged(participant, { atZero: 'lock', endsAt: ago(-30) }), [THEIRS]: note },
      patch: { [THEIRS]: { rank: 'a5', updatedAt: NOW } },
    },
    but: { 'not after': [stage('endsAt'), ago(1)] },
    also: { 'a paused one never ends': [stage('endsAt'), null] },
  },
  {
    sentence: 'what a clock has locked is not let in by the minute after its phase',
    allowed: {
      me,
      before: staged(participant, justAfter('draft', 5)),
      put: { [N]: newNote },
    },
    but: { 'when nothing was under way': [stage('previous'), null] },
  },
  {
    sentence: 'a facilitator may start a clock',
    allowed: steered('endsAt', ago(-600)),
    but: { ...notSteering, 'that ends in words': [at('patch', W, 'stage.endsAt'), 'soon'] },
  },
  {
    sentence: 'a facilitator may pause a clock',
    allowed: steered('pausedLeft', 60_000),
    but: {
      ...notSteering,
      'with less than nothing left': [at('patch', W, 'stage.pausedLeft'), -1],
      'with half a millisecond left': [at('patch', W, 'stage.pausedLeft'), 0.5],
    },
  },
  {
    sentence: 'a facilitator may say what the end of the clock does',
    allowed: steered('atZero', 'lock'),
    but: { ...notSteering, 'of the three things': [at('patch', W, 'stage.atZero'), 'explode'] },
  },
  {
    sentence: 'a facilitator may say how long the clock is',
    allowed: steered('clockLength', 600_000),
    but: { ...notSteering, 'in whole milliseconds': [at('patch', W, 'stage.clockLength'), '10 min'] },
  },
  {
    sentence: 'a device may ask the server for the time',
    allowed: { me, before: {}, put: { [CLOCK]: { at: NOW } } },
    but: {
      'as nobody': ['me', null],
      'not on another’s clock': ['me', 'them'],
      'not with a time of its own': [at('put', CLOCK, 'at'), ago(60)],
      'and keep nothing else there': [at('put', CLOCK, 'more'), 1],
    },
    also: { again: [at('before', CLOCK), { at: ago(60) }] },
  },
  {
    sentence: 'a device may read the time it was told',
    allowed: { me, before: { [CLOCK]: { at: ago(1) } }, get: CLOCK },
    but: { 'not another’s': ['me', 'them'], 'as nobody': ['me', null] },
  },
  // Revealing, calling, instructing, closing
  {
    sentence: 'a facilitator may reveal what was written in private',
    allowed: {
      ...steered('revealed', true),
      before: staged(facilitator, { phase: 'propose', revealed: false }),
    },
    but: { ...notSteering, 'in words': [at('patch', W, 'stage.revealed'), 'yes'] },
  },
  {
    sentence: 'a facilitator may call all phones',
    allowed: steered('call', { subject: 'commitments/c1', text: 'انظروا' }),
    but: {
      ...notSteering,
      'with 301 units': [at('patch', W, 'stage.call', 'text'), 'x'.repeat(301)],
      'with words that hide their direction': [at('patch', W, 'stage.call', 'text'), 'a\u202Eb'],
      'to something that is no document': [at('patch', W, 'stage.call', 'subject'), 'https://example.org'],
      'to a person': [at('patch', W, 'stage.call', 'subject'), 'members/me'],
      'with something more': [at('patch', W, 'stage.call', 'link'), 'x'],
      'in words alone without their place': [at('patch', W, 'stage.call'), 'انظروا'],
    },
    also: {
      'and release them': [at('patch', W, 'stage.call'), null],
      'to words alone': [at('patch', W, 'stage.call', 'subject'), null],
    },
  },
  {
    sentence: 'a facilitator may instruct in a phase',
    allowed: { me, before: inWorkshop(facilitator), patch: { [W]: { instructions: { propose: { ar: 'اكتبوا' } } } } },
    but: { ...notSteering, 'that is one': [at('patch', W, 'instructions'), { lunch: { fr: 'Mangez' } }] },
  },
  {
    sentence: 'a facilitator may choose what has to be read first',
    allowed: { me, before: inWorkshop(facilitator), patch: { [W]: { 'settings.moderation': 'all' } } },
    but: { ...notSteering, 'of the three ways': [at('patch', W, 'settings.moderation'), 'some'] },
  },
  {
    sentence: 'a facilitator may close a workshop',
    allowed: { me, before: inWorkshop(facilitator), patch: { [W]: { status: 'closed' } } },
    but: { ...notSteering, 'and not otherwise': [at('patch', W, 'status'), 'over'] },
    also: { 'and open it again': [at('before', W, 'status'), 'closed'] },
  },
  {
    sentence: 'while a workshop is open its members may write',
    allowed: { me, before: inWorkshop(participant), put: { [N]: newNote } },
    but: { 'not once it is closed': [at('before', W, 'status'), 'closed'] },
  },
  {
    sentence: 'a facilitator works on after a workshop is closed',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...Object(inWorkshop(facilitator)[W]), status: 'closed' },
        [C1]: commitment,
      },
      patch: { [C1]: { title: 'أوضح', updatedAt: NOW } },
    },
    but: { 'a participant does not': [at('before', ME), participant] },
  },
  // The end of the day
  {
    sentence: 'at the end whoever was given a note’s id may see what became of it',
    allowed: { me: 'anybody', before: { ...staged(participant, { phase: 'close' }), [THEIRS]: note }, get: THEIRS },
    but: {
      'not before the end': [stage('phase'), 'review'],
      'as nobody': ['me', null],
      'not if it is hidden': [at('before', THEIRS, 'state'), 'hidden'],
      'not if it was withdrawn': [at('before', THEIRS, 'state'), 'withdrawn'],
      'not if it is held': [at('before', THEIRS, 'state'), 'held'],
      'not the list of them': ['get', W],
    },
    also: { 'when removed': [at('before', ME, 'removed'), true] },
  },
  {
    sentence: 'at the end whoever was given a commitment’s id may see it',
    allowed: { me: 'anybody', before: { ...staged(participant, { phase: 'close' }), [C1]: commitment }, get: C1 },
    but: { 'not before the end': [stage('phase'), 'review'], 'as nobody': ['me', null] },
  },
  {
    sentence: 'at the end nobody lists what they are not in',
    allowed: {
      me,
      before: { ...staged(participant, { phase: 'close' }), [THEIRS]: note },
      list: { of: `${W}/notes`, where: { tableId: 't1', state: 'shown', revealed: true }, limit: 500 },
    },
    but: { 'as a stranger': ['me', 'stranger'], 'of another table': [at('list', 'where', 'tableId'), 't2'] },
  },
  {
    sentence: 'at the end a member may say how the day was',
    allowed: { me, before: staged(participant, { phase: 'close' }), put: { [RATING]: rating } },
    but: {
      'not before the end': [stage('phase'), 'review'],
      'as a stranger': ['me', 'stranger'],
      'as nobody': ['me', null],
      'when removed': [at('before', ME, 'removed'), true],
      'as a facilitator': [at('before', ME), facilitator],
      'as a screen': [at('before', ME), screen],
      'at level 0': [at('put', RATING, 'level'), 0],
      'at level 6': [at('put', RATING, 'level'), 6],
      'between two levels': [at('put', RATING, 'level'), 4.5],
      'in 281 units': [at('put', RATING, 'text'), 'x'.repeat(281)],
      'with words that hide their direction': [at('put', RATING, 'text'), 'a\u202Eb'],
      'dated back': [at('put', RATING, 'at'), ago(60)],
      'with their name': [at('put', RATING, 'name'), 'أمينة'],
      'in another’s place': ['put', { [`${W}/ratings/them`]: rating }],
    },
    also: {
      'in level alone': [at('put', RATING, 'text'), ''],
      'another time': [at('before', RATING), { ...rating, at: ago(60) }],
      'as an observer': [at('before', ME), observer],
      'when the workshop is closed': [at('before', W, 'status'), 'closed'],
    },
  },
  {
    sentence: 'a facilitator may list the ratings',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [`${W}/ratings/them`]: { ...rating, at: ago(60) } },
      list: { of: `${W}/ratings`, where: {}, limit: 1000 },
    },
    but: {
      ...notSteering,
      '1,001 of them': [at('list', 'limit'), 1001],
      'without a limit': [at('list', 'limit'), null],
    },
  },
  {
    sentence: 'a member may read their own rating',
    allowed: { me, before: { ...inWorkshop(participant), [RATING]: { ...rating, at: ago(60) } }, get: RATING },
    but: { 'not another’s': ['get', `${W}/ratings/them`], 'as nobody': ['me', null] },
  },
  // A borrowed computer
  {
    sentence: 'a computer may wait to become a screen',
    allowed: { me, before: {}, put: { [PAIRING]: offered } },
    but: {
      'as nobody': ['me', null],
      'not in another’s name': [at('put', PAIRING, 'uid'), 'them'],
      'dated back': [at('put', PAIRING, 'at'), ago(600)],
      'with a workshop of its choice': [at('put', PAIRING, 'workshopId'), 'w'],
      'with an invitation of its choice': [at('put', PAIRING, 'invitation'), secretCode],
      'as a screen of its choice': [at('put', PAIRING, 'screenId'), 'main'],
      'with something more': [at('put', PAIRING, 'more'), 1],
      'under five digits': ['put', { 'pairings/12345': offered }],
      'under letters': ['put', { 'pairings/abcdef': offered }],
      'where another waits': [at('before', PAIRING), waiting],
    },
    also: {
      'where its own code has grown old': [at('before', PAIRING), { ...offered, at: ago(700) }],
      'where another’s code has grown old': [at('before', PAIRING), { ...waiting, at: ago(601) }],
    },
  },
  {
    sentence: 'a waiting computer may look whether it was answered',
    allowed: { me, before: { [PAIRING]: { ...waiting, uid: 'me' } }, get: PAIRING },
    but: { 'not another’s': [at('before', PAIRING, 'uid'), 'them'], 'as nobody': ['me', null] },
  },
  {
    sentence: 'a facilitator may make a waiting computer a screen',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [INVITATION]: invitation, [PAIRING]: waiting, [MARK]: named },
      patch: { [PAIRING]: { workshopId: 'w', invitation: secretCode, screenId: 'main' } },
    },
    but: {
      ...notSteering,
      'as nobody': ['me', null],
      'whose digits they have not named': [at('before', MARK), absent],
      'after naming other digits': [at('before', MARK, 'code'), '654321'],
      'half a minute after naming its digits': [at('before', MARK, 'at'), ago(31)],
      'that does not wait': [at('before', PAIRING), absent],
      'that has been answered': [at('before', PAIRING, 'invitation'), 'x'],
      'after ten minutes': [at('before', PAIRING, 'at'), ago(601)],
      'not a facilitator': [at('before', INVITATION, 'role'), 'facilitator'],
      'not a participant': [at('before', INVITATION, 'role'), 'participant'],
      'not of another workshop': [at('before', INVITATION, 'workshopId'), 'other'],
      'not in another workshop': [at('patch', PAIRING, 'workshopId'), 'other'],
      'without saying which screen': [at('patch', PAIRING, 'screenId'), absent],
      'not under a name that is no id': [at('patch', PAIRING, 'screenId'), 'a b'],
      'not by an invitation that does not exist': [at('before', INVITATION), absent],
      'and take its place with it': [at('patch', PAIRING, 'uid'), 'me'],
      'and make it young with it': [at('patch', PAIRING, 'at'), NOW],
    },
  },
];
