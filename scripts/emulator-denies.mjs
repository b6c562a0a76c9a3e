// Does the emulator still deny what is there? The database client alone listens to one document and to a list, somebody else
// makes three documents at once, and what the client shows two seconds later is compared: docs/fuzzing.md. `node
// scripts/emulator-denies.mjs 60` tries it so many times.

import { join } from 'node:path';
import { initializeApp } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  limit,
  onSnapshot,
  query,
} from 'firebase/firestore';
import { startEmulator } from './lib/emulator.mjs';
import { projectRoot } from './lib/root.mjs';

setLogLevel('silent');
const times = Number(process.argv[2] ?? 40);
const projectId = 'demo-denies';
const emulator = await startEmulator({ rules: join(projectRoot, 'firestore.rules'), projectId });
if ('missing' in emulator) {
  console.error(emulator.missing);
  process.exit(1);
}
const { host, port } = emulator;
const asOwner = { Authorization: 'Bearer owner', 'Content-Type': 'application/json' };
const documents = `projects/${projectId}/databases/(default)/documents`;
const make = (/** @type {string} */ path) => {
  const writes = [{ update: { name: `${documents}/${path}`, fields: {} } }];
  const [method, body] = ['POST', JSON.stringify({ writes })];
  return fetch(`http://${host}:${port}/v1/${documents}:commit`, { method, headers: asOwner, body });
};
const database = initializeFirestore(initializeApp({ projectId }), {});
connectFirestoreEmulator(database, host, port, { mockUserToken: 'owner' });
const until = async (/** @type {() => boolean | undefined} */ holds) => {
  for (const end = Date.now() + 2_000; !holds() && Date.now() < end; ) await new Promise((go) => setTimeout(go, 20));
};

let denied = 0;
for (let i = 0; i < times; i++) {
  const list = collection(database, `list-${i}`);
  /** @type {import('firebase/firestore').DocumentSnapshot | undefined} */
  let one;
  /** @type {import('firebase/firestore').QuerySnapshot | undefined} */
  let all;
  const every = { includeMetadataChanges: true };
  const stops = [
    onSnapshot(doc(list, 'one'), every, (snapshot) => {
      one = snapshot;
    }),
    onSnapshot(query(list, limit(100)), every, (snapshot) => {
      all = snapshot;
    }),
  ];
  await until(() => one?.metadata.fromCache === false && all?.metadata.fromCache === false);
  await Promise.all(['one', 'two', 'three'].map((id) => make(`list-${i}/${id}`)));
  await until(() => one?.exists() && all?.size === 3);
  if (!one?.exists()) denied++;
  for (const stop of stops) stop();
}
console.log(`${denied} of ${times} documents were denied to the client though they are there.`);
await emulator.stop();
process.exit(0);
