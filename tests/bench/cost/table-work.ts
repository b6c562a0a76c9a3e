// What the people of one table do, one after another; the tables work side by side.

import { type Board, boardOf, moveNotes, notesIn, type Place, thingsIn } from '@/domain/board';
import { type Commitment, renameCommitment, startCommitment } from '@/domain/commitment';
import type { AxisId, CommitmentId, NoteId, TableId, WorkshopId } from '@/domain/ids';
import { changeNoteState, freeSlot, type Note, noteIdOf, proposeNote, rewordNote } from '@/domain/note';
import { rankBetween } from '@/domain/rank';
import type { Stack } from '@/domain/stack';
import { stackNotes } from '@/domain/stacking';
import { askForHelp, sayDone } from '@/domain/table-state';
import { randomText } from '@/lib/random';
import type { Device, Watch } from './device';
import type { TableBoard } from './people';

export interface Seated {
  readonly device: Device;
  /** The listeners to one's own proposals, while they are shown. */
  own: Watch[];
  readonly noteIds: NoteId[];
  readonly slots: Set<number>;
}

export interface Table {
  readonly id: TableId;
  readonly axisId: AxisId;
  readonly people: Seated[];
}

type Draw = (below: number) => number;

const sentences = [
  'إحداث بوابة رقمية لتتبع شكايات المواطنات والمواطنين',
  'نشر ميزانية الجماعة بصيغة مبسطة كل ثلاثة أشهر',
  'تنظيم لقاءات تواصلية في الدواوير قبل كل دورة',
  'تكوين موظفي الجماعة في الحق في الوصول إلى المعلومة',
];

export async function propose(workshopId: WorkshopId, { id, axisId }: Table, one: Seated, draw: Draw): Promise<void> {
  const { device, noteIds, own, slots } = one;
  const slot = freeSlot(device.role ?? 'participant', slots, draw) ?? 0;
  slots.add(slot);
  const noteId = noteIdOf(workshopId, device.userId, slot);
  const text = `${sentences[draw(sentences.length)]} ${noteIds.length + 1}`;
  const draft = { slot, text, axisId, tableId: id, origin: 'phone', category: null } as const;
  const done = device.run(workshopId, 'proposeNote', proposeNote(noteId, draft, null, { sealed: true }));
  // The phone follows its own proposal from the moment it is handed over.
  const followed = device.watch('note', { workshopId, noteId });
  own.push(followed);
  noteIds.push(noteId);
  await Promise.all([done, followed.heard]);
}

export async function reword(workshopId: WorkshopId, { device, noteIds }: Seated): Promise<void> {
  const [noteId] = noteIds;
  if (!noteId) return;
  const changes = rewordNote({ id: noteId, state: 'shown' }, `${sentences[0]} في كل حي`, { sealed: true });
  await device.run(workshopId, 'rewordNote', changes);
}

export async function withdraw(workshopId: WorkshopId, { device, noteIds }: Seated): Promise<void> {
  const noteId = noteIds.at(-1);
  if (noteId) await device.run(workshopId, 'withdrawNote', changeNoteState(noteId, 'withdrawn'));
}

/** Each says they are done, and somebody asks for help; a facilitator answers. */
export async function signal(workshopId: WorkshopId, { id, people }: Table, facilitator: Device): Promise<void> {
  for (const { device } of people) await device.run(workshopId, 'sayDone', sayDone(device.userId, 'propose:1'));
  await people[0]?.device.run(workshopId, 'askForHelp', askForHelp(id, true));
  await facilitator.run(workshopId, 'askForHelp', askForHelp(id, false));
}

/** Created with its title, as on the board; `isRenamed`: somebody finds a better one. */
export async function draftCommitment(
  workshopId: WorkshopId,
  { id, axisId }: Table,
  device: Device,
  isRenamed: boolean,
): Promise<void> {
  const commitmentId = randomText(20) as CommitmentId;
  const card = { axisId, tableId: id, title: sentences[1] ?? '', rank: rankBetween(null, null) };
  await device.run(workshopId, 'startCommitment', startCommitment(commitmentId, card));
  if (isRenamed) await device.run(workshopId, 'renameCommitment', renameCommitment(commitmentId, sentences[2] ?? ''));
}

function boardSeen({ notes, commitments, stacks }: TableBoard): Board {
  // Each listener's documents are of its kind.
  return boardOf(
    [...notes.entities.values()] as Note[],
    [...commitments.entities.values()] as Commitment[],
    [...stacks.entities.values()] as Stack[],
  );
}

/** Any proposal by itself onto anything else in the pool. */
export async function stack(workshopId: WorkshopId, device: Device, seen: TableBoard, draw: Draw): Promise<void> {
  const board = boardSeen(seen);
  const loose = notesIn(board, 'pool');
  const dropped = loose[draw(loose.length)];
  const others = board.pool.filter(({ id }) => id !== dropped?.id);
  const onto = others[draw(others.length)];
  if (!dropped || !onto) throw new Error('there is nothing to put together at this table');
  await device.run(workshopId, 'stackNotes', stackNotes(board, [dropped.id], onto.id));
}

/** Any proposal of the board to anywhere else on it. */
export async function move(workshopId: WorkshopId, device: Device, seen: TableBoard, draw: Draw): Promise<void> {
  const notes = [...seen.notes.entities.values()] as Note[];
  const board = boardSeen(seen);
  const places: Place[] = ['pool', ...board.commitments.map(({ id }) => id)];
  for (;;) {
    const note = notes[draw(notes.length)];
    const place = places[draw(places.length)] ?? 'pool';
    if (!note) throw new Error('there is nothing to move at this table');
    const changes = moveNotes(board, [note.id], place, draw(thingsIn(board, place).length + 1));
    if (changes.length > 0) return device.run(workshopId, 'moveNotes', changes);
    if (places.length === 1 && notes.length === 1) throw new Error('one proposal and one place: nothing can move');
  }
}
