// Moving, stacking, taking apart, commitments: each with what must have become of it when nobody else was in between.

import { boardOf, moveNotes, notesIn, startCommitmentFrom, stepCommitment, thingsIn } from '@/domain/board';
import { changeCommitmentState, renameCommitment } from '@/domain/commitment';
import type { CommitmentId, NoteId, TableId } from '@/domain/ids';
import type { Action } from '@/domain/permissions';
import { renameStack } from '@/domain/stack';
import { groupNotes, moveStack, stackNotes, unstack } from '@/domain/stacking';
import { must } from '../lib/story';
import { textBy } from '../lib/words';
import { act, can, type Day, type Deed, knows, type Person } from './day';
import { heardAt, type Known } from './known';
import { noteTitle } from './model';
import { isRunIn, membersOf, movedBetween, placesIn } from './places';

const boardIn = (known: Known, tableId: TableId) => {
  const { notes, commitments, stacks } = heardAt(known, tableId);
  return boardOf(notes, commitments, stacks);
};

/** A table this person may arrange now, with its board as their device shows it. */
function boardFor(day: Day, person: Person, action: Action) {
  const known = knows(day, person);
  const own = known.members.find(({ id }) => id === person.userId)?.tableId;
  const tableId = own ?? day.draw.oneOf(known.workshop.tables)?.id;
  const table = known.workshop.tables.find(({ id }) => id === tableId);
  if (!table || !can(day, person, action, { tableId: table.id })) return null;
  const board = boardIn(known, table.id);
  const shown = [...board.notes.values()].flat().map(({ id }) => id);
  return { table, board, shown, known };
}

/** Nothing but these may lie elsewhere afterwards. */
function othersStay(before: Known, after: Known, moved: readonly string[], what: string): void {
  const [was, is] = [placesIn(before), placesIn(after)];
  for (const id of movedBetween(was, is)) {
    // A stack of two that loses one is none any more: the other lies in the pool without having been touched.
    const isLeftOver =
      is.get(id) === 'pool' && membersOf(was, was.get(id) ?? '').some((other) => moved.includes(other));
    must(moved.includes(id) || isLeftOver, () => `${what} moved ${id.slice(0, 8)}, which nobody had touched`);
  }
}

export async function move(day: Day, person: Person): Promise<boolean> {
  const at = boardFor(day, person, 'moveNotes');
  if (!at) return false;
  const { board, shown, table } = at;
  const ids = day.draw.some(shown, 3);
  const place = day.draw.oneOf([...board.notes.keys()]) ?? 'pool';
  const index = day.draw.chance(0.3) ? 'end' : day.draw.below(6);
  return act(day, person, {
    action: 'moveNotes',
    changes: moveNotes(board, ids, place, index),
    check(before, after) {
      const target = thingsIn(boardIn(after, table.id), place).map(({ id }) => String(id));
      const stayed = thingsIn(board, place)
        .map(({ id }) => String(id))
        .filter((id) => !ids.some((one) => one === id));
      must(isRunIn(target, ids), () => `moved to ${place}, ${ids.map(short)} do not stand there in their order`);
      const others = target.filter((id) => !ids.some((one) => one === id));
      const expected = stayed.filter((id) => others.includes(id));
      must(
        expected.every((id, i) => others.filter((one) => expected.includes(one))[i] === id),
        () => `moving ${ids.map(short)} to ${place} changed the order of what was there`,
      );
      if (
        index !== 'end' &&
        isApart(board, place) &&
        expected.length === stayed.length &&
        others.length === stayed.length
      )
        must(
          target.indexOf(ids[0] ?? '') === Math.min(index, stayed.length),
          () => `${ids.map(short)} went to position ${target.indexOf(ids[0] ?? '')} of ${place}, not ${index}`,
        );
      othersStay(before, after, ids, 'moving');
    },
  });
}

/** Two that were dropped into one gap at once have equal ranks, and nothing fits between them. */
function isApart(board: ReturnType<typeof boardOf>, place: Parameters<typeof thingsIn>[1]): boolean {
  const ranks = thingsIn(board, place).map(({ rank }) => rank);
  return new Set(ranks).size === ranks.length;
}

const short = (id: string) => id.slice(0, 8);

export async function stack(day: Day, person: Person): Promise<boolean> {
  const at = boardFor(day, person, 'stackNotes');
  if (!at) return false;
  const { board, shown } = at;
  const ids: NoteId[] = day.draw.some(shown, 3);
  const onto = day.draw.chance(0.5) ? day.draw.oneOf(board.pool)?.id : null;
  const dropped = onto ? board.pool.find(({ id, stack }) => stack && day.draw.chance(0.3) && id !== onto) : null;
  const all = dropped ? dropped.notes.map(({ id }) => id) : ids;
  return act(day, person, {
    action: 'stackNotes',
    changes: onto ? stackNotes(board, all, onto) : groupNotes(board, all),
    tell: (truth, before) => carryTitles(truth, before),
    check(before, after) {
      const is = placesIn(after);
      const on = board.pool.find(({ id }) => id === onto)?.notes.map(({ id }) => id) ?? [];
      const together = new Set([...all, ...on].map((id) => is.get(id)));
      must(
        together.size === 1 && [...together][0]?.startsWith('stacks/') === true,
        () => `stacked, ${[...all, ...on].map(short)} lie in ${[...together].join(', ')}`,
      );
      const was = placesIn(before);
      const whole = onto
        ? []
        : all.flatMap((id) => (was.get(id)?.startsWith('stacks/') ? membersOf(was, was.get(id) ?? '') : []));
      othersStay(before, after, [...all, ...on, ...whole], 'stacking');
    },
  });
}

