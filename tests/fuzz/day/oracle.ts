// What must hold of a workshop whatever was done to it: the documents against what people swear they did, and everything the
// app reckons from them against the plainest way of counting.

import { createHash } from 'node:crypto';
import { safeParse } from 'valibot';
import { boardOf } from '@/domain/board';
import type { Collection } from '@/domain/change';
import { clockOf } from '@/domain/clock';
import type { TableId } from '@/domain/ids';
import { mutedAmong } from '@/domain/muting';
import { schemas } from '@/gateway/firestore/schemas';
import { must } from '../lib/story';
import type { Day } from './day';
import { heardAt, type Known, knownIn } from './known';
import { outlooks } from './outlooks';
import { placesIn } from './places';
import { sorted } from './voting';

export function judge(day: Day): void {
  const known = knownIn(day.store.documents);
  proposalsAreThere(day, known);
  textsCanBeFound(day, known);
  placesAreOne(known);
  votesAreCounted(day, known);
  formsAreWhole(day, known);
  sheetIsTrue(day, known);
  clockIsSound(day, known);
  documentsCanBeRead(day);
  outlooks(day, known);
}

function proposalsAreThere({ truth, workshopId }: Day, { notes }: Known): void {
  const there = new Map(notes.map((note) => [String(note.id), note]));
  must(there.size === truth.notes.size, () => `${truth.notes.size} proposals were written and ${there.size} are there`);
  for (const [id, told] of truth.notes) {
    const note = there.get(id);
    const text = told.texts.at(-1) ?? '';
    must(note !== undefined, () => `the proposal "${text}" is gone`);
    must(note.text === text, () => `the proposal "${text}" now says "${note.text}"`);
    for (const field of ['slot', 'category', 'origin', 'tableId', 'axisId', 'late', 'state'] as const)
      must(
        note[field] === told[field],
        () => `${field} of "${text}" is ${note[field]}, and was given as ${told[field]}`,
      );
    const { outcome = null, text: sentence = '' } = note.answer ?? {};
    const given = told.answer ?? { outcome: null, text: '' };
    must(
      outcome === given.outcome && sentence === given.text,
      () => `"${text}" is answered ${outcome} "${sentence}", and was given ${given.outcome} "${given.text}"`,
    );
    must(note.commitmentId === null || note.stackId === null, () => `"${text}" lies in a commitment and in a stack`);
    must(/^[A-Za-z0-9]{1,200}$/.test(note.rank), () => `the rank of "${text}" is ${note.rank}`);
    const own = createHash('sha256').update(`${workshopId}:${told.author}:${told.slot}`).digest('hex');
    must(own === id, () => `"${text}" is no longer its author's`);
  }
}

/** Earlier words and names stand in the trail, of whatever was written over. */
function textsCanBeFound({ truth }: Day, { trail, stacks, commitments, late, notes }: Known): void {
  const told = new Map<string, Set<string>>();
  for (const { subject, from, to } of trail)
    for (const fields of [from, to].map((json) => JSON.parse(json) as Record<string, unknown>))
      for (const name of ['text', 'title'])
        if (typeof fields[name] === 'string')
          told.set(subject, (told.get(subject) ?? new Set()).add(fields[name] as string));
  for (const [id, { texts }] of truth.notes)
    for (const text of texts.slice(0, -1))
      must(told.get(`notes/${id}`)?.has(text) === true, () => `the earlier words "${text}" can't be found again`);
  const titled = new Map<string, string>([
    ...stacks.map(({ id, title }) => [`stacks/${id}`, title] as const),
    ...commitments.map(({ id, title }) => [`commitments/${id}`, title] as const),
  ]);
  for (const [subject, titles] of truth.titles)
    for (const title of titles)
      must(
        titled.get(subject) === title || told.get(subject)?.has(title) === true,
        () => `the name "${title}" of ${subject} can't be found again`,
      );
  const boxed = new Map(late.map((each) => [each.id, each]));
  for (const [id, text] of truth.late) {
    must(boxed.get(id)?.text === text, () => `"${text}" is gone from the late box`);
    const taken = notes.filter((note) => note.late && truth.notes.get(note.id)?.texts[0] === text).length;
    must(taken === Number(boxed.get(id)?.taken), () => `"${text}" from the late box is a proposal ${taken} times`);
  }
}

function placesAreOne(known: Known): void {
  const tables = new Set(known.notes.map(({ tableId }) => tableId));
  for (const tableId of tables) {
    const at = heardAt(known, tableId);
    const board = boardOf(at.notes, at.commitments, at.stacks);
    const places = placesIn(at);
    const seen = new Map<string, string>();
    for (const [place, notes] of board.notes)
      for (const { id } of notes) {
        must(!seen.has(id), () => `${id} lies in ${seen.get(id)} and in ${place}`);
        seen.set(id, place);
      }
    must(
      seen.size === places.size,
      () => `${places.size} shown proposals of ${tableId}, and ${seen.size} on its board`,
    );
    for (const [id, place] of places)
      must(
        place === 'pool' ? seen.get(id) === 'pool' : place.endsWith(`/${seen.get(id)}`),
        () => `${id} is to lie in ${place}, and the board has it in ${seen.get(id)}`,
      );
    isInOrder(board.pool, `the pool of ${tableId}`);
    isInOrder(board.commitments, `the commitments of ${tableId}`);
    for (const [place, notes] of board.notes) if (place !== 'pool') isInOrder(notes, place);
  }
}

