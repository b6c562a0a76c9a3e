// Loads the demo workshop into the emulator, and remembers its secret links for as long as its data are kept.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ourCode } from './our-code.mjs';
import { seed } from './seed.mjs';

/** @typedef {{ workshopId: string, phone: string, console: string, screen: string }} DemoPaths where each of them begins */

/**
 * People write at once, and the board lives from the moment the facilitator goes on: half of the proposals are there, and
 * some lie in commitments. With `memory` (a file), a demo already there is left as it is.
 * @param {import('./emulator.mjs').Emulator} emulator @param {string | null} memory @returns {Promise<DemoPaths>}
 */
export async function loadDemo(emulator, memory) {
  const remembered = memory && (await recall(memory));
  if (remembered && (await isThere(emulator, remembered.workshopId))) return remembered;

  const [{ demoChanges, demoCodes }, { joinPath, SECRET_LENGTH }, { randomText }] = await Promise.all([
    ourCode('demo/chichaoua.ts'),
    ourCode('src/domain/invitation.ts'),
    ourCode('src/lib/random.ts'),
  ]);
  // New ids each time: what a phone still holds of an earlier demo must not mix with this one.
  const workshopId = randomText(20);
  const codes = demoCodes(() => randomText(SECRET_LENGTH));
  const options = { workshopId, userId: randomText(20), codes, phase: 'propose', notes: 32, placed: 6 };
  await seed(emulator, workshopId, demoChanges(options));
  const paths = {
    workshopId,
    phone: joinPath(codes.door),
    console: joinPath(codes.facilitator),
    screen: joinPath(codes.screen),
  };
  if (memory) await remember(memory, paths);
  return paths;
}

async function recall(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** For this machine's user alone: whoever has these links steers the workshop. */
async function remember(file, paths) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(paths, null, 2)}\n`, { mode: 0o600 });
}

async function isThere({ host, port, projectId }, workshopId) {
  const url = `http://${host}:${port}/v1/projects/${projectId}/databases/(default)/documents/workshops/${workshopId}`;
  return (await fetch(url, { headers: { authorization: 'Bearer owner' } })).ok;
}
