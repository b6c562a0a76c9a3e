// What the domain plans, the rules take: every command of a workshop's life, written as the app writes it, with its trail.

import { doc, getDoc, setDoc, Timestamp } from 'firebase/firestore/lite';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answerNotes } from '@/domain/answering';
import { boardOf, moveNotes } from '@/domain/board';
import { emptyBody, longTexts } from '@/domain/body';
import { type Change, inverseOf, NOW } from '@/domain/change';
import { addToClock, pauseClock, resumeClock, startClock, stopClock } from '@/domain/clock';
import type { Commitment } from '@/domain/commitment';
import { changeCommitmentState, renameCommitment, reorderCommitment, startCommitment } from '@/domain/commitment';
import { addRow, dropRow, markWhole, mirrorTexts, patchRow, restoreRow, writeShort, writeWords } from '@/domain/form';
import { type FormFields, fillIn, gathered } from '@/domain/gathering';
import type {
  AxisId,
  Code,
  CommitmentId,
  NoteId,
  Rank,
  RollId,
  RoundId,
  StackId,
  TableId,
  TicketCode,
  UserId,
  WorkshopId,
} from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import { sendLate, takeInLate } from '@/domain/late';
import { joinWorkshop, takeTable } from '@/domain/member';
import { mergeCommitments, splitCommitment } from '@/domain/merging';
import type { Note } from '@/domain/note';
import { changeNoteState, letPass, noteIdOf, proposeNote, rewordNote } from '@/domain/note';
import { openWorkshop, rework, setInvitationOpen } from '@/domain/opening';
import type { Phase } from '@/domain/phase';
import { askForPurge, batched, endPurge, planPurge } from '@/domain/purge';
import { rateWorkshop } from '@/domain/rating';
import { revealNotes, sealedAmong } from '@/domain/revealing';
import { castBallot, closeRound, openRound, publishResult, publishTurnout, reopenRound } from '@/domain/round';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { changeRole, removeMember, seatAll, seatMember, spread } from '@/domain/seating';
import { renameStack, startStack } from '@/domain/stack';
import { groupNotes, moveStack, stackNotes, unstack } from '@/domain/stacking';
import { callPhones, closeWorkshop, enterPhase, freeze, reopenWorkshop } from '@/domain/stage';
import { keepSums } from '@/domain/sums';
import { askForHelp, doneMark, publishPeople, sayDone, tellCategory } from '@/domain/table-state';
import { reversalOf } from '@/domain/taking-back';
import { consumeTicket, makeRoll, sealRoll } from '@/domain/ticket';
import { type Actor, type TrailEntry, trailOf } from '@/domain/trail';
import type { Stage, Workshop } from '@/domain/workshop';
import { type Emulator, startEmulator } from './support/emulator';
import { isAllowed } from './support/outcome';
import { codesFor, planWith } from './support/plans';
import { write } from './support/writer';

const id = 'w' as WorkshopId;
const founder = 'founder' as UserId;
const amina = 'amina' as UserId;
const table = 'table-1' as TableId;
const axisId = 'axis-1' as AxisId;
const plan = planWith({ axes: 12, tables: 60 });
const codes = codesFor(plan);
const steering: Actor = { role: 'facilitator', tableId: null };
const atTable: Actor = { role: 'participant', tableId: table };

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator('demo-rules-commands');
});
afterAll(() => emulator.close());
// A hundred and ninety documents, on a machine that may be busy.
beforeEach(async () => {
  await emulator.clear();
  await taken(founder, openWorkshop(id, founder, plan, codes));
}, 60_000);

vi.setConfig({ testTimeout: 60_000 });

let entries = 0;
/** Writes the changes, with the trail of those that leave one, and fails where a rule refuses any. */
async function taken(who: UserId, changes: readonly Change[], action = '', actor: Actor = atTable): Promise<void> {
  const trail = trailOf(
    action,
    changes,
    actor,
    () => ({}),
    () => `entry${entries++}`,
  );
  expect(await isAllowed(write(emulator.as(who).writes, id, [...changes, ...trail]))).toBe(true);
}

