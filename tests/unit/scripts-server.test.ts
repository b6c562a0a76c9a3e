import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safetyHeaders } from '../../scripts/lib/headers.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { settingsTag } from '../../scripts/lib/settings.mjs';

const script = `/* ${'same again '.repeat(200)} */`;
const folder = mkdtempSync(join(tmpdir(), 'warsha-server-'));
const root = join(folder, 'dist');
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), `<head>${settingsTag({ keeper: 'missing', missing: [] })}</head>`);
  writeFileSync(join(root, 'assets', 'app-abc123.js'), script);
  writeFileSync(join(root, 'icon.svg'), '<svg/>');
  writeFileSync(join(root, 'sw.js'), 'worker()\n');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'dist-other'));
  writeFileSync(join(folder, 'dist-other', 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'assets', 'link.txt'));
  server = await startServer({ root, settings: { keeper: 'practice' } });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Not `fetch`, which tidies up a path before it is sent. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path, headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

describe('our server', () => {
  it('gives every address of the app the page, with the settings of this place', async () => {
    for (const path of ['/', '/index.html', '/j/24042024', '/w/abc/run?lang=fr']) {
      const { status, headers, bytes } = await ask(path);
      expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-cache']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(bytes.toString()).toContain('{"keeper":"practice"}');
    }
  });

  it('gives the service worker asked for anew each time, and another one where the page has other settings', async () => {
    const { status, headers, bytes } = await ask('/sw.js');
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      200,
      'no-cache',
      'text/javascript; charset=utf-8',
    ]);
    expect(bytes.toString()).toMatch(/^worker\(\)\n\/\/[\w-]{22}\n$/);
    const other = await startServer({ root, settings: { keeper: 'emulator', projectId: 'demo-other' } });
    const again = await (await fetch(`${other.url}/sw.js`)).text();
    await other.close();
    expect(again).toMatch(/^worker\(\)\n/);
    expect(again).not.toBe(bytes.toString());
  });

  it('gives files with their type, hashed ones for ever', async () => {
    const asset = await ask('/assets/app-abc123.js');
    expect(asset.bytes.toString()).toBe(script);
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const icon = await ask('/icon.svg');
    expect([icon.headers['content-type'], icon.headers['cache-control']]).toEqual(['image/svg+xml', 'no-cache']);
  });

  it('compresses as the browser asks, brotli before gzip', async () => {
    const both = await ask('/assets/app-abc123.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(both.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(both.bytes).toString()).toBe(script);
    const old = await ask('/assets/app-abc123.js', { 'accept-encoding': 'gzip;q=1, br;q=0' });
    expect(old.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(old.bytes).toString()).toBe(script);
    expect((await ask('/assets/app-abc123.js')).headers['content-encoding']).toBeUndefined();
  });

  it('answers 304 to a browser that has the same', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('tells the browser not to guess, not to tell and not to frame', async () => {
    for (const path of ['/', '/assets/app-abc123.js', '/assets/none.js']) {
      const { headers } = await ask(path);
      const told = Object.entries(safetyHeaders()).map(([name, value]) => [
        name,
        headers[name.toLowerCase()] === value,
      ]);
      expect(told).toEqual(Object.keys(safetyHeaders()).map((name) => [name, true]));
    }
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../dist-other/secret.txt',
    '//../secret.txt',
    '/assets/link.txt',
    '/assets/app-abc123.js%00.txt',
    '/%ff/secret.txt',
  ])('never leaves its folder: %s', async (path) => {
    const { status, bytes } = await ask(path);
    expect([status, bytes.toString()]).toEqual([404, '']);
  });

  it('lists no folder and answers a missing script with no page', async () => {
    for (const path of ['/assets', '/assets/', '/assets/app-old.js', '/none.css']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('takes nothing but reading', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
  });
});
