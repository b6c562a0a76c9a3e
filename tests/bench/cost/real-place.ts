import { deleteApp, initializeApp } from 'firebase/app';
import { type DocumentSnapshot, onSnapshot, type Query, type QuerySnapshot, terminate } from 'firebase/firestore';
import type { UserId } from '@/domain/ids';
import { entityOf } from '@/gateway/entity';
import { appOf, openFirestore } from '@/gateway/firestore/client';
import { commitChanges } from '@/gateway/firestore/commit';
import { readDocument } from '@/gateway/firestore/documents';
import { lookUpCounted } from '@/gateway/firestore/look-up';
import { targetOf } from '@/gateway/firestore/queries';
import { GatewayError } from '@/gateway/gateway';
import type { Selection } from '@/gateway/selection';
import { deliveredIn } from './delivered';
import type { Heard, Line, Listening, Place } from './line';

interface Emulator {
  readonly host: string;
  readonly port: number;
  readonly projectId: string;
}

/** The emulator with the real rules; a real client for each device, on the app's own queries and batches. */
export function realPlace(emulator: Emulator): Place {
  const settings = { keeper: 'emulator', ...emulator } as const;
  return { quietMs: 500, connect: (userId) => connect(settings, userId) };
}

function connect(settings: Emulator & { readonly keeper: 'emulator' }, userId: UserId): Line {
  const { name, options } = appOf(settings, userId);
  const app = initializeApp(options, name);
  const database = openFirestore(app, settings, false, userId);
  return {
    // As in the app's own listener: the client takes either, and its overloads can't say so.
    listen: (selection, heard) => listen(targetOf(database, selection) as Query, selection, heard),
    commit: (workshopId, changes) => patiently(() => commitChanges(database, workshopId, changes)),
    lookUp: (code) => patiently(() => lookUpCounted(database, userId, code, true)),
    async close() {
      await terminate(database);
      await deleteApp(app);
    },
  };
}

function listen(target: Query, { in: collection }: Selection, heard: Heard): Listening {
  const entities = new Map<string, object>();
  let isFirst = true;
  const end = onSnapshot(
    target,
    { includeMetadataChanges: true },
    (snapshot: QuerySnapshot | DocumentSnapshot) => {
      const documents = 'docs' in snapshot ? snapshot.docs : snapshot.exists() ? [snapshot] : [];
      entities.clear();
      for (const one of documents) {
        const read = readDocument(collection, one.data({ serverTimestamps: 'estimate' }) ?? {});
        if (read.document) entities.set(one.id, entityOf(collection, one.id, read.document, false));
      }
      const delivered = deliveredIn(snapshot, isFirst);
      if (snapshot.metadata.fromCache || delivered === 0) return;
      if (isFirst) heard.first(delivered);
      else heard.later(delivered);
      isFirst = false;
    },
    heard.failed,
  );
  return { entities, one: (id) => entities.get(id), end };
}

const TRIES = 5;

/** On a machine that others use too, an answer may take longer than a person would wait, and a look-up of the emulator's rules fail. */
async function patiently<T>(ask: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (tries > 1 && isOfLoad(error)) return patiently(ask, tries - 1);
    throw error;
  }
}

function isOfLoad(error: unknown): boolean {
  if (error instanceof GatewayError) return error.trouble === 'unreachable';
  return error instanceof Error && error.message.includes('Service call error');
}
