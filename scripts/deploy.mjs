// `npm run deploy`: puts the app online, or says in plain words what is missing.
//
//   npm run deploy -- --dry-run     # looks, and says what would be done
//   npm run deploy                  # asks once, then does it
//   npm run deploy -- --yes         # asks nothing; wanted where nobody sits at a terminal
//
// --no-build takes what stands in dist. Ends with 0 when all is done, 1 when a step failed, 2 when something is missing.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs, parseEnv } from 'node:util';
import { build } from './lib/build.mjs';
import { bringsItsOwnKey, firebaseCommand, projectOf, stepsOf, whyNot } from './lib/deploying.mjs';
import { run } from './lib/processes.mjs';
import { projectRoot } from './lib/root.mjs';
import { settingsFromEnvironment, settingsIn } from './lib/settings.mjs';

const options = {
  project: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
};
const textOf = (file) => readFile(join(projectRoot, file), 'utf8').catch(() => null);

await main().catch(({ message }) => stop(2, message));

async function main() {
  const { values } = parseArgs({ options });
  // The environment wins: it is what was said last.
  Object.assign(process.env, { ...parseEnv((await textOf('.env')) ?? ''), ...process.env });
  const known = {
    env: process.env,
    asked: values.project,
    settings: settingsFromEnvironment(process.env),
    hosting: JSON.parse((await textOf('firebase.json')) ?? '{}').hosting ?? null,
    ...(values['no-build'] && { page: settingsIn((await textOf('dist/index.html')) ?? '') }),
  };
  goOn(known);
  goOn({ ...known, tools: await version() });
  goOn({ ...known, signedIn: bringsItsOwnKey(process.env) || (await accounts()) > 0 });
  const project = projectOf(known.settings);
  const databases = await databasesOf(project);
  goOn({ ...known, databases });

  const steps = stepsOf(project, { build: !values['no-build'] });
  const place = databases.find(({ name }) => name?.endsWith('/(default)'))?.locationId;
  console.log(`To project ${project} (https://${project}.web.app), whose database lies in ${place}:`);
  for (const [i, { does, firebase }] of steps.entries())
    console.log(`  ${i + 1}. ${does}${firebase ? `: firebase ${firebase.join(' ')}` : ''}`);
  if (values['dry-run']) return;
  await agree(values.yes);
  for (const step of steps) await take(step, known);
  console.log(`Done: https://${project}.web.app. Pages of a running workshop stay what they are until it is over.`);
}

/** The built page is looked at before anything leaves this machine. */
async function take({ does, firebase }, known) {
  console.log(`\n${does} …`);
  if (firebase) {
    const { program, words } = firebaseCommand(firebase);
    const { code } = await run(program, words, { show: true, cwd: projectRoot });
    if (code !== 0) stop(1, `This step failed (${code}), and nothing after it was done: ${does}.`);
    return;
  }
  await build({ always: true }).catch(({ message }) => stop(1, message));
  goOn({ ...known, page: settingsIn((await textOf('dist/index.html')) ?? '') });
}

async function agree(already) {
  if (already) return;
  if (!process.stdin.isTTY) stop(2, 'Nobody can be asked here. If this is what you want, add --yes.');
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question('Go on? (y/N) ');
  asking.close();
  if (!/^y(es)?$/i.test(answer.trim())) stop(2, 'Nothing was done.');
}

async function version() {
  const { code, output } = await ask(['--version']);
  return code === 0 ? output.trim() : null;
}

async function accounts() {
  return (jsonIn(await ask(['login:list', '--json']))?.result ?? []).length;
}

async function databasesOf(project) {
  const answer = await ask(['firestore:databases:list', '--project', project, '--json']);
  const found = jsonIn(answer);
  return Array.isArray(found?.result) ? found.result : { refused: (found?.error ?? answer.output).trim() };
}

function ask(question) {
  const { program, words } = firebaseCommand(question);
  return run(program, words, { cwd: projectRoot });
}

/** What it warns of may stand around it. */
function jsonIn({ output }) {
  const [found] = output.match(/^\{[\s\S]*^\}/m) ?? [];
  try {
    return JSON.parse(found ?? 'null');
  } catch {
    return null;
  }
}

function goOn(known) {
  const reason = whyNot(known);
  if (reason) stop(2, reason);
}

/** @returns {never} */
function stop(code, words) {
  console.error(words);
  process.exit(code);
}
