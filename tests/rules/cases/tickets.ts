import { NOW } from '@/domain/change';
import type { RollId, TicketCode, WorkshopId } from '@/domain/ids';
import { ticketIdOf } from '@/domain/ticket';
import { absent, ago } from '../support/situation';
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
  round as roundOfOneDot,
  screen,
  W,
  without,
  workshop,
} from './base';

const code = '1234567890123456';
const otherCode = '6543210987654321';
const shortCode = '12345678';
const ticketPath = (number: string, roll = 'k') =>
  `${W}/rolls/${roll}/tickets/${ticketIdOf('w' as WorkshopId, roll as RollId, number as TicketCode)}`;

const R = `${W}/rounds/r1`;
const SECOND = `${W}/rounds/r2`;
const ROLL = `${W}/rolls/k`;
const TICKET = ticketPath(code);
const OTHER = ticketPath(otherCode);
const SHORT = ticketPath(shortCode);
const BALLOT = `${R}/ballots/me`;
const STUB = `${ROLL}/stubs/me`;
const THEIR_STUB = `${ROLL}/stubs/them`;

const round = { ...roundOfOneDot, tickets: { roll: 'k', made: 28 } };
const roll = { title: 'تصويت', made: 28, state: 'sealed', at: ago(600) };
const ready = { ...roll, state: 'ready' };
const free = { used: false };
const used = { used: true };
const ballot = { picks: ['1.1'], remark: '', reserved: false, at: NOW };
const stale = { ...ballot, at: ago(30) };
const stub = { code, roundId: 'r1' };

const notSteering = {
  'when removed': [at('before', ME, 'removed'), true],
  'as somebody who is not in': ['me', 'stranger'],
  'as nobody': ['me', null],
  'as a participant': [at('before', ME), participant],
  'as a rapporteur': [at('before', ME), rapporteur],
  'as a screen': [at('before', ME), screen],
} as const;
const voting = { ...inWorkshop(participant), [R]: round, [ROLL]: roll, [TICKET]: free, [OTHER]: free };
/** As it stands when one has voted. */
const voted = { ...voting, [TICKET]: used, [STUB]: stub, [BALLOT]: stale };

