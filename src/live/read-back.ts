import type { Archived } from '@/domain/archive';
import type { WorkshopId } from '@/domain/ids';
import type { Workshop } from '@/domain/workshop';
import { GatewayError, type WorkshopGateway } from '@/gateway/gateway';
import { once } from './once';
import { wholeTrail } from './whole-trail';

/** What the server has of a workshop, whatever this device believes. Rejects with `unreachable` where it doesn't answer. */
export async function readBack(gateway: WorkshopGateway, workshopId: WorkshopId): Promise<Archived> {
  const room = { workshopId, scope: 'room' } as const;
  const [workshop, notes, commitments, stacks, rounds, bodies, ratings, late, trail] = await Promise.all([
    readBackWorkshop(gateway, workshopId),
    once(gateway, 'notes', room),
    once(gateway, 'commitments', room),
    once(gateway, 'stacks', room),
    once(gateway, 'rounds', { workshopId }),
    once(gateway, 'bodies', { workshopId }),
    once(gateway, 'ratings', { workshopId }),
    once(gateway, 'late', { workshopId }),
    wholeTrail(gateway, workshopId),
  ]);
  if (!trail.isWhole) throw new GatewayError('unreachable', 'not all of it could be read back');
  return { workshop, notes, commitments, stacks, rounds, bodies, ratings, late, trail: trail.entries };
}

/** The workshop's own document alone, in the same way. */
export async function readBackWorkshop(gateway: WorkshopGateway, workshopId: WorkshopId): Promise<Workshop> {
  const workshop = await once(gateway, 'workshop', { workshopId });
  if (!workshop) throw new GatewayError('unreachable', 'the workshop is not there');
  return workshop;
}
