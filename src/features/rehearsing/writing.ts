// Sitting down, writing, saying one is done, asking for help.

import type { Change } from '@/domain/change';
import { freeSlot, noteIdOf, proposeNote, usedSlots } from '@/domain/note';
import { may } from '@/domain/permissions';
import { byRank } from '@/domain/rank';
import { isPrivate } from '@/domain/stage';
import { askForHelp, doneMark, sayDone, tellCategory } from '@/domain/table-state';
import { axisOf, tableOf } from '@/domain/workshop';
import { below } from '@/lib/seeded';
import { nextText, topicOf } from './themes';
import type { Act, Seated } from './world';

type Placed = Pick<Seated, 'me' | 'tableId' | 'world'>;

export function mayI({ me, tableId, world }: Placed, action: Parameters<typeof may>[0], roundOpen = false): boolean {
  const { stage, settings, status } = world.workshop;
  return may(action, me, { stage, settings, status, tableId, mine: true, roundOpen, now: world.now });
}

function mine({ world, me }: Seated) {
  const slots = usedSlots(world.workshop.id, me.id, world.notes);
  return world.notes.filter(
    (note) => slots.has(note.slot) && noteIdOf(world.workshop.id, me.id, note.slot) === note.id,
  );
}

/** The next proposal, until one has written as many as one does. */
export function write(seated: Seated): Act | null {
  const { person, me, tableId, world, draw } = seated;
  const { workshop } = world;
  const table = tableOf(workshop, tableId);
  const own = mine(seated);
  if (!table || own.length >= person.proposals || !mayI(seated, 'proposeNote')) return null;
  const written = new Set(world.notes.filter((note) => note.tableId === tableId).map(({ text }) => text));
  const text = nextText(person, topicOf(axisOf(workshop, table.axisId)), written, draw);
  const used = usedSlots(workshop.id, me.id, world.notes);
  const slot = freeSlot(me.role, used, (most) => below(draw, most));
  if (text === null || slot === null) return null;
  const id = noteIdOf(workshop.id, me.id, slot);
  const draft = { slot, text, axisId: table.axisId, tableId, origin: 'phone', category: me.category } as const;
  const after = [...own].sort(byRank).at(-1)?.rank ?? null;
  const reception = { moderation: workshop.settings.moderation, sealed: isPrivate(workshop) };
  return { by: me.id, action: 'proposeNote', changes: proposeNote(id, draft, after, reception) };
}

/** Asked after the first proposal, as phones do. */
export function tellWhoIAm(seated: Seated): Act | null {
  const { person, me } = seated;
  if (person.category === null || me.category !== null) return null;
  if (mine(seated).length === 0 || !mayI(seated, 'tellCategory')) return null;
  return act(seated, 'tellCategory', tellCategory(me.id, person.category));
}

export function sayIAmDone(seated: Seated): Act | null {
  const { me, world } = seated;
  const mark = doneMark(world.workshop.stage);
  if (me.doneIn === mark || !mayI(seated, 'sayDone')) return null;
  return act(seated, 'sayDone', sayDone(me.id, mark));
}

/** Once, and not while the table's help is already on its way. */
export function callForHelp(seated: Seated, asked: Set<string>): Act | null {
  const { person, me, tableId, world } = seated;
  const { phase } = world.workshop.stage;
  const state = world.tables.find(({ id }) => id === tableId);
  const once = `${me.id}/${phase}`;
  if (person.asksIn !== phase || asked.has(once) || !state || !mayI(seated, 'askForHelp')) return null;
  asked.add(once);
  return state.needsHelp ? null : act(seated, 'askForHelp', askForHelp(tableId, true));
}

export function act({ me }: Pick<Seated, 'me'>, action: Act['action'], changes: readonly Change[]): Act | null {
  return changes.length === 0 ? null : { by: me.id, action, changes };
}