/** Names the code, as everybody does who looks at what it opens, and joins. */
async function joins(who: UserId, invitation: Invitation): Promise<void> {
  const { code } = invitation;
  await setDoc(doc(emulator.owner, `attempts/${who}`), { code, at: Timestamp.now(), n: 1 });
  await taken(who, joinWorkshop(who, invitation));
}

async function amongTables(phase: Phase): Promise<void> {
  const invitation: Invitation = invitationFor('participant', table, codes.tables.get(table) ?? codes.door);
  await joins(amina, invitation);
  await taken(founder, enterPhase(id, await stageNow(), phase), 'enterPhase', steering);
}

function invitationFor(role: Invitation['role'], tableId: TableId | null, code: Code): Invitation {
  const { title, commune, locale, notice } = plan;
  return { code, workshopId: id, role, tableId, open: true, preview: { title, commune, locale, notice } };
}

async function stageNow(): Promise<Stage> {
  const { stage } = (await getDoc(doc(emulator.owner, `workshops/${id}`))).data() as { stage: Stage };
  return stage;
}

const draft = (slot: number) =>
  ({ slot, text: `مقترح ${slot}`, axisId, tableId: table, origin: 'phone', category: null }) as const;
const noteOf = (slot: number, rank: string): Note => ({
  ...draft(slot),
  id: noteIdOf(id, amina, slot),
  commitmentId: null,
  stackId: null,
  rank: rank as Rank,
  state: 'shown',
  cleared: false,
  revealed: true,
  late: false,
  answer: null,
  createdAt: 0,
  updatedAt: 0,
  pending: false,
});
const fresh = { axisId, tableId: table, title: 'التزام', rank: 'a0' as Rank };
const card = (name: string): Commitment => ({
  ...fresh,
  id: name as CommitmentId,
  state: 'draft',
  createdAt: 0,
  updatedAt: 0,
});

test('a workshop of twelve axes and sixty tables is opened in one batch, and once more when its answer was lost', async () => {
  await taken(founder, openWorkshop(id, founder, plan, codes));
});

test('a plan is reworked: twenty new tables with their codes, other axes, stricter settings, and what invitations show', async () => {
  const small = planWith({ axes: 4, tables: 40 });
  const codesOfNew = new Map(
    plan.tables.slice(40).map((each) => [each.id, `9${codes.tables.get(each.id)?.slice(1)}` as Code]),
  );
  const workshop = { ...small, id } as Workshop;
  const invited = [codes.door, ...[...codes.tables.values()].slice(0, 19)];
  const changes = rework(workshop, { ...plan, title: { fr: 'Autre titre' } }, codesOfNew, invited);
  expect(changes.filter(({ op, in: where }) => op === 'patch' && where === 'invitations')).toHaveLength(20);
  await taken(founder, changes, 'rework', steering);
});

test('invitations are closed and opened again', async () => {
  await taken(founder, setInvitationOpen(codes.door, false));
  await taken(founder, setInvitationOpen(codes.door, true));
});

test('every role joins with its own code, a participant takes a table and becomes rapporteur', async () => {
  await joins(amina, invitationFor('participant', null, codes.door));
  await taken(amina, takeTable(amina, table));
  await joins(amina, invitationFor('rapporteur', null, codes.rapporteur));
  for (const role of ['facilitator', 'rapporteur', 'observer', 'screen'] as const) {
    const who = role as string as UserId;
    await joins(who, invitationFor(role, null, codes[role]));
  }
});

