// `npm run mutants`: tests the tests of the rules. With texts (`npm run mutants -- notes isText`) only the mutants whose names
// contain one of them; `-- --new` only those that no case is known to have noticed (tests/rules/mutants/killers.json).

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { ownEmulator } from './lib/own-emulator.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const end = await ownEmulator();
const { module } = await runnerImport(at('tests/rules/mutants/run.ts'), {
  root: at('.'),
  resolve: { alias: { '@': at('src') } },
  logLevel: 'error',
});
await end();
// What tests/rules/mutants/run.ts exports.
const { isDone } = /** @type {{ isDone: boolean }} */ (module);
// Clients of the database may keep sockets open after they were closed.
process.exit(isDone ? 0 : 1);
