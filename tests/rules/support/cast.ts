// Everybody who might try something, each in one way unlike the others, and the documents of a workshop they are in.

import { FINISH } from '@/domain/finish';
import type { Code, RollId, TableId, TicketCode, UserId, WorkshopId } from '@/domain/ids';
import type { Member, Role } from '@/domain/member';
import { noteIdOf } from '@/domain/note';
import { openWorkshop } from '@/domain/opening';
import type { Actor } from '@/domain/permissions';
import { keepSums } from '@/domain/sums';
import { ticketIdOf } from '@/domain/ticket';
import type { Settings, Stage } from '@/domain/workshop';
import { codesFor, planWith } from './plans';
import { asDocument, pathOf } from './writer';

export const here = 'table-1' as TableId;
export const elsewhere = 'table-2' as TableId;

function actor(role: Role, tableId: TableId | null, states: Partial<Actor> = {}): Actor {
  return { role, tableId, muted: false, removed: false, ...states };
}

/** By the name they go by in a failure's message, which is their user id too. Null is an outsider. */
export const cast = {
  participant: actor('participant', here),
  'participant of another table': actor('participant', elsewhere),
  'participant without a table': actor('participant', null),
  'muted participant': actor('participant', here, { muted: true }),
  'removed participant': actor('participant', here, { removed: true }),
  rapporteur: actor('rapporteur', here),
  observer: actor('observer', null),
  screen: actor('screen', null),
  facilitator: actor('facilitator', null),
  'removed facilitator': actor('facilitator', null, { removed: true }),
  outsider: null,
} satisfies Record<string, Actor | null>;

export type CastName = keyof typeof cast;
// The object is written out above, so its keys are exactly these.
export const castNames = Object.keys(cast) as CastName[];

/** The participant that others act upon. */
export const somebody = 'somebody' as UserId;
export const founder = 'founder' as UserId;

export type Documents = ReadonlyMap<string, Record<string, unknown>>;