test('two hundred people are seated at sixty tables, in batches with no more look-ups than there may be', async () => {
  const fixed = {
    code: codes.door,
    category: null,
    doneIn: null,
    muted: false,
    removed: false,
    tableId: null,
  } as const;
  const members = Array.from({ length: 200 }, (_, i) => ({
    ...fixed,
    id: `person-${i}` as UserId,
    role: 'participant' as const,
    joinedAt: i,
  }));
  await write(
    emulator.owner,
    id,
    members.map(({ id: person, ...value }) => ({ op: 'put', in: 'members', id: person, value }) as const),
  );
  const batches = seatAll(spread(members, plan.tables, () => 0));
  expect(batches.flat()).toHaveLength(200);
  for (const batch of batches) await taken(founder, batch, 'seatMember', steering);
  for (const batch of batches) {
    const back = inverseOf(batch, ({ id: person }) => members.find((member) => member.id === person));
    await taken(founder, back, 'undoSeatMember', steering);
  }
});

test('somebody asks for help, says they are done and who they are; a facilitator answers, moves, raises, puts out and brings back', async () => {
  await amongTables('propose');
  await taken(amina, askForHelp(table, true));
  await taken(founder, askForHelp(table, false));
  await taken(amina, sayDone(amina, doneMark({ phase: 'propose', changedAt: Date.now() })));
  await taken(amina, sayDone(amina, null));
  await taken(amina, tellCategory(amina, 'civil-society'));
  await taken(amina, tellCategory(amina, null));
  await taken(founder, seatMember(amina, 'table-2' as TableId), 'seatMember', steering);
  await taken(founder, changeRole(amina, 'rapporteur'), 'changeRole', steering);
  await taken(founder, removeMember(amina, true), 'removeMember', steering);
  await taken(founder, removeMember(amina, false), 'removeMember', steering);
});

test('the workshop goes through all phases and back, is frozen and released', async () => {
  for (const phase of ['presentation', 'propose', 'group', 'vote', 'draft', 'review', 'close', 'welcome'] as const) {
    await taken(founder, enterPhase(id, await stageNow(), phase), 'enterPhase', steering);
  }
  await taken(founder, freeze(id, true), 'freeze', steering);
  await taken(founder, freeze(id, false), 'freeze', steering);
});

test('a proposal is written, worded again, withdrawn, shown again, hidden and shown', async () => {
  await amongTables('propose');
  const note = noteIdOf(id, amina, 5);
  await taken(amina, proposeNote(note, draft(5), null, { sealed: true }));
  await taken(amina, proposeNote(note, draft(5), null, { sealed: true }));
  await taken(amina, rewordNote({ id: note, state: 'shown' }, 'أوضح', { sealed: true }), 'rewordNote');
  await taken(amina, changeNoteState(note, 'withdrawn'), 'withdrawNote');
  await taken(amina, changeNoteState(note, 'shown'), 'showNoteAgain');
  await taken(founder, changeNoteState(note, 'hidden'), 'hideNote', steering);
  await taken(founder, changeNoteState(note, 'shown'), 'showHiddenNote', steering);
});

test('forty proposals written without a network arrive in one batch', async () => {
  await amongTables('propose');
  await taken(
    amina,
    Array.from({ length: 40 }, (_, slot) =>
      proposeNote(noteIdOf(id, amina, slot), draft(slot), null, { sealed: true }),
    ).flat(),
  );
});

test('four hundred sealed proposals are revealed with the phase that shows them, once more by another console, and sealed again', async () => {
  await amongTables('propose');
  const slots = Array.from({ length: 400 }, (_, slot) => slot);
  const notes = slots.map((slot) => ({ ...noteOf(slot, 'a0'), id: noteIdOf(id, founder, slot), revealed: false }));
  const written = slots.flatMap((slot) =>
    proposeNote(noteIdOf(id, founder, slot), draft(slot), null, { sealed: true }),
  );
  await taken(founder, written.slice(0, 200), '', steering);
  await taken(founder, written.slice(200), '', steering);
  const sealed = sealedAmong(notes);
  expect(sealed).toHaveLength(400);
  const phase = enterPhase(id, await stageNow(), 'group');
  await taken(founder, [...phase, ...revealNotes(sealed)], 'enterPhase', steering);
  await taken(founder, revealNotes(sealed), 'revealNotes', steering);
  await taken(founder, revealNotes(sealed, false), 'undoEnterPhase', steering);
});

