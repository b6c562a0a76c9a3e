// Stands between the pages and the network, and outlives them: answers with what is kept, so that the app opens in a dead zone.
// Never takes over by itself (docs/decisions/012). Anything but the app's own page and files goes past it.

import { fileOf, forgetOld, install, keepFor, pageOf, type Surroundings } from './keeping';
import type { Message, Release } from './release';

/** Put in by the build (scripts/lib/installable.mjs). */
declare const __RELEASE__: Release;

/** Of the worker's own world, which the types of a page don't have. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: Message;
  readonly ports: readonly MessagePort[];
}
interface World {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  readonly location: Location;
  readonly navigator: Navigator;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
}

// This file runs as a service worker and nowhere else.
const world = self as unknown as World;
const release = __RELEASE__;

const around: Surroundings = {
  caches,
  fetch: (asked, how) => fetch(asked, how),
  heldLocks: () => world.navigator.locks?.query().then(({ held = [] }) => held.map(({ name = '' }) => name)) ?? null,
  openPages: async () => (await world.clients.matchAll({ type: 'window', includeUncontrolled: true })).length,
};

world.addEventListener('install', (event) => event.waitUntil(install(release, around)));

// A first visit's page is taken care of at once; a later release's pages have asked for it.
world.addEventListener('activate', (event) =>
  event.waitUntil(forgetOld(release, around).then(() => world.clients.claim())),
);

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== world.location.origin) return;
  if (request.mode === 'navigate') {
    // The app's own addresses have no dots in their last part; what the host keeps for itself begins like this.
    if (!/\.[^/]*$|^\/__\//.test(pathname)) event.respondWith(pageOf(release, request, around));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(fileOf(release, request, around, (work) => event.waitUntil(work)));
  }
});

world.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data.ask === 'take-over') event.waitUntil(world.skipWaiting());
  if (data.ask !== 'keep') return;
  const kept = keepFor(release, data, around).then(
    () => release.entry,
    () => null,
  );
  event.waitUntil(
    kept.then(async (entry) => {
      ports[0]?.postMessage(entry);
      await forgetOld(release, around);
    }),
  );
});
