// Measuring what the hall's network and the database are worth, without React.

import type { RoundTrip } from '@/domain/preflight';

const PROBES = 20;
const APART_MS = 150;
/** An answer later than this is as good as none. */
const PATIENCE_MS = 3_000;

/** One small request to where the app comes from, past every cache. Rejects or hangs where it is lost. */
export type Probe = (signal: AbortSignal) => Promise<void>;

export const probeApp: Probe = async (signal) => {
  // Not an asset and not a page: the worker that keeps the app on the device lets it pass.
  const answer = await fetch(`/icon.svg?probe=${performance.now()}`, { cache: 'no-store', signal });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`the app's own address answers ${answer.status}`);
};

/**
 * Milliseconds of each answer; null for each that was lost. Takes about three seconds where all is well. `leave`: nobody looks at
 * it any more, so nothing more is asked.
 */
export async function measureNetwork(probe: Probe = probeApp, leave?: AbortSignal): Promise<(number | null)[]> {
  const answers: Promise<number | null>[] = [];
  for (let sent = 0; sent < PROBES && !leave?.aborted; sent++) {
    answers.push(timed(probe));
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
  }
  return Promise.all(answers);
}

async function timed(probe: Probe): Promise<number | null> {
  const stop = new AbortController();
  const begun = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      stop.abort();
      resolve(null);
    }, PATIENCE_MS);
  });
  const answered = probe(stop.signal).then(
    () => performance.now() - begun,
    () => null,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}

/** What is asked of whatever keeps the workshops. */
export interface Keeper {
  clockSkew(): Promise<number>;
  diagnose(): Promise<'answers' | 'no-network' | 'refuses' | 'quota' | 'broken'>;
}

/** Writes a document of one's own and reads it back from the server; where that fails, asks why. Never rejects. */
export async function measureDatabase(keeper: Keeper): Promise<RoundTrip> {
  const begun = performance.now();
  try {
    const skew = await keeper.clockSkew();
    return { took: performance.now() - begun, skew };
  } catch {
    const why = await keeper.diagnose().catch(() => 'no-network' as const);
    return { failed: why === 'answers' ? 'no-answer' : why };
  }
}
