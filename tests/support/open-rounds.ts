// Rounds in the test workshop, opened as a console would. Each has an id of its own: phones keep what is unsent by it.

import type { CommitmentId, RoundId, TableId, UserId } from '@/domain/ids';
import { castBallot, openRound, type Planned } from '@/domain/round';
import { planAgreement } from '@/domain/round-plan';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { W } from './render-room';

let opened = 0;

export async function openDots(
  gateway: MemoryGateway,
  texts: readonly string[],
  fields: Partial<Planned> = {},
): Promise<RoundId> {
  const options = texts.map((text, i) => ({ id: String(i + 1), subject: `notes/n${i}`, text }));
  return open(gateway, {
    ...{ kind: 'dots', title: 'Priorités', axisId: null, tables: null, commitmentId: null, options, dots: 3, cap: 2 },
    ...fields,
  });
}

export async function openCheck(gateway: MemoryGateway, id: CommitmentId, title: string): Promise<RoundId> {
  return open(gateway, planAgreement({ id, axisId: 'a1' as Planned['axisId'] & string, title }));
}

async function open(gateway: MemoryGateway, planned: Planned): Promise<RoundId> {
  opened += 1;
  const id = `round${String(opened).padStart(3, '0')}` as RoundId;
  await gateway.commit(W, openRound(id, planned));
  return id;
}

/** As somebody's phone would. */
export async function cast(
  gateway: MemoryGateway,
  roundId: RoundId,
  person: string,
  dots: Readonly<Record<string, number>>,
  words?: Parameters<typeof castBallot>[3],
): Promise<void> {
  await gateway.commit(W, castBallot(roundId, person as UserId, new Map(Object.entries(dots)), words));
}

export const atTable = (tableId: TableId) => ({ tables: [tableId] });
