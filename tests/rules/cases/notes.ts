import { NOW } from '@/domain/change';
import { badTexts, goodTexts } from '../../support/texts';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  each,
  facilitator,
  inWorkshop,
  justAfter,
  ME,
  me,
  newNote,
  note,
  noteId,
  notePath,
  participant,
  rapporteur,
  stopped,
  W,
} from './base';

const N = notePath(3);
const THEIRS = notePath(3, 'them');
const proposing = { me, before: inWorkshop(participant), put: { [N]: newNote } };
const own = { ...inWorkshop(participant), [N]: note };
const phase = at('before', W, 'stage', 'phase');
const answer = { outcome: 'merged', text: 'مدمج', at: NOW };

const stage = at('before', W, 'stage');

const misshapen = (write: string, path: string) => ({
  'on an axis that is no id': [at(write, path, 'axisId'), ''] as const,
  'in a slot in words': [at(write, path, 'slot'), 'third'] as const,
  'of an origin that is none': [at(write, path, 'origin'), 'mail'] as const,
  'of a kind that is none': [at(write, path, 'category'), 'mayor'] as const,
  'in a stack': [at(write, path, 'stackId'), 's1'] as const,
  'with a rank that is no key': [at(write, path, 'rank'), 'a b'] as const,
  'with a rank of 201 units': [at(write, path, 'rank'), 'a'.repeat(201)] as const,
  'with a rank that is a number': [at(write, path, 'rank'), 1] as const,
  'late in words': [at(write, path, 'late'), 'no'] as const,
  'with something more': [at(write, path, 'author'), 'me'] as const,
  'not dated now': [at(write, path, 'updatedAt'), ago(1)] as const,
});

