// An institution's list, set and dropped as the project's owner does: with the script.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../../scripts/access.mjs', import.meta.url));
const run = promisify(execFile);

/** Returns what the script says. */
async function access(...words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [script, '--project', 'demo-warsha', ...words]);
  return stdout.trim();
}

/** Addresses, and domains with an @ before them. */
export const setList = (...names: readonly string[]) => access(...names);
export const askList = () => access();
export const dropList = () => access('--anybody');
