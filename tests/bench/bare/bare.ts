// The barest page that hears a table's proposals: the database client with the same cache, one listener, nothing else. What
// the app takes beyond this is the app's own.

import { initializeApp } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  initializeFirestore,
  limit,
  onSnapshot,
  persistentLocalCache,
  persistentMultipleTabManager,
  query,
  where,
} from 'firebase/firestore';

const asked = new URLSearchParams(location.search);
const said = (name: string) => asked.get(name) ?? '';
// Written by the bench's server, as for the app.
const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as { projectId: string };

const app = initializeApp({ projectId: settings.projectId });
const database = initializeFirestore(app, {
  localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
});
connectFirestoreEmulator(database, location.hostname, Number(location.port), {
  mockUserToken: { sub: said('me'), firebase: { sign_in_provider: 'anonymous' } },
});

/** When each change was told, by note: where it lies, and the page's clock. */
const heard: { id: string; commitmentId: unknown; at: number }[] = [];
Object.assign(window, { heard });

const notes = query(
  collection(database, 'workshops', said('workshop'), 'notes'),
  where('tableId', '==', said('table')),
  where('state', '==', 'shown'),
  where('revealed', '==', true),
  limit(500),
);
onSnapshot(notes, { includeMetadataChanges: true }, (snapshot) => {
  const at = performance.timeOrigin + performance.now();
  for (const { doc } of snapshot.docChanges()) heard.push({ id: doc.id, commitmentId: doc.get('commitmentId'), at });
  if (snapshot.metadata.fromCache || document.querySelector('textarea')) return;
  document.body.append(document.createElement('textarea'));
});
