import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Change, inverseOf } from '@/domain/change';
import type { WorkshopId } from '@/domain/ids';
import { type Actor, trailOf } from '@/domain/trail';
import { randomText } from '@/lib/random';
import { useGateway } from './gateway-context';
import { knownDocuments } from './known-documents';
import { useUnsent } from './unsent';

export interface Batch {
  readonly workshopId: WorkshopId;
  readonly changes: readonly Change[];
  /** Whoever gave the command tells a refusal in its own words. */
  readonly quiet: boolean;
}

export interface Command {
  /** Settles when the server has answered: not awaited by any screen, for offline that may be hours. */
  readonly done: Promise<void>;
  /** Puts back what the command overwrote, as a command of its own. */
  readonly undo: () => void;
}

export interface CommandOptions {
  /** Whoever gave the command tells a refusal in its own words. */
  readonly quiet?: boolean;
  /** What undoes it, where writing back the old values would not be allowed. */
  readonly inverse?: readonly Change[];
}

export type RunCommand = (action: string, changes: readonly Change[], options?: CommandOptions) => Command;

/** How commands are told apart in the mutation cache, where a refusal becomes a sentence for the person. */
export const COMMAND_KEY = ['command'] as const;

/**
 * The one way to change anything in a workshop: the planned changes and their trail, in one batch. No command waits for
 * another or for a network.
 */
export function useCommand(workshopId: WorkshopId, actor: Actor | null): RunCommand {
  const client = useQueryClient();
  const { gateway } = useGateway();
  const begin = useUnsent((unsent) => unsent.begin);
  const role = actor?.role;
  const tableId = actor?.tableId ?? null;
  return useCallback(
    function run(action, changes, { quiet = false, inverse: ownInverse } = {}): Command {
      if (changes.length === 0) return { done: Promise.resolve(), undo: () => {} };
      const before = knownDocuments(client, workshopId);
      const inverse = ownInverse ?? inverseOf(changes, before);
      const trail = role ? trailOf(action, changes, { role, tableId }, before, () => randomText(20)) : [];
      // Straight into the cache: no component is drawn again because a command is under way.
      const mutation = client.getMutationCache().build<void, Error, Batch, unknown>(client, {
        mutationKey: COMMAND_KEY,
        networkMode: 'always',
        retry: false,
        mutationFn: async (batch) => {
          const end = begin(Date.now());
          await gateway.commit(batch.workshopId, batch.changes).finally(end);
        },
      });
      const done = mutation.execute({ workshopId, changes: [...changes, ...trail], quiet });
      // A refusal is told by the mutation cache; whoever doesn't look at `done` must not see an unhandled rejection.
      done.catch(() => {});
      return { done, undo: () => void run(`undo${action.charAt(0).toUpperCase()}${action.slice(1)}`, inverse) };
    },
    [client, workshopId, role, tableId, gateway, begin],
  );
}
