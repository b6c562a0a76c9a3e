// Filling in a commitment's form, field by field: two people in one form never write over each other's field. The long texts
// grow otherwise, from updates, and are only mirrored here.

import {
  type Body,
  type Indicator,
  type LongText,
  longTexts,
  type Milestone,
  type Partner,
  rowsOf,
  type ShortField,
} from './body';
import { type Change, NOW } from './change';
import type { CommitmentId, Rank, TableId } from './ids';
import type { Role } from './member';
import { tidied, withoutForbidden } from './note-text';
import { rankBetween } from './rank';

/** UTF-16 units. What the rules take is more, for two people may reach the limit together. */
export const LONG_UNITS = 5_000;
export const SHORT_UNITS = 300;

export interface RowKinds {
  readonly partners: Partner;
  readonly indicators: Indicator;
  readonly milestones: Milestone;
}
export type RowKind = keyof RowKinds;
/** A row's own fields. */
export type RowFields<Kind extends RowKind> = Omit<RowKinds[Kind], 'rank' | 'dropped'>;

export const blankRows: { readonly [Kind in RowKind]: RowFields<Kind> } = {
  partners: { kind: 'communal', name: '' },
  indicators: { name: '', baseline: '', target: '' },
  milestones: { output: '', start: '', due: '', lead: '', partners: '' },
};

/** Some fields of a form, under their own names or dotted ones. */
export function patchBody(id: CommitmentId, fields: Readonly<Record<string, unknown>>): Change[] {
  // Names are a body's own fields or dotted names in its maps; put together from parts, the compiler can't follow them.
  return [{ op: 'patch', in: 'bodies', id, fields } as Change];
}

export function writeShort(id: CommitmentId, field: ShortField, value: string): Change[] {
  return patchBody(id, { [field]: withoutForbidden(value).slice(0, SHORT_UNITS) });
}

/** `rowId` is made on the device; the same twice gives the same row. */
export function addRow<Kind extends RowKind>(
  body: Body,
  kind: Kind,
  rowId: string,
  fields: Partial<RowFields<Kind>> = {},
): Change[] {
  const row = { ...blankRows[kind], ...fields, rank: endOf(body, kind), dropped: false };
  return patchBody(body.id, { [`${kind}.${rowId}`]: row });
}

function endOf(body: Body, kind: RowKind): Rank {
  const rows: Readonly<Record<string, Partner | Indicator | Milestone>> = body[kind];
  return rankBetween(rowsOf(rows).at(-1)?.rank ?? null, null);
}

export function patchRow<Kind extends RowKind>(
  id: CommitmentId,
  kind: Kind,
  rowId: string,
  fields: Partial<RowFields<Kind>>,
): Change[] {
  const clean = Object.entries(fields).map(([name, value]) => [
    `${kind}.${rowId}.${name}`,
    withoutForbidden(String(value)).slice(0, SHORT_UNITS),
  ]);
  return patchBody(id, Object.fromEntries(clean));
}

/** Out of sight, never gone: somebody else may have it open. */
export function dropRow(id: CommitmentId, kind: RowKind, rowId: string): Change[] {
  return patchBody(id, { [`${kind}.${rowId}.dropped`]: true });
}

export function restoreRow(id: CommitmentId, kind: RowKind, rowId: string): Change[] {
  return patchBody(id, { [`${kind}.${rowId}.dropped`]: false });
}

export type Texts = Readonly<Record<LongText, string>>;

/** A long text as rules, search and exports see it. */
export function mirrored(text: string): string {
  return withoutForbidden(tidied(text)).slice(0, LONG_UNITS + 1_000);
}

/** Which of the mirrored texts are not as they were written. */
export function staleTexts(body: Body, texts: Texts): readonly LongText[] {
  return longTexts.filter((field) => body[field] !== mirrored(texts[field]));
}

/** Brings the mirror up to what was written; nothing where it is. */
export function mirrorTexts(body: Body, texts: Texts): Change[] {
  const stale = staleTexts(body, texts);
  if (stale.length === 0) return [];
  return patchBody(body.id, Object.fromEntries(stale.map((field) => [field, mirrored(texts[field])])));
}

export interface Piece {
  readonly id: string;
  readonly u: string;
}

/** What was written since the last time, from a device of this role. The same pieces twice are the same text. */
export function writeWords(
  id: CommitmentId,
  pieces: readonly Piece[],
  { role, tableId }: { role: Role; tableId: TableId },
): Change[] {
  return pieces.map((piece) => ({
    op: 'put',
    in: 'updates',
    id: `${id}/${piece.id}`,
    value: { u: piece.u, role, tableId, at: NOW },
  }));
}

/** The texts that came without updates have become one, in the same batch. */
export function markBegun(id: CommitmentId): Change[] {
  return patchBody(id, { wholeSince: null });
}

/** The pieces hold all that was written up to `since`, so readers need not ask for what lies before. In one batch with them. */
export function markWhole(id: CommitmentId, since: number): Change[] {
  return patchBody(id, { wholeSince: since });
}
