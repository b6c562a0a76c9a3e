// Writes changes straight into the Firestore emulator as its owner, past the rules: what a demo, a test or a bench finds there
// at its start. Never for a real project.

import { ourCode } from './our-code.mjs';

/** Kept as timestamps, wherever they stand; the same names as in src/gateway/firestore/documents.ts. */
const timeFields = new Set([
  'createdAt',
  'updatedAt',
  'changedAt',
  'begunAt',
  'endsAt',
  'openedAt',
  'closedAt',
  'deleteAfter',
  'joinedAt',
  'at',
]);
/** Firestore takes 500 writes in one commit. */
const MOST = 400;

/**
 * @param {{ host: string, port: number, projectId: string }} emulator
 * @param {string} workshopId
 * @param {readonly import('../../src/domain/change').Change[]} changes
 */
export async function seed(emulator, workshopId, changes) {
  const { documentPath } = await ourCode('src/gateway/paths.ts');
  const { host, port, projectId } = emulator;
  const documents = `projects/${projectId}/databases/(default)/documents`;
  const writes = changes.map((change) => {
    const name = [documents, ...documentPath(change.in, workshopId, change.id)].join('/');
    return writeOf(name, change);
  });
  for (let from = 0; from < writes.length; from += MOST) {
    const answer = await fetch(`http://${host}:${port}/v1/${documents}:commit`, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
      body: JSON.stringify({ writes: writes.slice(from, from + MOST) }),
    });
    if (!answer.ok) throw new Error(`the emulator refused the seed: ${answer.status} ${await answer.text()}`);
  }
}

/** One change in the words of Firestore's REST interface. @param {string} name @param {any} change */
export function writeOf(name, change) {
  if (change.op === 'put') {
    const { kept, clocked } = apart(change.value);
    return { update: { name, fields: fieldsOf(kept) }, updateTransforms: clocked.map(serverTime) };
  }
  const entries = Object.entries(change.fields).filter(([, value]) => !isNow(value));
  const clocked = Object.entries(change.fields).flatMap(([path, value]) => (isNow(value) ? [path] : []));
  return {
    update: { name, fields: fieldsOf(nested(entries)) },
    updateMask: { fieldPaths: entries.map(([path]) => path) },
    updateTransforms: clocked.map(serverTime),
    currentDocument: { exists: true },
  };
}

/** What is kept as it is, and the paths that the server's clock fills. */
function apart(fields, path = '') {
  const kept = {};
  const clocked = [];
  for (const [name, value] of Object.entries(fields)) {
    if (isNow(value)) clocked.push(path + name);
    else if (isMap(value)) {
      const below = apart(value, `${path}${name}.`);
      kept[name] = below.kept;
      clocked.push(...below.clocked);
    } else kept[name] = value;
  }
  return { kept, clocked };
}

/** `{ 'stage.phase': 'draft' }` → `{ stage: { phase: 'draft' } }` */
function nested(entries) {
  const fields = {};
  for (const [path, value] of entries) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let part = fields;
    for (const name of names) {
      part[name] ??= {};
      part = part[name];
    }
    part[last] = value;
  }
  return fields;
}

const serverTime = (fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' });
const isNow = (value) => isMap(value) && value.serverTime === true;
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, storedValue(name, value)]));
}

function storedValue(name, value) {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number' && timeFields.has(name)) return { timestampValue: new Date(value).toISOString() };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map((part) => storedValue('', part)) } };
  return { mapValue: { fields: fieldsOf(value) } };
}
