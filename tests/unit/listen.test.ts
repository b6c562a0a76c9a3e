// What the listener makes of documents that can't be read.

import type { DocumentReference } from 'firebase/firestore';
import { describe, expect, it, vi } from 'vitest';
import { listen } from '@/gateway/firestore/listen';
import type { Live } from '@/gateway/gateway';

const client = vi.hoisted(() => ({ tell: (_: object) => {} }));
vi.mock('firebase/firestore', () => ({
  onSnapshot: (_target: object, _options: object, next: (snapshot: object) => void) => {
    client.tell = next;
    return () => {};
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
  listen({} as DocumentReference, { read, isAuthority: false }, { next: (live) => all.push(live), error: () => {} });
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