test('forty notes are moved at once into a commitment, put back by undo, and dropped into one made with the move', async () => {
  await amongTables('draft');
  const notes = Array.from({ length: 40 }, (_, slot) => noteOf(slot, `a${String.fromCharCode(65 + (slot % 26))}`));
  await taken(
    amina,
    notes.flatMap((each) => proposeNote(each.id, draft(each.slot), null)),
  );
  await taken(amina, startCommitment('c1' as CommitmentId, fresh));
  const board = boardOf(notes, [card('c1')]);
  const moves = moveNotes(
    board,
    notes.map((each): NoteId => each.id),
    'c1' as CommitmentId,
    'end',
  );
  expect(moves).toHaveLength(40);
  await taken(amina, moves, 'moveNotes');
  await taken(
    amina,
    inverseOf(moves, ({ id: name }) => notes.find((each) => each.id === name)),
    'undo',
  );
  const first = moveNotes(
    boardOf(notes, [card('c2')]),
    notes.slice(0, 2).map((each) => each.id),
    'c2' as CommitmentId,
    0,
  );
  await taken(amina, [...startCommitment('c2' as CommitmentId, fresh), ...first], 'startCommitment');
});

test('notes go into eighteen commitments in one batch, the most that the look-ups of the rules leave room for', async () => {
  await amongTables('draft');
  const notes = Array.from({ length: 18 }, (_, slot) => noteOf(slot, 'a0'));
  const cards = notes.map((each) => card(`c${each.slot}`));
  await taken(
    amina,
    notes.flatMap((each) => proposeNote(each.id, draft(each.slot), null)),
  );
  await taken(
    amina,
    cards.flatMap((each) => startCommitment(each.id, fresh)),
  );
  await taken(
    amina,
    notes.flatMap((each, i) => moveNotes(boardOf([each], cards), [each.id], cards[i]?.id ?? 'pool', 0)),
    'moveNotes',
  );
});

test('a commitment is started twice by a lost answer, renamed, reordered, set aside, brought back and kept', async () => {
  await amongTables('draft');
  const c1 = 'c1' as CommitmentId;
  await taken(amina, startCommitment(c1, fresh));
  await taken(amina, startCommitment(c1, fresh));
  await taken(amina, renameCommitment(c1, 'بوابة للشكايات'), 'renameCommitment');
  await taken(amina, reorderCommitment(c1, 'a5' as Rank), 'reorderCommitment');
  await taken(amina, changeCommitmentState(c1, 'set-aside'), 'setAsideCommitment');
  await taken(amina, changeCommitmentState(c1, 'draft'), 'bringBackCommitment');
  await taken(founder, changeCommitmentState(c1, 'kept'), 'keepCommitment', steering);
});

test('forty notes go into a stack that comes with them, and out of it into a commitment, each in one batch', async () => {
  await amongTables('group');
  const notes = Array.from({ length: 40 }, (_, slot) => noteOf(slot, 'a0'));
  await taken(
    amina,
    notes.flatMap((each) => proposeNote(each.id, draft(each.slot), null)),
  );
  const s1 = 's1' as StackId;
  const lying = (fields: object) =>
    // The fields are a note's; the compiler can't follow them through a parameter.
    notes.map(
      ({ id: name }) => ({ op: 'patch', in: 'notes', id: name, fields: { ...fields, updatedAt: NOW } }) as Change,
    );
  await taken(amina, [...startStack(s1, fresh), ...lying({ commitmentId: null, stackId: s1 })], 'stackNotes');
  await taken(amina, renameStack(s1, 'النقل'), 'renameStack');
  await taken(
    amina,
    [...startCommitment('c1' as CommitmentId, fresh), ...lying({ commitmentId: 'c1', stackId: null })],
    'moveNotes',
  );
});

