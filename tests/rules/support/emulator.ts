// One project of its own on the Firestore emulator for each test file, with the rules that are deployed. People read with
// the app's client and write with its small build: that sends one request for a batch, where the whole client reopens its
// stream after every refusal, and most of what happens here is refused.

import { readFileSync } from 'node:fs';
import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import { type Firestore, setLogLevel } from 'firebase/firestore';
import * as lite from 'firebase/firestore/lite';

export const rulesFile = new URL('../../../firestore.rules', import.meta.url);

export interface Person {
  readonly reads: Firestore;
  readonly writes: lite.Firestore;
}

export interface Emulator {
  /**
   * The database as this person meets it, signed in anonymously if there are no `claims` of an account; the same clients each time. Null
   * is nobody.
   */
  as(userId: string | null, claims?: Readonly<Record<string, unknown>>): Person;
  /** Past the rules: for what stands before a case begins. */
  readonly owner: lite.Firestore;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function startEmulator(projectId: string): Promise<Emulator> {
  const { hostname: host, port: digits } = emulatorAddress();
  const port = Number(digits);
  // Refusals are what these tests look for; the client would print each of them.
  setLogLevel('silent');
  lite.setLogLevel('silent');
  const rules = readFileSync(rulesFile, 'utf8');
  const environment = await initializeTestEnvironment({ projectId, firestore: { host, port, rules } });
  await environment.clearFirestore();
  const apps: FirebaseApp[] = [];
  const writer = (name: string, options: Parameters<typeof lite.connectFirestoreEmulator>[3]) => {
    const app = initializeApp({ projectId }, `${projectId}: ${name}`);
    apps.push(app);
    const client = lite.getFirestore(app);
    lite.connectFirestoreEmulator(client, host, port, options);
    return client;
  };
  const people = new Map<string, Person>();
  const meet = (name: string, userId: string | null, claims: Readonly<Record<string, unknown>>): Person => {
    const context =
      userId === null ? environment.unauthenticatedContext() : environment.authenticatedContext(userId, claims);
    const token = { sub: userId ?? '', firebase: { sign_in_provider: 'anonymous' }, ...claims } as const;
    const person = {
      // The library declares the older client's type; the newer one's calls take its objects, says its manual.
      reads: context.firestore() as unknown as Firestore,
      writes: writer(name, userId === null ? {} : { mockUserToken: token }),
    };
    people.set(name, person);
    return person;
  };
  return {
    as(userId, claims = {}) {
      const name = `${userId ?? '(nobody)'}${Object.keys(claims).length > 0 ? JSON.stringify(claims) : ''}`;
      return people.get(name) ?? meet(name, userId, claims);
    },
    owner: writer('(owner)', { mockUserToken: 'owner' }),
    clear: () => environment.clearFirestore(),
    close: async () => {
      await Promise.all(apps.map((app) => deleteApp(app)));
      await environment.cleanup();
    },
  };
}

function emulatorAddress(): URL {
  const address = process.env.FIRESTORE_EMULATOR_HOST;
  if (address) return new URL(`http://${address}`);
  throw new Error('The rules are tested on the Firestore emulator: set FIRESTORE_EMULATOR_HOST to its host:port.');
}
