// What a browser's storage tells of itself: whether it is the one this device has used before, and whether somebody emptied it.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { probeStorage, storageHolds } from '@/gateway/firestore/storage-probe';

describe('the mark in the storage', () => {
  let storage: IDBFactory;
  const browser = () => storage;
  beforeEach(() => {
    storage = new IDBFactory();
  });

  /** As a release before these left it. */
  async function leaveEarlierMark() {
    const opening = storage.open('warsha-probe');
    opening.onupgradeneeded = () => opening.result.createObjectStore('marks').put(1_700_000_000_000, 'mark');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  }

  it('is new once, and the same from then on, for each client by itself', async () => {
    const first = await probeStorage('cloud', browser);
    expect(first).toEqual({ mark: expect.stringMatching(/^\w{8}$/), isNew: true });
    expect(await probeStorage('cloud', browser)).toEqual({ mark: first?.mark, isNew: false });
    expect(await probeStorage('practice', browser)).toMatchObject({ isNew: true });
    expect(await storageHolds('cloud', first?.mark ?? '', browser)).toBe(true);
  });

  it('is gone when the storage was emptied, and looking for it leaves none', async () => {
    const { mark } = (await probeStorage('cloud', browser)) ?? { mark: '' };
    storage = new IDBFactory();
    expect(await storageHolds('cloud', mark, browser)).toBe(false);
    expect(await storageHolds('cloud', mark, browser)).toBe(false);
    const after = await probeStorage('cloud', browser);
    expect(after?.isNew).toBe(true);
    expect(after?.mark).not.toBe(mark);
  });

  it('doesn’t take what an earlier release kept for something to be erased', async () => {
    await leaveEarlierMark();
    const found = await probeStorage('cloud', browser);
    expect(found?.isNew).toBe(false);
    expect(await storageHolds('cloud', found?.mark ?? '', browser)).toBe(true);
  });
});