test('two phones drop on the same note at once; the stack that both start is named, joined, moved whole and taken apart', async () => {
  await amongTables('group');
  const notes = Array.from({ length: 6 }, (_, slot) => noteOf(slot, `a${slot}`));
  await taken(
    amina,
    notes.flatMap((each) => proposeNote(each.id, draft(each.slot), null)),
  );
  const [target, mine, theirs, later, other, last] = notes.map((each) => each.id);
  if (!target || !mine || !theirs || !later || !other || !last) throw new Error('there are six');
  let seen = boardOf(notes, [card('c1')]);
  const first = stackNotes(seen, [mine], target);
  const stackId = first[0]?.id as StackId;
  await taken(amina, first, 'stackNotes');
  await taken(amina, renameStack(stackId, 'النقل'), 'renameStack');
  // Planned before the other's was heard of, and sent again when its answer was lost.
  for (let again = 0; again < 2; again++)
    await taken(founder, stackNotes(seen, [theirs], target), 'stackNotes', steering);
  const stack = { ...fresh, id: stackId };
  const lying = notes.map((each, i) => (i < 3 ? { ...each, stackId } : each));
  seen = boardOf(lying, [card('c1')], [stack]);
  await taken(amina, stackNotes(seen, [later], stackId), 'stackNotes');
  await taken(amina, groupNotes(seen, [later, other, last]), 'stackNotes');
  await taken(amina, moveStack(seen, stackId, 'end'), 'reorderStack');
  await taken(amina, unstack(seen, [mine]), 'stackNotes');
  await taken(amina, startCommitment('c1' as CommitmentId, fresh));
  const moves = moveNotes(seen, [target, mine, theirs], 'c1' as CommitmentId, 'end');
  expect(moves).toHaveLength(3);
  await taken(amina, moves, 'moveNotes');
  await taken(
    amina,
    inverseOf(moves, ({ id: name }) => lying.find((each) => each.id === name)),
    'undoMoveNotes',
  );
});

test('what everybody wrote is let pass at once', async () => {
  const reading: Change = { op: 'patch', in: 'workshops', id, fields: { 'settings.moderation': 'all' } };
  await taken(founder, [reading], 'rework', steering);
  await amongTables('propose');
  const ids = Array.from({ length: 40 }, (_, slot) => noteIdOf(id, amina, slot));
  await taken(
    amina,
    ids.flatMap((name, slot) => proposeNote(name, draft(slot), null, { moderation: 'all', sealed: true })),
  );
  const read = ids.map((name, slot) => ({ id: name, text: draft(slot).text }));
  await taken(founder, letPass(read), 'letPass', steering);
});

test('a round of three hundred options is opened, voted in, closed, published and opened again', async () => {
  await amongTables('vote');
  const r1 = 'r1' as RoundId;
  const options = Array.from({ length: 300 }, (_, i) => ({
    id: `${i + 1}`,
    subject: `notes/n${i}`,
    text: 'م'.repeat(280),
  }));
  const planned = { title: '', axisId: null, tables: null, commitmentId: null, options, dots: 20, cap: 20 } as const;
  await taken(founder, openRound(r1, { kind: 'dots', ...planned }));
  await taken(amina, castBallot(r1, amina, new Map([['300', 20]])));
  await taken(founder, publishTurnout(r1, { voters: 1, expected: 1 }));
  await taken(founder, closeRound(r1), 'closeRound', steering);
  const result = { voters: 1, counts: { 300: 20 }, hands: {}, remarks: [] };
  await taken(founder, publishResult(r1, result), 'publishResult', steering);
  await taken(founder, reopenRound(r1), 'reopenRound', steering);
  const [r2, roll, code] = ['r2' as RoundId, 'k' as RollId, '1234567890123456' as TicketCode];
  await taken(founder, makeRoll(id, roll, 'م'.repeat(300), [code]));
  await taken(founder, [...sealRoll(roll), ...openRound(r2, { kind: 'dots', ...planned }, { roll, made: 1 })]);
  const ticket = consumeTicket(id, { roll, roundId: r2, userId: amina, code });
  await taken(amina, [...castBallot(r2, amina, new Map([['300', 20]])), ...ticket]);
});

