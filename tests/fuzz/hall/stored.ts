// What the emulator has, read as its owner past the app and past the rules: the oracle's eyes.

import { emulatorAddress } from '../../support/emulator';

export type Fields = Readonly<Record<string, unknown>>;
export type Stored = ReadonlyMap<string, Fields>;

interface Page {
  readonly documents?: readonly { readonly name: string; readonly fields?: Readonly<Record<string, object>> }[];
  readonly nextPageToken?: string;
}

/** All documents of a collection by their ids. */
export async function storedIn(projectId: string, collection: string): Promise<Stored> {
  const { host, port } = emulatorAddress();
  const found = new Map<string, Record<string, unknown>>();
  let token = '';
  do {
    const from = token && `&pageToken=${encodeURIComponent(token)}`;
    const path = `/v1/projects/${projectId}/databases/(default)/documents/${collection}?pageSize=300${from}`;
    const answer = await asked(`http://${host}:${port}${path}`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    // What this interface answers for a list.
    const { documents = [], nextPageToken = '' } = (await answer.json()) as Page;
    for (const { name, fields = {} } of documents)
      found.set(name.slice(name.lastIndexOf('/') + 1), plainFields(fields));
    token = nextPageToken;
  } while (token);
  return found;
}

function plainFields(fields: Readonly<Record<string, object>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]));
}

function plain(value: object): unknown {
  const [kind, is] = Object.entries(value)[0] ?? [];
  if (kind === 'integerValue' || kind === 'doubleValue') return Number(is);
  if (kind === 'timestampValue') return Math.floor(Date.parse(String(is)));
  if (kind === 'mapValue') return plainFields(is.fields ?? {});
  if (kind === 'arrayValue') return (is.values ?? []).map(plain);
  return kind === 'nullValue' ? null : is;
}

/** A busy machine does not answer at once. */
async function asked(url: string, tries = 5): Promise<Response> {
  try {
    return await fetch(url, { headers: { Authorization: 'Bearer owner' } });
  } catch (cause) {
    if (tries <= 1) throw new Error(`${url} does not answer`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return asked(url, tries - 1);
  }
}
