// Writing proposals: on phones, on paper, too late, from a file; and what authors do with their own.

import type { TableId } from '@/domain/ids';
import { checkRows, importingBatches, importProposals, roomLeft } from '@/domain/importing';
import { sendLate, takeInLate } from '@/domain/late';
import { categories } from '@/domain/member';
import { chooseModeration, moderations, waitingFor } from '@/domain/moderation';
import {
  changeNoteState,
  freeSlot,
  letPass,
  noteIdOf,
  proposeNote,
  rewordNote,
  showNoteAgain,
  usedSlots,
} from '@/domain/note';
import { byRank } from '@/domain/rank';
import { isPrivate } from '@/domain/stage';
import { textBy } from '../lib/words';
import { act, can, type Day, knows, type Person } from './day';
import { noteText, type TrueNote } from './model';

export const freshText = (day: Day) => textBy(day.draw, ++day.texts);

function mine(day: Day, person: Person) {
  const own = (slot: number, id: string) => noteIdOf(day.workshopId, person.userId, slot) === id;
  return knows(day, person).notes.filter(({ slot, id }) => own(slot, id));
}

export async function propose(day: Day, person: Person): Promise<boolean> {
  const { workshop, members, notes } = knows(day, person);
  const me = members.find(({ id }) => id === person.userId);
  const table = person.role === 'facilitator' ? day.draw.oneOf(workshop.tables)?.id : me?.tableId;
  const seat = workshop.tables.find(({ id }) => id === table);
  if (!me || !seat || !can(day, person, 'proposeNote', { tableId: seat.id })) return false;
  const used = new Set([...person.slots, ...usedSlots(day.workshopId, person.userId, notes)]);
  const slot = freeSlot(person.role, used, day.draw.below);
  if (slot === null) return false;
  const read = person.role === 'facilitator';
  const text = freshText(day);
  const origin = person.role !== 'participant' && day.draw.chance(0.3) ? 'paper' : 'phone';
  const category = day.draw.chance(0.7) ? (day.draw.oneOf(categories) ?? null) : null;
  const id = noteIdOf(day.workshopId, person.userId, slot);
  const after = mine(day, person).sort(byRank).at(-1)?.rank ?? null;
  const { moderation } = workshop.settings;
  const draft = { slot, text, axisId: seat.axisId, tableId: seat.id, origin, category } as const;
  person.slots.add(slot);
  const state = moderation === 'all' && !read ? 'held' : 'shown';
  return act(day, person, {
    action: 'proposeNote',
    changes: proposeNote(id, draft, after, { moderation, sealed: isPrivate(workshop), read }),
    tell: (truth) => truth.notes.set(id, fresh(person, { ...draft, state, late: false })),
  });
}

function fresh(
  { userId }: Person,
  { text, ...rest }: Omit<TrueNote, 'author' | 'texts' | 'answer'> & { text: string },
): TrueNote {
  const { slot, category, origin, tableId, axisId, late, state } = rest;
  return { slot, category, origin, tableId, axisId, late, state, author: userId, texts: [text], answer: null };
}

export async function reword(day: Day, person: Person): Promise<boolean> {
  const note = day.draw.oneOf(mine(day, person));
  const { workshop } = knows(day, person);
  if (!note || !can(day, person, 'rewordNote', { mine: true })) return false;
  const moderation = person.role === 'facilitator' ? 'off' : workshop.settings.moderation;
  const text = freshText(day);
  return act(day, person, {
    action: 'rewordNote',
    changes: rewordNote(note, text, { moderation, sealed: isPrivate(workshop) }),
    tell(truth) {
      noteText(truth, note.id, text);
      const known = truth.notes.get(note.id);
      if (known && (known.state === 'shown' || known.state === 'held'))
        known.state = moderation === 'all' ? 'held' : 'shown';
    },
  });
}

export async function withdrawOrShow(day: Day, person: Person): Promise<boolean> {
  const note = day.draw.oneOf(mine(day, person));
  if (!note || note.state === 'hidden') return false;
  const again = note.state === 'withdrawn';
  if (!can(day, person, again ? 'showNoteAgain' : 'withdrawNote', { mine: true })) return false;
  const { moderation } = knows(day, person).workshop.settings;
  const state = !again ? 'withdrawn' : moderation === 'all' && !note.cleared ? 'held' : 'shown';
  return act(day, person, {
    action: again ? 'restoreNote' : 'withdrawNote',
    changes: again ? showNoteAgain(note, moderation) : changeNoteState(note.id, 'withdrawn'),
    tell: (truth) => void Object.assign(truth.notes.get(note.id) ?? {}, { state }),
  });
}

