// Serves the built app on the local network: compressed, with the settings of this place in its page, and with the Firestore
// emulator behind the same address. Used by `npm start`, the browser tests and the benches.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { cacheControlOf, contentOf, contentStore, encodingFor, fileAt, typeOf } from './content.mjs';
import { beyondTheUsual, CACHING, safetyHeaders } from './headers.mjs';
import { markedWith } from './marked.mjs';
import { emulatorProxy, isEmulatorCall } from './proxy.mjs';
import { withSettings } from './settings.mjs';

/**
 * @param {object} options
 * @param {string} options.root the built app
 * @param {import('./settings.mjs').Settings} options.settings
 * @param {{ host: string, port: number } | null} [options.emulator]
 * @param {string} [options.host] @param {number} [options.port] 0 is any free port
 * @returns {Promise<{ url: string, port: number, warm: (pathnames: string[]) => Promise<void>, close: () => Promise<void> }>}
 *   `url` is this machine's own; `close` ends open connections too.
 */
export async function startServer({ root, settings, emulator = null, host = '127.0.0.1', port = 0 }) {
  const proxy = emulator && emulatorProxy(emulator);
  const safety = safetyHeaders(beyondTheUsual(settings));
  const here = { root, content: contentStore(), ...ownFiles(root, settings), safety };
  const server = createServer((req, res) => {
    const url = req.url ?? '/';
    if (proxy && isEmulatorCall(url)) return proxy.handle(req, res);
    answer(req, res, here).catch(() => {
      if (res.headersSent) res.destroy();
      else res.writeHead(500, safety).end();
    });
  });
  // A channel to the database stays open for as long as its page does.
  server.requestTimeout = 0;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(undefined));
  });
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${at}`,
    port: at,
    warm: async (pathnames) => {
      for (const pathname of pathnames) {
        const file = await fileAt(root, pathname);
        if (file) await (await here.content(file)).br();
      }
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      proxy?.close();
      await closed;
    },
  };
}

/** What differs from place to place: the page with its settings, and the service worker that must notice when they change. */
function ownFiles(root, settings) {
  const html = async () => withSettings(await readFile(join(root, 'index.html'), 'utf8'), settings);
  const script = async () => markedWith(await readFile(join(root, 'sw.js'), 'utf8'), await html());
  return { page: madeAnew(html, typeOf('index.html')), worker: madeAnew(script, typeOf('sw.js')) };
}

/** Compressed again only when it has changed. */
function madeAnew(make, type) {
  let known = { text: '', content: contentOf(Buffer.from(''), type) };
  return async () => {
    const text = await make();
    if (text !== known.text) known = { text, content: contentOf(Buffer.from(text), type) };
    return known.content;
  };
}

async function answer(req, res, { root, content, page, worker, safety }) {
  if (req.method !== 'GET' && req.method !== 'HEAD')
    return void res.writeHead(405, { ...safety, allow: 'GET, HEAD' }).end();
  // Not parsed as a URL: that would tidy up the dots of a path before we have judged it.
  const pathname = (req.url ?? '/').split(/[?#]/)[0] || '/';
  const file = pathname === '/index.html' ? null : await fileAt(root, pathname);
  if (!file && !isPage(pathname)) return void res.writeHead(404, safety).end();
  const body = !file ? await page() : await (pathname === '/sw.js' ? worker() : content(file));
  const headers = {
    ...safety,
    'content-type': body.type,
    'cache-control': file ? cacheControlOf(pathname) : CACHING.other,
    etag: body.etag,
    vary: 'accept-encoding',
  };
  if (req.headers['if-none-match'] === body.etag) return void res.writeHead(304, headers).end();
  const encoding = encodingFor(req.headers['accept-encoding'], body);
  const bytes = encoding ? await body[encoding]() : body.bytes;
  res.writeHead(200, {
    ...headers,
    'content-length': bytes.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

/** The app's own addresses have no dots in their last part. A missing script must not be answered with a page. */
function isPage(pathname) {
  return pathname === '/index.html' || (!/^\/assets(\/|$)/.test(pathname) && !/\.[^/]*$|%2e|%00|\\/i.test(pathname));
}