function isInOrder(list: readonly { readonly id: string; readonly rank: string }[], where: string): void {
  list.forEach((thing, i) => {
    const before = list[i - 1];
    must(
      !before || before.rank < thing.rank || (before.rank === thing.rank && before.id < thing.id),
      () => `${where} is not in order: ${before?.rank} before ${thing.rank}`,
    );
  });
}

function votesAreCounted({ truth }: Day, { rounds, ballots }: Known): void {
  must(
    rounds.length === truth.ballots.size,
    () => `${truth.ballots.size} rounds were opened and ${rounds.length} are there`,
  );
  for (const { id, dots, cap, marks, result } of rounds) {
    const cast = truth.ballots.get(id) ?? new Map<string, ReadonlyMap<string, number>>();
    const there = ballots.get(id) ?? [];
    must(
      there.length === cast.size,
      () => `${cast.size} people voted in round ${id}, and ${there.length} ballots are there`,
    );
    for (const { id: person, picks } of there) {
      const given = [...(cast.get(person) ?? [])].flatMap(([option, n]) =>
        Array.from({ length: n }, (_, i) => `${option}.${i + 1}`),
      );
      must(
        [...picks].sort().join() === given.sort().join(),
        () => `${person} gave ${given}, and the ballot says ${picks}`,
      );
      must(picks.length <= dots, () => `${person} has ${dots} dots and gave ${picks.length}`);
      must(new Set(picks).size === picks.length, () => `${person} gave a dot twice`);
      must(
        picks.every((pick) => marks.includes(pick)),
        () => `${person} gave a dot that there is not`,
      );
      const most = Math.max(0, ...[...(cast.get(person)?.values() ?? [])]);
      must(most <= cap, () => `${person} put ${most} dots on one option, and ${cap} are allowed`);
    }
    const counted = truth.closed.get(id);
    if (!counted || !result) continue;
    must(
      JSON.stringify(sorted(result.counts)) === JSON.stringify(sorted(counted.counts)) &&
        result.voters === counted.voters,
      () => `round ${id} was counted as ${JSON.stringify(counted)} and says ${JSON.stringify(result)}`,
    );
  }
}

function formsAreWhole({ truth }: Day, { bodies }: Known): void {
  const forms = new Map(bodies.map((body) => [String(body.id), body]));
  for (const [path, value] of truth.forms) {
    const [id = '', field = ''] = path.split('/');
    const found = field
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], forms.get(id));
    must(found === value, () => `${field} of the form ${id} says ${JSON.stringify(found)}, and "${value}" was written`);
  }
}

function sheetIsTrue({ truth }: Day, { attendance, ratings }: Known): void {
  const lines = new Map(attendance.map(({ id, name }) => [id, name]));
  must(lines.size === truth.lines.size, () => `${truth.lines.size} lines were signed and ${lines.size} are there`);
  for (const [id, name] of truth.lines) must(lines.get(id) === name, () => `the line of "${name}" is gone`);
  for (const [id, { level, text }] of truth.ratings)
    must(
      ratings.some((rating) => rating.id === id && rating.level === level && rating.text === text),
      () => `the word of ${id} on the day is gone`,
    );
}

function clockIsSound({ now }: Day, { workshop: { stage } }: Known): void {
  const { endsAt, pausedLeft, clockLength } = stage;
  const { left } = clockOf(stage, now);
  must(endsAt === null || pausedLeft === null, () => 'the clock runs and is paused');
  must(left >= 0 && left <= 180 * 60_000 && Number.isInteger(left), () => `the clock has ${left} ms left`);
  must(
    clockLength === null || (Number.isInteger(clockLength) && clockLength >= left),
    () => `a clock of ${clockLength} ms has ${left} left`,
  );
}

function documentsCanBeRead({ store }: Day): void {
  for (const [path, document] of store.documents) {
    // Paths are those of the keepers.
    const collection = path.split('/').at(-2) as Collection;
    const { success, issues } = safeParse(schemas[collection], document);
    must(success, () => `${path} would be left out: ${issues?.[0]?.message}`);
  }
}

export function mutedTold({ workshopId, truth }: Day, { members, notes }: Known): void {
  for (const { id, text } of mutedAmong(workshopId, members, notes))
    must(
      text === null ||
        truth.notes.size === 0 ||
        [...truth.notes.values()].some((n) => n.author === id && n.texts.at(-1) === text),
      () => `muted, ${id} is told apart by "${text}", which somebody else wrote`,
    );
}

export const tableIdsIn = ({ notes }: Known): readonly TableId[] => [...new Set(notes.map(({ tableId }) => tableId))];
