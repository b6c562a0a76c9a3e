import { NOW } from '@/domain/change';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  commitment,
  each,
  facilitator,
  inWorkshop,
  justAfter,
  ME,
  me,
  observer,
  participant,
  rapporteur,
  screen,
  stopped,
  W,
} from './base';

const C = `${W}/commitments/c1`;
const OTHER = `${W}/commitments/c2`;
const B = `${W}/bodies/c1`;
const U = `${B}/updates/u1`;
const body = { problem: 'لا أحد يعرف أين تُصرف الميزانية', lead: 'الجماعة', start: '2024-11-01', wholeSince: ago(600) };
const row = {
  rank: 'a0',
  dropped: false,
  output: 'نشر أول جدول',
  start: '',
  due: '2025-01-31',
  lead: '',
  partners: '',
};
const drafted = { ...inWorkshop(participant), [C]: commitment };
const written = { ...drafted, [B]: body };
const piece = { u: 'AAAB+/8=', role: 'participant', tableId: 't1', at: NOW };
const phase = at('before', W, 'stage', 'phase');
const stage = at('before', W, 'stage');
const settings = at('before', W, 'settings');
const byRapporteurs = { privateWriting: false, chooseTable: true, moderation: 'off', tableWrites: false };
const sixty = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`m${i}`, row]));

const when = {
  'in group': [phase, 'group'],
  'in close': [phase, 'close'],
  'a minute after review': [stage, { ...justAfter('review', 61), phase: 'close' }],
  'when the workshop is closed': [at('before', W, 'status'), 'closed'],
  'when the clock has locked': [stage, { ...justAfter('draft', 600), phase: 'draft', endsAt: ago(1), atZero: 'lock' }],
} as const;

