import { useRef, useState } from 'react';
import type { Archive } from '@/domain/archive';
import type { UserId, WorkshopId } from '@/domain/ids';
import type { NewCodes } from '@/domain/opening';
import { type Comparison, compareRestored, finishRestoring, openRestored, restoringBatches } from '@/domain/restoring';
import { readBack, readBackWorkshop, useCommand, useGateway } from '@/live';

export type Restoring =
  | { readonly at: 'asked' }
  | { readonly at: 'writing'; readonly done: number; readonly of: number }
  | { readonly at: 'comparing' }
  /** Written as far as it went; pressed again, it goes on. */
  | { readonly at: 'interrupted' }
  | { readonly at: 'different'; readonly comparison: Comparison }
  | { readonly at: 'done'; readonly comparison: Comparison };

/** A code drawn by somebody else at the same time is refused; three times in a row it is something else. */
const TRIES = 3;

/** `begun`: there is a workshop of this archive already that was not finished. Pressed again, it writes the same once more. */
export function useRestoring(id: WorkshopId, archive: Archive, begun: boolean, drawCodes: () => NewCodes) {
  const { gateway, userId } = useGateway();
  const run = useCommand(id, null);
  const [state, setState] = useState<Restoring>({ at: 'asked' });
  const isOpen = useRef(begun);

  async function restore(): Promise<void> {
    try {
      // A refusal may be the second answer to what has arrived: what the server has decides.
      await write().catch(unlessWhole);
      setState({ at: 'comparing' });
      const found = await readBack(gateway, id);
      const comparison = compareRestored(archive, found);
      if (!comparison.isSame) return setState({ at: 'different', comparison });
      // What is whole has perhaps gone on since.
      if (!found.workshop.restored?.whole) await finish().catch(unlessWhole);
      const end = compareRestored(archive, { ...found, workshop: await readBackWorkshop(gateway, id) });
      setState({ at: end.isSame ? 'done' : 'different', comparison: end });
    } catch {
      setState({ at: 'interrupted' });
    }
  }

  async function write(): Promise<void> {
    const batches = restoringBatches(id, archive);
    const of = batches.length + 1;
    setState({ at: 'writing', done: 0, of });
    if (!isOpen.current) await open(userId);
    isOpen.current = true;
    for (const [i, batch] of batches.entries()) {
      setState({ at: 'writing', done: i + 1, of });
      await run('restoreArchive', batch, { quiet: true }).done;
    }
  }

  function finish(): Promise<void> {
    return run('restoreArchive', finishRestoring(id, archive), { quiet: true }).done;
  }

  async function unlessWhole(error: unknown): Promise<void> {
    const workshop = isOpen.current ? await readBackWorkshop(gateway, id) : null;
    if (!workshop?.restored?.whole) throw error;
  }

  async function open(founder: UserId): Promise<void> {
    for (let left = TRIES; ; left--) {
      try {
        return await run('openWorkshop', openRestored(id, founder, archive, drawCodes()), { quiet: true }).done;
      } catch (error) {
        if (left === 1) throw error;
      }
    }
  }

  return { state, restore };
}
