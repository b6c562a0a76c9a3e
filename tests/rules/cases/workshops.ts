import { NOW } from '@/domain/change';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import { at, each, facilitator, inWorkshop, ME, me, observer, participant, W, without, workshop } from './base';

const opening = {
  ...workshop,
  createdBy: me,
  createdAt: NOW,
  stage: { ...workshop.stage, phase: 'welcome', previous: null, changedAt: NOW },
};
const founding = { ...facilitator, joinedAt: NOW };
const running = inWorkshop(facilitator);
const entered = {
  ...running,
  [W]: { ...workshop, stage: { ...workshop.stage, phase: 'review', previous: 'draft', changedAt: ago(20) } },
};
const enters = { 'stage.phase': 'review', 'stage.previous': 'draft', 'stage.changedAt': NOW };
const longList = (most: number) => Array.from({ length: most + 1 }, () => ({}));

/** A workshop that breaks one clause of its shape. */
const misshapen = (write: string) => ({
  'with something more': [at(write, W, 'more'), 1] as const,
  ...each(at(write, W, 'title'), {
    'with a title that is no wording': 'Atelier',
    'with a title of 301 units': { ar: 'x'.repeat(301) },
  }),
  'with a commune of 301 units': [at(write, W, 'commune'), { ar: 'x'.repeat(301) }] as const,
  'with a venue of 301 units': [at(write, W, 'venue'), { ar: 'x'.repeat(301) }] as const,
  ...each(at(write, W, 'programme'), {
    'of a programme that is no wording': 'Programme',
    'of a programme that is null': null,
    'of a programme of 301 units': { ar: 'x'.repeat(301) },
    'of a programme in a language that is none': { es: 'Programa' },
  }),
  'with a notice of 10,001 units': [at(write, W, 'notice'), { ar: 'x'.repeat(10_001) }] as const,
  ...each(at(write, W, 'date'), { 'on a date in words': '24 April', 'on a date that is a number': 20240424 }),
  'in a language that is none': [at(write, W, 'locale'), 'es'] as const,
  ...each(at(write, W, 'axes'), { 'with 13 axes': longList(12), 'with axes that are no list': 'four' }),
  'with 61 tables': [at(write, W, 'tables'), longList(60)] as const,
  'with 31 partners': [at(write, W, 'partners'), longList(30)] as const,
  'with 51 items on the agenda': [at(write, W, 'agenda'), longList(50)] as const,
  'with 51 steps': [at(write, W, 'roadmap'), longList(50)] as const,
  ...each(at(write, W, 'settings'), {
    'without saying whether writing is private': { chooseTable: true, moderation: 'off' },
    'without saying who chooses tables': { privateWriting: false, moderation: 'off' },
    'without saying what is read first': { privateWriting: false, chooseTable: true },
    'with a setting too many': { ...workshop.settings, more: 1 },
    'with private writing in words': { ...workshop.settings, privateWriting: 'yes' },
    'with table choice in words': { ...workshop.settings, chooseTable: 'yes' },
    'with writing by tables in words': { ...workshop.settings, tableWrites: 'yes' },
    'with the sheet in words': { ...workshop.settings, attendance: 'yes' },
  }),
  'to be deleted in words': [at(write, W, 'deleteAfter'), 'soon'] as const,
  'in a status that is none': [at(write, W, 'status'), 'ajar'] as const,
  ...each(at(write, W, 'joinCode'), {
    'with a join code of seven digits': '1234567',
    'with a join code that is a number': 12345678,
  }),
  'by another schema': [at(write, W, 'schema'), 2] as const,
});

const misstaged = (stage: readonly string[]) => ({
  ...each(at(...stage, 'phase'), { 'in a phase that is none': 'lunch' }),
  'ending in words': [at(...stage, 'endsAt'), 'soon'] as const,
  'begun in words': [at(...stage, 'begunAt'), 'at nine'] as const,
  ...each(at(...stage, 'pausedLeft'), {
    'paused in words': 'long',
    'paused with less than nothing left': -1,
    'paused with half a millisecond left': 0.5,
  }),
  'doing at zero what is nothing': [at(...stage, 'atZero'), 'explode'] as const,
  ...each(at(...stage, 'call'), { 'calling 301 units': 'x'.repeat(301), 'calling with an override': 'a\u202Eb' }),
  'half frozen': [at(...stage, 'frozen'), 'half'] as const,
  'with more in the stage': [at(...stage, 'more'), 1] as const,
  'with less in the stage': [at(...stage, 'call'), absent] as const,
});

