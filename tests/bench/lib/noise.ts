// How still the machine is: figures of a busy one mean little.

import { cpus, loadavg } from 'node:os';
import { median, quantile } from './figure';

/** The same piece of work many times over: on a still machine each takes as long as the others. */
export function noiseLine(): string {
  const times = Array.from({ length: 40 }, timeOfWork);
  const spread = (quantile(times, 0.9) / quantile(times, 0.1) - 1) * 100;
  const load = loadavg()[0] ?? 0;
  return (
    `Machine: ${cpus().length} processors, load ${load.toFixed(1)}; the same piece of work takes ` +
    `${median(times).toFixed(1)} ms, ${spread.toFixed(0)} % more in its slow runs than in its fast ones.`
  );
}

function timeOfWork(): number {
  const start = performance.now();
  let hash = 0;
  for (let i = 0; i < 4_000_000; i++) hash = (hash * 31 + i) | 0;
  const time = performance.now() - start;
  // Reading the result keeps the work from being optimised away.
  return hash === 0.5 ? 0 : time;
}
