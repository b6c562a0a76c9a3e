// The Firestore emulator as a process of ours: started, waited for, kept on disk when asked to, and ended by its own handle.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadedJar, findEmulator, machine } from './find-emulator.mjs';
import { freePort, run, stopChild } from './processes.mjs';

/**
 * @typedef {object} Emulator
 * @property {string} host
 * @property {number} port
 * @property {string} projectId
 * @property {number} pid
 * @property {() => Promise<void>} stop keeps the data first, where they are kept
 * @property {() => Promise<void>} keep writes the data to the folder given as `dataFolder`
 * @property {Promise<void>} ended resolves when the process is gone, whoever ended it
 */

const exportName = 'data';
const KEEP_EVERY_MS = 60_000;

/**
 * Starts it on `port` (0: any free one) with the rules of a file. With `dataFolder`, earlier data are loaded and kept again
 * at the end. `missing` says in one line what can't be had and how to get it.
 * @param {{ rules: string, port?: number, host?: string, projectId?: string, dataFolder?: string, say?: (line: string) => void }} options
 * @returns {Promise<Emulator | { missing: string }>}
 */
export async function startEmulator({
  rules,
  port = 0,
  host = '127.0.0.1',
  projectId = 'demo-warsha',
  dataFolder,
  say,
}) {
  const found = await findEmulator();
  if ('missing' in found) return found;
  const jar = 'jar' in found ? found.jar : await download(say);
  if (!jar)
    return {
      missing: 'the Firestore emulator could not be downloaded: see "npx firebase-tools@15 setup:emulators:firestore"',
    };

  const at = port || (await freePort(0, host));
  const kept = dataFolder && join(dataFolder, exportName, `${exportName}.overall_export_metadata`);
  const seed = kept && existsSync(kept) ? ['--seed_from_export', kept] : [];
  const child = spawn(
    found.java,
    // English, or its own messages and numbers follow the machine's language. Its main class is called by name because not
    // every jar names it.
    ['-Duser.language=en', '-cp', jar, 'com.google.cloud.datastore.emulator.firestore.CloudFirestore']
      .concat(['--host', host, '--port', String(at), '--rules', rules, '--project_id', projectId])
      .concat(seed),
    // In a process group of its own: Ctrl-C in the terminal must not end it before its data are kept.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const log = lastLines(child);
  const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.removeListener('exit', endWithUs));
  child.once('error', () => {});

  if (!(await answers(child, `http://${host}:${at}/`))) {
    await stopChild(child);
    return { missing: `the Firestore emulator did not start: ${log().trim().split('\n').at(-1) ?? 'no message'}` };
  }
  // One after the other, and also now and then: a machine may lose its power in mid-workshop.
  let last = Promise.resolve();
  const keep = async () => {
    if (!dataFolder) return;
    last = last.catch(() => {}).then(() => exportTo(dataFolder, { host, port: at, projectId }));
    await last;
  };
  const timer = setInterval(() => keep().catch(() => {}), KEEP_EVERY_MS).unref();
  const stop = async () => {
    clearInterval(timer);
    await keep().catch((error) => say?.(`the data could not be kept: ${error.message}`));
    await stopChild(child);
  };
  return { host, port: at, projectId, pid: child.pid ?? 0, stop, keep, ended };
}

/** What the emulator said last, for the line that tells why it isn't there. */
function lastLines(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      text = (text + data).slice(-4000);
    });
  }
  return () => text;
}

async function answers(child, url, patience = 60_000) {
  const until = Date.now() + patience;
  while (Date.now() < until && child.exitCode === null && child.signalCode === null && child.pid) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

/** The old export stays until the new one is whole. */
async function exportTo(folder, { host, port, projectId }) {
  await mkdir(folder, { recursive: true });
  const fresh = await mkdtemp(join(folder, 'new-'));
  const answer = await fetch(`http://${host}:${port}/emulator/v1/projects/${projectId}:export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      database: `projects/${projectId}/databases/(default)`,
      export_directory: fresh,
      export_name: exportName,
    }),
  });
  if (!answer.ok) throw new Error(`export answered ${answer.status}: ${await answer.text()}`);
  const made = join(fresh, exportName);
  if (!(await readdir(made)).length) throw new Error('export made no files');
  const [kept, old] = [join(folder, exportName), join(fresh, 'old')];
  if (existsSync(kept)) await rename(kept, old);
  await rename(made, kept);
  await rm(fresh, { recursive: true, force: true });
}

async function download(say) {
  say?.('Downloading the Firestore emulator through firebase-tools; this happens once and takes some minutes.');
  await run('npx', ['-y', 'firebase-tools@15', 'setup:emulators:firestore'], { show: true });
  return downloadedJar(machine);
}
