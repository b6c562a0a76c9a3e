// Bytes as text that every store takes. `btoa` takes letters, so bytes go through them in portions a phone's stack can hold.

const PORTION = 8_192;

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PORTION)
    letters += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  return btoa(letters);
}

/** Null where it is no base64. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
