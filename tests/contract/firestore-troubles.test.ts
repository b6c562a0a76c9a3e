// What only a real server does to us: documents that aren't whole, refusals by the rules, networks that fail half-way.

import { deleteApp, initializeApp } from 'firebase/app';
import { terminate } from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '@/domain/change';
import type { Code, NoteId, Rank, UserId } from '@/domain/ids';
import { changeNoteState } from '@/domain/note';
import { freeze } from '@/domain/stage';
import { appOf, openFirestore } from '@/gateway/firestore/client';
import { createFirestoreGateway } from '@/gateway/firestore/firestore-gateway';
import { lookUpCounted } from '@/gateway/firestore/look-up';
import type { GatewayError } from '@/gateway/gateway';
import { randomDigits, randomText } from '@/lib/random';
import { emulatorAddress, putDocument, storedDocument } from '../support/emulator';
import { type FirestoreHall, openFirestoreHall } from './firestore-hall';
import { freshCodes, freshWorkshopId, noteAt, opening, tableA } from './fixtures';
import { HALL_PATIENCE_MS } from './hall';
import { hear } from './heard';

const trouble = (promise: Promise<unknown>) => promise.then(() => null).catch((error: GatewayError) => error.trouble);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('documents', () => {
  let hall: FirestoreHall;
  beforeAll(async () => {
    hall = await openFirestoreHall();
  }, HALL_PATIENCE_MS);
  afterAll(() => hall.close());

  it('leaves a malformed document out, says so once with its path, and lists the others', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, reports } = await hall.device();
    await gateway.commit(workshopId, [noteAt(tableA, 'n1'), noteAt(tableA, 'n3')]);
    const path = `workshops/${workshopId}/notes/n2`;
    const bare = { tableId: { stringValue: tableA }, state: { stringValue: 'shown' }, text: { integerValue: '3' } };
    await putDocument(hall.projectId, path, bare);
    const scopes = [tableA, 'room'] as const;
    const heard = scopes.map((scope) => hear(gateway, 'notes', { workshopId, scope }));
    const alone = hear(gateway, 'note', { workshopId, noteId: 'n2' as NoteId });
    for (const notes of heard) {
      const { value } = await notes.until(({ fromServer }) => fromServer);
      expect(value.map(({ id }) => id)).toEqual(['n1', 'n3']);
    }
    expect((await alone.until(({ fromServer }) => fromServer)).value).toBeNull();
    expect(reports).toHaveLength(1);
    expect(reports[0]).toContain(path);
    expect(reports[0]).toContain('text:');
    for (const { stop } of [...heard, alone]) stop();
  });

  it('shows a malformed document as soon as it is mended, and drops one that breaks', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = await hall.device();
    const path = `workshops/${workshopId}/tables/${tableA}`;
    await putDocument(hall.projectId, path, { needsHelp: { booleanValue: true } });
    const tables = hear(gateway, 'tables', { workshopId });
    expect((await tables.until(({ fromServer }) => fromServer)).value).toEqual([]);
    const whole = { needsHelp: { booleanValue: true }, people: { integerValue: '3' }, unknown: { stringValue: 'x' } };
    await putDocument(hall.projectId, path, whole);
    const mended = await tables.until(({ value }) => value.length === 1);
    expect(mended.value).toEqual([{ id: tableA, needsHelp: true, people: 3 }]);
    await putDocument(hall.projectId, path, { needsHelp: { booleanValue: true } });
    await expect.poll(() => tables.all.at(-1)?.value).toEqual([]);
    tables.stop();
  });

  it('shows no longer what was moved here without a network while its author withdrew it', {
    timeout: 60_000,
  }, async () => {
    const workshopId = freshWorkshopId();
    const [author, mover] = [await hall.device(), await hall.device()];
    await author.gateway.commit(workshopId, [noteAt(tableA, 'n1'), noteAt(tableA, 'n2')]);
    const notes = hear(mover.gateway, 'notes', { workshopId, scope: tableA });
    await notes.until(({ fromServer, value }) => fromServer && value.length === 2);
    mover.network.goAway();
    await author.gateway.commit(workshopId, changeNoteState('n1' as NoteId, 'withdrawn'));
    const rank = { rank: 'a5' as Rank, updatedAt: NOW };
    const moved = mover.gateway.commit(workshopId, [{ op: 'patch', in: 'notes', id: 'n1' as NoteId, fields: rank }]);
    await notes.until(({ value }) => value.some((note) => note.rank === 'a5'));
    mover.network.comeBack();
    await moved;
    // Opened anew it is first told from this device, then by the server.
    const last = () => notes.all.at(-1);
    await expect
      .poll(() => ({ ids: last()?.value.map(({ id }) => id), fromServer: last()?.fromServer }), { timeout: 30_000 })
      .toEqual({ ids: ['n2'], fromServer: true });
    notes.stop();
  });

  it('is the same device again to the same project', async () => {
    const settings = { keeper: 'emulator', projectId: hall.projectId, ...emulatorAddress() } as const;
    const first = await createFirestoreGateway(settings, { name: 'first-visit' });
    const again = await createFirestoreGateway(settings, { name: 'second-visit' });
    const elsewhere = await createFirestoreGateway({ ...settings, projectId: 'demo-elsewhere' }, { name: 'elsewhere' });
    expect(await first.whoAmI()).toMatch(/^[A-Za-z0-9]{20}$/);
    expect(await again.whoAmI()).toBe(await first.whoAmI());
    expect(await elsewhere.whoAmI()).not.toBe(await first.whoAmI());
    await Promise.all([first, again, elsewhere].map((gateway) => gateway.close()));
  });
});

