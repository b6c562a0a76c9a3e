// Firebase App Check: each request carries a proof that a browser with this site open has sent it. Off unless a site key is set, for
// the proof comes from Google's reCAPTCHA, a third party's script; loaded only then.

import type { FirebaseApp } from 'firebase/app';
import { initializeAppCheck, ReCaptchaEnterpriseProvider } from 'firebase/app-check';

const PATIENCE_MS = 8_000;
/** Once it has been waited for in vain, nothing is held up for it again; the script may still come. */
const AGAIN_MS = 500;

/** Must come before Auth and Firestore are opened: each looks for it once. */
export function startAppCheck(app: FirebaseApp, siteKey: string): void {
  const provider = new ReCaptchaEnterpriseProvider(siteKey);
  if (isAsked(provider)) provider.getToken = inTime(provider.getToken.bind(provider));
  initializeAppCheck(app, { provider, isTokenAutoRefreshEnabled: true });
}

interface Asked {
  getToken(): Promise<unknown>;
}

/** What the library calls and leaves out of its types: asked of the thing itself. */
function isAsked(provider: object): provider is Asked {
  return 'getToken' in provider && typeof provider.getToken === 'function';
}

/**
 * Where the hall's network blocks the script it never says so, and without an answer no request would ever leave. Rejected, it
 * leaves without a proof, and the server decides.
 */
export function inTime<T>(
  getToken: () => Promise<T>,
  { patience = PATIENCE_MS, again = AGAIN_MS } = {},
): () => Promise<T> {
  let left = patience;
  return async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        left = again;
        reject(new Error('no proof for App Check in time'));
      }, left);
    });
    return Promise.race([getToken(), tooLate]).finally(() => clearTimeout(timer));
  };
}