export const bodies: readonly Twins[] = [
  {
    sentence: 'a member may fill in the form of their table’s commitment',
    allowed: { me, before: written, patch: { [B]: { problem: 'الميزانية غير منشورة' } } },
    but: {
      ...stopped,
      ...when,
      'of another table’s': [at('before', C, 'tableId'), 't2'],
      'of one that does not exist': [at('before', C), absent],
      'where rapporteurs alone write': [settings, byRapporteurs],
      'with what is no text': [at('patch', B, 'problem'), 7],
      'with a text that hides its direction': [at('patch', B, 'problem'), 'a\u202Eb'],
      'with more than the whole form may hold': [at('patch', B, 'problem'), 'x'.repeat(60_001)],
      'with a lead of 2,001 units': [at('patch', B), { lead: 'x'.repeat(2001) }],
      'with a lead that hides its direction': [at('patch', B), { lead: 'a\u202Eb' }],
      'with a lead that is no text': [at('patch', B), { lead: null }],
      'with a beginning in words': [at('patch', B), { start: 'soon' }],
      'with an end in words': [at('patch', B), { end: 'soon' }],
      'with partners that are a list': [at('patch', B), { partners: [] }],
      'with indicators that are a list': [at('patch', B), { indicators: [] }],
      'with milestones that are a list': [at('patch', B), { milestones: [] }],
      'with 61 milestones': [at('patch', B), { milestones: { ...sixty, more: row } }],
      'with a row under a name that is no id': [at('patch', B), { milestones: { 'a b': row } }],
      'with something more': [at('patch', B), { more: 1 }],
      'as whole up to a moment to come': [at('patch', B), { wholeSince: ago(-600) }],
      'as whole up to this very moment': [at('patch', B), { wholeSince: NOW }],
      'as whole up to what is no moment': [at('patch', B), { wholeSince: 'soon' }],
    },
    also: {
      'in review': [phase, 'review'],
      'just after review': [stage, { ...justAfter('review', 50), phase: 'close' }],
      'where the setting says all': [settings, { ...byRapporteurs, tableWrites: true }],
      'with nothing': [at('patch', B, 'problem'), ''],
      'with a text of 6,000 units': [at('patch', B, 'problem'), 'م'.repeat(6_000)],
      'in one field of one row': [at('patch', B), { 'milestones.m1.due': '2025-01-31' }],
      'with sixty milestones': [at('patch', B), { milestones: sixty }],
      'as not whole at all': [at('patch', B), { wholeSince: null }],
    },
  },
  {
    sentence: 'a rapporteur may fill it in where the table may not',
    allowed: {
      me,
      before: { ...written, [ME]: rapporteur, [W]: { ...Object(drafted[W]), settings: byRapporteurs } },
      patch: { [B]: { end: '2026-10-31' } },
    },
    but: {
      'as a participant': [at('before', ME), participant],
      'at another table': [at('before', C, 'tableId'), 't2'],
    },
  },
  {
    sentence: 'whoever fills in something first makes the form',
    allowed: { me, before: drafted, put: { [B]: { lead: 'الجماعة' } } },
    but: {
      ...stopped,
      ...when,
      'of another table’s': [at('before', C, 'tableId'), 't2'],
      'of nothing': [at('before', C), absent],
      'with something more': [at('put', B, 'more'), 1],
    },
    also: {
      'together with its commitment': [
        'put',
        {
          [`${W}/commitments/c9`]: { ...commitment, createdAt: NOW, updatedAt: NOW },
          [`${W}/bodies/c9`]: { problem: 'م' },
        },
      ],
    },
  },
  {
    sentence: 'a facilitator may fill in any form at any time',
    allowed: {
      me,
      before: { ...written, [ME]: facilitator, [W]: { ...Object(drafted[W]), settings: byRapporteurs } },
      patch: { [B]: { lead: 'الجهة' } },
    },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'of nothing': [at('before', C), absent],
      'as an observer': [at('before', ME), observer],
    },
    also: { 'when all is over': [phase, 'close'], 'at another table': [at('before', C, 'tableId'), 't2'] },
  },
  {
    sentence: 'a member may write in the long texts of their table',
    allowed: { me, before: drafted, put: { [U]: piece } },
    but: {
      ...stopped,
      ...when,
      'in the name of another table': [at('put', U, 'tableId'), 't2'],
      'in another role': [at('put', U, 'role'), 'rapporteur'],
      'where rapporteurs alone write': [settings, byRapporteurs],
      'in another time': [at('put', U, 'at'), ago(60)],
      ...each(at('put', U, 'u'), {
        'what is no base64': 'a b',
        nothing: '',
        'a number': 7,
        'more than 20,000 characters': 'A'.repeat(20_001),
      }),
      'with something more': [at('put', U, 'more'), 1],
      'with something less': [at('put', U, 'role'), absent],
      'under a name that is no id': ['put', { [`${B}/updates/a b`]: piece }],
    },
    also: {
      'twice, when its answer was lost': [at('before', U), { ...piece, at: ago(5) }],
      'of 20,000 characters': [at('put', U, 'u'), 'A'.repeat(20_000)],
    },
  },
  {
    sentence: 'what was written is not written over',
    allowed: { me, before: { ...drafted, [U]: { ...piece, at: ago(5) } }, put: { [U]: piece } },
    but: { 'with other words': [at('put', U, 'u'), 'BBBB'] },
  },
  {
    sentence: 'a facilitator may write in any table’s long texts',
    allowed: {
      me,
      before: { ...drafted, [ME]: facilitator },
      put: { [U]: { ...piece, role: 'facilitator', tableId: 't2' } },
    },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'in another role': [at('put', U, 'role'), 'participant'],
      'in the name of what is no table': [at('put', U, 'tableId'), 'a b'],
    },
    also: { 'when all is over': [phase, 'close'] },
  },
  {
    sentence: 'a member may read a form and what was written in it',
    allowed: {
      me,
      before: { ...written, [U]: piece },
      list: { of: `${B}/updates`, where: { tableId: 't1' }, limit: 1000 },
    },
    but: {
      '1,001 pieces': [at('list', 'limit'), 1001],
      'without a limit': [at('list', 'limit'), null],
      'when removed': [at('before', ME, 'removed'), true],
      'as somebody who is not in': ['me', 'stranger'],
      'as nobody': ['me', null],
    },
    also: { 'as a screen': [at('before', ME), screen] },
  },
  {
    sentence: 'an observer may list all forms',
    allowed: { me, before: { ...written, [ME]: observer }, list: { of: `${W}/bodies`, where: {}, limit: 1000 } },
    but: { '1,001 of them': [at('list', 'limit'), 1001], 'as a participant': [at('before', ME), participant] },
    also: { 'as a screen': [at('before', ME), screen], 'as a facilitator': [at('before', ME), facilitator] },
  },
  {
    sentence: 'a member may set a commitment aside because it went into another',
    allowed: {
      me,
      before: { ...drafted, [OTHER]: commitment },
      patch: { [C]: { state: 'set-aside', mergedInto: 'c2', updatedAt: NOW } },
    },
    but: {
      ...stopped,
      'into what is no id': [at('patch', C, 'mergedInto'), 'a b'],
      'into one of another table': [at('before', OTHER, 'tableId'), 't2'],
      'into one that is not there': [at('before', OTHER), absent],
      'in review': [phase, 'review'],
    },
    also: { 'and bring it back': [at('patch', C), { state: 'draft', mergedInto: null, updatedAt: NOW }] },
  },
  {
    sentence: 'a member may reword a commitment that went into one of another table',
    allowed: {
      me,
      before: { ...drafted, [C]: { ...commitment, state: 'set-aside', mergedInto: 'c9' } },
      patch: { [C]: { title: 'ميزانية', updatedAt: NOW } },
    },
    but: { 'but not lead it into a third': [at('patch', C), { mergedInto: 'c8', updatedAt: NOW }] },
    also: { 'or bring it back': [at('patch', C), { state: 'draft', mergedInto: null, updatedAt: NOW }] },
  },
  {
    sentence: 'a facilitator may put a commitment into one of another table',
    allowed: {
      me,
      before: { ...drafted, [ME]: facilitator, [OTHER]: { ...commitment, tableId: 't2' } },
      patch: { [C]: { state: 'set-aside', mergedInto: 'c2', updatedAt: NOW } },
    },
    but: { 'a rapporteur may not': [at('before', ME), rapporteur] },
  },
  {
    sentence: 'a commitment begins as merged into none',
    allowed: {
      me,
      before: inWorkshop(participant),
      put: { [C]: { ...commitment, mergedInto: null, createdAt: NOW, updatedAt: NOW } },
    },
    but: { 'not into another': [at('put', C, 'mergedInto'), 'c2'] },
  },
];
