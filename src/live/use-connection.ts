import { useEffect, useState } from 'react';
import { useUnsent } from './unsent';

/** Before this, waiting is normal; after it, people are told. */
const PATIENCE_MS = 5_000;

export interface Connection {
  /** Commands that the server hasn't confirmed yet. */
  readonly waiting: number;
  /** The browser says there is no network, or something has been waiting longer than is normal. */
  readonly troubled: boolean;
}

export function useConnection(): Connection {
  const since = useUnsent((unsent) => unsent.since);
  const [late, setLate] = useState(false);
  const online = useOnline();
  const oldest = since[0];
  useEffect(() => {
    setLate(false);
    if (oldest === undefined) return;
    const timer = setTimeout(() => setLate(true), Math.max(0, oldest + PATIENCE_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [oldest]);
  return { waiting: since.length, troubled: !online || (late && oldest !== undefined) };
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}
