import { useRef, useState } from 'react';
import type { Instant } from '@/domain/ids';
import type { TrailEntry } from '@/domain/trail';
import { TRAIL_LIMIT, useLiveAll, useRoom } from '@/live';

export interface Pages {
  readonly entries: readonly TrailEntry[];
  readonly isLoading: boolean;
  readonly failed: boolean;
  /** Asks for the ones before; null when the beginning has been reached. */
  readonly earlier: (() => void) | null;
}

/** The trail, listened to for as long as it is shown: the latest, and earlier pages as they are asked for. */
export function usePages(): Pages {
  const { workshopId } = useRoom();
  const [untils, setUntils] = useState<readonly Instant[]>([]);
  const asks = [{ workshopId }, ...untils.map((until) => ({ workshopId, until }))];
  const pages = useLiveAll('trail', asks);
  // The latest page moves on as people go on; what it has shown stays.
  const known = useRef(new Map<string, TrailEntry>());
  for (const { value } of pages) for (const entry of value ?? []) known.current.set(entry.id, entry);
  const entries = [...known.current.values()];
  const last = pages.at(-1)?.value;
  // The server's clock is finer than milliseconds: what was written within this one may not have come yet.
  const oldest = last && last.length >= TRAIL_LIMIT ? Math.min(...last.map(({ at }) => at)) + 1 : null;
  const isEnd = oldest === null || untils.includes(oldest);
  return {
    entries,
    isLoading: pages.some(({ value, failed }) => !value && !failed),
    failed: pages.some(({ failed }) => failed),
    earlier: isEnd ? null : () => setUntils((before) => [...before, oldest]),
  };
}
