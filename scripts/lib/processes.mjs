// Starting and ending programs, and finding them. A process is only ever ended by the handle it was started with.

import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** The first of these programs on the PATH. @param {string[]} names @returns {string | null} */
export function which(names, path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram) ?? null;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end. With `show` its output goes to the terminal as it comes; it comes back in any case. A program
 * that can't be started gives code -1. Told to `started`, it leads a process group of its own, for `stopGroup`.
 * @param {string} command @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined>, cwd?: string, started?: (child: import('node:child_process').ChildProcess) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { show = false, env = process.env, cwd, started } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: started !== undefined,
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (data) => {
        output += data;
        if (show) to.write(data);
      });
    }
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
    started?.(child);
  });
}

/**
 * Ends a program that `run` started, and what it started in turn: npx and test runners start more than one, and the first
 * may be gone before the others.
 */
export async function stopGroup(child, patience = 15_000) {
  const { pid } = child;
  if (!pid) return;
  const signal = (name) => {
    try {
      return process.kill(process.platform === 'win32' ? pid : -pid, name);
    } catch {
      return false;
    }
  };
  // As Ctrl-C does, which test runners tidy up after.
  signal('SIGINT');
  const until = Date.now() + patience;
  while (signal(0) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
  signal('SIGKILL');
}

/** Ends one process that we started: asks, and after `patience` milliseconds insists. Resolves when it is gone. */
export function stopChild(child, patience = 8000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve(undefined);
    });
    child.kill('SIGTERM');
  });
}

/** `wanted`, or the next free port after it; 0 gives any free one. @param {number} wanted @returns {Promise<number>} */
export async function freePort(wanted = 0, host = '0.0.0.0') {
  for (let port = wanted; port < 65_536; port++) {
    const got = await tryPort(port, host);
    if (got) return got;
  }
  throw new Error(`no free port from ${wanted} on`);
}

/** @returns {Promise<number | null>} */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
