// The real sign-in, through the Auth emulator, on the real rules: what the other suites leave out by saying who a device is.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AxisId, UserId } from '@/domain/ids';
import { joinWorkshop, takeTable } from '@/domain/member';
import { noteIdOf, proposeNote } from '@/domain/note';
import { createFirestoreGateway } from '@/gateway/firestore/firestore-gateway';
import type { GatewayError, WorkshopGateway } from '@/gateway/gateway';
import { hear } from '../contract/heard';
import { openDemo, table } from './demo-hall';
import { device, settings } from './place';

const open: WorkshopGateway[] = [];
const signedIn = async () => {
  const gateway = await device();
  open.push(gateway);
  return { gateway, me: await gateway.whoAmI() };
};

let facilitator: WorkshopGateway;
let hall: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  facilitator = (await signedIn()).gateway;
  hall = await openDemo(facilitator);
});
afterAll(async () => {
  await Promise.all(open.map((gateway) => gateway.close()));
});

const proposal = (text: string) =>
  ({ slot: 3, text, axisId: table.axisId as AxisId, tableId: table.id, origin: 'phone', category: null }) as const;

describe('a device that signs in by itself', () => {
  it('is somebody, always the same, and nobody else', async () => {
    const { gateway, me } = await signedIn();
    expect(me).toMatch(/^[A-Za-z0-9]{20,}$/);
    expect(await gateway.whoAmI()).toBe(me);
    expect(me).not.toBe(await facilitator.whoAmI());
  });

  it('is told that nothing answers, and may try again', async () => {
    const gateway = await createFirestoreGateway(
      { ...settings(), authEmulator: 'http://127.0.0.1:9' },
      { name: 'far' },
    );
    open.push(gateway);
    for (let i = 0; i < 2; i++)
      expect(await gateway.whoAmI().catch((error: GatewayError) => error.trouble)).toBe('unreachable');
  });

  it('joins with the code, writes, and is read by the facilitator', async () => {
    const { gateway, me } = await signedIn();
    const { workshopId, codes } = hall;
    const invitation = await gateway.lookUp(codes.door);
    expect(invitation).toMatchObject({ workshopId, role: 'participant', open: true });
    if (!invitation) return;
    await gateway.commit(workshopId, joinWorkshop(me, invitation));
    await gateway.commit(workshopId, takeTable(me, table.id));
    const id = noteIdOf(workshopId, me, 3);
    await gateway.commit(workshopId, proposeNote(id, proposal('الميزانية التشاركية'), null, { sealed: true }));

    const notes = hear(facilitator, 'notes', { workshopId, scope: 'room' });
    const heard = await notes.until(({ value }) => value.some((note) => note.id === id));
    notes.stop();
    expect(heard.value.find((note) => note.id === id)).toMatchObject({ text: 'الميزانية التشاركية', tableId: 't1' });
  });

  it('writes under its own name only', async () => {
    const { gateway, me } = await signedIn();
    const { workshopId, codes } = hall;
    const invitation = await gateway.lookUp(codes.door);
    if (!invitation) throw new Error('the code opens nothing');
    await gateway.commit(workshopId, joinWorkshop(me, invitation));
    await gateway.commit(workshopId, takeTable(me, table.id));
    const write = (author: UserId) =>
      gateway.commit(
        workshopId,
        proposeNote(noteIdOf(workshopId, author, 3), proposal('a proposal'), null, { sealed: true }),
      );
    await expect(write(`${me}x` as UserId)).rejects.toMatchObject({ trouble: 'refused' });
    await expect(write(me)).resolves.toBeUndefined();
  });

  it('hears nothing of a workshop it has not joined', async () => {
    const { gateway, me } = await signedIn();
    const { workshopId, codes } = hall;
    const outside = hear(gateway, 'workshop', { workshopId });
    await expect.poll(() => outside.errors.length, { timeout: 8000 }).toBe(1);
    expect(outside.errors[0]?.trouble).toBe('refused');
    expect(outside.all.filter(({ value }) => value !== null)).toEqual([]);
    outside.stop();

    const invitation = await gateway.lookUp(codes.door);
    if (!invitation) throw new Error('the code opens nothing');
    await gateway.commit(workshopId, joinWorkshop(me, invitation));
    const inside = hear(gateway, 'workshop', { workshopId });
    expect((await inside.until(({ value }) => value !== null)).value?.id).toBe(workshopId);
    inside.stop();
  });
});
