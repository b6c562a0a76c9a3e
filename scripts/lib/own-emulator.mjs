// The emulator for a command that can also be a part of `npm test`, which has one running already.

import { join } from 'node:path';
import { startEmulator } from './emulator.mjs';
import { projectRoot } from './root.mjs';

/**
 * Sets FIRESTORE_EMULATOR_HOST. Ends this process, saying what is missing, where none can be started; one that was started here
 * ends with it.
 * @returns {Promise<() => Promise<void>>} ends it, if it is ours
 */
export async function ownEmulator() {
  if (process.env.FIRESTORE_EMULATOR_HOST) return async () => {};
  const got = await startEmulator({ rules: join(projectRoot, 'firestore.rules'), say: console.log });
  if ('missing' in got) {
    console.error(got.missing);
    process.exit(1);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      await got.stop();
      process.exit(1);
    });
  }
  process.env.FIRESTORE_EMULATOR_HOST = `${got.host}:${got.port}`;
  return () => got.stop();
}
