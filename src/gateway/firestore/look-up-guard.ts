// At page load Auth asks whether the account still exists (accounts:lookup). Left alone it signs the person out when the
// service stumbles, and waits half a minute where there is Wi-Fi without internet; a plain network error makes it go on
// with the account it knows.

const PATIENCE_MS = 4_000;

/** Wraps a fetch; every other request passes untouched. */
export function guarded(fetch: typeof globalThis.fetch, patience = PATIENCE_MS): typeof globalThis.fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!/\/accounts:lookup(\?|$)/.test(address)) return fetch(input, init);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      const response = await fetch(input, { ...init, signal: stop.signal });
      if (response.status >= 500) throw new TypeError(`accounts:lookup answered ${response.status}`);
      return response;
    } finally {
      clearTimeout(timer);
    }
  };
}

let isInstalled = false;

/** Once in the life of a page, before Auth is loaded: it may take hold of `fetch` as it is then. */
export function guardLookUp(): void {
  if (isInstalled) return;
  isInstalled = true;
  globalThis.fetch = guarded(globalThis.fetch.bind(globalThis));
}
