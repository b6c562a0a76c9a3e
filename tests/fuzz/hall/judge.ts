// What must have come of it all, seen by the emulator's owner: nothing acknowledged is missing, nothing refused is half there,
// nothing stands twice, and all devices show what is kept.

import type { Change } from '@/domain/change';
import { noteIdOf } from '@/domain/note';
import { must } from '../lib/story';
import type { Device, Room, Sent } from './hall';
import { HANDED_AGAIN } from './outbox';
import { type Fields, type Stored, storedIn } from './stored';

export interface Kept {
  readonly notes: Stored;
  readonly commitments: Stored;
  readonly stacks: Stored;
  readonly rounds: Stored;
  readonly late: Stored;
  readonly trail: Stored;
  /** `round/person`. */
  readonly ballots: Stored;
}

export async function keptIn({ projectId, workshopId }: Room): Promise<Kept> {
  const of = (name: string) => storedIn(projectId, `workshops/${workshopId}/${name}`);
  const names = ['notes', 'commitments', 'stacks', 'rounds', 'late', 'trail'] as const;
  const lists = await Promise.all(names.map(of));
  const [notes, commitments, stacks, rounds, late, trail] = lists as [Stored, Stored, Stored, Stored, Stored, Stored];
  const ballots = new Map<string, Fields>();
  for (const id of rounds.keys())
    for (const [person, ballot] of await of(`rounds/${id}/ballots`)) ballots.set(`${id}/${person}`, ballot);
  return { notes, commitments, stacks, rounds, late, trail, ballots };
}

export function judgeRoom(room: Room, kept: Kept): void {
  for (const sent of room.sent) isWholeOrNothing(room, sent, kept);
  for (const device of room.devices) ownProposals(room, device, kept);
  answersAre(room, kept);
  titlesAre(room, kept);
  nothingTwice(kept);
  placesAreSound(kept);
}

function isThere({ in: collection, id }: Change, kept: Kept): boolean {
  return collection in kept && kept[collection as keyof Kept].has(id);
}

/** Of what a batch creates under names of its own, and of its lines in the trail, all is there or none. */
function isWholeOrNothing(room: Room, { action, changes, outcome, device, n }: Sent, kept: Kept): void {
  const own = new Set(['notes', 'commitments', 'rounds', 'late', 'trail']);
  const made = changes.filter(({ op, in: collection }) => op === 'put' && own.has(collection));
  const there = made.filter((change) => isThere(change, kept)).length;
  const who = `${action} of ${device.userId} (handed over as ${n})`;
  must(there === 0 || there === made.length, () => `${there} of ${made.length} documents of ${who} are there`);
  if (outcome === 'done') must(there === made.length, () => `${who} was acknowledged, and is not there`);
  // What was refused may have arrived all the same, if its acknowledgement was lost and it was sent again.
  if (outcome === 'refused' && there > 0) room.story.count(`${action}, refused though it had arrived`);
}

/** Of one field that one device alone writes: the last that was acknowledged, or one that was refused after it and arrived. */
function possible<T>(writes: readonly (readonly [Sent, T])[]): readonly T[] {
  const last = writes.findLastIndex(([{ outcome }]) => outcome === 'done');
  return writes.slice(Math.max(0, last)).map(([, value]) => value);
}

function writesOf<T>(
  room: Room,
  device: Device | null,
  find: (change: Change) => T | undefined,
): (readonly [Sent, T])[] {
  return (
    room.sent
      // What is handed over again has been accepted before: it changes nothing, or the outbox has failed.
      .filter((sent) => (device === null || sent.device === device) && sent.action !== HANDED_AGAIN)
      .flatMap((sent) =>
        sent.changes.flatMap((change) => {
          const found = find(change);
          return found === undefined ? [] : [[sent, found] as const];
        }),
      )
  );
}

