// The time as the server has it, on a device whose own clock may be a day off.

import { type QueryClient, type QueryKey, useQuery } from '@tanstack/react-query';
import { useEffect, useReducer, useState } from 'react';
import type { Instant } from '@/domain/ids';
import { closesAt } from '@/domain/in-time';
import type { Stage } from '@/domain/workshop';
import type { WorkshopGateway } from '@/gateway/gateway';
import { useGateway } from './gateway-context';

const RETRY_MS = 20_000;
const LOOK_MS = 5_000;
/** The device's clock was put right, or it slept: what was measured may not hold any more. */
const JUMP_MS = 1_000;
const TURN_MS = 250;

interface Measured {
  readonly skew: number;
  /** Where this device's clock stood when its steady one began. */
  readonly origin: number;
}

export interface ServerTime {
  /** In whole milliseconds; by the device's own clock until the server's is known. */
  readonly now: () => Instant;
  readonly state: 'measuring' | 'known' | 'unknown';
  readonly skew: number;
}

/** The server's clock, measured once for each visit and again when the device's own jumps; only where it is asked for. */
export function useServerTime(enabled = true): ServerTime {
  const { gateway } = useGateway();
  const { data, isError } = useQuery({ ...skewOf(gateway), enabled });
  const skew = data?.skew ?? 0;
  return {
    now: () => Math.round(Date.now() - skew),
    state: data ? 'known' : isError ? 'unknown' : 'measuring',
    skew,
  };
}

/** How far this device is ahead of the server, in milliseconds. */
export function useClockSkew(enabled = true): number {
  return useServerTime(enabled).skew;
}

/** Server time, told anew every `every` milliseconds. Not `enabled`, it stands still and measures nothing. */
export function useNow(every = 1_000, enabled = true): Instant {
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

/** Has this instant come? Renders when it does and not in between. Not before the server's time is known, and null never comes. */
export function useHasCome(at: Instant | null): boolean {
  const { state, skew } = useServerTime(at !== null);
  const [, turn] = useReducer((turns: number) => turns + 1, 0);
  const come = at !== null && state === 'known' && Date.now() - skew >= at;
  // Looked at often: a single timer would be late after a sleep, or after the clock was put right.
  useEffect(() => {
    if (at === null || state !== 'known') return;
    const timer = setInterval(() => Date.now() - skew >= at !== come && turn(), TURN_MS);
    return () => clearInterval(timer);
  }, [at, state, skew, come]);
  return come;
}

/** For `may`: when the clock closed writing, once it has; undefined as long as it hasn't. */
export function useClosedAt(stage: Pick<Stage, 'endsAt' | 'atZero'>): Instant | undefined {
  const at = closesAt(stage);
  return useHasCome(at) && at !== null ? at : undefined;
}

function skewOf(gateway: WorkshopGateway) {
  return {
    queryKey: ['clock-skew'],
    queryFn: async ({ client, queryKey }: { client: QueryClient; queryKey: QueryKey }): Promise<Measured> => {
      const known = client.getQueryData<Measured>(queryKey);
      if (known && Math.abs(originNow() - known.origin) < JUMP_MS) return known;
      return { skew: await gateway.clockSkew(), origin: originNow() };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always' as const,
    retry: false,
    // Without an answer the device's own clock has to do, until the network is back. Asked again with one, it only looks.
    refetchInterval: ({ state }: { state: { status: string } }) => (state.status === 'error' ? RETRY_MS : LOOK_MS),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  };
}

function originNow(): number {
  return Date.now() - performance.now();
}