test('a clock is started, lengthened, paused, resumed and stopped; the phones are called and released', async () => {
  const now = Date.now();
  await taken(founder, startClock(id, 10, 'lock', now), 'startClock', steering);
  await taken(founder, addToClock(id, await stageNow(), 5, now), 'addToClock', steering);
  await taken(founder, pauseClock(id, { ...(await stageNow()), endsAt: now + 60_000 }, now), 'pauseClock', steering);
  await taken(founder, resumeClock(id, await stageNow(), now), 'resumeClock', steering);
  await taken(founder, stopClock(id), 'stopClock', steering);
  await taken(founder, callPhones(id, { subject: null, text: 'انظروا' }), 'callPhones', steering);
  await taken(founder, callPhones(id, null), 'releasePhones', steering);
});

test('the day is rated, and the workshop closed and opened again', async () => {
  await amongTables('close');
  await taken(amina, rateWorkshop(amina, { level: 5, text: 'شكرا' }));
  await taken(founder, closeWorkshop(id, await stageNow()), 'closeWorkshop', steering);
  await taken(founder, reopenWorkshop(id), 'reopenWorkshop', steering);
});

test('what came too late is sent, also when frozen, and taken in by a facilitator', async () => {
  await amongTables('close');
  await taken(founder, freeze(id, true), 'freeze', steering);
  await taken(amina, sendLate('l1', { text: 'فات الأوان', axisId, tableId: table }));
  const late = { id: 'l1', text: 'فات الأوان', axisId, tableId: table, taken: false, at: 0 };
  const as = { id: noteIdOf(id, founder, 0), slot: 0, text: late.text, after: null };
  await taken(founder, takeInLate(late, as), 'takeInLate', steering);
});

test('the console says what the screen shows and how many sit where', async () => {
  await taken(founder, showOnScreen(MAIN_SCREEN, { joinCard: false, axisId }));
  const known = plan.tables.map((each) => ({ id: each.id, needsHelp: false, people: 0 }));
  await taken(founder, publishPeople(known, new Map(plan.tables.map((each, i) => [each.id, i + 1]))));
});

test('a form is filled in field by field from nothing, undone, and mirrored with what was written, at its longest', async () => {
  await amongTables('draft');
  const c1 = 'c1' as CommitmentId;
  const body = emptyBody(c1);
  await taken(amina, startCommitment(c1, fresh));
  const lead = writeShort(c1, 'lead', 'م'.repeat(300));
  await taken(amina, lead, 'writeShort');
  await taken(
    amina,
    inverseOf(lead, () => undefined),
    'undoWriteShort',
  );
  await taken(amina, addRow(body, 'milestones', 'm1'), 'addRow');
  await taken(amina, patchRow(c1, 'milestones', 'm1', { output: 'م'.repeat(300), due: '2025-03-01' }), 'patchRow');
  await taken(amina, dropRow(c1, 'milestones', 'm1'), 'dropRow');
  await taken(amina, restoreRow(c1, 'milestones', 'm1'), 'restoreRow');
  // All of it gathered into one batch: what no entry of the trail could hold alone is told in several.
  const cells = {
    output: 'م'.repeat(300),
    start: '2025-01-01',
    due: '2025-03-01',
    lead: '"'.repeat(300),
    partners: '',
  };
  const gatheredFields = ['m2', 'm3', 'm4', 'm5', 'm6'].reduce<FormFields>(
    (waiting, row) =>
      gathered(waiting, [...addRow(body, 'milestones', row), ...patchRow(c1, 'milestones', row, cells)]),
    { lead: 'م'.repeat(300), budget: 'م'.repeat(300), 'milestones.m1.lead': 'م'.repeat(300) },
  );
  await taken(amina, fillIn(c1, gatheredFields, body), 'fillIn');
  await taken(
    amina,
    inverseOf(fillIn(c1, gatheredFields, body), () => undefined),
    'undoFillIn',
  );
  const texts = Object.fromEntries(longTexts.map((field) => [field, 'م'.repeat(6_000)])) as Record<
    (typeof longTexts)[number],
    string
  >;
  const pieces = Array.from({ length: 4 }, (_, i) => ({ id: `u-${i}-4`, u: 'A'.repeat(20_000) }));
  const words = writeWords(c1, pieces, atTable as { role: 'participant'; tableId: TableId });
  // The long texts leave no trail: their pieces tell how they stood.
  const { writes } = emulator.as(amina);
  for (let again = 0; again < 2; again++)
    expect(await isAllowed(write(writes, id, [...words, ...mirrorTexts(body, texts)]))).toBe(true);
  expect(await isAllowed(write(writes, id, [...words, ...markWhole(c1, Date.now() - 1_000)]))).toBe(true);
});

