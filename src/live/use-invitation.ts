import { useQuery } from '@tanstack/react-query';
import type { Code } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import { GatewayError, type Trouble } from '@/gateway/gateway';
import { useGateway } from './gateway-context';

export type LookUp =
  | { readonly state: 'looking' }
  /** `again`: who has asked about another code since must name this one anew before the server lets them in. */
  | { readonly state: 'found'; readonly invitation: Invitation; readonly again: () => void }
  /** Wrong and closed codes look alike. */
  | { readonly state: 'nothing' }
  | { readonly state: 'failed'; readonly trouble: Trouble; readonly again: () => void };

/** In the port's words what went wrong. */
export function troubleOf(cause: unknown): Trouble {
  return cause instanceof GatewayError ? cause.trouble : 'broken';
}

/** Asks the server once what a code opens; each asking leaves its mark, so nothing is retried by itself. */
export function useInvitation(code: Code): LookUp {
  const { gateway } = useGateway();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['invitation', code],
    queryFn: () => gateway.lookUp(code),
    retry: false,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    // A code that opens nothing now may be opened by a facilitator in a minute.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const again = () => void refetch();
  if (isFetching) return { state: 'looking' };
  if (data) return { state: 'found', invitation: data, again };
  if (error) return { state: 'failed', trouble: troubleOf(error), again };
  return data === null ? { state: 'nothing' } : { state: 'looking' };
}
