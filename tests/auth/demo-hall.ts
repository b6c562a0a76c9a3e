import type { Code, TableId, WorkshopId } from '@/domain/ids';
import { DIGITS_LENGTH, SECRET_LENGTH } from '@/domain/invitation';
import { openWorkshop } from '@/domain/opening';
import { enterPhase } from '@/domain/stage';
import type { WorkshopGateway } from '@/gateway/gateway';
import { randomDigits, randomText } from '@/lib/random';
import { demoCodes, demoPlan } from '../../demo/chichaoua';
import { hear } from '../contract/heard';

export const table = { id: 't1' as TableId, axisId: 'participation' } as const;

/** A workshop opened by this device as any facilitator would, people writing; no document gets past the rules. */
export async function openDemo(facilitator: WorkshopGateway) {
  const workshopId = randomText(20) as WorkshopId;
  const secret = () => randomText(SECRET_LENGTH) as Code;
  const codes = { ...demoCodes(secret), door: randomDigits(DIGITS_LENGTH) as Code, tables: new Map<TableId, Code>() };
  await facilitator.commit(workshopId, openWorkshop(workshopId, await facilitator.whoAmI(), demoPlan(), codes));
  const workshop = hear(facilitator, 'workshop', { workshopId });
  const opened = await workshop.until(({ value, fromServer }) => value !== null && fromServer);
  workshop.stop();
  if (opened.value) await facilitator.commit(workshopId, enterPhase(workshopId, opened.value.stage, 'propose'));
  return { workshopId, codes };
}
