// `npm run fuzz`: plays workshops at random until one shows something, and says with which seed. What is played and what must
// hold: docs/fuzzing.md. `--seeds 200 --from 1` plays so many; `--seed 1234 --steps 1000` one, and prints its steps;
// `--only day` (the memory keeper) or `--only hall` (the emulator, with a network that fails).

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { startEmulator } from './lib/emulator.mjs';
import { projectRoot } from './lib/root.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    steps: { type: 'string' },
    only: { type: 'string' },
  },
});
const number = (/** @type {string | undefined} */ text) => (text === undefined ? null : Number(text));
const seed = number(values.seed);
const asked = {
  from: seed ?? Number(values.from),
  seeds: seed === null ? Number(values.seeds) : 1,
  steps: number(values.steps),
  kinds: values.only ? [values.only] : ['day', 'hall'],
  told: seed !== null,
};
if ([asked.from, asked.seeds, asked.steps ?? 0].some((n) => !Number.isInteger(n))) {
  console.error('--seeds, --from, --seed and --steps are whole numbers');
  process.exit(2);
}

/** @type {import('./lib/emulator.mjs').Emulator | null} */
let emulator = null;
if (asked.kinds.includes('hall') && !process.env.FIRESTORE_EMULATOR_HOST) {
  const got = await startEmulator({ rules: join(projectRoot, 'firestore.rules'), say: console.log });
  if ('missing' in got) {
    console.error(got.missing);
    process.exit(1);
  }
  emulator = got;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      await emulator?.stop();
      process.exit(1);
    });
  }
  process.env.FIRESTORE_EMULATOR_HOST = `${got.host}:${got.port}`;
}
const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
process.env.WARSHA_FUZZ = JSON.stringify(asked);
const { module } = await runnerImport(at('tests/fuzz/run.ts'), {
  root: at('.'),
  resolve: { alias: { '@': at('src') } },
  logLevel: 'error',
});
await emulator?.stop();
// What tests/fuzz/run.ts exports; it has printed what it found.
const { failures } = /** @type {{ failures: number }} */ (module);
// Clients of the database may keep sockets open after they were closed.
process.exit(failures === 0 ? 0 : 1);
