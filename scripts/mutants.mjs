// `npm run mutants`: tests the tests of the rules. With texts (`npm run mutants -- notes isText`) only the mutants whose names
// contain one of them.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { startEmulator } from './lib/emulator.mjs';
import { projectRoot } from './lib/root.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// `npm test` has one running already.
const own = process.env.FIRESTORE_EMULATOR_HOST
  ? null
  : await startEmulator({ rules: join(projectRoot, 'firestore.rules'), say: console.log });
if (own && 'missing' in own) {
  console.error(own.missing);
  process.exit(1);
}
if (own) process.env.FIRESTORE_EMULATOR_HOST = `${own.host}:${own.port}`;

const { module } = await runnerImport(at('tests/rules/mutants/run.ts'), {
  root: at('.'),
  resolve: { alias: { '@': at('src') } },
  logLevel: 'error',
});
await own?.stop();
// What tests/rules/mutants/run.ts exports.
const { isDone } = /** @type {{ isDone: boolean }} */ (module);
// Clients of the database may keep sockets open after they were closed.
process.exit(isDone ? 0 : 1);
