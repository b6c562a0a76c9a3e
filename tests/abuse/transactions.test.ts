// A transaction changes nothing about who may do what. The app opens none; the interface lets anybody with a token.

import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { NOW } from '@/domain/change';
import { rulesFile } from '../rules/support/emulator';
import { type Call, patch, type Write } from './support/calls';
import { type Hall, noteOf, openHall } from './support/scene';
import { rootOf } from './support/wire';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall('demo-abuse-transactions', readFileSync(rulesFile, 'utf8'));
});
beforeEach(() => hall.reset());

const post =
  (to: string, body: (root: string) => object): Call =>
  (projectId) => ({ method: 'POST', to, body: body(rootOf(projectId)) });

/** Opens one, does something in it, and gives it back whatever came of it: what is left open locks what it has read. */
async function within(kind: 'readOnly' | 'readWrite', ask: (transaction: string) => Call): Promise<number> {
  const opened = await hall.ask(
    'participant',
    post(':beginTransaction', () => ({ options: { [kind]: {} } })),
  );
  expect(opened.status).toBe(200);
  // What this interface answers.
  const { transaction } = JSON.parse(opened.text) as { transaction: string };
  try {
    return (await hall.ask('participant', ask(transaction))).status;
  } finally {
    await hall.ask(
      'participant',
      post(':rollback', () => ({ transaction })),
    );
  }
}

const reads = (path: string) => (transaction: string) =>
  post(':batchGet', (root) => ({ documents: [`${root}/${path}`], transaction }));
const writes = (write: Write) => (transaction: string) =>
  post(':commit', (root) => ({ writes: [write(root)], transaction }));
const counts = (tableId: string) => (transaction: string) =>
  post('/workshops/w:runQuery', () => ({
    transaction,
    structuredQuery: {
      from: [{ collectionId: 'commitments' }],
      where: { fieldFilter: { field: { fieldPath: 'tableId' }, op: 'EQUAL', value: { stringValue: tableId } } },
      limit: 10,
    },
  }));

for (const kind of ['readOnly', 'readWrite'] as const)
  test(`a note of one’s table is read in a transaction (${kind}), a sealed one and another table’s are not`, async () => {
    expect(await within(kind, reads(noteOf('neighbour', 3)))).toBe(200);
    expect(await within(kind, reads(noteOf('neighbour', 4)))).toBe(403);
    expect(await within(kind, reads(noteOf('elsewhere', 3)))).toBe(403);
  });

test('one’s own table’s commitments are listed in a transaction, another table’s are not', async () => {
  expect(await within('readOnly', counts('t1'))).toBe(200);
  expect(await within('readOnly', counts('t2'))).toBe(403);
});

test('one’s own note is reworded in a transaction, a neighbour’s is not', async () => {
  const reworded = { text: 'بعبارة أخرى', updatedAt: NOW };
  expect(await within('readWrite', writes(patch(noteOf('participant', 3), reworded)))).toBe(200);
  expect(await within('readWrite', writes(patch(noteOf('neighbour', 3), reworded)))).toBe(403);
});
