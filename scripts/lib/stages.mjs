// The stages of `npm test`, in their order: what each needs, and what it runs.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { freePort, run } from './processes.mjs';
import { projectRoot } from './root.mjs';
import { benchTally, failure, mutantsTally, playwrightTally, singleTally, vitestTally } from './tally.mjs';

/** @typedef {'chromium' | 'office' | 'emulator'} Need */
/**
 * @typedef {object} Around what the machine gives the stages
 * @property {Record<string, string | undefined>} env
 * @property {(child: import('node:child_process').ChildProcess) => void} started told of each program, to end it on Ctrl-C
 */
/** @typedef {{ needs: Need[], run: (around: Around) => Promise<import('./tally.mjs').Tally> }} Stage */

const reports = join(projectRoot, 'test-results');
const packaged = (file) => join(projectRoot, 'node_modules', file);
const node = (around, args) => run(process.execPath, args, { show: true, cwd: projectRoot, ...around });

/** @type {Readonly<Record<string, Stage>>} */
export const stages = {
  check: { needs: [], run: check },
  unit: { needs: ['office'], run: (around) => vitest('unit', around) },
  ui: { needs: [], run: (around) => vitest('ui', around) },
  contract: { needs: ['emulator'], run: (around) => vitest('contract', around) },
  rules: { needs: ['emulator'], run: (around) => vitest('rules', around) },
  mutants: { needs: ['emulator'], run: mutants },
  abuse: { needs: ['emulator'], run: (around) => vitest('abuse', around) },
  fuzz: { needs: ['emulator'], run: (around) => vitest('fuzz', around) },
  build: { needs: [], run: buildOnce },
  auth: { needs: ['emulator', 'chromium'], run: auth },
  e2e: { needs: ['emulator', 'chromium', 'office'], run: (around) => playwright('e2e', around) },
  // Networks that fail by the clock: mostly waiting, so two at a time.
  faults: { needs: ['emulator', 'chromium'], run: (around) => playwright('faults', around, ['--workers', '2']) },
  // Bytes don't depend on the machine's load, so they can be judged here; times are for `npm run bench`.
  bytes: { needs: ['emulator', 'chromium'], run: bytes },
};

async function check(around) {
  const types = await node(around, [packaged('typescript/bin/tsc'), '--noEmit']);
  const worker = await node(around, [packaged('typescript/bin/tsc'), '--noEmit', '-p', 'src/worker']);
  const style = await node(around, [packaged('@biomejs/biome/bin/biome'), 'check', '.']);
  const results = [
    singleTally(types.code, 'types'),
    singleTally(worker.code, 'types of the service worker'),
    singleTally(style.code, 'biome'),
  ];
  const why = results.flatMap((result) => result.why ?? []).join(', ');
  const failed = results.filter((result) => result.failed).length;
  return { passed: results.length - failed, failed, skipped: 0, ...(why && { why }) };
}

async function vitest(project, around) {
  const report = await freshReport(project);
  const { code } = await node(around, [...vitestArguments(project, report)]);
  return vitestTally(await json(report), code);
}

function vitestArguments(project, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return [packaged('vitest/vitest.mjs'), 'run', '--project', project, ...reporters];
}

async function buildOnce() {
  try {
    await build({ always: true });
    return singleTally(0, '');
  } catch (error) {
    console.log(error.message);
    return failure('the app does not build');
  }
}

async function playwright(project, around, more = []) {
  await build();
  const report = await freshReport(project);
  const env = { ...around.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const cli = packaged('@playwright/test/cli.js');
  const { code } = await node({ ...around, env }, [cli, 'test', '--project', project, ...more]);
  return playwrightTally(await json(report), code);
}

/** The Auth emulator comes through firebase-tools, which is too large to be a dependency of everybody who clones this. */
async function auth(around) {
  await build();
  const report = await freshReport('auth');
  const config = join(projectRoot, '.local', 'auth-emulator', 'firebase.json');
  await mkdir(join(config, '..'), { recursive: true });
  const at = async () => ({ host: '127.0.0.1', port: await freePort(0, '127.0.0.1') });
  const emulators = { auth: await at(), hub: await at(), logging: await at(), ui: { enabled: false } };
  await writeFile(config, JSON.stringify({ emulators }));
  const inner = [process.execPath, ...vitestArguments('auth', report)].map((part) => JSON.stringify(part)).join(' ');
  const tools = ['-y', 'firebase-tools@15', 'emulators:exec', '--only', 'auth', '--project', 'demo-warsha'];
  const { code } = await run('npx', [...tools, '--config', config, `cd ${JSON.stringify(projectRoot)} && ${inner}`], {
    show: true,
    cwd: projectRoot,
    ...around,
  });
  const made = await json(report);
  return made
    ? vitestTally(made, code)
    : failure(`the Auth emulator did not run (npx firebase-tools@15, exit code ${code})`);
}

async function mutants(around) {
  const { code, output } = await node(around, [join('scripts', 'mutants.mjs')]);
  return mutantsTally(output, code);
}

async function bytes(around) {
  const { code, output } = await node(around, [join('scripts', 'bench.mjs'), 'bytes']);
  return benchTally(output, code);
}

/** Where a runner writes its report; what an earlier run left is gone. */
async function freshReport(name) {
  const file = join(reports, `${name}.json`);
  await mkdir(reports, { recursive: true });
  await rm(file, { force: true });
  return file;
}

async function json(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
