// Randomness for identities. `crypto.randomUUID` and `crypto.subtle` are missing on a phone at http://192.168…,
// `getRandomValues` is not.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `length` characters of A–Z, a–z, 0–9, evenly drawn. 20 of them carry 119 bits, 22 carry 131. */
export function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      // 248 = 4 × 62: larger bytes would favour the first letters.
      if (byte < 248 && text.length < length) text += alphabet.charAt(byte % 62);
    }
  }
  return text;
}

/** A whole number from 0 up to, not including, `below` (at most 2^32). */
export function randomBelow(below: number): number {
  const limit = Math.floor(2 ** 32 / below) * below;
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < limit) return drawn % below;
  }
}

/** `length` decimal digits; leading zeros are as likely as any. */
export function randomDigits(length: number): string {
  return Array.from({ length }, () => String(randomBelow(10))).join('');
}
