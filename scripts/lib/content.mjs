// A file of the build as it goes over the wire: its type, how long it may be kept, and its bytes in each encoding. Compressed
// once and held in memory, because a phone on bad Wi-Fi must get brotli and a laptop must not compress for each phone.

import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CACHING } from './headers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/;

/** @param {string} path */
export function typeOf(path) {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** @param {string} path */
export function cacheControlOf(path) {
  return path.startsWith('/assets/') ? CACHING.hashed : CACHING.other;
}

/**
 * The file that an address asks for; null when there is none in the folder, whatever dots, slashes, links and escapes it
 * is written with.
 * @param {string} root @param {string} pathname as it stands in the request @returns {Promise<string | null>}
 */
export async function fileAt(root, pathname) {
  const path = decoded(pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  // Resolved by the file system, so that a link can't lead out either.
  const [home, file] = await Promise.all([realpath(root), realpath(join(root, path)).catch(() => null)]);
  if (!file?.startsWith(home + sep)) return null;
  return (await stat(file)).isFile() ? file : null;
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** @typedef {{ bytes: Buffer, type: string, etag: string, br: () => Promise<Buffer>, gzip: () => Promise<Buffer> }} Content */

/** @param {Buffer} bytes @param {string} type @returns {Content} */
export function contentOf(bytes, type) {
  const brotli = once(() =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  );
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { bytes, type, etag, br: brotli, gzip: once(() => promisify(gzip)(bytes, { level: 9 })) };
}

/** Reads files once for as long as they stay the same. @returns {(file: string) => Promise<Content>} */
export function contentStore() {
  const known = new Map();
  return async (file) => {
    const { mtimeMs, size } = await stat(file);
    const version = `${mtimeMs}:${size}`;
    if (known.get(file)?.version !== version) {
      known.set(file, { version, content: contentOf(await readFile(file), typeOf(file)) });
    }
    return known.get(file).content;
  };
}

/** Which encoding to answer in. @param {string | undefined} accepted @param {Content} content @returns {'br' | 'gzip' | null} */
export function encodingFor(accepted, content) {
  if (!compressible.test(content.type) || content.bytes.length < 200) return null;
  const names = (accepted ?? '').split(',').map((part) => part.trim());
  const takes = (name) => names.some((part) => part.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(part));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