export const notes: readonly Twins[] = [
  {
    sentence: 'a participant may propose at their own table',
    allowed: proposing,
    but: {
      ...stopped,
      ...misshapen('put', N),
      ...each(
        at('put', N, 'text'),
        Object.fromEntries(Object.entries(badTexts).map(([name, text]) => [`text: ${name}`, text])),
      ),
      'text: a number': [at('put', N, 'text'), 7],
      'without a category': [at('put', N, 'category'), absent],
      'at another table': [at('put', N, 'tableId'), 't2'],
      'without a table': [at('before', ME, 'tableId'), null],
      'already hidden': [at('put', N, 'state'), 'hidden'],
      'already withdrawn': [at('put', N, 'state'), 'withdrawn'],
      'in a commitment': [at('put', N, 'commitmentId'), 'c1'],
      'with an answer': [at('put', N, 'answer'), answer],
      'as if late': [at('put', N, 'late'), true],
      'created before': [at('put', N, 'createdAt'), ago(60)],
      'of spoken words': [at('put', N, 'origin'), 'oral'],
      'of paper': [at('put', N, 'origin'), 'paper'],
      'as if from a file': [at('put', N, 'origin'), 'imported'],
      'under another’s id': ['put', { [THEIRS]: newNote }],
      'under another slot': [at('put', N, 'slot'), 4],
      'under an id of their choice': ['put', { [`${W}/notes/free`]: newNote }],
      'in upper case': ['put', { [`${W}/notes/${noteId(3).toUpperCase()}`]: newNote }],
      'in slot 40': ['put', { [notePath(40)]: { ...newNote, slot: 40 } }],
      'in slot -1': ['put', { [notePath(-1)]: { ...newNote, slot: -1 } }],
      'in half a slot': ['put', { [notePath(3.5)]: { ...newNote, slot: 3.5 } }],
      'in welcome': [phase, 'welcome'],
      'in review': [phase, 'review'],
      'a minute after writing': [stage, justAfter('propose', 61)],
      'just after a phase without writing': [stage, justAfter('vote', 5)],
    },
    also: {
      ...each(
        at('put', N, 'text'),
        Object.fromEntries(Object.entries(goodTexts).map(([name, text]) => [`text: ${name}`, text])),
      ),
      'in propose': [phase, 'propose'],
      'in group': [phase, 'group'],
      'just after writing': [stage, justAfter('propose', 50)],
      'just after grouping': [stage, justAfter('group', 50)],
      'just after drafting': [stage, justAfter('draft', 50)],
      'in slot 39': ['put', { [notePath(39)]: { ...newNote, slot: 39 } }],
      'in slot 0': ['put', { [notePath(0)]: { ...newNote, slot: 0 } }],
      'of a kind': [at('put', N, 'category'), 'staff'],
    },
  },
  {
    sentence: 'a rapporteur may enter what is said or on paper, in many slots',
    allowed: {
      me,
      before: inWorkshop(rapporteur),
      put: { [notePath(399)]: { ...newNote, slot: 399, origin: 'oral' } },
    },
    but: {
      'in slot 400': ['put', { [notePath(400)]: { ...newNote, slot: 400, origin: 'oral' } }],
      'at another table': [at('put', notePath(399), 'tableId'), 't2'],
      'of an origin that is none': [at('put', notePath(399), 'origin'), 'mail'],
      'as if from a file': [at('put', notePath(399), 'origin'), 'imported'],
      'as if late': [at('put', notePath(399), 'late'), true],
      'as a participant': [at('before', ME), participant],
    },
    also: each(at('put', notePath(399), 'origin'), { paper: 'paper', phone: 'phone' }),
  },
  {
    sentence: 'a facilitator may take in a late note at any table, in any phase',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...inWorkshop(facilitator)[W], stage: { ...justAfter('vote', 500), frozen: true } },
      },
      put: { [N]: { ...newNote, late: true } },
    },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'as a rapporteur': [at('before', ME), rapporteur],
      'at a table that does not exist': [at('put', N, 'tableId'), 't9'],
      'late in words': [at('put', N, 'late'), 'yes'],
      'of a kind that is none': [at('put', N, 'category'), 'mayor'],
      'in slot 4000': ['put', { [notePath(4000)]: { ...newNote, late: true, slot: 4000 } }],
      'under another’s id': ['put', { [THEIRS]: { ...newNote, late: true } }],
      'already hidden': [at('put', N, 'state'), 'hidden'],
    },
    also: {
      'in slot 399': ['put', { [notePath(399)]: { ...newNote, late: true, slot: 399 } }],
      'that is not late': [at('put', N, 'late'), false],
      'from a card, read and sealed': ['put', { [N]: { ...newNote, origin: 'paper', cleared: true, revealed: false } }],
    },
  },
  {
    sentence: 'a facilitator may bring in a proposal from a file, in many slots',
    allowed: {
      me,
      before: inWorkshop(facilitator),
      put: { [notePath(3999)]: { ...newNote, slot: 3999, origin: 'imported', cleared: true } },
    },
    but: {
      'in slot 4000': ['put', { [notePath(4000)]: { ...newNote, slot: 4000, origin: 'imported', cleared: true } }],
      'as a rapporteur': [at('before', ME), rapporteur],
      'created before': [at('put', notePath(3999), 'createdAt'), ago(60)],
    },
  },
  {
    sentence: 'proposing twice is proposing once',
    allowed: { ...proposing, before: own },
    but: {
      'when frozen meanwhile': [at('before', W, 'stage', 'frozen'), true],
      'when muted meanwhile': [at('before', ME, 'muted'), true],
      'when the phase is over': [phase, 'close'],
      'when it was moved meanwhile': [at('before', N, 'rank'), 'a9'],
      'when it was hidden meanwhile': [at('before', N, 'state'), 'hidden'],
      'when it is another’s': ['me', 'them'],
      'created before': [at('put', N, 'createdAt'), ago(60)],
    },
  },
  {
    sentence: 'a facilitator’s proposal arriving twice is one',
    allowed: {
      me,
      before: { ...inWorkshop(facilitator), [N]: { ...note, late: true } },
      put: { [N]: { ...newNote, late: true } },
    },
    but: {
      'unless its text differs': [at('before', N, 'answer'), { ...answer, at: ago(9) }],
      'when removed': [at('before', ME, 'removed'), true],
    },
  },
  {
    sentence: 'an author may reword a note',
    allowed: { me, before: own, patch: { [N]: { text: 'أوضح', updatedAt: NOW } } },
    but: {
      ...stopped,
      'when it is another’s': ['me', 'them'],
      'once writing is over': [phase, 'review'],
      'a minute after writing': [stage, justAfter('draft', 61)],
      'to nothing': [at('patch', N, 'text'), ' '],
      'to 281 units': [at('patch', N, 'text'), 'x'.repeat(281)],
      'not dated now': [at('patch', N, 'updatedAt'), ago(1)],
      'and its table with it': [at('patch', N, 'tableId'), 't2'],
      'and its slot with it': [at('patch', N, 'slot'), 4],
      'and its answer with it': [at('patch', N, 'answer'), answer],
      'and its place with it': [at('patch', N, 'rank'), 'a9'],
      'and its beginning with it': [at('patch', N, 'createdAt'), NOW],
    },
    also: {
      'from another table now': [at('before', ME, 'tableId'), 't2'],
      'just after writing': [stage, justAfter('draft', 50)],
      'in propose': [phase, 'propose'],
      'as a rapporteur': [at('before', ME), rapporteur],
    },
  },
  {
    sentence: 'a facilitator may reword a note of their own at any time',
    allowed: {
      me,
      before: { ...own, [ME]: facilitator, [`${W}/members/them`]: facilitator },
      patch: { [N]: { text: 'أوضح', updatedAt: NOW } },
    },
    but: { 'not another’s': ['me', 'them'], 'when removed': [at('before', ME, 'removed'), true] },
    also: { 'when all is over': [phase, 'close'] },
  },
  {
    sentence: 'an author may withdraw a note',
    allowed: { me, before: own, patch: { [N]: { state: 'withdrawn', updatedAt: NOW } } },
    but: {
      'when it is another’s': ['me', 'them'],
      'as nobody': ['me', null],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when removed': [at('before', ME, 'removed'), true],
      'as an observer': [at('before', ME, 'role'), 'observer'],
      'that was hidden': [at('before', N, 'state'), 'hidden'],
      'by hiding it': [at('patch', N, 'state'), 'hidden'],
      'into a state that is none': [at('patch', N, 'state'), 'gone'],
      'and reword it with it': [at('patch', N, 'text'), 'آخر'],
      'not dated now': [at('patch', N, 'updatedAt'), ago(1)],
    },
    also: {
      'when all is over': [phase, 'close'],
      'when muted': [at('before', ME, 'muted'), true],
      'from another table now': [at('before', ME, 'tableId'), 't2'],
      'as a rapporteur': [at('before', ME), rapporteur],
      'as a facilitator': [at('before', ME), facilitator],
    },
  },
  {
    sentence: 'an author may show a withdrawn note again',
    allowed: {
      me,
      before: { ...own, [N]: { ...note, state: 'withdrawn' } },
      patch: { [N]: { state: 'shown', updatedAt: NOW } },
    },
    but: {
      'that was hidden': [at('before', N, 'state'), 'hidden'],
      'when muted': [at('before', ME, 'muted'), true],
      'when frozen': [at('before', W, 'stage', 'frozen'), true],
      'when it is another’s': ['me', 'them'],
    },
  },
];
