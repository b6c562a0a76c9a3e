// What the six do, each planned by the domain on what their own device shows. Now and then somebody tries what they may not.

import { outcomes } from '@/domain/answer';
import { answerNotes } from '@/domain/answering';
import { boardOf, moveNotes, startCommitmentFrom } from '@/domain/board';
import { changeCommitmentState, renameCommitment } from '@/domain/commitment';
import type { CommitmentId, NoteId, RoundId } from '@/domain/ids';
import { sendLate } from '@/domain/late';
import { changeNoteState, freeSlot, letPass, noteIdOf, proposeNote, rewordNote, showNoteAgain } from '@/domain/note';
import { type Action, type Circumstances, may } from '@/domain/permissions';
import { isRevealing } from '@/domain/phase';
import { byRank } from '@/domain/rank';
import { revealNotes, sealedAmong } from '@/domain/revealing';
import { castBallot, closeRound, openRound } from '@/domain/round';
import { planDots, planFault } from '@/domain/round-plan';
import { renameStack } from '@/domain/stack';
import { groupNotes, stackNotes, unstack } from '@/domain/stacking';
import { enterPhase, freeze, isPrivate } from '@/domain/stage';
import { textBy } from '../lib/words';
import { type Device, follow, type Room, send } from './hall';
import { keepUntilShown } from './outbox';

export type HallAct = (room: Room, device: Device) => boolean;

function can(room: Room, { view }: Device, action: Action, rest: Partial<Circumstances> = {}): boolean {
  const { workshop, member } = view;
  if (!workshop || !member) return false;
  const { stage, settings, status } = workshop;
  return may(action, member, { stage, settings, status, now: Date.now(), ...rest }) || room.draw.chance(0.04);
}

const freshText = (room: Room) => textBy(room.draw, ++room.texts);

const propose: HallAct = (room, device) => {
  const { workshop, member } = device.view;
  const tableId = member?.tableId;
  if (!workshop || !member || !tableId || !can(room, device, 'proposeNote', { tableId })) return false;
  const slot = freeSlot(device.role, device.slots, room.draw.below);
  if (slot === null) return false;
  device.slots.add(slot);
  const { workshopId } = room;
  const id = noteIdOf(workshopId, device.userId, slot);
  const last = [...device.view.mine.values()]
    .flatMap((note) => note ?? [])
    .sort(byRank)
    .at(-1);
  const text = freshText(room);
  const axisId = workshop.tables.find((table) => table.id === tableId)?.axisId ?? ('axis-1' as never);
  const draft = { slot, text, axisId, tableId, origin: 'phone', category: member.category } as const;
  const { moderation } = workshop.settings;
  const changes = proposeNote(id, draft, last?.rank ?? null, { moderation, sealed: isPrivate(workshop) });
  const sent = send(room, device, 'proposeNote', changes);
  let isHeard = false;
  follow(room, device, 'note', { workshopId, noteId: id }, (value, fromServer) => {
    device.view.mine.set(id, value);
    isHeard = fromServer && value === null;
  });
  if (sent) keepUntilShown(room, device, { sent, changes }, () => isHeard, sendLate(id, { text, axisId, tableId }));
  return true;
};

const reword: HallAct = (room, device) => {
  const { workshop, mine } = device.view;
  const note = room.draw.oneOf([...mine.values()].flatMap((each) => each ?? []));
  if (!workshop || !note || !can(room, device, 'rewordNote', { mine: true })) return false;
  const { moderation } = workshop.settings;
  return (
    send(room, device, 'rewordNote', rewordNote(note, freshText(room), { moderation, sealed: isPrivate(workshop) })) !==
    null
  );
};

const withdraw: HallAct = (room, device) => {
  const { workshop, mine } = device.view;
  const note = room.draw.oneOf([...mine.values()].flatMap((each) => each ?? []));
  if (!workshop || !note || note.state === 'hidden') return false;
  const changes =
    note.state === 'withdrawn'
      ? showNoteAgain(note, workshop.settings.moderation)
      : changeNoteState(note.id, 'withdrawn');
  return send(room, device, 'withdrawNote', changes) !== null;
};

function boardFor(room: Room, device: Device, action: Action) {
  const { view } = device;
  const table = room.draw.oneOf(
    view.workshop?.tables.filter(({ id }) => !view.member?.tableId || id === view.member.tableId) ?? [],
  );
  if (!table || !can(room, device, action, { tableId: table.id })) return null;
  const here = <T extends { readonly tableId: string }>(list: readonly T[]) =>
    list.filter(({ tableId }) => tableId === table.id);
  const board = boardOf(here(view.notes), here(view.commitments), here(view.stacks));
  return { table, board, shown: [...board.notes.values()].flat().map(({ id }) => id) };
}

const move: HallAct = (room, device) => {
  const at = boardFor(room, device, 'moveNotes');
  if (!at || at.shown.length === 0) return false;
  const place = room.draw.oneOf([...at.board.notes.keys()]) ?? 'pool';
  return (
    send(room, device, 'moveNotes', moveNotes(at.board, room.draw.some(at.shown, 3), place, room.draw.below(5))) !==
    null
  );
};

