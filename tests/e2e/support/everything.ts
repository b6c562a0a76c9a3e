import type { Services } from '../../support/services';

type Fields = Readonly<Record<string, unknown>>;

/** Every document of the project, read past the rules, by its path. */
export async function everythingStored(services: Services): Promise<Readonly<Record<string, Fields>>> {
  const found: Record<string, Fields> = {};
  await gather(services, '', found);
  return found;
}

async function gather({ projectId, emulator }: Services, below: string, found: Record<string, Fields>): Promise<void> {
  const root = `http://${emulator.host}:${emulator.port}/v1/projects/${projectId}/databases/(default)/documents`;
  const headers = { authorization: 'Bearer owner', 'content-type': 'application/json' };
  const place = below === '' ? root : `${root}/${below}`;
  const named = await fetch(`${place}:listCollectionIds`, { method: 'POST', headers, body: '{"pageSize":300}' });
  const { collectionIds = [] } = (await named.json()) as { collectionIds?: string[] };
  for (const collection of collectionIds) {
    let token = '';
    do {
      const query = `pageSize=300&showMissing=true${token && `&pageToken=${token}`}`;
      const answer = await fetch(`${place}/${collection}?${query}`, { headers });
      const page = (await answer.json()) as { documents?: { name: string; fields?: Fields }[]; nextPageToken?: string };
      for (const { name, fields } of page.documents ?? []) {
        const path = name.slice(name.indexOf('/documents/') + '/documents/'.length);
        // Missing ones are listed for what lies in them.
        if (fields) found[path] = fields;
        await gather({ projectId, emulator } as Services, path, found);
      }
      token = page.nextPageToken ?? '';
    } while (token);
  }
}
