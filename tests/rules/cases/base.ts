// The documents that the cases start from: a workshop in `draft`, where a participant may do most.

import { NOW } from '@/domain/change';
import type { UserId, WorkshopId } from '@/domain/ids';
import { noteIdOf } from '@/domain/note';
import { absent, ago, type Difference } from '../support/situation';

export const W = 'workshops/w';
export const me = 'me';
export const ME = `${W}/members/me`;
export const doorCode = '12345678';
export const secretCode = 'AbCdEfGhIjKlMnOpQrStUv';

/** Where a document, or something in it, is written: `put > path > field`. */
export const at = (...parts: readonly string[]): string => parts.join(' > ');
/** One difference for each value of one place. */
export const each = (place: string, values: Readonly<Record<string, unknown>>): Record<string, Difference> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [place, value]]));

/** One difference for each field of the document at this place: that it isn't there. */
export const without = (place: string, fields: object): Record<string, Difference> =>
  Object.fromEntries(Object.keys(fields).map((field) => [`without its ${field}`, [`${place} > ${field}`, absent]]));

export const wording = { ar: 'ورشة', fr: 'Atelier' };

export const workshop = {
  title: wording,
  commune: { ar: 'شيشاوة' },
  venue: {},
  date: '2024-04-24',
  locale: 'ar',
  partners: [],
  axes: [],
  tables: [],
  agenda: [],
  instructions: {},
  roadmap: [],
  settings: { privateWriting: false, chooseTable: true, moderation: 'off' },
  notice: {},
  deleteAfter: null,
  stage: {
    phase: 'draft',
    previous: 'propose',
    changedAt: ago(3600),
    revealed: true,
    begunAt: null,
    endsAt: null,
    pausedLeft: null,
    clockLength: null,
    atZero: 'notify',
    call: null,
    frozen: false,
  },
  status: 'open',
  joinCode: doorCode,
  createdBy: 'founder',
  createdAt: ago(7200),
  schema: 1,
};

const seated = { category: null, code: doorCode, doneIn: null, muted: false, removed: false, joinedAt: ago(7000) };
export const participant = { role: 'participant', tableId: 't1', ...seated };
export const rapporteur = { ...participant, role: 'rapporteur' };
export const facilitator = { ...participant, role: 'facilitator', tableId: null };
export const observer = { ...facilitator, role: 'observer' };
export const screen = { ...facilitator, role: 'screen' };

export const tables = {
  [`${W}/tables/t1`]: { needsHelp: false, people: 1 },
  [`${W}/tables/t2`]: { needsHelp: false, people: 0 },
};
/** A workshop with tables, and `member` in it as the one who asks. */
export const inWorkshop = (member: object) => ({ [W]: workshop, ...tables, [ME]: { ...member } });

export const noteId = (slot: number, userId = me) => noteIdOf('w' as WorkshopId, userId as UserId, slot);
export const notePath = (slot: number, userId = me) => `${W}/notes/${noteId(slot, userId)}`;

export const note = {
  axisId: 'a1',
  tableId: 't1',
  text: 'نشر الميزانية',
  slot: 3,
  origin: 'phone',
  category: null,
  commitmentId: null,
  stackId: null,
  rank: 'a0',
  state: 'shown',
  cleared: false,
  revealed: true,
  late: false,
  answer: null,
  createdAt: ago(600),
  updatedAt: ago(600),
};
export const newNote = { ...note, createdAt: NOW, updatedAt: NOW };

export const commitment = {
  axisId: 'a1',
  tableId: 't1',
  title: 'ميزانية مفتوحة',
  rank: 'a0',
  state: 'draft',
  createdAt: ago(600),
  updatedAt: ago(600),
};
export const newCommitment = { ...commitment, createdAt: NOW, updatedAt: NOW };

export const preview = { title: wording, commune: {}, locale: 'ar', notice: {} };
export const invitation = { workshopId: 'w', role: 'participant', tableId: null, open: true, preview };

/** What stops a member at the board, whatever they do there. */
export const stopped: Record<string, Difference> = {
  'when frozen': [at('before', W, 'stage', 'frozen'), true],
  'when muted': [at('before', ME, 'muted'), true],
  'when removed': [at('before', ME, 'removed'), true],
  'as an observer': [at('before', ME, 'role'), 'observer'],
  'as a screen': [at('before', ME, 'role'), 'screen'],
  'as somebody who is not in': ['me', 'stranger'],
  'as nobody': ['me', null],
};

/** A stage entered so many seconds ago, after `previous`. */
export const justAfter = (previous: string, seconds: number) => ({
  phase: 'review',
  previous,
  changedAt: ago(seconds),
  revealed: true,
  begunAt: null,
  endsAt: null,
  pausedLeft: null,
  clockLength: null,
  atZero: 'notify',
  call: null,
  frozen: false,
});

/** A vote by one dot on one proposal, open for a minute. */
export const round = {
  kind: 'dots',
  title: 'تصويت',
  axisId: 'a1',
  tables: null,
  commitmentId: null,
  options: [{ id: '1', subject: 'notes/n1', text: 'أ' }],
  marks: ['1.1'],
  dots: 1,
  cap: 1,
  open: true,
  openedAt: ago(60),
  closedAt: null,
  result: null,
};

export const stack = { axisId: 'a1', tableId: 't1', title: 'النقل', rank: 'a0' };
