// Where this machine keeps Java and the Firestore emulator. The probes are handed in, so that the order of search is tested
// without a machine for each case.

import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, which } from './processes.mjs';

/**
 * @typedef {object} Probes
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(file: string) => boolean} isFile
 * @property {(folder: string) => string[]} list names in a folder; none where there is no such folder
 * @property {(command: string, args: string[]) => Promise<{ code: number, output: string }>} run
 * @property {(names: string[]) => string | null} which
 */

/** @typedef {{ java: string, jar: string } | { java: string, download: true } | { missing: string }} Found */

export const MIN_JAVA = 11;
/** What firebase-tools itself asks for. */
export const DOWNLOAD_JAVA = 21;

const howToGetIt =
  'install the Debian package google-cloud-cli-firestore-emulator, or "gcloud components install cloud-firestore-emulator", ' +
  `or Java ${DOWNLOAD_JAVA} (then it is downloaded), or set WARSHA_FIRESTORE_EMULATOR_JAR`;

/** @param {Probes} [probes] @returns {Promise<Found>} */
export async function findEmulator(probes = machine) {
  const java = await findJava(probes);
  if (!java) return { missing: `Java ${MIN_JAVA} or later is missing: install it (on Debian: default-jre-headless)` };
  const given = probes.env.WARSHA_FIRESTORE_EMULATOR_JAR;
  if (given && !probes.isFile(given)) return { missing: `WARSHA_FIRESTORE_EMULATOR_JAR names no file: ${given}` };
  const jar = given || (await findJar(probes));
  if (jar) return { java: java.path, jar };
  if (java.version >= DOWNLOAD_JAVA && probes.which(['npx'])) return { java: java.path, download: true };
  return { missing: `the Firestore emulator is missing: ${howToGetIt}` };
}

/** @param {Probes} probes */
async function findJava({ env, isFile, run, which }) {
  const inHome = env.JAVA_HOME && join(env.JAVA_HOME, 'bin', 'java');
  for (const path of [inHome && isFile(inHome) ? inHome : null, which(['java'])]) {
    if (!path) continue;
    const { output } = await run(path, ['-version']);
    const version = javaVersion(output);
    if (version >= MIN_JAVA) return { path, version };
  }
  return null;
}

/** The feature release in what `java -version` prints; 0 when there is none. Java 8 calls itself 1.8. */
export function javaVersion(output) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return first === '1' ? Number(second ?? 0) : Number(first ?? 0);
}

/** @param {Probes} probes */
async function findJar(probes) {
  return (await debianJar(probes)) ?? gcloudJar(probes) ?? downloadedJar(probes);
}

/** @param {Probes} probes */
async function debianJar({ run, which, isFile }) {
  if (!which(['dpkg'])) return null;
  const { code, output } = await run('dpkg', ['-L', 'google-cloud-cli-firestore-emulator']);
  return code === 0 ? (output.split('\n').find((line) => line.endsWith('.jar') && isFile(line)) ?? null) : null;
}

/** @param {Probes} probes */
function gcloudJar({ env, home, isFile }) {
  const sdks = [
    env.CLOUDSDK_ROOT_DIR,
    join(home, 'google-cloud-sdk'),
    '/usr/lib/google-cloud-sdk',
    '/opt/google-cloud-sdk',
  ];
  const jars = sdks
    .filter((sdk) => typeof sdk === 'string')
    .map((sdk) => join(sdk, 'platform', 'cloud-firestore-emulator', 'cloud-firestore-emulator.jar'));
  return jars.find(isFile) ?? null;
}

/** The newest that firebase-tools has downloaded. @param {Probes} probes */
export function downloadedJar({ env, home, list }) {
  const folder = env.FIREBASE_EMULATORS_PATH ?? join(home, '.cache', 'firebase', 'emulators');
  const jars = list(folder).filter((name) => /^cloud-firestore-emulator-v[\d.]+\.jar$/.test(name));
  const [newest] = jars.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newest ? join(folder, newest) : null;
}

/** @type {Probes} */
export const machine = {
  env: process.env,
  home: homedir(),
  isFile: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  run,
  which,
};
