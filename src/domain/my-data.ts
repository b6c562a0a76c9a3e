// What a workshop knows of one person, gathered for that person: to read, to take along, to take back.

import type { AttendanceLine } from './attendance';
import type { Change } from './change';
import { NOW } from './change';
import type { NoteId, RoundId, UserId, WorkshopId } from './ids';
import type { Member, Role } from './member';
import { changeNoteState, type Note, noteIdOf, slotsOf } from './note';
import type { Rating } from './rating';
import type { Ballot, Round } from './round';
import type { Stub } from './ticket';

export interface MyData {
  readonly workshopId: WorkshopId;
  readonly userId: UserId;
  readonly member: Member;
  readonly notes: readonly Note[];
  readonly ballots: readonly (Ballot & { readonly round: Pick<Round, 'id' | 'title' | 'options'> })[];
  /** The paper tickets one has voted with. */
  readonly stubs: readonly Stub[];
  readonly rating: Rating | null;
  readonly attendance: AttendanceLine | null;
  /** What this device keeps of the workshop, by the name it is kept under. */
  readonly device: Readonly<Record<string, string>>;
}

/**
 * The ids that one's notes can have. All of them for a participant; whoever may write hundreds for others is asked for those that
 * this device has used, for each is a document to be read.
 */
export function myNoteIds(workshopId: WorkshopId, userId: UserId, role: Role, used: readonly number[]): NoteId[] {
  const all = role === 'participant' || role === 'observer' ? slotsOf('participant') : 0;
  const slots = new Set([...Array.from({ length: all }, (_, slot) => slot), ...used]);
  return [...slots].sort((a, b) => a - b).map((slot) => noteIdOf(workshopId, userId, slot));
}

/** May its author still take it back? */
export function isWithdrawable({ state }: Pick<Note, 'state'>): boolean {
  return state === 'shown' || state === 'held';
}

export function withdrawAll(notes: readonly Note[]): Change[] {
  return notes.filter(isWithdrawable).flatMap(({ id }) => changeNoteState(id, 'withdrawn'));
}

/** Off the membership and off the proposals that bear it. */
export function takeBackCategory(userId: UserId, notes: readonly Pick<Note, 'id' | 'category'>[]): Change[] {
  return [
    { op: 'patch', in: 'members', id: userId, fields: { category: null } },
    ...notes
      .filter(({ category }) => category !== null)
      .map(({ id }): Change => ({ op: 'patch', in: 'notes', id, fields: { category: null, updatedAt: NOW } })),
  ];
}

export function hasCategory({ member, notes }: Pick<MyData, 'member' | 'notes'>): boolean {
  return member.category !== null || notes.some(({ category }) => category !== null);
}

/** What was marked on a ballot, in the words of its round: as often as it was marked. */
export function picked({ picks, round }: MyData['ballots'][number]): readonly string[] {
  return picks.map((mark) => {
    const option = mark.split('.')[0];
    return round.options.find(({ id }) => id === option)?.text ?? mark;
  });
}

/** Everything, for machines. Nothing is left out and nothing is reckoned. */
export function myDataJson({ ballots, notes, ...data }: MyData): string {
  const told = {
    ...data,
    notes: notes.map(({ pending: _device, ...note }) => note),
    ballots: ballots.map(({ round, pending: _device, ...ballot }) => ({
      roundId: round.id as RoundId,
      round: round.title,
      ...ballot,
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
