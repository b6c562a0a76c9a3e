// What the listener makes of documents that can't be read, and of a list that the client has given up.

import type { DocumentReference, Query } from 'firebase/firestore';
import { describe, expect, it, vi } from 'vitest';
import { listen } from '@/gateway/firestore/listen';
import type { Live } from '@/gateway/gateway';

const client = vi.hoisted(() => ({ tell: (_: object) => {}, opened: 0, closed: 0 }));
vi.mock('firebase/firestore', () => ({
  onSnapshot: (_target: object, _options: object, next: (snapshot: object) => void) => {
    client.tell = next;
    client.opened++;
    return () => void client.closed++;
  },
}));

function heard() {
  const all: Live<unknown>[] = [];
  const whole = { text: 'n1', state: 'shown' };
  // Of a snapshot the listener looks at these alone.
  const tell = (fields: object, hasPendingWrites: boolean) =>
    client.tell({
      ...{ id: 'n1', exists: () => true, metadata: { fromCache: false, hasPendingWrites } },
      data: () => fields,
    });
  const read = ({ data }: { data(): object | undefined }) => {
    const fields = data() ?? {};
    return 'text' in fields ? fields : null;
  };
  listen(
    {} as DocumentReference,
    { read, isAuthority: false, quiet: () => new Promise(() => {}) },
    { next: (live) => all.push(live), error: () => {} },
  );
  return { tell, whole, last: () => all.at(-1)?.value };
}

describe('a document that can’t be read', () => {
  it('stays as it was known while a write of this device is under way', () => {
    const { tell, whole, last } = heard();
    tell(whole, true);
    tell({ state: 'withdrawn' }, true);
    expect(last()).toEqual(whole);
    tell({ ...whole, state: 'withdrawn' }, false);
    expect(last()).toEqual({ ...whole, state: 'withdrawn' });
  });

  it('is left out once the server has it so', () => {
    const { tell, whole, last } = heard();
    tell(whole, false);
    tell({ state: 'withdrawn' }, false);
    expect(last()).toBeNull();
  });
});

describe('a list with a change of this device in it', () => {
  /** Two proposals, the first of them just moved here; `answer` says that the server has answered and its snapshots have followed. */
  function moved() {
    client.opened = 0;
    client.closed = 0;
    const all: Live<unknown>[] = [];
    let answer = () => {};
    const quiet = () => new Promise<void>((resolve) => (answer = resolve));
    const reader = { read: ({ id }: { readonly id: string }) => ({ id }), isAuthority: false, quiet };
    const stop = listen({} as Query, reader, { next: (live) => all.push(live), error: () => {} });
    const tell = (ids: readonly string[], hasPendingWrites: boolean) => {
      const docs = ids.map((id) => ({ id, metadata: { hasPendingWrites } }));
      const docChanges = () => docs.map((doc) => ({ doc, type: 'added' }));
      client.tell({ docs, docChanges, metadata: { fromCache: false, hasPendingWrites } });
    };
    const answered = async () => answer();
    tell(['n1', 'n2'], true);
    return { tell, stop, answered, last: () => all.at(-1)?.value };
  }

  it('is opened anew when it still waits after the server has answered, and shows what is there then', async () => {
    const { tell, answered, last } = moved();
    await answered();
    await expect.poll(() => client.opened).toBe(2);
    expect(client.closed).toBe(1);
    tell(['n2'], false);
    expect(last()).toEqual([{ id: 'n2' }]);
  });

  it('is left alone when the server has shown it meanwhile, and once it is closed', async () => {
    const heard = moved();
    heard.tell(['n1', 'n2'], false);
    await heard.answered();
    const closed = moved();
    closed.stop();
    await closed.answered();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(client.opened).toBe(1);
  });

  it('is opened anew once, however long it waits then', async () => {
    const { tell, answered } = moved();
    await answered();
    await expect.poll(() => client.opened).toBe(2);
    tell(['n1', 'n2'], true);
    await answered();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(client.opened).toBe(2);
  });
});
