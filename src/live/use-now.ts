// The time as the server has it, on a device whose own clock may be a day off.

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { WorkshopGateway } from '@/gateway/gateway';
import { useGateway } from './gateway-context';

const RETRY_MS = 20_000;

/** How far this device is ahead of the server, in milliseconds; measured once for each visit, and only where it is asked. */
export function useClockSkew(enabled = true): number {
  const { gateway } = useGateway();
  const { data } = useQuery({ ...skewOf(gateway), enabled });
  return data ?? 0;
}

/** Server time, told anew every `every` milliseconds. Not `enabled`, it stands still and measures nothing. */
export function useNow(every = 1_000, enabled = true): number {
  const skew = useClockSkew(enabled);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!enabled) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every, enabled]);
  return now - skew;
}

function skewOf(gateway: WorkshopGateway) {
  return {
    queryKey: ['clock-skew'],
    queryFn: () => gateway.clockSkew(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always' as const,
    // Without an answer the device's own clock has to do, until the network is back.
    refetchInterval: ({ state }: { state: { status: string } }) =>
      state.status === 'error' ? RETRY_MS : (false as const),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  };
}
