// What the app makes of a workshop: desk, report, archive, figures, links to one's own. Each has every proposal, once.

import { archiveOf, archiveText, checkArchive } from '@/domain/archive';
import { totalsOf } from '@/domain/attendance';
import { coverageOf, standingOf } from '@/domain/coverage';
import { deskGroups } from '@/domain/desk';
import { fateKeyIn, fatePath, notesOf } from '@/domain/fate';
import { figuresOf } from '@/domain/figures';
import { peopleByTable } from '@/domain/member';
import { authorOf } from '@/domain/muting';
import { changesByKind } from '@/domain/record';
import { reportOf } from '@/domain/report';
import { must } from '../lib/story';
import type { Day } from './day';
import type { Known } from './known';
import { placesIn } from './places';

export function outlooks(day: Day, known: Known): void {
  desk(known);
  report(known);
  archive(day, known);
  figures(known);
  links(day, known);
}

function once(ids: readonly string[], all: readonly string[], where: string): void {
  must(new Set(ids).size === ids.length, () => `a proposal stands twice in ${where}`);
  const there = new Set(ids);
  const lost = all.find((id) => !there.has(id));
  must(lost === undefined, () => `${lost} is not in ${where}`);
  must(ids.length === all.length, () => `${where} has ${ids.length} proposals, and there are ${all.length}`);
}

function desk({ workshop, notes, commitments, stacks }: Known): void {
  const groups = deskGroups(workshop, { notes, commitments, stacks });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  once(
    groups.flatMap((group) => ids(group.notes)),
    ids(notes),
    'the desk',
  );
  for (const [id, place] of placesIn({ notes, commitments, stacks })) {
    const group = groups.find((each) => each.notes.some((note) => note.id === id));
    must(
      place === 'pool' ? group?.kind === 'pool' : group?.id === place,
      () => `at the desk ${id} lies in ${group?.id}, not ${place}`,
    );
  }
  const told = coverageOf(notes, standingOf(commitments));
  const owed = notes.filter(({ state }) => state !== 'hidden' && state !== 'withdrawn');
  const answered = owed.filter((note) => note.answer !== null).length;
  must(
    told.proposals === owed.length && told.answered === answered,
    () => `${answered} of ${owed.length} are answered, and ${told.answered} of ${told.proposals} told`,
  );
  must(told.answered + told.placed + told.without === told.proposals, () => 'answered, placed and without are not all');
}

function report(known: Known): void {
  const told = reportOf({ ...known, at: '2026-01-01' });
  const shown = known.notes.filter(({ state }) => state === 'shown').map(({ id }) => id);
  const printed = told.axes.flatMap(({ commitments, unplaced }) => [
    ...commitments.flatMap(({ proposals }) => proposals),
    ...unplaced,
  ]);
  once(
    printed.map(({ id }) => id),
    shown,
    'the report',
  );
  const numbers = printed.map(({ number }) => number).sort((a, b) => a - b);
  must(
    numbers.every((number, i) => number === i + 1),
    () => `the report's numbers are ${numbers}`,
  );
  for (const { id, text } of printed)
    must(known.notes.find((note) => note.id === id)?.text === text, () => `the report has other words for ${id}`);
  const live = known.commitments.filter(({ state }) => state !== 'set-aside').map(({ id }) => id);
  once(
    told.axes.flatMap(({ commitments }) => commitments.map(({ id }) => id)),
    live,
    'the report’s commitments',
  );
  const voted = known.rounds.filter(({ kind, result }) => kind === 'dots' && result).length;
  must(told.votes.length === voted, () => `${voted} votes have a result, and ${told.votes.length} are printed`);
  for (const { rows, voters } of told.votes)
    must(
      rows.every(({ dots }) => dots >= 0 && (dots === 0 || voters > 0)),
      () => 'a vote without voters has dots',
    );
  const hidden = known.notes.filter(({ state }) => state === 'hidden').length;
  must(told.hidden === hidden, () => `${hidden} proposals are hidden, and ${told.hidden} told`);
}