describe('rules and networks', () => {
  const workshopId = freshWorkshopId();
  const codes = freshCodes();
  let hall: FirestoreHall;
  beforeAll(async () => {
    hall = await openFirestoreHall();
    const { gateway, userId } = await hall.device();
    await gateway.commit(workshopId, opening(workshopId, userId, codes));
    await hall.guard();
  }, HALL_PATIENCE_MS);
  afterAll(() => hall.close());

  it('tells of a write and of a listener that the rules refuse', async () => {
    const { gateway } = await hall.device();
    expect(await trouble(gateway.commit(workshopId, freeze(workshopId, true)))).toBe('refused');
    const workshop = hear(gateway, 'workshop', { workshopId });
    await expect.poll(() => workshop.errors.map((error) => error.trouble)).toEqual(['refused']);
    expect(workshop.all).toEqual([]);
    workshop.stop();
  });

  it('is the person to the rules that it says it is', async () => {
    const { gateway, userId } = await hall.device();
    const own = freshWorkshopId();
    await gateway.commit(own, opening(own, userId));
    const workshop = hear(gateway, 'workshop', { workshopId: own });
    expect((await workshop.until(({ fromServer }) => fromServer)).value?.createdBy).toBe(userId);
    const others = freshWorkshopId();
    expect(await trouble(gateway.commit(others, opening(others, 'somebody-else' as UserId)))).toBe('refused');
    workshop.stop();
  });

  it('finds out why nothing gets through, and opens anew a connection that is dead without knowing it', {
    timeout: 30_000,
  }, async () => {
    const { gateway, network } = await hall.device();
    expect(await gateway.diagnose()).toBe('answers');
    network.goAway();
    const asked = gateway.diagnose();
    expect(await asked).toBe('no-network');
    network.comeBack();
    await expect.poll(() => gateway.diagnose(), { timeout: 15_000 }).toBe('answers');
  });

  it('says unreachable of a code when there is no answer', { timeout: 20_000 }, async () => {
    const { gateway, hold } = await hall.device();
    hold();
    const begun = Date.now();
    expect(await trouble(gateway.lookUp(codes.door))).toBe('unreachable');
    expect(Date.now() - begun).toBeGreaterThan(9_000);
  });

  /** The server gets the second attempt, this device doesn't hear of it and sends it again. */
  async function lookUpLosingAcknowledgement(code: Code) {
    const { gateway, userId, network } = await hall.device();
    // Opens the way for writes, which begins with an answer of the server's.
    await gateway.lookUp(randomDigits(8) as Code);
    const finding = gateway.lookUp(code);
    // It has read the first attempt by now and waits for the second to be due.
    await pause(1_000);
    network.hold('to-device');
    const mark = async () => (await storedDocument(hall.projectId, `attempts/${userId}`))?.n;
    await expect.poll(mark, { timeout: 5_000 }).toEqual({ integerValue: '2' });
    network.cut();
    return finding;
  }

  it('opens with an attempt whose acknowledgement was lost', { timeout: 30_000 }, async () => {
    expect((await lookUpLosingAcknowledgement(codes.door))?.role).toBe('participant');
  });

  it('finds out that a code is wrong also when the acknowledgement was lost', { timeout: 30_000 }, async () => {
    expect(await lookUpLosingAcknowledgement(randomDigits(8) as Code)).toBeNull();
  });

  it('asks a newcomer for no earlier mark, and finds its way where there is one all the same', async () => {
    const userId = randomText(20) as UserId;
    const settings = { keeper: 'emulator', projectId: hall.projectId, ...emulatorAddress() } as const;
    const { name, options } = appOf(settings, userId);
    const app = initializeApp(options, name);
    const database = openFirestore(app, settings, false, userId);
    const mark = async () => (await storedDocument(hall.projectId, `attempts/${userId}`))?.n;
    expect(await lookUpCounted(database, userId, codes.door, true)).toMatchObject({ role: 'participant' });
    expect(await mark()).toEqual({ integerValue: '1' });
    expect(await lookUpCounted(database, userId, codes.screen, true)).toMatchObject({ role: 'screen' });
    expect(await mark()).toEqual({ integerValue: '2' });
    await terminate(database);
    await deleteApp(app);
  });

  it('counts afresh after an hour of rest', async () => {
    const { gateway, userId } = await hall.device();
    await putDocument(hall.projectId, `attempts/${userId}`, {
      code: { stringValue: '00000000' },
      n: { integerValue: '10' },
      at: { timestampValue: new Date(Date.now() - 3_601_000).toISOString() },
    });
    expect((await gateway.lookUp(codes.door))?.workshopId).toBe(workshopId);
    expect((await storedDocument(hall.projectId, `attempts/${userId}`))?.n).toEqual({ integerValue: '1' });
  });
});
