import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { type Ask, GatewayError, type Gives, type Live, type WatchKind, type WorkshopGateway } from '@/gateway/gateway';
import { useGateway } from './gateway-context';
import { liveQuery } from './live-query';

export interface Heard<T> {
  /** Undefined until anything is known. Kept when the listener is lost. */
  readonly value: T | undefined;
  /** False while all that is known comes from this device: "nothing" is then not "nothing there". */
  readonly fromServer: boolean;
  /** The listener is lost and every retry failed. */
  readonly failed: boolean;
  /** The server's last answer was no; it is asked again for a while, for what is allowed may change. */
  readonly refused: boolean;
}

export const liveKey = <Kind extends WatchKind>(kind: Kind, ask: Ask<Kind>) => ['live', kind, ask] as const;

function queryOf<Kind extends WatchKind>(gateway: WorkshopGateway, kind: Kind, ask: Ask<Kind>) {
  return liveQuery<Live<Gives<Kind>>>({
    queryKey: liveKey(kind, ask),
    subscribe: (sink) => gateway.watch(kind, ask, sink),
  });
}

function heard<T>({ data, isError, failureReason }: UseQueryResult<Live<T>>): Heard<T> {
  const refused = failureReason instanceof GatewayError && failureReason.trouble === 'refused';
  return { value: data?.value, fromServer: data?.fromServer ?? false, failed: isError, refused };
}

/** Follows something for as long as a component shows it; many components share one listener. */
export function useLive<Kind extends WatchKind>(kind: Kind, ask: Ask<Kind>, enabled = true): Heard<Gives<Kind>> {
  const { gateway } = useGateway();
  const { queryKey, ...options } = queryOf(gateway, kind, ask);
  // Disabled, it looks at nothing: the observer of an entry keeps its listener open.
  return heard(useQuery({ ...options, queryKey: enabled ? queryKey : ['nothing'], enabled }));
}

/** The same for several at once, in the order of `asks`. */
export function useLiveAll<Kind extends WatchKind>(
  kind: Kind,
  asks: readonly Ask<Kind>[],
): readonly Heard<Gives<Kind>>[] {
  const { gateway } = useGateway();
  return useQueries({ queries: asks.map((ask) => queryOf(gateway, kind, ask)) }).map(heard);
}
