const ADDRESS = '/sw.js';

/** What browsers with Trusted Types have; the page's policy lets no other text become a script's address. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(text: string): unknown };
}

/** Null where there are no service workers, or this one can't be had. */
export async function register(): Promise<ServiceWorkerRegistration | null> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('warsha', { createScriptURL: () => ADDRESS });
  // The types of a page know nothing of trusted ones, which are taken where a text is.
  const address = (policy ? policy.createScriptURL(ADDRESS) : ADDRESS) as string;
  return navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => null);
}
