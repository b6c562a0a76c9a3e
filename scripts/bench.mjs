// `npm run bench`: measures what docs/performance.md promises and prints one table. With names of parts
// (`npm run bench -- bytes cost`) only those; `--quick` is smaller, for seeing that it works.

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { module } = await runnerImport(at('tests/bench/bench.ts'), {
  root: at('.'),
  resolve: { alias: { '@': at('src') } },
  logLevel: 'error',
});
// What tests/bench/bench.ts exports; it prints its own failures.
const { bench } = /** @type {{ bench: (asked: string[]) => Promise<boolean> }} */ (module);
const isDone = await bench(process.argv.slice(2));
// Clients of the database may keep sockets open after they were closed.
process.exit(isDone ? 0 : 1);