function archive({ draw }: Day, known: Known): void {
  const text = archiveText(archiveOf(known));
  const mixed = archiveOf({
    ...known,
    notes: draw.some(known.notes, 1).length ? [...known.notes].reverse() : known.notes,
    commitments: [...known.commitments].reverse(),
    stacks: [...known.stacks].reverse(),
    rounds: [...known.rounds].reverse(),
    bodies: [...known.bodies].reverse(),
    ratings: [...known.ratings].reverse(),
    late: [...known.late].reverse(),
    trail: [...known.trail].reverse(),
  });
  must(archiveText(mixed) === text, () => 'the archive of the same workshop is another one');
  const { archive: whole, fault } = checkArchive(text);
  must(fault === null, () => `the archive is refused as ${fault}`);
  must(archiveText(whole) === text, () => 'an archive that was read and written is another one');
  once(
    whole.content.notes.map(({ id }) => id),
    known.notes.map(({ id }) => id),
    'the archive',
  );
  for (const note of known.notes) {
    const kept = whole.content.notes.find(({ id }) => id === note.id);
    must(
      kept?.text === note.text && kept.category === note.category && kept.answer?.text === note.answer?.text,
      () => `the archive has "${note.text}" otherwise`,
    );
  }
  for (const { id, result } of known.rounds)
    must(
      JSON.stringify(whole.content.rounds.find((round) => round.id === id)?.result ?? null) === JSON.stringify(result),
      () => `the archive has the result of round ${id} otherwise`,
    );
  for (const name of ['ballots', 'attendance', 'members'])
    must(!Object.keys(whole.content).includes(name), () => `the archive holds ${name}`);
  for (const { name } of known.attendance)
    must(!text.includes(JSON.stringify(name)), () => `the archive names "${name}"`);
  const kinds = changesByKind(known.trail).reduce((sum, { count }) => sum + count, 0);
  // The fields of a form are told one by one.
  const made = known.trail.reduce(
    (sum, { subject, to }) =>
      sum + (subject.startsWith('bodies/') ? Math.max(1, Object.keys(JSON.parse(to)).length) : 1),
    0,
  );
  must(kinds === made, () => `${made} changes, and ${kinds} are told`);
}

function figures({ workshop, members, notes, commitments, attendance }: Known): void {
  const told = figuresOf(workshop, { members, notes, commitments });
  const shown = notes.filter(({ state }) => state === 'shown').length;
  const byTable = [...told.tables.values()].reduce((sum, { proposals }) => sum + proposals, 0);
  must(
    told.proposals === shown && byTable === shown,
    () => `${shown} proposals, ${told.proposals} told, ${byTable} at the tables`,
  );
  const placed = [...placesIn({ notes, commitments, stacks: [] }).values()].filter((place) => place !== 'pool').length;
  must(told.placed === placed, () => `${placed} proposals lie in commitments, and ${told.placed} are told`);
  const seated = members.filter(
    ({ role, removed, tableId }) => (role === 'participant' || role === 'rapporteur') && !removed && tableId,
  ).length;
  const people = [...peopleByTable(members).values()].reduce((sum, n) => sum + n, 0);
  must(people === seated, () => `${seated} people sit at tables, and ${people} are counted`);
  const totals = totalsOf(attendance);
  must(
    totals.people === (attendance.length < 5 ? null : attendance.length),
    () => `${attendance.length} have signed, ${totals.people} told`,
  );
  const small = [...totals.byCategory, ...totals.byGender].find(
    (group) => group.people !== null && group.people > 0 && group.people < 5,
  );
  must(small === undefined, () => `a group of ${small?.people} is published`);
}

/** By their private link everybody finds their own, and nobody else's. */
function links({ workshopId, people, truth }: Day, { notes, members }: Known): void {
  for (const { userId, role } of people) {
    if (role === 'facilitator') continue;
    const own = [...truth.notes].filter(([, { author }]) => author === userId);
    const slots = own.map(([, { slot }]) => slot);
    if (slots.length === 0) continue;
    const path = fatePath(workshopId, { userId, slots });
    const key = fateKeyIn(path.slice(path.indexOf('#')));
    const found = key ? notesOf(workshopId, key) : [];
    must(
      [...found].sort().join() ===
        own
          .map(([id]) => id)
          .sort()
          .join(),
      () => `by the private link of ${userId} others are found`,
    );
  }
  for (const note of notes.slice(0, 20))
    must(
      authorOf(workshopId, note, members)?.id === truth.notes.get(note.id)?.author,
      () => `"${note.text}" is taken for another's`,
    );
}
