// Stands between the pages and the network, and outlives them: answers with what is kept, so that the app opens in a dead zone.
// Never takes over by itself (docs/decisions/012). Anything but the app's own page and files goes past it.

import { fileOf, forgetOld, install, keepFor, pageOf, type Surroundings } from './keeping';
import type { Message, Release } from './release';

/** Put in by the build (scripts/lib/installable.mjs). */
declare const __RELEASE__: Release;

/** This file runs as a service worker and nowhere else; its types come from a tsconfig.json of its own. */
declare const self: ServiceWorkerGlobalScope;

const release = __RELEASE__;

const around: Surroundings = {
  caches,
  fetch: (asked, how) => fetch(asked, how),
  heldLocks: () => self.navigator.locks?.query().then(({ held = [] }) => held.map(({ name = '' }) => name)) ?? null,
  openPages: async () => (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length,
};

self.addEventListener('install', (event) => event.waitUntil(install(release, around)));

// A first visit's page is taken care of at once; a later release's pages have asked for it.
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOld(release, around).then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    // The app's own addresses have no dots in their last part; what the host keeps for itself begins like this.
    if (!/\.[^/]*$|^\/__\//.test(pathname)) event.respondWith(pageOf(release, request, around));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(fileOf(release, request, around, (work) => event.waitUntil(work)));
  }
});

self.addEventListener('message', (event) => {
  const { ports } = event;
  // Only pages of this site can speak to it (src/live/release).
  const data: Message = event.data;
  if (data.ask === 'take-over') event.waitUntil(self.skipWaiting());
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