export const tickets: readonly Twins[] = [
  {
    sentence: 'a facilitator may make a roll of tickets',
    allowed: { me, before: inWorkshop(facilitator), put: { [ROLL]: { ...ready, at: NOW }, [TICKET]: free } },
    but: {
      ...notSteering,
      'sealed from the beginning': [at('put', ROLL, 'state'), 'sealed'],
      'in a state that is none': [at('put', ROLL, 'state'), 'open'],
      'of none': [at('put', ROLL, 'made'), 0],
      'of 2,001': [at('put', ROLL, 'made'), 2001],
      'of half a ticket': [at('put', ROLL, 'made'), 1.5],
      'with a title of 301 units': [at('put', ROLL, 'title'), 'x'.repeat(301)],
      'dated back': [at('put', ROLL, 'at'), ago(60)],
      'with something more': [at('put', ROLL, 'more'), 1],
      'with something less': [at('put', ROLL, 'title'), absent],
      'under a name that is no id': ['put', { [`${W}/rolls/a b`]: { ...ready, at: NOW } }],
      'with a ticket that is used': [at('put', TICKET, 'used'), true],
      'with a ticket that says whose it is': [at('put', TICKET, 'whose'), 'me'],
      'with a ticket under what is no hash': [
        'put',
        { [ROLL]: { ...ready, at: NOW }, [`${ROLL}/tickets/${code}`]: free },
      ],
      'with a ticket of a roll that isn’t there': [
        'put',
        { [ROLL]: { ...ready, at: NOW }, [ticketPath(code, 'other')]: free },
      ],
    },
    also: {
      'twice, when its answer was lost': ['before', { ...inWorkshop(facilitator), [ROLL]: ready, [TICKET]: free }],
    },
  },
  {
    sentence: 'a facilitator may make a roll before its tickets',
    allowed: { me, before: inWorkshop(facilitator), put: { [ROLL]: { ...ready, at: NOW } } },
    but: {
      ...notSteering,
      'not sealed from the beginning': [at('put', ROLL, 'state'), 'sealed'],
      'nor thrown away from the beginning': [at('put', ROLL, 'state'), 'discarded'],
      ...without(at('put', ROLL), ready),
    },
    also: { 'of 2,000': [at('put', ROLL, 'made'), 2000] },
  },
  {
    sentence: 'making a roll twice is making it once',
    allowed: { me, before: { ...inWorkshop(facilitator), [ROLL]: ready }, put: { [ROLL]: { ...ready, at: NOW } } },
    but: {
      ...notSteering,
      'under another name': [at('put', ROLL, 'title'), 'آخر'],
      'with another number': [at('put', ROLL, 'made'), 14],
      'dated back': [at('put', ROLL, 'at'), ago(60)],
      'when it was sealed meanwhile': [at('before', ROLL, 'state'), 'sealed'],
      'when it was thrown away meanwhile': [at('before', ROLL, 'state'), 'discarded'],
    },
  },
  {
    sentence: 'a facilitator may say that a roll has more tickets',
    allowed: { me, before: { ...inWorkshop(facilitator), [ROLL]: ready }, patch: { [ROLL]: { made: 29 } } },
    but: {
      ...notSteering,
      ...each(at('patch', ROLL, 'made'), { 'not fewer': 27, 'not half a one more': 28.5, 'not more than 2,000': 2001 }),
    },
    also: each(at('patch', ROLL, 'made'), { 'of 2,000': 2000, 'twice, when its answer was lost': 28 }),
  },
  {
    sentence: 'a facilitator may make tickets of a roll that is there',
    allowed: { me, before: { ...inWorkshop(facilitator), [ROLL]: ready }, put: { [TICKET]: free } },
    but: {
      ...notSteering,
      'not used ones': [at('put', TICKET), used],
      'not under what is no hash': ['put', { [`${ROLL}/tickets/${code}`]: free }],
      'not when their vote was opened': [at('before', ROLL, 'state'), 'sealed'],
    },
  },
  {
    sentence: 'making a ticket twice is making it once',
    allowed: { me, before: { ...inWorkshop(facilitator), [ROLL]: ready, [TICKET]: free }, put: { [TICKET]: free } },
    but: {
      ...notSteering,
      'not used': [at('put', TICKET), used],
      'not with more on it': [at('put', TICKET, 'whose'), 'me'],
      'not when their vote was opened': [at('before', ROLL, 'state'), 'sealed'],
    },
  },
  {
    sentence: 'a facilitator may add tickets to a roll whose vote isn’t open',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [ROLL]: ready },
      put: { [TICKET]: free },
      patch: { [ROLL]: { made: 42 } },
    },
    but: {
      ...notSteering,
      'not to one that is sealed': [at('before', ROLL, 'state'), 'sealed'],
      'not to one that was thrown away': [at('before', ROLL, 'state'), 'discarded'],
      'nor say that there are fewer': [at('patch', ROLL, 'made'), 14],
      'nor name it anew with them': [at('patch', ROLL, 'title'), 'آخر'],
      'nor seal it with them': [at('patch', ROLL, 'state'), 'sealed'],
      'nor date it anew without a word': ['patch', { [ROLL]: { at: ago(60) } }],
    },
  },
  {
    sentence: 'a facilitator may not make a ticket while the vote goes on',
    allowed: { me, before: { ...inWorkshop(facilitator), [ROLL]: ready }, put: { [TICKET]: free } },
    but: {
      'a new one': [at('before', ROLL), roll],
      'one that was used, to have it free again': [
        'before',
        { ...inWorkshop(facilitator), [ROLL]: roll, [TICKET]: used },
      ],
      'one that is there, to learn whether it was used': [
        'before',
        { ...inWorkshop(facilitator), [ROLL]: roll, [TICKET]: free },
      ],
      'a used one, even in a roll that says it is ready': [at('put', TICKET), used],
    },
  },
  {
    sentence: 'a facilitator may throw a roll away before its vote',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [ROLL]: ready },
      patch: { [ROLL]: { state: 'discarded' } },
    },
    but: {
      ...notSteering,
      'not when its vote was opened': [at('before', ROLL, 'state'), 'sealed'],
      'not into a state that is none': [at('patch', ROLL, 'state'), 'lost'],
    },
    also: { 'twice, when its answer was lost': [at('before', ROLL, 'state'), 'discarded'] },
  },
  {
    sentence: 'what is sealed stays sealed',
    allowed: { me, before: { ...inWorkshop(facilitator), [ROLL]: roll }, patch: { [ROLL]: { state: 'sealed' } } },
    but: { 'and is not made ready again': [at('patch', ROLL, 'state'), 'ready'] },
  },
  {
    sentence: 'a facilitator may open a round for tickets, which seals their roll',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [ROLL]: ready },
      put: { [R]: { ...round, openedAt: NOW } },
      patch: { [ROLL]: { state: 'sealed' } },
    },
    but: {
      ...notSteering,
      'of a roll that is left open': ['patch', {}],
      'of a roll that is given more tickets in its place': ['patch', { [ROLL]: { made: 29 } }],
      'of a roll that is thrown away': [at('patch', ROLL, 'state'), 'discarded'],
      'of a roll that served another vote': [at('before', ROLL, 'state'), 'sealed'],
      'of a roll that isn’t there': [at('put', R, 'tickets', 'roll'), 'other'],
      'of more tickets than were made': [at('put', R, 'tickets', 'made'), 100],
      'in words': [at('put', R, 'tickets'), 'k'],
      'with something more': [at('put', R, 'tickets', 'more'), 1],
      'of a roll whose name is no id': [at('put', R, 'tickets', 'roll'), 'a/b'],
      'of a number in words': [at('put', R, 'tickets', 'made'), '28'],
    },
    also: {
      'two at once': ['put', { [R]: { ...round, openedAt: NOW }, [SECOND]: { ...round, openedAt: NOW } }],
      'or for none': [at('put', R, 'tickets'), null],
      'twice, when its answer was lost': ['before', { ...inWorkshop(facilitator), [ROLL]: roll, [R]: round }],
    },
  },
  {
    sentence: 'a round keeps its tickets',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [ROLL]: roll, [R]: round },
      patch: { [R]: { open: false, closedAt: NOW } },
    },
    but: {
      'and isn’t freed of them': [at('patch', R, 'tickets'), null],
      'nor given those of another roll': [at('patch', R, 'tickets'), { roll: 'other', made: 28 }],
    },
  },
  {
    sentence: 'a facilitator may list the rolls',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [ROLL]: roll },
      list: { of: `${W}/rolls`, where: {}, limit: 100 },
    },
    but: { ...notSteering, '101 of them': [at('list', 'limit'), 101], 'without a limit': [at('list', 'limit'), null] },
  },
  {
    sentence: 'a facilitator reads a roll and none of its tickets',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [ROLL]: roll, [TICKET]: free, [THEIR_STUB]: stub },
      get: ROLL,
    },
    but: {
      ...notSteering,
      'a ticket': ['get', TICKET],
      'one that is there as little as one that isn’t': ['get', OTHER],
      'another’s stub': ['get', THEIR_STUB],
    },
  },
  {
    sentence: 'a roll can be listed where tickets and stubs can’t',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [ROLL]: roll, [TICKET]: free },
      list: { of: `${W}/rolls`, where: {}, limit: 1 },
    },
    but: {
      'not its tickets': [at('list', 'of'), `${ROLL}/tickets`],
      'not its stubs': [at('list', 'of'), `${ROLL}/stubs`],
    },
  },
  {
    sentence: 'a member may read which ticket they voted with',
    allowed: { me, before: { ...voted, [THEIR_STUB]: stub }, get: STUB },
    but: { 'not another’s': ['get', THEIR_STUB], 'nor the ticket itself': ['get', TICKET], 'as nobody': ['me', null] },
    also: { 'when removed': [at('before', ME, 'removed'), true] },
  },
  {
    sentence: 'a member may vote with a ticket, which uses it up',
    allowed: { me, before: voting, put: { [BALLOT]: ballot, [STUB]: stub }, patch: { [TICKET]: used } },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'as somebody who is not in': ['me', 'stranger'],
      'as nobody': ['me', null],
      'as an observer': [at('before', ME), observer],
      'as a facilitator': [at('before', ME), facilitator],
      'when frozen': [at('before', W), { ...workshop, stage: { ...workshop.stage, frozen: true } }],
      'when the round is closed': [at('before', R, 'open'), false],
      'when it is used': [at('before', TICKET), used],
      'when there is no such ticket': [at('before', TICKET), absent],
      'without a stub': [at('put', STUB), absent],
      'without the ticket': ['patch', {}],
      'with the stub of another ticket': [at('put', STUB, 'code'), otherCode],
      'with the stub of another round': [at('put', STUB, 'roundId'), 'r2'],
      'with a stub in another’s name': ['put', { [BALLOT]: ballot, [THEIR_STUB]: stub }],
      'with a number that is no text': [at('put', STUB, 'code'), Number(code)],
      'with a number that is none': [at('put', STUB, 'code'), '12345678'],
      'with more on the stub': [at('put', STUB, 'name'), 'أمينة'],
      'with less on the stub': [at('put', STUB, 'roundId'), absent],
      'and free another': ['patch', { [TICKET]: used, [OTHER]: free }],
      'and use up another': ['patch', { [TICKET]: used, [OTHER]: used }],
      'and write on the ticket who used it': [at('patch', TICKET, 'by'), 'me'],
      'where the round asks for none': [at('before', R), roundOfOneDot],
      'where the round asks for those of another roll': [at('before', R, 'tickets', 'roll'), 'other'],
      'with a ballot that is none': [at('put', BALLOT, 'picks'), ['9.1']],
    },
    also: {
      'twice, when its answer was lost': ['before', voted],
      'as a rapporteur': [at('before', ME), rapporteur],
    },
  },
  {
    sentence: 'a ticket is used up by a ballot only',
    allowed: { me, before: voting, put: { [BALLOT]: ballot, [STUB]: stub }, patch: { [TICKET]: used } },
    but: {
      'not by a stub without a ballot': ['put', { [STUB]: stub }],
      'not by itself': ['put', {}],
    },
  },
  {
    sentence: 'a stub is torn for oneself alone',
    allowed: { me, before: voting, put: { [BALLOT]: ballot, [STUB]: stub }, patch: { [TICKET]: used } },
    but: {
      'and not for another with it, who could then not vote': [
        'put',
        { [BALLOT]: ballot, [STUB]: stub, [THEIR_STUB]: stub },
      ],
    },
  },
  {
    sentence: 'a stub that arrives twice is the same',
    allowed: { me, before: { ...voted, [THEIR_STUB]: { ...stub, code: otherCode } }, put: { [STUB]: stub } },
    but: {
      'and nobody learns by trying what another’s says': ['put', { [THEIR_STUB]: { ...stub, code: otherCode } }],
    },
  },
  {
    sentence: 'a ticket has sixteen digits',
    allowed: {
      me,
      before: { ...voting, [SHORT]: free },
      put: { [BALLOT]: ballot, [STUB]: stub, [TICKET]: used },
    },
    but: {
      'even where somebody made one of eight': [
        'put',
        { [BALLOT]: ballot, [STUB]: { ...stub, code: shortCode }, [SHORT]: used },
      ],
    },
    also: {
      'any that there is': ['put', { [BALLOT]: ballot, [STUB]: { ...stub, code: otherCode }, [OTHER]: used }],
    },
  },
  {
    sentence: 'a ballot may be changed by whoever has its stub',
    allowed: { me, before: voted, put: { [BALLOT]: ballot } },
    but: {
      'not without one': [at('before', STUB), absent],
      'not with one of another round': [at('before', STUB, 'roundId'), 'r2'],
      'not when the round is closed': [at('before', R, 'open'), false],
    },
    also: { 'with no dot left': [at('put', BALLOT, 'picks'), []] },
  },
  {
    sentence: 'an account has one ticket of a roll',
    allowed: { me, before: voted, put: { [BALLOT]: ballot, [STUB]: stub }, patch: { [TICKET]: used } },
    but: {
      'not a second one': ['put', { [BALLOT]: ballot, [STUB]: { code: otherCode, roundId: 'r1' } }],
      'not for a second round': ['put', { [BALLOT]: ballot, [STUB]: { code, roundId: 'r2' } }],
    },
  },
  {
    sentence: 'a roll that serves two rounds gives one vote in one of them',
    allowed: {
      me,
      before: { ...voting, [SECOND]: round },
      put: { [`${SECOND}/ballots/me`]: ballot, [STUB]: { code, roundId: 'r2' } },
      patch: { [TICKET]: used },
    },
    but: {
      'not when the ticket was used in the other': [at('before', TICKET), used],
      'not in both': ['put', { [`${SECOND}/ballots/me`]: ballot, [BALLOT]: ballot, [STUB]: { code, roundId: 'r2' } }],
      'not when one has voted in the other': ['before', { ...voted, [SECOND]: round }],
    },
  },
  {
    sentence: 'the stub goes with the ballot when persons are deleted',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...workshop, status: 'closed', purgeAskedAt: ago(60) },
        [ROLL]: roll,
        [THEIR_STUB]: stub,
      },
      drop: { [THEIR_STUB]: {} },
    },
    but: {
      ...notSteering,
      'not before it was asked for': [at('before', W, 'purgeAskedAt'), null],
      'not while it is open': [at('before', W, 'status'), 'open'],
      'not the ticket, which knows nobody': ['drop', { [TICKET]: {} }],
      'not the roll': ['drop', { [ROLL]: {} }],
    },
    also: { again: [at('before', THEIR_STUB), absent] },
  },
];
