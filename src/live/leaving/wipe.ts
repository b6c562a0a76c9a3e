// Erases what this browser keeps for the app, on a page that has opened nothing of it. The app's own files stay: the caches hold
// nothing of anybody.

const PATIENCE_MS = 8_000;
/** Where a browser can't list its databases. */
const known = [
  'firebaseLocalStorageDb',
  'firebase-heartbeat-database',
  'firebase-app-check-database',
  'warsha-copies',
  'warsha-probe',
];

/** Resolves with the names of what is still there: another page may hold it. May be called again. */
export async function wipe(patience = PATIENCE_MS): Promise<readonly string[]> {
  const names = globalThis.indexedDB ? await databases() : [];
  await Promise.all(names.map((name) => erased(name, patience)));
  const left = await databasesLeft(names);
  try {
    localStorage.clear();
    // Last: until then a page that was interrupted goes on after a reload.
    if (left.length === 0) sessionStorage.clear();
  } catch {
    // Where storage is forbidden, nothing was kept in it.
  }
  return left;
}

async function databases(): Promise<readonly string[]> {
  const listed = await globalThis.indexedDB?.databases?.().catch(() => null);
  return listed ? listed.flatMap(({ name }) => name ?? []) : [...known, ...firestores()];
}

/** The client's own way of naming its database: by the app, the project and `main`. */
function firestores(): readonly string[] {
  const tag = document.getElementById('settings')?.textContent;
  // Written by scripts/lib/settings.mjs.
  const settings = JSON.parse(tag || '{}') as { keeper?: string; projectId?: string; firebase?: { projectId: string } };
  const projectId = settings.firebase?.projectId ?? settings.projectId;
  return [
    'firestore/warsha-practice/demo-practice/main',
    ...(projectId ? [`firestore/warsha-${settings.keeper}/${projectId}/main`] : []),
  ];
}

async function databasesLeft(asked: readonly string[]): Promise<readonly string[]> {
  const listed = await globalThis.indexedDB?.databases?.().catch(() => null);
  const names = listed?.flatMap(({ name }) => name ?? []) ?? [...unerased];
  return names.filter((name) => asked.includes(name));
}

const unerased = new Set<string>();

/** Waits for other pages to let go of it, and goes on without it after a while. */
function erased(name: string, patience: number): Promise<void> {
  unerased.add(name);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const end = () => {
      clearTimeout(timer);
      unerased.delete(name);
      resolve();
    };
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = end;
    request.onerror = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