export const workshops: readonly Twins[] = [
  {
    sentence: 'anybody may open a workshop and be its facilitator',
    allowed: { me, before: {}, put: { [W]: opening, [ME]: founding } },
    but: {
      ...misshapen('put'),
      ...misstaged(['put', W, 'stage']),
      'as nobody': ['me', null],
      'in another’s name': [at('put', W, 'createdBy'), 'other'],
      'dated back': [at('put', W, 'createdAt'), ago(60)],
      'in the middle of it': [at('put', W, 'stage', 'phase'), 'draft'],
      'with a phase before': [at('put', W, 'stage', 'previous'), 'draft'],
      'with a stage dated back': [at('put', W, 'stage', 'changedAt'), ago(60)],
      'without joining': [at('put', ME), absent],
      ...without(at('put', W), opening),
      'already asked to be purged': [at('put', W, 'purgeAskedAt'), NOW],
      'already purged': [at('put', W, 'purgedAt'), NOW],
      'under a name that is no id': ['put', { 'workshops/a b': opening, 'workshops/a b/members/me': founding }],
      'joining as a screen': [at('put', ME, 'role'), 'screen'],
      'joining at a table': [at('put', ME, 'tableId'), 't1'],
      'joining removed': [at('put', ME, 'removed'), true],
      'joining with a code that is no text': [at('put', ME, 'code'), 12345678],
      'without the workshop': [at('put', W), absent],
      'over one that exists': [at('before', W), workshop],
    },
    also: {
      'to be deleted at a time': [at('put', W, 'deleteAfter'), ago(-86_400)],
      'with a call': [at('put', W, 'stage', 'call'), { subject: null, text: 'نبدأ' }],
      'under another name': ['put', { 'workshops/a_b': opening, 'workshops/a_b/members/me': founding }],
      'with twelve axes': [at('put', W, 'axes'), longList(11)],
      'of a programme of 300 units': [at('put', W, 'programme'), { ar: 'x'.repeat(300) }],
      'with sixty tables': [at('put', W, 'tables'), longList(59)],
    },
  },
  {
    sentence: 'opening twice is opening once',
    allowed: {
      me,
      before: {
        [W]: { ...opening, createdAt: ago(60), stage: { ...opening.stage, changedAt: ago(60) } },
        [ME]: { ...founding, joinedAt: ago(60) },
      },
      put: { [W]: opening, [ME]: founding },
    },
    but: {
      'when the phase has gone on': [at('before', W, 'stage', 'phase'), 'propose'],
      'when something else differs': [at('before', W, 'date'), '2024-04-25'],
      'by a co-facilitator': [at('before', W, 'createdBy'), 'founder'],
      'when frozen meanwhile': [at('before', W, 'stage', 'frozen'), true],
      'by a founder who is no longer in': [at('before', ME), absent],
      'dated back': [at('put', W, 'createdAt'), ago(30)],
      'with a stage dated back': [at('put', W, 'stage', 'changedAt'), ago(30)],
      'as a participant': [at('before', ME, 'role'), 'participant'],
    },
  },
  {
    sentence: 'the founder’s workshop may arrive again without its batch',
    allowed: {
      me,
      before: {
        [W]: { ...opening, createdAt: ago(60), stage: { ...opening.stage, changedAt: ago(60) } },
        [ME]: facilitator,
        [`${W}/members/other`]: facilitator,
      },
      put: { [W]: opening },
    },
    but: { 'from a co-facilitator': ['me', 'other'] },
  },
  {
    sentence: 'a facilitator may correct a workshop',
    allowed: { me, before: running, patch: { [W]: { venue: { fr: 'Salle' } } } },
    but: {
      ...misshapen('patch'),
      'as a participant': [at('before', ME), participant],
      'as nobody': ['me', null],
      'when removed': [at('before', ME, 'removed'), true],
      'and its founder': [at('patch', W, 'createdBy'), me],
      'and its beginning': [at('patch', W, 'createdAt'), NOW],
      'and the phase before': [at('patch', W, 'stage.previous'), 'group'],
      'and the time of the phase': [at('patch', W, 'stage.changedAt'), NOW],
    },
    also: {
      'and make writing private': [at('patch', W, 'settings.privateWriting'), true],
      'and say of which programme it is': [at('patch', W, 'programme'), { fr: 'Programme 2024–2026' }],
      'and take it out of its programme': [at('patch', W, 'programme'), {}],
    },
  },
  {
    sentence: 'the clock of a stage may be set and paused',
    allowed: { me, before: running, patch: { [W]: { 'stage.endsAt': ago(-600), 'stage.pausedLeft': null } } },
    but: {
      'paused with less than nothing left': [at('patch', W, 'stage.pausedLeft'), -1],
      'with more in the stage': [at('patch', W, 'stage.more'), 1],
      'without a time of the phase': [at('patch', W, 'stage.changedAt'), null],
    },
    also: each(at('patch', W, 'stage.pausedLeft'), { 'with time left': 60_000, 'with nothing left': 0 }),
  },
  {
    sentence: 'private writing stays private',
    allowed: {
      me,
      before: {
        ...running,
        [W]: { ...workshop, settings: { privateWriting: true, chooseTable: true, moderation: 'off' } },
      },
      patch: { [W]: { 'settings.privateWriting': true, 'settings.chooseTable': false } },
    },
    but: { 'and is never opened': [at('patch', W, 'settings.privateWriting'), false] },
  },
  {
    sentence: 'entering a phase twice is entering it once',
    allowed: { me, before: entered, patch: { [W]: enters } },
    but: {
      'as a participant': [at('before', ME), participant],
      'dated back': [at('patch', W, 'stage.changedAt'), ago(5)],
      'with another phase before': [at('patch', W, 'stage.previous'), 'group'],
      'over a clock that was started since': [at('patch', W, 'stage.endsAt'), ago(-600)],
      'with something else': [at('patch', W, 'venue'), { fr: 'Salle' }],
    },
    also: { 'which began the day': [at('patch', W, 'stage.begunAt'), NOW] },
  },
  {
    sentence: 'a facilitator may enter a phase',
    allowed: { me, before: running, patch: { [W]: enters } },
    but: {
      'as a participant': [at('before', ME), participant],
      'dated back': [at('patch', W, 'stage.changedAt'), ago(5)],
      'dated ahead': [at('patch', W, 'stage.changedAt'), ago(-600)],
      'without its time': [at('patch', W, 'stage.changedAt'), absent],
      'after another than the one before': [at('patch', W, 'stage.previous'), 'group'],
      'that is none': [at('patch', W, 'stage.phase'), 'lunch'],
    },
    also: {
      'leaving nothing under way': [at('patch', W, 'stage.previous'), null],
      ...each(at('patch', W, 'stage.phase'), {
        welcome: 'welcome',
        presentation: 'presentation',
        group: 'group',
        vote: 'vote',
        close: 'close',
      }),
    },
  },
  {
    sentence: 'members may read the workshop',
    allowed: { me, before: inWorkshop(observer), get: W },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'when not in': [at('before', ME), absent],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'one may list the workshops one has opened',
    allowed: {
      me,
      before: { [W]: { ...workshop, createdBy: me } },
      list: { of: 'workshops', where: { createdBy: me }, limit: 100 },
    },
    but: {
      'another’s': [at('list', 'where', 'createdBy'), 'founder'],
      all: [at('list', 'where'), {}],
      '101 of them': [at('list', 'limit'), 101],
      'without a limit': [at('list', 'limit'), null],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'nobody deletes anything, not even facilitators',
    allowed: { me, before: running, patch: { [W]: { status: 'closed' } } },
    but: {
      'a workshop': ['drop', { [W]: {} }],
      'a member': ['drop', { [ME]: {} }],
      'a table': ['drop', { [`${W}/tables/t1`]: {} }],
    },
  },
  {
    sentence: 'what no rule names is closed',
    allowed: { me, before: running, get: `${W}/screens/main` },
    but: {
      snapshots: ['get', `${W}/snapshots/s`],
      'anything else': ['get', 'anything/else'],
    },
  },
];
