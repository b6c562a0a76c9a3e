// `npm test`: every check and test, with the real database and a real browser; `npm test -- unit rules` runs only those stages.
// Its last line says how many passed and failed. What can't run for lack of something has failed.

import { join } from 'node:path';
import { startEmulator } from './lib/emulator.mjs';
import { stopGroup } from './lib/processes.mjs';
import { projectRoot } from './lib/root.mjs';
import { ensureChromium, ensureLibreOffice, setUp } from './lib/set-up.mjs';
import { stages } from './lib/stages.mjs';
import { closingLine, failure } from './lib/tally.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(' ')}`);
  process.exit(2);
}
const chosen = Object.entries(stages).filter(([name]) => asked.length === 0 || asked.includes(name));

/** Programs of ours that are running. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {import('./lib/emulator.mjs').Emulator | null} */
let emulator = null;
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    await Promise.all([...running].map((child) => stopGroup(child)));
    await emulator?.stop();
    process.exit(1);
  });
}

/** @type {Record<import('./lib/stages.mjs').Need, () => Promise<string | null>>} what is missing, in one line */
const provide = {
  chromium: async () => missingOf(await ensureChromium()),
  office: async () => missingOf(await ensureLibreOffice()),
  emulator: async () => {
    const got = await startEmulator({ rules: join(projectRoot, 'firestore.rules'), say: console.log });
    if ('missing' in got) return got.missing;
    emulator = got;
    return null;
  },
};
const missingOf = (got) => ('missing' in got ? got.missing : null);

await setUp();
const needs = new Set(chosen.flatMap(([, stage]) => stage.needs));
/** @type {Map<string, string | null>} */
const lacks = new Map();
for (const need of needs) lacks.set(need, await provide[need]());

const around = {
  env: {
    ...process.env,
    ...(emulator && { FIRESTORE_EMULATOR_HOST: `${emulator.host}:${emulator.port}` }),
  },
  started: (child) => {
    running.add(child);
    child.once('exit', () => running.delete(child));
  },
};

const results = [];
for (const [name, stage] of chosen) {
  if (ending) break;
  console.log(`\n── ${name} ${'─'.repeat(100 - name.length)}`);
  const lack = stage.needs.map((need) => lacks.get(need)).find(Boolean);
  const began = Date.now();
  const tally = lack ? failure(lack) : await stage.run(around).catch((error) => failure(error.message));
  results.push({ name, tally, seconds: (Date.now() - began) / 1000 });
}
// Stopped half-way, there is nothing to say; the signal's handler ends us.
if (ending) await new Promise(() => {});
await emulator?.stop();

console.log('');
for (const { name, tally, seconds } of results) {
  const line = `${name.padEnd(9)} ${closingLine([tally]).padEnd(34)} ${seconds.toFixed(1).padStart(6)} s`;
  console.log(tally.why ? `${line}   ${tally.why}` : line);
  for (const title of tally.unsteady ?? []) console.log(`          only when tried again: ${title}`);
}
const tallies = results.map(({ tally }) => tally);
console.log(`\n${closingLine(tallies)}`);
process.exit(tallies.some(({ failed }) => failed > 0) ? 1 : 0);
