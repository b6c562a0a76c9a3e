import { beforeAll, expect, it } from 'vitest';
import type { Code, PairingCode } from '@/domain/ids';
import { setInvitationOpen } from '@/domain/opening';
import type { GatewayError } from '@/gateway/gateway';
import { randomDigits } from '@/lib/random';
import { freshCodes, freshWorkshopId, opening, plan, tableA } from './fixtures';
import type { Setting } from './gateway-contract';
import { HALL_PATIENCE_MS } from './hall';

export function lookingUp(setting: Setting): void {
  const workshopId = freshWorkshopId();
  const codes = freshCodes();
  beforeAll(async () => {
    const { gateway, userId } = setting.one;
    await gateway.commit(workshopId, opening(workshopId, userId, codes));
    await gateway.commit(workshopId, setInvitationOpen(codes.observer, false));
    await setting.hall.guard();
  }, HALL_PATIENCE_MS);

  it('tells what a code opens, and what may be shown before joining', async () => {
    const { gateway } = await setting.hall.device();
    const { title, commune, locale, notice } = plan;
    expect(await gateway.lookUp(codes.tables.get(tableA) ?? codes.door)).toEqual({
      code: codes.tables.get(tableA),
      workshopId,
      role: 'participant',
      tableId: tableA,
      open: true,
      preview: { title, commune, locale, notice },
    });
  });

  it('says null of a wrong code and of a closed one, and the next one still opens', async () => {
    const { gateway } = await setting.hall.device();
    expect(await gateway.lookUp(randomDigits(8) as Code)).toBeNull();
    expect(await gateway.lookUp(codes.observer)).toBeNull();
    expect((await gateway.lookUp(codes.door))?.role).toBe('participant');
  });

  it('says null of a closed one to those who closed it, too', async () => {
    expect(await setting.one.gateway.lookUp(codes.observer)).toBeNull();
  });

  it('takes ten attempts, and no eleventh', async () => {
    const { gateway, userId } = await setting.hall.device();
    await setting.hall.attempted(userId, 9);
    expect((await gateway.lookUp(codes.door))?.workshopId).toBe(workshopId);
    const trouble = gateway.lookUp(codes.screen).catch((error: GatewayError) => error.trouble);
    expect(await trouble).toBe('too-many-attempts');
  });

  it('counts the digits of a computer that waits, and lets a room have as many tablets as it likes', async () => {
    const { gateway, userId } = await setting.hall.device();
    await setting.hall.attempted(userId, 59);
    await gateway.nameCode('123455' as PairingCode);
    const trouble = gateway.nameCode('123455' as PairingCode).catch((error: GatewayError) => error.trouble);
    expect(await trouble).toBe('too-many-attempts');
  });

  it('is the same person each time it is asked', async () => {
    const { gateway, userId } = setting.one;
    expect([await gateway.whoAmI(), await gateway.whoAmI()]).toEqual([userId, userId]);
  });
}
