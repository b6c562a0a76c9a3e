// One move written by a client, and when a page of the app has painted it.

import type { Page } from '@playwright/test';
import { type Change, NOW } from '@/domain/change';
import type { CommitmentId, NoteId, WorkshopId } from '@/domain/ids';
import type { Device } from '../cost/device';
import type { TableContent } from './board';

/** A table that is watched: who writes there, and the page that shows it. */
export interface Side extends TableContent {
  readonly writer: Device;
  readonly page: Page;
}

export function moved(id: NoteId, commitmentId: CommitmentId | null): Change[] {
  return [{ op: 'patch', in: 'notes', id, fields: { commitmentId, stackId: null, updatedAt: NOW } }];
}

/** In milliseconds, on the same clock as a page of the same machine. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Milliseconds from handing over the write until the frame with the proposal in its commitment, or back in the pool, is painted. */
export async function moveOnApp(
  workshopId: WorkshopId,
  { page, writer, notes, commitment }: Side,
  i: number,
  to: CommitmentId | null = commitment,
): Promise<number> {
  const note = noteAt(notes, i);
  await page.evaluate(
    ([id, place]) => {
      const painted = new Promise<number>((resolve) => {
        const look = () => {
          const lies = document
            .querySelector(`[data-note="${id}"]`)
            ?.closest('[data-place]')
            ?.getAttribute('data-place');
          if (lies !== place) return;
          observer.disconnect();
          // A message sent in a frame's callback is answered after that frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
          requestAnimationFrame(() => port2.postMessage(null));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      });
      Object.assign(window, { painted });
    },
    [note, to ?? 'pool'] as const,
  );
  const begun = now();
  await writer.run(workshopId, 'moveNotes', moved(note, to));
  // Put there by the lines above.
  return (await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)) - begun;
}

export function noteAt(notes: readonly NoteId[], i: number): NoteId {
  const note = notes[i];
  if (!note) throw new Error('more moves than proposals');
  return note;
}
