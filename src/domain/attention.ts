// One thing before everybody's eyes: large on the room screen, and on all phones when they are called to it.

import { cutToUnits } from '@/lib/text';
import type { Change } from './change';
import type { Commitment } from './commitment';
import type { AxisId, ScreenId, TableId, WorkshopId } from './ids';
import { isForScreens, letPass, type Note } from './note';
import { byRank } from './rank';
import { type Screen, showOnScreen } from './screen';
import type { Stack } from './stack';
import { callPhones, isPrivate } from './stage';
import type { Call, Stage, Workshop } from './workshop';

/** A note, stack or commitment: its document below the workshop. */
export type Subject = `${'notes' | 'stacks' | 'commitments'}/${string}`;

/** What can be put before everybody, as far as this device hears it. */
export interface Showable {
  readonly notes: readonly Note[];
  readonly stacks: readonly Stack[];
  readonly commitments: readonly Commitment[];
}

/** What is seen of it: never who. */
export interface Lit {
  readonly subject: Subject;
  readonly kind: 'note' | 'stack' | 'commitment';
  /** A commitment that nobody has titled yet has ''. */
  readonly text: string;
  readonly axisId: AxisId;
  readonly tableId: TableId;
  /** How many proposals are in it; null for a proposal itself. */
  readonly proposals: number | null;
}

type Rules = { readonly stage: Pick<Stage, 'revealed'> } & Pick<Workshop, 'settings'>;

/** Null when there is nothing of it to be seen: gone, hidden, set aside, not let pass, or written in private. */
export function litBy(subject: string | null, rules: Rules, known: Showable): Lit | null {
  const [collection, id] = subject?.split('/') ?? [];
  const isFor = (note: Note) => isForScreens(note, rules.settings.moderation);
  // Proposals are nobody's to read before the reveal.
  if (collection !== 'commitments' && isPrivate(rules)) return null;
  if (collection === 'notes') {
    const note = known.notes.find((each) => each.id === id);
    return note && isFor(note)
      ? { ...at(note), subject: `notes/${note.id}`, kind: 'note', text: note.text, proposals: null }
      : null;
  }
  if (collection === 'stacks') {
    const stack = known.stacks.find((each) => each.id === id);
    const notes = known.notes.filter((note) => note.stackId === id && isFor(note)).sort(byRank);
    if (!stack || !notes[0]) return null;
    const text = stack.title || notes[0].text;
    return { ...at(stack), subject: `stacks/${stack.id}`, kind: 'stack', text, proposals: notes.length };
  }
  const commitment = known.commitments.find((each) => each.id === id);
  if (collection !== 'commitments' || !commitment || commitment.state === 'set-aside') return null;
  const proposals = known.notes.filter((note) => note.commitmentId === id && note.state === 'shown').length;
  return {
    ...at(commitment),
    subject: `commitments/${commitment.id}`,
    kind: 'commitment',
    text: commitment.title,
    proposals,
  };
}

function at({ axisId, tableId }: Pick<Lit, 'axisId' | 'tableId'>): Pick<Lit, 'axisId' | 'tableId'> {
  return { axisId, tableId };
}

/** Large on this screen, whatever covered it. A proposal that waits to be read has been read by whoever shows it. */
export function spotlight(
  screenId: ScreenId,
  subject: Subject,
  rules: Rules,
  known: Pick<Showable, 'notes'>,
): Change[] {
  const note = known.notes.find(({ id }) => subject === `notes/${id}`);
  return [
    ...showOnScreen(screenId, { spotlight: subject, joinCard: false, blank: false }),
    ...(note && !isForScreens(note, rules.settings.moderation) ? letPass([note]) : []),
  ];
}

/** UTF-16 units: a proposal, or a few words. */
export const CALL_UNITS = 300;

/** What phones are told when they are called to something. */
export function callTo({ subject, text }: Pick<Lit, 'subject' | 'text'>): Call {
  return { subject, text: cutToUnits(text, CALL_UNITS) };
}

/** Nobody looks at it any more: off the screen and off the phones, where it is on them. */
export function lookAway(
  subject: Subject,
  workshopId: WorkshopId,
  { screen, call }: { screen: Pick<Screen, 'id' | 'spotlight'> | null; call: Call | null },
): Change[] {
  return [
    ...(screen?.spotlight === subject ? showOnScreen(screen.id, { spotlight: null }) : []),
    ...(call?.subject === subject ? callPhones(workshopId, null) : []),
  ];
}
