// Practice mode: the same client with its network switched off. The promise to be kept is that nothing leaves.

import { getApps } from 'firebase/app';
import { getFirestore } from 'firebase/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Code, NoteId } from '@/domain/ids';
import { setInvitationOpen } from '@/domain/opening';
import { appOf, PRACTICE_HOST, PRACTICE_PROJECT } from '@/gateway/firestore/client';
import { createFirestoreGateway } from '@/gateway/firestore/firestore-gateway';
import type { WorkshopGateway } from '@/gateway/gateway';
import { randomText } from '@/lib/random';
import { emulatorAddress, loadRules, openRules, rootCollections } from '../support/emulator';
import { freshCodes, freshWorkshopId, noteAt, opening, tableA } from './fixtures';
import { hear } from './heard';

let practice: WorkshopGateway;
beforeAll(async () => {
  practice = await createFirestoreGateway({ keeper: 'practice' });
});
afterAll(() => practice.close());

it('says what is here as the whole truth, and what is written as done', async () => {
  const workshopId = freshWorkshopId();
  const userId = await practice.whoAmI();
  const workshop = hear(practice, 'workshop', { workshopId });
  expect(await workshop.until(() => true)).toEqual({ value: null, fromServer: true });
  await practice.commit(workshopId, opening(workshopId, userId));
  await practice.commit(workshopId, [noteAt(tableA, 'n1')]);
  await practice.commit(workshopId, [{ op: 'patch', in: 'notes', id: 'n1', fields: { text: 'new' } }]);
  const opened = await workshop.until(({ value }) => value !== null);
  expect(opened).toMatchObject({ fromServer: true, value: { id: workshopId, createdBy: userId } });
  const notes = hear(practice, 'notes', { workshopId, scope: tableA });
  const { value, fromServer } = await notes.until((live) => live.value.length === 1);
  expect({ fromServer, note: value[0] }).toMatchObject({ fromServer: true, note: { text: 'new', pending: false } });
  expect(Math.abs((value[0]?.createdAt ?? 0) - Date.now())).toBeLessThan(10_000);
  await practice.settled();
  workshop.stop();
  notes.stop();
});

it('has a write when it says that it has', async () => {
  const workshopId = freshWorkshopId();
  await practice.commit(workshopId, [noteAt(tableA, 'n1')]);
  const note = hear(practice, 'note', { workshopId, noteId: 'n1' as NoteId });
  expect((await note.until(() => true)).value?.text).toBe('n1');
  note.stop();
});

it('opens open codes and no others, and counts nothing', async () => {
  const workshopId = freshWorkshopId();
  const codes = freshCodes();
  await practice.commit(workshopId, opening(workshopId, await practice.whoAmI(), codes));
  await practice.commit(workshopId, setInvitationOpen(codes.observer, false));
  for (let i = 0; i < 12; i++) expect((await practice.lookUp(codes.door))?.workshopId).toBe(workshopId);
  expect(await practice.lookUp(codes.observer)).toBeNull();
  expect(await practice.lookUp('00000000' as Code)).toBeNull();
});

it('shares neither project nor client nor database with any cloud', () => {
  const firebase = { apiKey: 'k', authDomain: 'd', projectId: PRACTICE_PROJECT, appId: 'a' };
  const clouds = [
    appOf({ keeper: 'firebase', firebase }),
    appOf({ keeper: 'emulator', projectId: PRACTICE_PROJECT, host: 'h', port: 1 }),
  ];
  // The client names this browser's databases after the app and the project.
  const names = [appOf({ keeper: 'practice' }), ...clouds].map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
  expect(appOf({ keeper: 'practice' }).options).toEqual({ projectId: PRACTICE_PROJECT });
});

it('has no server to send to', () => {
  const app = getApps().find(({ name }) => name === appOf({ keeper: 'practice' }).name);
  if (!app) throw new Error('practice has no client');
  // Its settings as the client tells them; a second host would stand here.
  const { settings } = getFirestore(app).toJSON() as { settings: { host: string } };
  expect(settings.host).toBe(PRACTICE_HOST);
});

it('leaves nothing on a server that another client of this page uses', async () => {
  const projectId = `demo-contract-${randomText(12).toLowerCase()}`;
  await loadRules(projectId, openRules);
  await loadRules(PRACTICE_PROJECT, openRules);
  const cloud = await createFirestoreGateway({ keeper: 'emulator', projectId, ...emulatorAddress() });
  const workshopId = freshWorkshopId();
  await practice.commit(workshopId, opening(workshopId, await practice.whoAmI()));
  expect(await rootCollections(projectId)).toEqual([]);
  await cloud.commit(workshopId, [noteAt(tableA, 'n1')]);
  await cloud.settled();
  expect(await rootCollections(projectId)).toEqual(['workshops']);
  expect(await rootCollections(PRACTICE_PROJECT)).toEqual([]);
  const seen = hear(cloud, 'workshop', { workshopId });
  expect((await seen.until(({ fromServer }) => fromServer)).value).toBeNull();
  seen.stop();
  await cloud.close();
});