/** A workshop as it stands in the given stage, with the cast in it and something of everything. */
export function workshopWithCast(
  id: WorkshopId,
  series: number,
  stage: Stage,
  settings: Settings,
  rest: object = {},
): Documents {
  const plan = { ...planWith(), settings };
  const at = Date.now() - 3_600_000;
  const documents = new Map<string, Record<string, unknown>>();
  for (const change of openWorkshop(id, founder, plan, codesFor(plan, series))) {
    if (change.op === 'put') documents.set(pathOf(id, change.in, change.id), asDocument(change.value));
  }
  const put = (collection: Parameters<typeof pathOf>[1], name: string, value: object) =>
    documents.set(pathOf(id, collection, name), asDocument(value));
  const workshop = documents.get(pathOf(id, 'workshops', id));
  put('workshops', id, { ...workshop, stage, createdAt: at, ...rest });
  const members = { ...cast, [somebody]: cast.participant };
  for (const [name, who] of Object.entries(members)) {
    if (who) put('members', name, { ...member, ...who, joinedAt: at });
    put('notes', noteIdOf(id, name as UserId, 0), { ...note, slot: 0, createdAt: at, updatedAt: at });
    put('notes', noteIdOf(id, name as UserId, 3), {
      ...note,
      slot: 3,
      revealed: false,
      createdAt: at,
      updatedAt: at,
    });
    put('notes', noteIdOf(id, name as UserId, 1), {
      ...note,
      slot: 1,
      state: 'withdrawn',
      createdAt: at,
      updatedAt: at,
    });
  }
  put('notes', hiddenNote(id), { ...note, slot: 2, state: 'hidden', createdAt: at, updatedAt: at });
  for (const name of ['c1', 'c2']) put('commitments', name, { ...commitment, createdAt: at, updatedAt: at });
  put('bodies', 'c1', { problem: 'لا أحد يعرف', lead: 'الجماعة' });
  put('updates', 'c1/u1', { u: 'AAA=', role: 'participant', tableId: here, at });
  put('stacks', 's1', { axisId: note.axisId, tableId: here, title: 'متشابهة', rank: 'a0' });
  put('rounds', 'r1', { ...round, openedAt: at });
  put('ballots', `r1/${somebody}`, { picks: ['1.1'], remark: '', reserved: false, at });
  put('rounds', 'r2', { ...round, ...published, openedAt: at });
  put('ballots', `r2/${somebody}`, { picks: ['1.1'], remark: '', reserved: false, at });
  put('rolls', 'ready', { ...roll, state: 'ready', at });
  put('rolls', 'sealed', { ...roll, state: 'sealed', at });
  put('rounds', 'r3', { ...round, tickets: { roll: 'sealed', made: 14 }, openedAt: at });
  put('tickets', `sealed/${ticketIdOf(id, 'sealed' as RollId, freeTicket)}`, { used: false });
  put('stubs', `ready/${somebody}`, { code: freeTicket, roundId: 'r2' });
  for (const change of sumsOfNobody()) if (change.op === 'put') put(change.in, change.id, { ...change.value, at });
  put('hands', `r1/${here}`, { counts: { 1: 3 }, at });
  put('turnouts', 'r1', { voters: 1, expected: 9 });
  put('ratings', somebody, { level: 4, text: '', at });
  put('attendance', somebody, { ...line, signedAt: at });
  for (const [name, who] of Object.entries(cast)) {
    if (!who) continue;
    put('ballots', `r1/${name}`, { picks: ['1.1'], remark: '', reserved: false, at });
    put('ratings', name, { level: 4, text: '', at });
    put('attendance', name, { ...line, signedAt: at });
  }
  put('pairings', waitingCode(series), {
    uid: somebody,
    at: Date.now() + 1_800_000,
    workshopId: null,
    invitation: null,
    screenId: null,
  });
  put('late', 'l1', { text: 'متأخر', axisId: note.axisId, tableId: here, taken: false, at });
  put('templates', 'merged', { sentence: { fr: 'Fusionnée.' } });
  put('finishes', FINISH, { at, proposals: 4, placed: 0, without: 1, reopened: false });
  put('trail', 'e1', {
    at,
    action: 'freeze',
    subject: `workshops/${id}`,
    from: '{}',
    to: '{}',
    role: 'facilitator',
    tableId: null,
  });
  return documents;
}

/** Six digits that a borrowed computer shows, other ones for each workshop. */
export const waitingCode = (series: number) => String(100_000 + series);

/** Of the roll of the open vote `r3`. */
export const freeTicket = '1234567890123456' as TicketCode;

export const hiddenNote = (id: WorkshopId) => noteIdOf(id, somebody, 2);

const member: Omit<Member, 'id' | 'joinedAt' | keyof Actor> = {
  category: 'citizen',
  code: '10000000' as Code,
  doneIn: null,
};

const note = {
  axisId: 'axis-1',
  tableId: here,
  text: 'نشر الميزانية بلغة مبسطة',
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
};

const line = { name: 'أمينة', organisation: '', category: null, gender: null, consent: true };

const round = {
  ...{ kind: 'dots', title: 'تصويت', axisId: null, tables: null, commitmentId: null, dots: 2, cap: 2 },
  options: [
    { id: '1', subject: null, text: 'أ' },
    { id: '2', subject: null, text: 'ب' },
  ],
  marks: ['1.1', '1.2', '2.1', '2.2'],
  ...{ open: true, closedAt: null, result: null },
};

const roll = { title: 'تصويت', made: 14 };

const published = { open: false, closedAt: 1, result: { voters: 1, counts: { 1: 1 }, hands: {}, remarks: [] } };

/** As they are of nobody. */
export const sumsOfNobody = () =>
  keepSums({ tables: [], createdBy: somebody }, { members: [], attendance: [], ratings: [] });

const commitment = { axisId: 'axis-1', tableId: here, title: 'ميزانية مفتوحة', rank: 'a0', state: 'draft' };
