// `npm run bench`: measures what docs/performance.md promises and prints one table. With names of parts
// (`npm run bench -- bytes cost`) only those; `--quick` is smaller, for seeing that it works.

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { module } = await runnerImport(at('tests/bench/run.ts'), {
  root: at('.'),
  resolve: { alias: { '@': at('src') } },
  logLevel: 'error',
});
// What tests/bench/run.ts exports; it has printed its own failures.
const { isDone } = /** @type {{ isDone: boolean }} */ (module);
// Clients of the database may keep sockets open after they were closed.
process.exit(isDone ? 0 : 1);
