import type { QueryClient } from '@tanstack/react-query';
import type { Before, Patch } from '@/domain/change';
import type { WorkshopId } from '@/domain/ids';
import type { Live, WatchKind } from '@/gateway/gateway';

/** Which listeners may hold a document of a collection. */
const heldBy: Partial<Record<Patch['in'], readonly WatchKind[]>> = {
  workshops: ['workshop'],
  notes: ['notes', 'note'],
  commitments: ['commitments', 'commitment'],
  bodies: ['body', 'bodies'],
  stacks: ['stacks'],
  rounds: ['rounds'],
  members: ['member', 'members'],
  screens: ['screen'],
  tables: ['tables', 'table'],
  keys: ['keys'],
  late: ['late'],
  templates: ['templates'],
  finishes: ['finish'],
};

/** What this device knows of a document, from whatever it listens to: for undoing and for the trail. */
export function knownDocuments(client: QueryClient, workshopId: WorkshopId): Before {
  return (change) => {
    for (const kind of heldBy[change.in] ?? []) {
      const entries = client.getQueriesData<Live<unknown>>({ queryKey: ['live', kind] });
      for (const [key, live] of entries) {
        if (!isOf(key[2], workshopId)) continue;
        const found = [live?.value].flat().find((document) => idOf(document) === change.id);
        if (typeof found === 'object' && found !== null) return found;
      }
    }
    return undefined;
  };
}

function isOf(ask: unknown, workshopId: WorkshopId): boolean {
  return typeof ask === 'object' && ask !== null && 'workshopId' in ask && ask.workshopId === workshopId;
}

function idOf(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return undefined;
  if ('id' in document) return document.id;
  return 'code' in document ? document.code : undefined;
}
