// One's consent taken back; persons deleted while the record stays.

import { NOW } from '@/domain/change';
import { EMPTIED } from '@/domain/purge';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import { at, each, facilitator, inWorkshop, ME, me, note, notePath, observer, participant, W, workshop } from './base';

const THEM = `${W}/members/them`;
const SUMS = `${W}/sums/people`;
const ROUND = `${W}/rounds/r1`;
const BALLOT = `${ROUND}/ballots/them`;
const RATING = `${W}/ratings/them`;
const ENTRY = `${W}/trail/e1`;
const asked = { ...workshop, status: 'closed', purgeAskedAt: ago(60), purgedAt: null };
const purging = { ...inWorkshop(facilitator), [W]: asked };
const sums = { at: NOW, participation: { people: 12 }, attendance: { people: null }, ratings: [] };
const round = { ...{ kind: 'dots', open: false, marks: [], options: [] }, result: { voters: 1, counts: {} } };
const entry = {
  ...{ at: ago(600), action: 'rewordNote', subject: 'notes/n1', from: '{"text":"x"}', to: '{"text":"y"}' },
  ...{ role: 'participant', tableId: 't1' },
};
/** An instant of which two are alike, whenever they are asked for. */
const inDays = (days: number) => Date.UTC(2100, 0, days);
const category = { ...participant, category: 'media' };
const told = { ...note, category: 'media' };

/** Who may not, and when not, whatever is deleted. */
const refused = {
  'as a participant': [at('before', ME), participant],
  'as an observer': [at('before', ME), observer],
  'when removed': [at('before', ME, 'removed'), true],
  'as a stranger': ['me', 'stranger'],
  'as nobody': ['me', null],
  'while the workshop is open': [at('before', W, 'status'), 'open'],
  'before it was asked for': [at('before', W, 'purgeAskedAt'), null],
  'where nothing is said of it': [at('before', W, 'purgeAskedAt'), absent],
} as const;

