import { MutationCache, QueryClient } from '@tanstack/react-query';
import { GatewayError } from '@/gateway/gateway';
import { type Batch, COMMAND_KEY } from '@/live';
import { tellRefusal } from './frame';

const clients = new Map<string, QueryClient>();

/** One cache for each database, so that practice and a real workshop never share an entry. */
export function queryClientOf(keeper: string): QueryClient {
  const client = clients.get(keeper) ?? createQueryClient();
  clients.set(keeper, client);
  return client;
}

function createQueryClient(): QueryClient {
  const mutationCache = new MutationCache({
    onError(error, variables, _context, mutation) {
      // Only useCommand uses this key, and this is what it passes.
      const told = (variables as Batch).quiet;
      if (mutation.options.mutationKey?.[0] !== COMMAND_KEY[0] || told) return;
      tellRefusal(error instanceof GatewayError ? error.trouble : 'broken');
    },
  });
  return new QueryClient({
    mutationCache,
    defaultOptions: {
      // A listener the server refused may be let in a moment later (a phase has changed, the network is back).
      queries: { retry: 8, retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 15_000) },
    },
  });
}
