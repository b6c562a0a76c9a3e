// The mark by which a browser knows that the service worker keeps another page than before, though its code is the same.

import { createHash } from 'node:crypto';

/** @param {string} code @param {string | Uint8Array} page the page that this worker keeps */
export function markedWith(code, page) {
  return `${code.trimEnd()}\n//${createHash('sha256').update(page).digest('base64url').slice(0, 22)}\n`;
}
