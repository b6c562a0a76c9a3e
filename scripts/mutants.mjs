// `npm run mutants`: tests the tests of the rules. With texts (`npm run mutants -- notes isText`) only the mutants whose names
// contain one of them; `-- --new` only those that no case is known to have noticed (tests/rules/mutants/killers.json). `-- -u`
// keeps what was found; without it nothing is written, and what is kept otherwise is a failure.

import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ownEmulator } from './lib/own-emulator.mjs';
import { projectRoot } from './lib/root.mjs';

const at = (/** @type {string} */ path) => join(projectRoot, path);

const end = await ownEmulator();
const { module } = await runnerImport(at('tests/rules/mutants/run.ts'), {
  root: projectRoot,
  resolve: { alias: { '@': at('src') } },
  logLevel: 'error',
});
await end();
// What tests/rules/mutants/run.ts exports.
const { isDone } = /** @type {{ isDone: boolean }} */ (module);
// Clients of the database may keep sockets open after they were closed.
process.exit(isDone ? 0 : 1);
