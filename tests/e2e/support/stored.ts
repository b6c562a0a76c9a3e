import type { WorkshopId } from '@/domain/ids';
import type { Services } from '../../support/services';

type Fields = Readonly<Record<string, unknown>>;

/** The documents of a collection below a workshop, as the server has them, by their names. */
export async function storedIn(
  { projectId, emulator }: Services,
  workshopId: WorkshopId,
  collection: string,
): Promise<Readonly<Record<string, Fields>>> {
  const path = `projects/${projectId}/databases/(default)/documents/workshops/${workshopId}/${collection}`;
  const answer = await fetch(`http://${emulator.host}:${emulator.port}/v1/${path}?pageSize=300`, {
    headers: { authorization: 'Bearer owner' },
  });
  // What this interface answers for a list.
  const { documents = [] } = (await answer.json()) as { documents?: { name: string; fields: Fields }[] };
  return Object.fromEntries(documents.map(({ name, fields }) => [name.split('/').at(-1) ?? '', fields]));
}