function ownProposals(room: Room, device: Device, { notes, late, ballots }: Kept): void {
  for (const slot of device.slots) {
    const id = noteIdOf(room.workshopId, device.userId, slot);
    const texts = writesOf(room, device, (change) => {
      if (change.id !== id || change.in !== 'notes') return undefined;
      return change.op === 'put'
        ? change.value.text
        : change.op === 'patch' && !change.fields.cleared
          ? change.fields.text
          : undefined;
    });
    const text = notes.get(id)?.text;
    const isAccepted = texts.some(([{ outcome }]) => outcome === 'done');
    if (isAccepted || text !== undefined)
      must(
        possible(texts).includes(String(text)),
        () => `${device.userId} wrote "${possible(texts)}", and "${text}" is kept`,
      );
    const boxed = writesOf(room, device, (change) => (change.in === 'late' && change.id === id ? id : undefined));
    if (boxed.some(([{ outcome }]) => outcome === 'done'))
      must(late.has(id), () => `what ${device.userId} sent late is gone`);
    must(!(notes.has(id) && late.has(id)), () => `"${text}" is a proposal and lies in the late box`);
  }
  const cast = writesOf(room, device, (change) =>
    change.op === 'put' && change.in === 'ballots' ? change : undefined,
  );
  for (const id of new Set(cast.map(([, ballot]) => ballot.id))) {
    const of = cast
      .filter(([, ballot]) => ballot.id === id)
      .map(([sent, { value }]) => [sent, value.picks.join()] as const);
    const picks = ballots.get(id)?.picks as readonly string[] | undefined;
    if (picks || of.some(([{ outcome }]) => outcome === 'done'))
      must(
        possible(of).includes(picks?.join() ?? 'none'),
        () => `${device.userId} gave ${possible(of)}, and ${picks} is kept`,
      );
    must((picks?.length ?? 0) <= 3, () => `${device.userId} has three dots and gave ${picks}`);
  }
}

/** One facilitator answers, on one device. */
function answersAre(room: Room, { notes }: Kept): void {
  for (const [id, { answer, text }] of notes) {
    const given = writesOf(room, null, (change) =>
      change.op === 'patch' && change.in === 'notes' && change.id === id && change.fields.answer
        ? String(change.fields.answer.text)
        : undefined,
    );
    if (!given.some(([{ outcome }]) => outcome === 'done')) continue;
    const kept = (answer as { text?: string } | null)?.text;
    must(
      possible(given).includes(String(kept)),
      () => `"${text}" was answered "${possible(given)}", and "${kept}" is kept`,
    );
  }
}

/** Each name that was acknowledged is the present one, or stands in the trail. */
function titlesAre(room: Room, { commitments, stacks, trail }: Kept): void {
  const told = [...trail.values()].map(({ subject, to, from }) => `${subject} ${to} ${from}`);
  const named = writesOf(room, null, (change) => {
    if (change.in !== 'commitments' && change.in !== 'stacks') return undefined;
    const title = change.op === 'put' ? change.value.title : change.fields.title;
    return title ? { title, subject: `${change.in}/${change.id}` } : undefined;
  });
  for (const [{ outcome }, { title, subject }] of named) {
    if (outcome !== 'done') continue;
    const [collection, id = ''] = subject.split('/');
    const now = (collection === 'stacks' ? stacks : commitments).get(id)?.title;
    const quoted = JSON.stringify(title);
    must(
      now === title || told.some((line) => line.startsWith(`${subject} `) && line.includes(quoted)),
      () => `the name "${title}" of ${subject} can't be found again`,
    );
  }
}

function nothingTwice({ notes, late }: Kept): void {
  const texts = [...notes.values(), ...late.values()].map(({ text }) => String(text));
  const twice = texts.find((text, i) => texts.indexOf(text) !== i);
  must(twice === undefined, () => `"${twice}" stands twice`);
}

function placesAreSound({ notes, commitments, stacks }: Kept): void {
  for (const { text, tableId, commitmentId, stackId, rank } of notes.values()) {
    must(!(commitmentId && stackId), () => `"${text}" lies in a commitment and in a stack`);
    must(/^[A-Za-z0-9]{1,200}$/.test(String(rank)), () => `the rank of "${text}" is ${rank}`);
    const place = commitmentId
      ? commitments.get(String(commitmentId))
      : stackId
        ? stacks.get(String(stackId))
        : { tableId };
    must(
      place?.tableId === tableId,
      () => `"${text}" of ${tableId} lies in what is ${place ? 'another table’s' : 'not there'}`,
    );
  }
}
