// Updates as they are kept: base64 in small documents. One that is too large for a document comes in parts, in one batch.

import { type BodyUpdate, UPDATE_CHARACTERS } from '@/domain/body';
import type { Piece } from '@/domain/form';
import { fromBase64, toBase64 } from '@/lib/base64';

export function piecesOf(id: string, update: Uint8Array): readonly Piece[] {
  const u = toBase64(update);
  const count = Math.ceil(u.length / UPDATE_CHARACTERS);
  if (count <= 1) return [{ id, u }];
  return Array.from({ length: count }, (_, i) => ({
    id: `${id}-${i}-${count}`,
    u: u.slice(i * UPDATE_CHARACTERS, (i + 1) * UPDATE_CHARACTERS),
  }));
}

export interface Heard {
  readonly id: string;
  readonly update: Uint8Array;
  readonly role: BodyUpdate['role'];
  readonly at: number;
  readonly pending: boolean;
}

/** The update that a document is, or is a part of. */
export function updateIn({ id }: Pick<BodyUpdate, 'id'>): string {
  return id.split('-')[0] ?? id;
}

/** Whole updates again, in the order of their times; what is incomplete or no base64 is left out. */
export function updatesOf(documents: readonly BodyUpdate[]): readonly Heard[] {
  const parts = new Map<string, BodyUpdate[]>();
  for (const document of documents) {
    const id = updateIn(document);
    parts.set(id, [...(parts.get(id) ?? []), document]);
  }
  return [...parts].flatMap(([id, some]): Heard[] => wholeOf(id, some)).sort((a, b) => a.at - b.at);
}

function wholeOf(id: string, some: readonly BodyUpdate[]): Heard[] {
  const place = (document: BodyUpdate) => Number(document.id.split('-')[1] ?? 0);
  const sorted = [...some].sort((a, b) => place(a) - place(b));
  const [first] = sorted;
  const count = Number(first?.id.split('-')[2] ?? 1);
  const update = first && sorted.length === count ? fromBase64(sorted.map(({ u }) => u).join('')) : null;
  if (!first || !update) return [];
  const pending = sorted.some((part) => part.pending);
  return [{ id, update, role: first.role, at: Math.max(...sorted.map(({ at }) => at)), pending }];
}
