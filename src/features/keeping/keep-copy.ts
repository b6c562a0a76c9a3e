// Adding a copy to those that are there: never in the place of another, never one that holds less without saying so.

import { type Archived, archiveText } from '@/domain/archive';
import {
  byLatest,
  type CopyCircumstances,
  type CopyCounts,
  type CopyHead,
  copyOf,
  heldIn,
  isKept,
  surplus,
  wholeAmong,
} from '@/domain/copy';
import type { CopyShelf } from './copy-shelf';

export interface Loss {
  /** The copy that holds what is not there now. */
  readonly whole: CopyHead;
  readonly now: CopyCounts;
  /** Notes and commitments. */
  readonly missing: number;
}

export interface Kept {
  readonly latest: CopyHead | null;
  /** What the server shows lacks something that a copy has. */
  readonly loss: Loss | null;
}

type Known = Omit<CopyCircumstances, 'before'>;

/** Rejects when it can't be kept; `isFull` tells whether for want of room. */
export async function keepCopy(shelf: CopyShelf, archived: Archived, known: Known): Promise<Kept> {
  const heads = (await shelf.heads())
    .filter(({ keeper, workshopId }) => keeper === known.keeper && workshopId === archived.workshop.id)
    .sort(byLatest);
  const whole = wholeAmong(heads);
  const before = whole && (await heldOf(shelf, whole));
  const { head, archive } = copyOf(archived, { ...known, before });
  const loss = whole && head.missing > 0 ? { whole, now: head.counts, missing: head.missing } : null;
  const latest = heads[0] ?? null;
  // Less than there was, and from this device alone: that says nothing of the server.
  if (loss && !known.confirmed) return { latest, loss: null };
  if (isKept(heads, head) || (loss && known.reason === 'timed')) return { latest, loss };
  await putWhereRoomIs(shelf, heads, head, archiveText(archive));
  await shelf.drop(surplus([head, ...heads]));
  return { latest: head, loss };
}

async function heldOf(shelf: CopyShelf, { id }: CopyHead): Promise<ReadonlySet<string> | null> {
  const text = await shelf.text(id);
  // Written by this module, from an archive.
  return text === null ? null : heldIn((JSON.parse(text) as { content: Parameters<typeof heldIn>[0] }).content);
}

async function putWhereRoomIs(shelf: CopyShelf, heads: readonly CopyHead[], head: CopyHead, text: string) {
  try {
    await shelf.put(head, text);
  } catch (error) {
    const spare = surplus(heads, 1);
    if (!isFull(error) || spare.length === 0) throw error;
    await shelf.drop(spare);
    await shelf.put(head, text);
  }
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