test('a commitment with forty proposals is split, and merged into another with its whole form, and both are undone', async () => {
  await amongTables('draft');
  const notes = Array.from(
    { length: 40 },
    (_, slot): Note => ({ ...noteOf(slot, 'a0'), commitmentId: 'c1' as CommitmentId }),
  );
  await taken(
    amina,
    notes.flatMap((each) => proposeNote(each.id, draft(each.slot), null)),
  );
  for (const name of ['c1', 'c2']) await taken(amina, startCommitment(name as CommitmentId, fresh));
  const cards = [card('c1'), card('c2')] as const;
  const row = {
    rank: 'a0' as Rank,
    dropped: false,
    output: 'م'.repeat(300),
    start: '',
    due: '',
    lead: '',
    partners: '',
  };
  const milestones = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`m${i}`, { ...row, lead: row.output, partners: row.output }]),
  );
  const body = { ...emptyBody(cards[0].id), problem: 'م'.repeat(5_000), lead: 'الجماعة', milestones };
  const board = boardOf(notes, cards);
  const plan = { id: 'c3' as CommitmentId, title: 'الثاني', noteIds: notes.map((each) => each.id), body };
  const split = splitCommitment(board, cards[0], plan);
  await taken(amina, split.changes, 'splitCommitment');
  await taken(amina, split.inverse, 'undoSplitCommitment');
  const merged = mergeCommitments(board, cards[0], cards[1], { from: body, into: emptyBody(cards[1].id) });
  await taken(amina, merged.changes, 'mergeCommitments');
  await taken(amina, merged.inverse, 'undoMergeCommitments');
});

test('what was moved, hidden, answered, renamed and filled in is taken back by a facilitator, from the trail alone', async () => {
  await amongTables('draft');
  const { id: n1 } = noteOf(1, 'a0');
  const c1 = 'c1' as CommitmentId;
  await taken(amina, proposeNote(n1, draft(1), null));
  await taken(amina, [...startCommitment(c1, fresh), ...startStack('s1' as StackId, { ...fresh, title: 'مجموعة' })]);
  const body = emptyBody(c1);
  const deeds: readonly (readonly [UserId, readonly Change[]])[] = [
    [amina, [{ op: 'patch', in: 'notes', id: n1, fields: { commitmentId: c1, rank: 'a5' as Rank, updatedAt: NOW } }]],
    [founder, changeNoteState(n1, 'hidden')],
    [founder, answerNotes({ notes: [noteOf(1, 'a0')], outcome: 'deferred', text: 'لاحقا' })],
    [amina, renameCommitment(c1, 'عنوان آخر')],
    [amina, changeCommitmentState(c1, 'set-aside')],
    [amina, renameStack('s1' as StackId, 'عنوان آخر')],
    [amina, writeShort(c1, 'lead', 'الجماعة')],
    [amina, addRow(body, 'partners', 'p1', { name: 'جمعية' })],
    [founder, [{ op: 'patch', in: 'workshops', id, fields: { title: { ar: 'عنوان آخر' } } }]],
  ];
  const at = (change: Change) =>
    change.in === 'workshops' ? `workshops/${id}` : `workshops/${id}/${change.in}/${change.id}`;
  for (const [who, changes] of deeds) {
    const [change] = changes;
    if (change?.op !== 'patch') throw new Error('a patch');
    const look = async () => (await getDoc(doc(emulator.owner, at(change)))).data();
    const before = await look();
    await taken(who, changes, 'x', who === founder ? steering : atTable);
    const [entry] = trailOf(
      'x',
      changes,
      steering,
      () => before,
      () => 'x',
    );
    if (entry?.op !== 'put' || entry.in !== 'trail') throw new Error('an entry');
    const { standing, changes: back } = reversalOf({ ...entry.value, id: 'x', at: 1 } as TrailEntry, await look());
    expect([change.in, standing]).toEqual([change.in, 'stands']);
    await taken(founder, back, 'takeBack', steering);
    const told = { ...entry.value, id: 'x', at: 1 } as TrailEntry;
    expect([change.in, reversalOf(told, await look()).standing]).toEqual([change.in, 'back']);
  }
});

