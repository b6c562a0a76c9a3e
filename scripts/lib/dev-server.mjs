// The same addresses as our own server, with hot reload: Vite serves the sources, we put in the settings and the emulator.

import { emulatorProxy, isEmulatorCall } from './proxy.mjs';
import { projectRoot } from './root.mjs';
import { withSettings } from './settings.mjs';

/** A browser that has had the built app at this address keeps its pages; this takes the place of their worker and clears up. */
const goingAway = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url);
})()));`;

/** @param {{ settings: import('./settings.mjs').Settings, emulator: { host: string, port: number } | null, host: string, port: number }} options */
export async function startDevServer({ settings, emulator, host, port }) {
  const { createServer } = await import('vite');
  const proxy = emulator && emulatorProxy(emulator);
  const here = {
    name: 'warsha-local-server',
    configureServer: (server) => {
      server.middlewares.use((req, res, next) => {
        if (proxy && isEmulatorCall(req.url ?? '')) proxy.handle(req, res);
        else if (req.url === '/sw.js') res.setHeader('content-type', 'text/javascript').end(goingAway);
        else next();
      });
    },
    transformIndexHtml: { order: 'post', handler: (html) => withSettings(html, settings) },
  };
  const server = await createServer({ root: projectRoot, plugins: [here], server: { host, port, strictPort: true } });
  await server.listen();
  return {
    port: server.config.server.port ?? port,
    close: async () => {
      await server.close();
      proxy?.close();
    },
  };
}
