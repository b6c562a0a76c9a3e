// What became of each proposal, as an export tells it: a number that is the same in every format, and where the answer can be found.

import type { Outcome } from './answer';
import type { CommitmentId, NoteId } from './ids';
import type { Note } from './note';
import type { ReportedAxis, ReportedProposal } from './report';

export interface ReportedFate {
  readonly number: number;
  readonly id: NoteId;
  readonly text: string;
  readonly answer: { readonly outcome: Outcome; readonly text: string } | null;
  /** The commitment it lies in. With neither it nor an answer, nobody has answered yet. */
  readonly commitment: { readonly id: CommitmentId; readonly number: number; readonly title: string } | null;
}

/** In the order of the numbers. */
export function fatesReported(axes: readonly ReportedAxis[], notes: readonly Note[]): readonly ReportedFate[] {
  const answers = new Map(notes.map(({ id, answer }) => [id, answer]));
  const told =
    (commitment: ReportedFate['commitment']) =>
    ({ number, id, text }: ReportedProposal): ReportedFate => {
      const answer = answers.get(id);
      return { number, id, text, commitment, answer: answer ? { outcome: answer.outcome, text: answer.text } : null };
    };
  return axes
    .flatMap(({ commitments, unplaced }) => [
      ...commitments.flatMap(({ id, number, title, proposals }) => proposals.map(told({ id, number, title }))),
      ...unplaced.map(told(null)),
    ])
    .sort((a, b) => a.number - b.number);
}

export interface Coverage {
  readonly proposals: number;
  readonly answered: number;
  /** In a commitment, without words of their own. */
  readonly placed: number;
  readonly open: number;
}

export function coverageOf(fates: readonly ReportedFate[]): Coverage {
  const answered = fates.filter(({ answer }) => answer).length;
  const open = fates.filter(({ answer, commitment }) => !answer && !commitment).length;
  return { proposals: fates.length, answered, open, placed: fates.length - answered - open };
}
