// The oracle's own memory of a day: what people did, in its own few words. It is told by those who act, never by the code
// under test.

/** A proposal, as the person who wrote it would swear to it. */
export interface TrueNote {
  readonly author: string;
  readonly slot: number;
  readonly category: string | null;
  readonly origin: string;
  readonly tableId: string;
  readonly axisId: string;
  readonly late: boolean;
  /** Every text it ever had, the present one last. */
  readonly texts: string[];
  state: string;
  answer: { readonly outcome: string; readonly text: string } | null;
}

export interface Truth {
  readonly notes: Map<string, TrueNote>;
  /** Every title anybody gave, by the document: `stacks/ab12…`. */
  readonly titles: Map<string, string[]>;
  /** Dots by option, by person, by round. */
  readonly ballots: Map<string, Map<string, ReadonlyMap<string, number>>>;
  readonly closed: Map<string, { readonly voters: number; readonly counts: Readonly<Record<string, number>> }>;
  readonly lines: Map<string, string>;
  readonly ratings: Map<string, { readonly level: number; readonly text: string }>;
  readonly late: Map<string, string>;
  /** Fields of forms: `commitment/lead`, `commitment/partners.row.name`. */
  readonly forms: Map<string, string>;
}

export function newTruth(): Truth {
  return {
    notes: new Map(),
    titles: new Map(),
    ballots: new Map(),
    closed: new Map(),
    lines: new Map(),
    ratings: new Map(),
    late: new Map(),
    forms: new Map(),
  };
}

export function noteTitle(truth: Truth, subject: string, title: string): void {
  if (title === '') return;
  truth.titles.set(subject, [...(truth.titles.get(subject) ?? []), title]);
}

export function noteText(truth: Truth, noteId: string, text: string): void {
  const note = truth.notes.get(noteId);
  if (note && note.texts.at(-1) !== text) note.texts.push(text);
}
