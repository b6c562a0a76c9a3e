// What happens before the database is open: may this device keep anything, who is it, and what if Auth's server stumbles.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '@/gateway/firestore/app-check';
import { gatewayError } from '@/gateway/firestore/errors';
import { guarded } from '@/gateway/firestore/look-up-guard';
import { practicePerson } from '@/gateway/firestore/practice-person';
import { probeStorage } from '@/gateway/firestore/storage-probe';
import { GatewayError } from '@/gateway/gateway';

const LOOK_UP = 'https://identitytoolkit.googleapis.com/v1/accounts:lookup?key=k';
const answering = (status: number) => async () => new Response('{}', { status });

describe('storage', () => {
  // Only what the probe touches before it gives up.
  const silent = { open: () => ({}) } as unknown as IDBFactory;
  const refusing = {
    open() {
      throw new DOMException('no', 'SecurityError');
    },
  } as unknown as IDBFactory;

  it('does not work where it is missing, forbidden, throwing or silent', async () => {
    expect(await probeStorage('warsha', () => undefined)).toBeNull();
    expect(
      await probeStorage('warsha', () => {
        throw new DOMException('no', 'SecurityError');
      }),
    ).toBeNull();
    expect(await probeStorage('warsha', () => refusing)).toBeNull();
    expect(await probeStorage('warsha', () => silent, 20)).toBeNull();
  });
});

describe('the guard of accounts:lookup', () => {
  it('turns a stumbling server into a network error', async () => {
    await expect(guarded(answering(503))(LOOK_UP)).rejects.toThrow(TypeError);
    expect((await guarded(answering(400))(LOOK_UP)).status).toBe(400);
    expect((await guarded(answering(200))(LOOK_UP)).status).toBe(200);
  });

  it('gives up waiting where there is Wi-Fi without internet', async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    await expect(guarded(never, 20)(LOOK_UP)).rejects.toThrow();
  });

  it('leaves every other request alone', async () => {
    const seen: unknown[] = [];
    const fetch = guarded(async (...request) => {
      seen.push(request);
      return new Response('', { status: 503 });
    });
    const init = { method: 'POST' };
    const signUp = 'https://identitytoolkit.googleapis.com/v1/accounts:signUp?key=k';
    expect((await fetch(signUp, init)).status).toBe(503);
    expect(seen).toEqual([[signUp, init]]);
  });
});

describe('the proof for App Check', () => {
  it('is waited for once, and never for ever: the script of a third party may be blocked', async () => {
    const silent = inTime(() => new Promise(() => {}), { patience: 60, again: 5 });
    const begun = performance.now();
    await expect(silent()).rejects.toThrow('in time');
    expect(performance.now() - begun).toBeGreaterThan(50);
    const second = performance.now();
    await expect(silent()).rejects.toThrow('in time');
    expect(performance.now() - second).toBeLessThan(50);
  });

  it('passes as it is, and so does its failure', async () => {
    expect(await inTime(async () => 'proof')()).toBe('proof');
    await expect(inTime(() => Promise.reject(new Error('throttled')))()).rejects.toThrow('throttled');
  });
});

describe('who a tab is in practice', () => {
  class Storage extends Map<string, string> {
    getItem = (name: string) => this.get(name) ?? null;
    setItem = (name: string, text: string) => void this.set(name, text);
    removeItem = (name: string) => void this.delete(name);
  }
  /** One browser: storage for all, and a lock that one tab at a time can hold. */
  function openBrowser() {
    vi.stubGlobal('localStorage', new Storage());
    let isHeld = false;
    return function openTab(session = new Storage()) {
      vi.stubGlobal('sessionStorage', session);
      vi.stubGlobal('navigator', {
        locks: {
          request: async (_: string, { ifAvailable }: { ifAvailable: boolean }, held: (lock: unknown) => unknown) => {
            if (isHeld && ifAvailable) return held(null);
            isHeld = true;
            await held({});
            isHeld = false;
          },
        },
      });
      const closeTab = () => {
        isHeld = false;
      };
      return { session, closeTab };
    };
  }
  afterEach(() => vi.unstubAllGlobals());

  it('is somebody else in each tab, and the same after a reload', async () => {
    const openTab = openBrowser();
    const { session: first } = openTab();
    const facilitator = await practicePerson();
    const { session: second } = openTab();
    const participant = await practicePerson();
    expect(participant).not.toBe(facilitator);
    openTab(first);
    expect(await practicePerson()).toBe(facilitator);
    openTab(second);
    expect(await practicePerson()).toBe(participant);
  });

  it('is the browser’s own person again in the first tab of another day', async () => {
    const openTab = openBrowser();
    const { closeTab } = openTab();
    const facilitator = await practicePerson();
    closeTab();
    openTab();
    expect(await practicePerson()).toBe(facilitator);
  });

  it('is somebody even where nothing can be kept or locked', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    vi.stubGlobal('navigator', {});
    expect(await practicePerson()).toMatch(/^[A-Za-z0-9]{20}$/);
  });
});

it('errors come in the five words of the port', () => {
  const troubleOf = (code: string) => gatewayError(Object.assign(new Error('x'), { code })).trouble;
  expect(troubleOf('permission-denied')).toBe('refused');
  expect(troubleOf('not-found')).toBe('refused');
  expect(troubleOf('unavailable')).toBe('unreachable');
  expect(troubleOf('auth/network-request-failed')).toBe('unreachable');
  expect(troubleOf('auth/too-many-requests')).toBe('sign-up-limit');
  expect(troubleOf('invalid-argument')).toBe('broken');
  expect(gatewayError('text').trouble).toBe('broken');
  const own = new GatewayError('too-many-attempts', 'x');
  expect(gatewayError(own)).toBe(own);
});