export async function moderate(day: Day, person: Person): Promise<boolean> {
  const { workshop, notes } = knows(day, person);
  if (!can(day, person, 'hideNote')) return false;
  const hidden = notes.filter(({ state }) => state === 'hidden');
  const waiting = waitingFor(workshop.settings.moderation, notes);
  const read = [...(day.draw.chance(0.5) ? hidden : waiting)].slice(0, 1 + day.draw.below(4));
  if (day.draw.chance(0.6) && read.length > 0)
    return act(day, person, {
      action: 'letPass',
      changes: letPass(read),
      tell: (truth) =>
        read.forEach(({ id, text }) => {
          // Let pass with the words that were read: one's own may have been reworded on this device, and that refused.
          noteText(truth, id, text);
          Object.assign(truth.notes.get(id) ?? {}, { state: 'shown' });
        }),
    });
  const note = day.draw.oneOf(notes.filter(({ state }) => state === 'shown' || state === 'held'));
  if (!note) return false;
  return act(day, person, {
    action: 'hideNote',
    changes: changeNoteState(note.id, 'hidden'),
    tell: (truth) => void Object.assign(truth.notes.get(note.id) ?? {}, { state: 'hidden' }),
  });
}

export async function changeModeration(day: Day, person: Person): Promise<boolean> {
  const next = day.draw.oneOf(moderations);
  if (!next || !can(day, person, 'reworkWorkshop')) return false;
  return act(day, person, { action: 'reworkWorkshop', changes: chooseModeration(day.workshopId, next) });
}

export async function beLate(day: Day, person: Person): Promise<boolean> {
  const { workshop, members, late, notes } = knows(day, person);
  if (person.role !== 'facilitator') {
    const tableId = members.find(({ id }) => id === person.userId)?.tableId;
    const seat = workshop.tables.find(({ id }) => id === tableId);
    if (!seat || !can(day, person, 'sendLate', { tableId: seat.id })) return false;
    const id = day.draw.name(20);
    const text = freshText(day);
    return act(day, person, {
      action: 'sendLate',
      changes: sendLate(id, { text, axisId: seat.axisId, tableId: seat.id }),
      tell: (truth) => truth.late.set(id, text),
    });
  }
  const box = day.draw.oneOf(late.filter(({ taken }) => !taken));
  const slot = freeSlot(person.role, usedSlots(day.workshopId, person.userId, notes), day.draw.below);
  if (!box || slot === null) return false;
  const { text, tableId, axisId } = box;
  const id = noteIdOf(day.workshopId, person.userId, slot);
  const last = notes
    .filter((note) => note.tableId === tableId)
    .sort(byRank)
    .at(-1);
  const told = { slot, text, axisId, tableId, origin: 'phone', category: null, state: 'shown', late: true };
  return act(day, person, {
    action: 'takeInLate',
    changes: takeInLate(box, { id, slot, text, after: last?.rank ?? null }),
    tell: (truth) => truth.notes.set(id, fresh(person, told)),
  });
}

export async function importRows(day: Day, person: Person): Promise<boolean> {
  const { workshop, notes } = knows(day, person);
  if (!can(day, person, 'proposeNote') || person.role !== 'facilitator') return false;
  const used = usedSlots(day.workshopId, person.userId, notes);
  const otherwise = day.draw.oneOf(workshop.tables)?.id as TableId;
  const rows = Array.from({ length: 1 + day.draw.below(6) }, () => [freshText(day)]);
  const columns = { text: 0, axis: null, table: null, category: null };
  const again = notes.filter(({ tableId }) => tableId === otherwise).slice(0, 1);
  const checked = checkRows([...rows, ...again.map(({ text }) => [text])], columns, {
    ...{ workshop, notes, otherwise, categories: new Map(), room: roomLeft(used), head: false },
  });
  const last = [...notes].sort(byRank).at(-1)?.rank ?? null;
  const importer = { workshopId: day.workshopId, userId: person.userId, usedSlots: used, last };
  const sealed = isPrivate(workshop);
  const { changes } = importProposals(checked, { ...importer, sealed }, day.draw.below);
  const seat = workshop.tables.find(({ id }) => id === otherwise);
  if (!seat || changes.length !== rows.length) throw new Error(`${rows.length} rows gave ${changes.length} proposals`);
  const done = await Promise.all(
    importingBatches(changes).map((batch) =>
      act(day, person, {
        action: 'importProposals',
        changes: batch,
        tell(truth) {
          for (const change of batch) {
            if (change.op !== 'put' || change.in !== 'notes') continue;
            const slot = Number(change.value.slot);
            const text = rows[changes.indexOf(change)]?.[0] ?? '';
            const told = { slot, text, origin: 'imported', category: null, state: 'shown', late: false };
            truth.notes.set(change.id, fresh(person, { ...told, tableId: seat.id, axisId: seat.axisId }));
          }
        },
      }),
    ),
  );
  return done.includes(true);
}
