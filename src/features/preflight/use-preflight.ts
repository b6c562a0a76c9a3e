import { useCallback, useEffect, useState } from 'react';
import { type Finding, judgeClock, judgeDatabase, judgeNetwork, judgeStorage, notInPractice } from '@/domain/preflight';
import { useGateway } from '@/live';
import { measureDatabase, measureNetwork, probeApp } from './measure';

type Measured = 'network' | 'database' | 'clock' | 'storage';

export interface Measuring {
  /** Null while it is being measured. */
  readonly found: Readonly<Record<Measured, Finding | null>>;
  readonly isOver: boolean;
  readonly again: () => void;
}

const nothing = { network: null, database: null, clock: null, storage: null };

/** What a device can find out by itself, measured when the page opens and whenever it is asked again. */
export function usePreflight(): Measuring {
  const { gateway } = useGateway();
  const [found, setFound] = useState<Measuring['found']>(nothing);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (findings: readonly Finding[]) => {
      const news = Object.fromEntries(findings.map((each) => [each.about, each]));
      if (!leaving.signal.aborted) setFound((before) => ({ ...before, ...news }));
    };
    // Named, because it is what starts another round.
    void round;
    tell([judgeStorage(gateway.keepsUnsent)]);
    const run = async () => {
      tell([judgeNetwork(await measureNetwork(probeApp, leaving.signal))]);
      if (leaving.signal.aborted) return;
      if (gateway.keeper === 'practice') return tell([notInPractice('database'), notInPractice('clock')]);
      const trip = await measureDatabase(gateway);
      tell([judgeDatabase(trip), judgeClock(trip)]);
    };
    void run();
    return () => leaving.abort();
  }, [gateway, round]);
  const again = useCallback(() => {
    setFound(nothing);
    setRound((before) => before + 1);
  }, []);
  return { found, isOver: Object.values(found).every((each) => each !== null), again };
}
