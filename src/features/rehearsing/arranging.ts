// Putting together what says the same, making commitments of it, moving proposals into them, filling in their first fields.

import { type Board, moveNotes, startCommitmentFrom, type Thing, unplacedIn } from '@/domain/board';
import { emptyBody } from '@/domain/body';
import { addRow, writeShort } from '@/domain/form';
import type { CommitmentId } from '@/domain/ids';
import { renameStack } from '@/domain/stack';
import { stackNotes } from '@/domain/stacking';
import { tableOf } from '@/domain/workshop';
import { rehearsedForm, type Theme } from '@/i18n/rehearsal-proposals';
import { oneOf } from '@/lib/seeded';
import { sha256Hex } from '@/lib/sha256';
import { themeOf, titleOf } from './themes';
import { type Act, boardAt, type Seated } from './world';
import { act, mayI } from './writing';

/** A table of few people makes no more in its time. */
const COMMITMENTS_A_TABLE = 2;

function themeOfThing({ notes }: Thing): Theme | null {
  return notes.map(({ text }) => themeOf(text)).find((theme) => theme !== null) ?? null;
}

/** Two things of the pool that say the same, put together. */
export function stackAlike(seated: Seated): Act | null {
  if (!mayI(seated, 'stackNotes')) return null;
  const board = boardAt(seated);
  const pairs = board.pool.flatMap((thing, i) => {
    const theme = themeOfThing(thing);
    const twin = theme && board.pool.slice(i + 1).find((other) => themeOfThing(other) === theme);
    return twin ? [{ thing, twin }] : [];
  });
  const pair = oneOf(seated.draw, pairs);
  if (!pair) return null;
  const dropped = pair.twin.notes.map(({ id }) => id);
  return act(seated, 'stackNotes', stackNotes(board, dropped, pair.thing.id));
}

export function nameStack(seated: Seated): Act | null {
  if (!mayI(seated, 'renameStack')) return null;
  const nameless = boardAt(seated).pool.filter((thing) => thing.stack?.title === '' && themeOfThing(thing));
  const thing = oneOf(seated.draw, nameless);
  const theme = thing && themeOfThing(thing);
  if (!thing?.stack || !theme) return null;
  return act(seated, 'renameStack', renameStack(thing.stack.id, titleOf(theme, seated.world.workshop.locale)));
}

/** A commitment of the greatest heap of the pool that has none yet, with the first of its proposals in it. */
export function makeCommitment(seated: Seated): Act | null {
  const { tableId, world } = seated;
  const table = tableOf(world.workshop, tableId);
  const board = boardAt(seated);
  if (!table || board.commitments.length >= COMMITMENTS_A_TABLE || !mayI(seated, 'startCommitment')) return null;
  const heap = [...heaps(board)].sort(([, a], [, b]) => b.length - a.length)[0];
  if (!heap) return null;
  const [theme, things] = heap;
  const title = titleOf(theme, world.workshop.locale);
  // Follows from table and title: two who start it at the same moment start one and the same.
  const id = sha256Hex(`${world.workshop.id}:${tableId}:${theme.title.fr}`).slice(0, 20) as CommitmentId;
  if (world.commitments.some((commitment) => commitment.id === id)) return null;
  const card = { axisId: table.axisId, tableId, title };
  // The others follow one by one, so that there is something to see.
  const noteIds = things[0]?.notes.slice(0, 1).map((note) => note.id) ?? [];
  return act(seated, 'startCommitment', startCommitmentFrom(board, id, card, noteIds));
}

/** What belongs to a commitment that is there. */
export function moveIntoCommitment(seated: Seated): Act | null {
  if (!mayI(seated, 'moveNotes')) return null;
  const board = boardAt(seated);
  const { locale } = seated.world.workshop;
  const moves = unplacedIn(board).flatMap((note) => {
    const theme = themeOf(note.text);
    const into = theme && board.commitments.find(({ title }) => title === titleOf(theme, locale));
    return into ? [{ note, into }] : [];
  });
  const move = oneOf(seated.draw, moves);
  return move ? act(seated, 'moveNotes', moveNotes(board, [move.note.id], move.into.id, 'end')) : null;
}

/** The first fields of a form: who leads, and a first step. */
export function fillForm(seated: Seated): Act | null {
  if (!mayI(seated, 'writeBody')) return null;
  const { world, draw } = seated;
  const words = world.workshop.locale === 'ar' ? 'ar' : 'fr';
  const commitment = oneOf(
    draw,
    boardAt(seated).commitments.filter(({ id }) => !isBegun(seated, id)),
  );
  if (!commitment) return null;
  const { id } = commitment;
  const body = world.bodies.get(id) ?? emptyBody(id);
  if (body.lead === '') return act(seated, 'writeBody', writeShort(id, 'lead', rehearsedForm.lead[words]));
  return act(seated, 'writeBody', addRow(body, 'milestones', 'first', { output: rehearsedForm.milestone[words] }));
}

function isBegun({ world }: Seated, id: CommitmentId): boolean {
  const body = world.bodies.get(id);
  return body !== undefined && body.lead !== '' && Object.keys(body.milestones).length > 0;
}

function heaps(board: Board): ReadonlyMap<Theme, readonly Thing[]> {
  const byTheme = new Map<Theme, Thing[]>();
  for (const thing of board.pool) {
    const theme = themeOfThing(thing);
    if (theme) byTheme.set(theme, [...(byTheme.get(theme) ?? []), thing]);
  }
  return byTheme;
}