const pile: HallAct = (room, device) => {
  const at = boardFor(room, device, 'stackNotes');
  if (!at || at.shown.length === 0) return false;
  const ids: NoteId[] = room.draw.some(at.shown, 3);
  const onto = room.draw.oneOf(at.board.pool)?.id;
  const what = room.draw.below(4);
  if (what === 0) return send(room, device, 'stackNotes', unstack(at.board, ids)) !== null;
  if (what === 1) {
    const named = at.board.pool.find(({ stack }) => stack)?.stack;
    return named ? send(room, device, 'renameStack', renameStack(named.id, freshText(room))) !== null : false;
  }
  const changes = onto && what === 2 ? stackNotes(at.board, ids, onto) : groupNotes(at.board, ids);
  return send(room, device, 'stackNotes', changes) !== null;
};

const shape: HallAct = (room, device) => {
  const at = boardFor(room, device, 'startCommitment');
  if (!at) return false;
  const { board, table, shown } = at;
  const one = room.draw.oneOf(device.view.commitments.filter(({ tableId }) => tableId === table.id));
  if (one && (board.commitments.length > 5 || room.draw.chance(0.6))) {
    const changes = room.draw.chance(0.6)
      ? renameCommitment(one.id, freshText(room))
      : changeCommitmentState(one.id, one.state === 'set-aside' ? 'draft' : 'set-aside');
    return send(room, device, 'renameCommitment', changes) !== null;
  }
  const id = room.draw.name(20) as CommitmentId;
  const card = { axisId: table.axisId, tableId: table.id, title: freshText(room) };
  const ids = shown.length > 0 ? room.draw.some(shown, 3) : [];
  return send(room, device, 'startCommitment', startCommitmentFrom(board, id, card, ids)) !== null;
};

const vote: HallAct = (room, device) => {
  const round = room.draw.oneOf(device.view.rounds.filter(({ open }) => open || room.draw.chance(0.03)));
  if (!round || !can(room, device, 'castBallot', { roundOpen: true })) return false;
  const picked = room.draw.some(round.options, round.dots).map(({ id }) => [id, 1] as const);
  return send(room, device, 'castBallot', castBallot(round.id, device.userId, new Map(picked))) !== null;
};

const steer: HallAct = (room, device) => {
  const { workshop, notes } = device.view;
  if (!workshop || device.role !== 'facilitator') return false;
  const { stage } = workshop;
  if (stage.frozen || room.draw.chance(0.04))
    return send(room, device, 'freeze', freeze(room.workshopId, !stage.frozen)) !== null;
  const phase =
    room.draw.oneOf(['propose', 'propose', 'group', 'group', 'draft', 'vote', 'review'] as const) ?? 'group';
  const opened = isRevealing(phase) ? sealedAmong(notes) : [];
  return (
    send(room, device, 'enterPhase', [...enterPhase(room.workshopId, stage, phase), ...revealNotes(opened)]) !== null
  );
};

const moderate: HallAct = (room, { view, role, ...rest }) => {
  const device = { view, role, ...rest };
  const note = room.draw.oneOf(view.notes);
  if (role !== 'facilitator' || !note || note.state === 'withdrawn') return false;
  const hide = note.state === 'shown' && room.draw.chance(0.5);
  return (
    send(room, device, hide ? 'hideNote' : 'letPass', hide ? changeNoteState(note.id, 'hidden') : letPass([note])) !==
    null
  );
};

const answer: HallAct = (room, device) => {
  if (device.role !== 'facilitator' || device.view.notes.length === 0) return false;
  const outcome = room.draw.oneOf(outcomes) ?? 'merged';
  const notes = room.draw.some(device.view.notes, 3);
  return send(room, device, 'answerNote', answerNotes({ notes, outcome, text: freshText(room) })) !== null;
};

const ask: HallAct = (room, device) => {
  const { workshop, notes, stacks, commitments, rounds } = device.view;
  if (!workshop || device.role !== 'facilitator') return false;
  const open = rounds.find((round) => round.open);
  if (open && room.draw.chance(0.5)) return send(room, device, 'closeRound', closeRound(open.id)) !== null;
  const plan = { scope: { kind: 'plenary' }, of: 'notes', dots: 3, cap: 2, title: freshText(room) } as const;
  const planned = planDots(plan, { workshop, notes, stacks, commitments });
  if (planFault(planned)) return false;
  return send(room, device, 'openRound', openRound(room.draw.name(20) as RoundId, planned)) !== null;
};

/** How often each is tried, among all. */
export const hallActs: readonly (readonly [number, HallAct])[] = [
  ...([
    [16, propose],
    [7, reword],
    [4, withdraw],
    [14, move],
    [12, pile],
    [7, shape],
    [9, vote],
  ] as const),
  ...([
    [14, steer],
    [6, moderate],
    [8, answer],
    [5, ask],
  ] as const),
];
