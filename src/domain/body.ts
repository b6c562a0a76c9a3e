// The form behind a commitment's card: a document of its own, read only by those who open it.

import type { CommitmentId, Instant, Rank, TableId } from './ids';
import type { Role } from './member';
import { byRank } from './rank';

/** The long texts, in the order of the form. Several people write in one of them at once. */
export const longTexts = [
  'problem',
  'causes',
  'statusQuo',
  'solution',
  'results',
  'transparency',
  'accountability',
  'participation',
  'publicUse',
] as const;
export type LongText = (typeof longTexts)[number];

/** What is written in one go, field by field. `start` and `end` are ISO days, '' where there is none. */
export const shortFields = ['lead', 'start', 'end', 'budget', 'budgetSource', 'communalPlan'] as const;
export type ShortField = (typeof shortFields)[number];

export const partnerKinds = ['communal', 'state', 'civil-society', 'private', 'other'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** A row is never taken out, because two people may have it open: `dropped` hides it, and it can be brought back. */
interface Row {
  readonly rank: Rank;
  readonly dropped: boolean;
}

export interface Partner extends Row {
  readonly kind: PartnerKind;
  readonly name: string;
}

export interface Indicator extends Row {
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
}

/** `start` and `due` are ISO days, '' where there is none. */
export interface Milestone extends Row {
  readonly output: string;
  readonly start: string;
  readonly due: string;
  readonly lead: string;
  readonly partners: string;
}

/** Rows are maps by id, so that two people can edit two rows at once. A form nobody has opened has no document. */
export interface Body extends Readonly<Record<LongText, string>>, Readonly<Record<ShortField, string>> {
  readonly id: CommitmentId;
  readonly partners: Readonly<Record<string, Partner>>;
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly milestones: Readonly<Record<string, Milestone>>;
  /**
   * What was written in the long texts up to then stands again, whole, in an update that came later. 0: the texts came here
   * without updates (split off, out of an archive), and what is written begins from them.
   */
  readonly wholeSince: Instant | null;
}

/**
 * A piece of what was written in the long texts; they grow from these, and `Body` mirrors them. Only ever created. One whose
 * bytes are too many for a document comes in parts, named `id-part-parts`.
 */
export interface BodyUpdate {
  readonly id: string;
  /** A Yjs update or a part of one, in base64. */
  readonly u: string;
  readonly role: Role;
  /** The commitment's table; readers ask for it, so that nobody writes into another table's form. */
  readonly tableId: TableId;
  readonly at: Instant;
  /** True while the server hasn't confirmed it. Not kept in the document. */
  readonly pending: boolean;
}

/** Characters of base64 in one update: what the rules take. */
export const UPDATE_CHARACTERS = 20_000;

/** The rows that stand, in their order. */
export function rowsOf<R extends Row>(rows: Readonly<Record<string, R>>): readonly (R & { readonly id: string })[] {
  return Object.entries(rows)
    .filter(([, { dropped }]) => !dropped)
    .map(([id, row]) => ({ ...row, id }))
    .sort(byRank);
}

export function emptyBody(id: CommitmentId): Body {
  const texts = Object.fromEntries([...longTexts, ...shortFields].map((field) => [field, '']));
  // Every field of both lists, and no other, is a text.
  return {
    ...(texts as Record<LongText | ShortField, string>),
    id,
    partners: {},
    indicators: {},
    milestones: {},
    wholeSince: null,
  };
}