test('two hundred people are deleted in a purge, batch by batch, and once more when the answers were lost', async () => {
  const people = Array.from({ length: 200 }, (_, i) => `person-${i}` as UserId);
  const r1 = 'r1' as RoundId;
  const result = { voters: 200, counts: {}, hands: {}, remarks: [] };
  const question = {
    kind: 'dots',
    title: '',
    axisId: null,
    tables: null,
    commitmentId: null,
    dots: 1,
    cap: 1,
  } as const;
  const round = { ...question, options: [], marks: [], open: false, openedAt: 1, closedAt: 2, result } as const;
  const present = {
    tableId: null,
    category: null,
    code: codes.door,
    doneIn: null,
    muted: false,
    removed: false,
  } as const;
  const put = (changes: readonly Change[]) => write(emulator.owner, id, changes);
  await put([{ op: 'put', in: 'rounds', id: r1, value: round }]);
  await put(
    people.map((person) => ({
      op: 'put',
      in: 'members',
      id: person,
      value: { ...present, role: 'participant', joinedAt: 1 },
    })),
  );
  await put(
    people.flatMap((person): Change[] => [
      { op: 'put', in: 'ballots', id: `r1/${person}`, value: { picks: [], remark: '', reserved: false, at: 1 } },
      { op: 'put', in: 'ratings', id: person, value: { level: 4, text: '', at: 1 } },
    ]),
  );
  const notes = people.map((person) => ({
    ...noteOf(0, 'a0'),
    id: noteIdOf(id, person, 0),
    state: 'withdrawn' as const,
  }));
  await put(notes.map(({ id: note, pending: _, ...value }) => ({ op: 'put', in: 'notes', id: note, value })));
  const members = people.map((person) => ({ ...present, id: person, role: 'participant' as const, joinedAt: 1 }));
  const keys = [...codes.tables].map(([tableId, code]) => ({
    code,
    role: 'participant' as const,
    tableId,
    open: true,
  }));
  const { batches, marks } = planPurge({
    ...{ members, notes, keys, attendance: [], trail: [] },
    ballots: people.map((userId) => ({ roundId: r1, userId })),
    ratings: people.map((person) => ({ id: person })),
  });
  await taken(founder, closeWorkshop(id, await stageNow()), 'closeWorkshop', steering);
  await taken(
    founder,
    [...askForPurge(id), ...keepSums({ ...plan, createdBy: founder }, { members, ratings: [], attendance: [] })],
    'askForPurge',
    steering,
  );
  for (let time = 0; time < 2; time++) {
    for (const batch of batches)
      expect([batch[0], await isAllowed(write(emulator.as(founder).writes, id, batch))]).toEqual([batch[0], true]);
    for (const batch of batched(marks))
      expect(await isAllowed(write(emulator.as(founder).writes, id, batch))).toBe(true);
  }
  await taken(founder, endPurge(id), 'endPurge', steering);
  expect((await getDoc(doc(emulator.owner, `workshops/${id}/members/person-0`))).exists()).toBe(false);
  expect((await getDoc(doc(emulator.owner, `workshops/${id}/members/${founder}`))).exists()).toBe(true);
});