export const privacy: readonly Twins[] = [
  {
    sentence: 'a member may take back their category at any time',
    allowed: { me, before: { ...inWorkshop(category), [THEM]: category }, patch: { [ME]: { category: null } } },
    but: {
      'not another’s': ['patch', { [THEM]: { category: null } }],
      'as nobody': ['me', null],
      'not with the role': [at('patch', ME, 'role'), 'facilitator'],
    },
    also: {
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when the workshop is closed': [at('before', W, 'status'), 'closed'],
      'when removed': [at('before', ME, 'removed'), true],
      'as an observer': [at('before', ME), { ...observer, category: 'media' }],
    },
  },
  {
    sentence: 'a closed workshop takes no other category',
    allowed: {
      me,
      before: { ...inWorkshop(category), [W]: { ...workshop, status: 'closed' } },
      patch: { [ME]: { category: null } },
    },
    but: { 'than none': [at('patch', ME, 'category'), 'council'] },
  },
  {
    sentence: 'an author may take their category off a proposal at any time',
    allowed: {
      me,
      before: {
        ...inWorkshop(category),
        ...{ [W]: { ...workshop, status: 'closed' }, [notePath(3)]: told, [notePath(3, 'them')]: told },
      },
      patch: { [notePath(3)]: { category: null, updatedAt: NOW } },
    },
    but: {
      'not off another’s': ['patch', { [notePath(3, 'them')]: { category: null, updatedAt: NOW } }],
      'not for another one': [at('patch', notePath(3), 'category'), 'council'],
      'not with other words': [at('patch', notePath(3), 'text'), 'غير ذلك'],
      'as nobody': ['me', null],
      'where there is none': [at('before', notePath(3), 'category'), null],
      'dated back': [at('patch', notePath(3), 'updatedAt'), ago(60)],
    },
    also: {
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'while it is open': [at('before', W, 'status'), 'open'],
      'when removed': [at('before', ME, 'removed'), true],
      'off one that is hidden': [at('before', notePath(3), 'state'), 'hidden'],
    },
  },
  {
    sentence: 'a facilitator may ask for the purge of a closed workshop',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [W]: { ...workshop, status: 'closed' } },
      patch: { [W]: { purgeAskedAt: NOW, purgedAt: null } },
    },
    but: {
      'of an open one': [at('before', W, 'status'), 'open'],
      'while opening it again': [at('patch', W, 'status'), 'open'],
      'as a participant': [at('before', ME), participant],
      'when removed': [at('before', ME, 'removed'), true],
      'as nobody': ['me', null],
      ...each(at('patch', W, 'purgeAskedAt'), { 'dated back': ago(60), 'without a time': null, 'in words': 'now' }),
      'done before it was': [at('patch', W, 'purgedAt'), ago(60)],
      'done in words': [at('patch', W, 'purgedAt'), 'yes'],
    },
    also: { 'done at once': [at('patch', W, 'purgedAt'), NOW], 'and asked again': [at('before', W), asked] },
  },
  {
    sentence: 'a facilitator may say that the purge is done',
    allowed: { me, before: purging, patch: { [W]: { purgedAt: NOW } } },
    but: {
      'before it was asked for': [at('before', W, 'purgeAskedAt'), null],
      'in another’s time': [at('patch', W, 'purgedAt'), ago(5)],
      'and that it was never asked for': [at('patch', W, 'purgeAskedAt'), null],
      'as a participant': [at('before', ME), participant],
    },
  },
  {
    sentence: 'nothing is kept for longer than people were told',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...workshop, deleteAfter: ago(-86_400), stage: { ...workshop.stage, begunAt: ago(600) } },
      },
      patch: { [W]: { deleteAfter: ago(-3600) } },
    },
    but: {
      'a day longer': [at('patch', W, 'deleteAfter'), ago(-172_800)],
      'without an end': [at('patch', W, 'deleteAfter'), null],
    },
    also: { 'where no end was told': [at('before', W, 'deleteAfter'), null] },
  },
  {
    sentence: 'once the day has begun a workshop may be corrected that is kept as long as people were told',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...workshop, deleteAfter: inDays(2), stage: { ...workshop.stage, begunAt: ago(600) } },
      },
      patch: { [W]: { venue: { fr: 'Salle' }, deleteAfter: inDays(2) } },
    },
    but: { 'and not a day longer': [at('patch', W, 'deleteAfter'), inDays(3)] },
    also: {
      'and a day less': [at('patch', W, 'deleteAfter'), inDays(1)],
      'of which nothing is said with it': [at('patch', W, 'deleteAfter'), absent],
    },
  },
  {
    sentence: 'once the day has begun a workshop may be corrected of which no end was told',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...workshop, stage: { ...workshop.stage, begunAt: ago(600) } },
      },
      patch: { [W]: { venue: { fr: 'Salle' } } },
    },
    but: { 'and not to be deleted in words': [at('patch', W, 'deleteAfter'), 'soon'] },
  },
  {
    sentence: 'a day that has begun has begun',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: {
          ...workshop,
          deleteAfter: inDays(2),
          stage: { ...workshop.stage, changedAt: ago(60), begunAt: ago(60) },
        },
      },
      patch: { [W]: { 'stage.phase': 'welcome', 'stage.previous': 'draft', 'stage.changedAt': NOW } },
    },
    but: {
      'and is not said not to have': ['patch', { [W]: { 'stage.begunAt': null } }],
      'not with going back to the welcome either': [at('patch', W, 'stage.begunAt'), null],
      'nor with entering its phase again': ['patch', { [W]: { 'stage.changedAt': NOW, 'stage.begunAt': null } }],
    },
    also: {
      'even where no end was told': [at('before', W, 'deleteAfter'), null],
      'or begins anew with its phase': ['patch', { [W]: { 'stage.changedAt': NOW, 'stage.begunAt': NOW } }],
    },
  },
  {
    sentence: 'whoever leaves the welcome begins the day',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...workshop, stage: { ...workshop.stage, phase: 'welcome', previous: null } },
      },
      patch: {
        [W]: {
          'stage.phase': 'propose',
          'stage.previous': 'welcome',
          'stage.changedAt': NOW,
          'stage.begunAt': NOW,
        },
      },
    },
    but: { 'or one could keep persons for longer than they were told': [at('patch', W, 'stage.begunAt'), absent] },
  },
  {
    sentence: 'before the day has begun the end of the retention may be put off',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [W]: { ...workshop, deleteAfter: ago(-86_400) } },
      patch: { [W]: { deleteAfter: ago(-172_800) } },
    },
    but: { 'and not after': [at('before', W, 'stage', 'begunAt'), ago(60)] },
  },
  {
    sentence: 'a workshop may say who answers for the data',
    allowed: {
      me,
      before: inWorkshop(facilitator),
      patch: { [W]: { particulars: { controller: { ar: 'الجماعة' }, declaration: 'D-1' } } },
    },
    but: {
      'with something more': [at('patch', W, 'particulars', 'more'), 1],
      'in words': [at('patch', W, 'particulars'), 'the commune'],
      'as a participant': [at('before', ME), participant],
    },
  },
  {
    sentence: 'the sums of persons may be kept when they are to be deleted',
    allowed: { me, before: purging, put: { [SUMS]: sums } },
    but: {
      ...refused,
      'under another name': ['put', { [`${W}/sums/other`]: sums }],
      'dated back': [at('put', SUMS, 'at'), ago(60)],
      'with a member': [at('put', SUMS, 'members'), []],
      'without participation': [at('put', SUMS, 'participation'), absent],
      'with participation in words': [at('put', SUMS, 'participation'), 'many'],
      'with attendance in words': [at('put', SUMS, 'attendance'), 'many'],
      'with 1,001 opinions': [at('put', SUMS, 'ratings'), Array.from({ length: 1001 }, () => ({}))],
      'over others': [at('before', SUMS), { ...sums, at: ago(60), participation: { people: 13 } }],
    },
    also: { 'again, when the acknowledgement was lost': [at('before', SUMS), { ...sums, at: ago(60) }] },
  },
  {
    sentence: 'keeping the sums twice is keeping them once',
    allowed: { me, before: { ...purging, [SUMS]: { ...sums, at: ago(60) } }, put: { [SUMS]: sums } },
    but: {
      ...refused,
      'dated back': [at('put', SUMS, 'at'), ago(30)],
      'dated in words': [at('put', SUMS, 'at'), 'now'],
    },
  },
  {
    sentence: 'a facilitator may read the sums',
    allowed: { me, before: { ...purging, [SUMS]: { ...sums, at: ago(60) } }, get: SUMS },
    but: {
      'a participant may not': [at('before', ME), participant],
      'an observer may not': [at('before', ME), observer],
      'when removed': [at('before', ME, 'removed'), true],
    },
  },
  {
    sentence: 'a member may be deleted in a purge',
    allowed: { me, before: { ...purging, [THEM]: participant }, drop: { [THEM]: {} } },
    but: { ...refused, 'not who answers for the record': [at('before', THEM), facilitator] },
    also: {
      'who was put out': [at('before', THEM), { ...facilitator, removed: true }],
      twice: [at('before', THEM), absent],
    },
  },
  {
    sentence: 'a ballot may be deleted in a purge',
    allowed: {
      me,
      before: { ...purging, [ROUND]: round, [BALLOT]: { picks: [], remark: '', reserved: false, at: ago(600) } },
      drop: { [BALLOT]: {} },
    },
    but: { ...refused, 'not before what it gave is published': [at('before', ROUND, 'result'), null] },
    also: { twice: [at('before', BALLOT), absent] },
  },
  {
    sentence: 'an opinion may be deleted in a purge',
    allowed: {
      me,
      before: { ...purging, [SUMS]: { ...sums, at: ago(60) }, [RATING]: { level: 4, text: '', at: ago(600) } },
      drop: { [RATING]: {} },
    },
    but: { ...refused, 'not before what was said is kept': [at('before', SUMS), absent] },
    also: { twice: [at('before', RATING), absent] },
  },
  {
    sentence: 'withdrawn words may be emptied in a purge',
    allowed: {
      me,
      before: { ...purging, [notePath(3, 'them')]: { ...note, state: 'withdrawn' } },
      patch: { [notePath(3, 'them')]: { text: EMPTIED, updatedAt: NOW } },
    },
    but: {
      ...refused,
      'not what is public': [at('before', notePath(3, 'them'), 'state'), 'shown'],
      'not by other words': [at('patch', notePath(3, 'them'), 'text'), 'غير ذلك'],
      'not with its place': [at('patch', notePath(3, 'them'), 'rank'), 'b0'],
    },
    also: { 'or hidden ones': [at('before', notePath(3, 'them'), 'state'), 'hidden'] },
  },
  {
    sentence: 'what the trail tells may be emptied in a purge',
    allowed: { me, before: { ...purging, [ENTRY]: entry }, patch: { [ENTRY]: { from: '{}', to: '{}' } } },
    but: {
      ...refused,
      'not told otherwise': [at('patch', ENTRY, 'from'), '{"text":"z"}'],
      'nor to be otherwise': [at('patch', ENTRY, 'to'), '{"text":"z"}'],
      'not by another': [at('patch', ENTRY, 'role'), 'observer'],
    },
  },
  ...['attempts', 'clocks'].map((marks): Twins => {
    const mark = `${marks}/them`;
    return {
      sentence: `a mark in ${marks} may be taken away when it is an hour old`,
      allowed: { me, before: { [mark]: { at: ago(3660), code: '12345678', n: 10 } }, drop: { [mark]: {} } },
      but: { 'a younger one': [at('before', mark, 'at'), ago(3500)], 'as nobody': ['me', null] },
      also: { 'one’s own': ['drop', { [`${marks}/me`]: {} }], twice: [at('before', mark), absent] },
    };
  }),
];
