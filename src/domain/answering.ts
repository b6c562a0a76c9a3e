// Giving answers: to one proposal or to many, the obvious ones at once, and putting back what stood before.

import type { Change } from './change';
import { NOW } from './change';
import { isOwed } from './coverage';
import type { DeskGroup } from './desk';
import { comparable } from './likeness-spelling';
import type { Answer, Note } from './note';

export type Answering = Pick<Answer, 'outcome' | 'text'>;

/** Some proposals and the answer that all of them get. */
export interface AnsweringPlan extends Answering {
  readonly notes: readonly Note[];
}

/** Those that have this very answer already keep it, with its date. */
export function answerNotes({ notes, outcome, text }: AnsweringPlan): Change[] {
  return notes
    .filter(({ answer }) => answer?.outcome !== outcome || answer.text !== text)
    .map(({ id }) => answered(id, { outcome, text }));
}

export function takeBackAnswers(notes: readonly Note[]): Change[] {
  return notes.filter(({ answer }) => answer !== null).map(({ id }) => answered(id, null));
}

/** What undoes a change of these notes' answers. They are dated anew: no answer may be dated back. */
export function answersAsTheyWere(notes: readonly Note[]): Change[] {
  return notes.map(({ id, answer }) => answered(id, answer && { outcome: answer.outcome, text: answer.text }));
}

function answered(id: Note['id'], answering: Answering | null): Change {
  const answer = answering && { ...answering, at: NOW };
  return { op: 'patch', in: 'notes', id, fields: { answer, updatedAt: NOW } };
}

export const obviousOutcomes = ['retained', 'merged', 'duplicate'] as const;
export type ObviousOutcome = (typeof obviousOutcomes)[number];

/**
 * What the tables' own work says of proposals that have no answer yet: retained if it lies in a commitment; of a stack, all
 * but the first are merged into it, or its duplicates where the words are the same. The rest is for people to judge.
 */
export function obviousAnswers(groups: readonly DeskGroup[]): ReadonlyMap<ObviousOutcome, readonly Note[]> {
  const found = new Map<ObviousOutcome, Note[]>(obviousOutcomes.map((outcome) => [outcome, []]));
  for (const { kind, notes } of groups) {
    const [first, ...rest] = notes.filter(({ state }) => state === 'shown');
    if (!first || kind === 'pool') continue;
    for (const note of kind === 'commitment' ? [first, ...rest] : rest) {
      if (note.answer === null && isOwed(note))
        found.get(kind === 'commitment' ? 'retained' : sameAs(first, note))?.push(note);
    }
  }
  return found;
}

function sameAs(first: Note, note: Note): ObviousOutcome {
  return comparable(first.text) === comparable(note.text) ? 'duplicate' : 'merged';
}
