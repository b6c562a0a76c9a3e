import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/**
 * Lower-case hex. A library, because a phone on a plain-http local network has no `crypto.subtle`; of its releases the one that
 * starts in the oldest browsers we build for.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
