// The running Firestore emulator: where it is, its rules, and its documents past the rules.

/** Throws with what to do about it when there is none. */
export function emulatorAddress(): { readonly host: string; readonly port: number } {
  const address = process.env.FIRESTORE_EMULATOR_HOST;
  if (!address) {
    throw new Error(
      'FIRESTORE_EMULATOR_HOST is not set: run `npm test`, or start the Firestore emulator and say host:port',
    );
  }
  const { hostname, port } = new URL(`http://${address}`);
  return { host: hostname, port: Number(port) };
}

/** Everybody may do everything; for tests of what the rules are not about. */
export const openRules = `rules_version = '2';
service cloud.firestore {
  match /databases/{db}/documents/{document=**} { allow read, write: if true; }
}`;

export async function loadRules(projectId: string, content: string): Promise<void> {
  const body = JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } });
  await ask(`/emulator/v1/projects/${projectId}:securityRules`, 'PUT', body);
}

/** `fields` in the words of Firestore's REST interface: `{ n: { integerValue: '3' } }`. */
export async function putDocument(projectId: string, path: string, fields: object): Promise<void> {
  await ask(`${documents(projectId)}/${path}`, 'PATCH', JSON.stringify({ fields }));
}

/** A new version of a document that is there, with another `updatedAt` and nothing else. */
export async function touchDocument(projectId: string, path: string): Promise<void> {
  const fields = { updatedAt: { timestampValue: new Date().toISOString() } };
  const only = 'updateMask.fieldPaths=updatedAt&currentDocument.exists=true';
  await ask(`${documents(projectId)}/${path}?${only}`, 'PATCH', JSON.stringify({ fields }));
}

/** The fields of a document in the same words; null when it isn't there. */
export async function storedDocument(projectId: string, path: string): Promise<Record<string, unknown> | null> {
  const answer = await fetch(url(`${documents(projectId)}/${path}`), { headers: asOwner });
  if (answer.status === 404) return null;
  // What this interface answers for a document.
  const { fields } = (await answer.json()) as { fields?: Record<string, unknown> };
  return fields ?? {};
}

/** As if nothing had ever been written. */
export async function clearDocuments(projectId: string): Promise<void> {
  await ask(`/emulator${documents(projectId)}`, 'DELETE');
}

/** The names of a project's collections at the root: none when nothing was ever written. */
export async function rootCollections(projectId: string): Promise<readonly string[]> {
  const answer = await ask(`${documents(projectId)}:listCollectionIds`, 'POST', '{}');
  // What this interface answers for a list.
  const { collectionIds } = (await answer.json()) as { collectionIds?: string[] };
  return collectionIds ?? [];
}

/** Past the rules, as whoever owns the project might. */
export async function deleteDocument(projectId: string, path: string): Promise<void> {
  await fetch(url(`${documents(projectId)}/${path}`), { method: 'DELETE', headers: asOwner });
}

/** Nothing is left of the project's documents. */
export async function deleteEverything(projectId: string): Promise<void> {
  await fetch(url(`/emulator${documents(projectId)}`), { method: 'DELETE', headers: asOwner });
}

const asOwner = { Authorization: 'Bearer owner', 'Content-Type': 'application/json' };

function documents(projectId: string): string {
  return `/v1/projects/${projectId}/databases/(default)/documents`;
}

function url(path: string): string {
  const { host, port } = emulatorAddress();
  return `http://${host}:${port}${path}`;
}

async function ask(path: string, method: string, body?: string): Promise<Response> {
  const answer = await fetch(url(path), { method, headers: asOwner, ...(body !== undefined && { body }) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}