/** Whatever is named keeps its name somewhere: what the keeper has of titles is known before each change. */
function carryTitles(truth: Parameters<NonNullable<Deed['tell']>>[0], before: Known): void {
  for (const { id, title } of before.stacks)
    if (!truth.titles.get(`stacks/${id}`)?.includes(title)) noteTitle(truth, `stacks/${id}`, title);
}

export async function takeApart(day: Day, person: Person): Promise<boolean> {
  const at = boardFor(day, person, 'stackNotes');
  const pile = day.draw.oneOf(at?.board.pool.filter(({ stack: is }) => is) ?? []);
  if (!at || !pile) return false;
  const ids = day.draw.some(
    pile.notes.map(({ id }) => id),
    3,
  );
  if (day.draw.chance(0.3)) {
    const index = day.draw.chance(0.3) ? 'end' : day.draw.below(5);
    return act(day, person, { action: 'reorderStack', changes: moveStack(at.board, pile.id as never, index) });
  }
  return act(day, person, {
    action: 'unstackNotes',
    changes: unstack(at.board, ids),
    check(before, after) {
      const is = placesIn(after);
      must(
        ids.every((id) => is.get(id) === 'pool'),
        () => `taken out, ${ids.map(short)} do not lie in the pool`,
      );
      othersStay(before, after, ids, 'taking out');
    },
  });
}

export async function nameStack(day: Day, person: Person): Promise<boolean> {
  const at = boardFor(day, person, 'renameStack');
  const pile = day.draw.oneOf(at?.board.pool.filter(({ stack: is }) => is) ?? []);
  if (!pile?.stack) return false;
  const { id } = pile.stack;
  const title = textBy(day.draw, ++day.texts);
  return act(day, person, {
    action: 'renameStack',
    changes: renameStack(id, title),
    tell: (truth) => noteTitle(truth, `stacks/${id}`, title),
  });
}

export async function startOne(day: Day, person: Person): Promise<boolean> {
  const at = boardFor(day, person, 'startCommitment');
  if (!at || at.board.commitments.length > 8) return false;
  const { board, shown, table } = at;
  const id = day.draw.name(20) as CommitmentId;
  const ids = day.draw.chance(0.3) ? [] : day.draw.some(shown, 4);
  const title = textBy(day.draw, ++day.texts);
  const card = { axisId: table.axisId, tableId: table.id, title };
  return act(day, person, {
    action: 'startCommitment',
    changes: startCommitmentFrom(board, id, card, ids),
    tell: (truth) => noteTitle(truth, `commitments/${id}`, title),
    check(before, after) {
      const now = boardIn(after, table.id);
      must(now.commitments.at(-1)?.id === id, () => `a new commitment is not the last of its table`);
      const within = notesIn(now, id).map((note) => note.id);
      must(within.join() === ids.join(), () => `begun with ${ids.map(short)}, a commitment has ${within.map(short)}`);
      othersStay(before, after, ids, 'beginning a commitment');
    },
  });
}

export async function shape(day: Day, person: Person): Promise<boolean> {
  const at = boardFor(day, person, 'renameCommitment');
  if (!at) return false;
  const { board, table } = at;
  const commitments = heardAt(at.known, table.id).commitments;
  const one = day.draw.oneOf(commitments);
  if (!one) return false;
  const { id, state } = one;
  const what = day.draw.below(4);
  if (what === 0) {
    const title = textBy(day.draw, ++day.texts);
    const tell: Deed['tell'] = (truth) => noteTitle(truth, `commitments/${id}`, title);
    return act(day, person, { action: 'renameCommitment', changes: renameCommitment(id, title), tell });
  }
  if (what === 1) {
    const by = day.draw.chance(0.5) ? 1 : -1;
    const order = board.commitments.map((each) => each.id);
    return act(day, person, {
      action: 'reorderCommitment',
      changes: stepCommitment(board, id, by),
      check(_, after) {
        const now = boardIn(after, table.id).commitments.map((each) => each.id);
        const isTied = new Set(board.commitments.map(({ rank }) => rank)).size < order.length;
        must(isTied || now.indexOf(id) === order.indexOf(id) + by, () => `a step of ${by} left ${order} as ${now}`);
      },
    });
  }
  const isKeeper = person.role === 'facilitator';
  if (state === 'kept' && !isKeeper) return false;
  const next = state === 'draft' ? (isKeeper && what === 2 ? 'kept' : 'set-aside') : 'draft';
  return act(day, person, { action: 'setAsideCommitment', changes: changeCommitmentState(id, next) });
}
