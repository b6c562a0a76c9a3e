// Which database this page talks to, from the settings tag that the build or the local server put into index.html.

import type { FirestoreSettings } from '@/gateway/firestore/settings';

export type Environment = FirestoreSettings | { readonly keeper: 'missing'; readonly missing: readonly string[] };

export function environment(): Environment {
  const tag = document.getElementById('settings')?.textContent;
  // Written by scripts/lib/settings.mjs, with the same shapes; the emulator answers at the page's own origin.
  const settings = tag ? (JSON.parse(tag) as Environment | { keeper: 'emulator'; projectId: string }) : null;
  if (!settings) return { keeper: 'missing', missing: ['#settings'] };
  if (settings.keeper !== 'emulator') return settings as Environment;
  const port = Number(location.port) || (location.protocol === 'https:' ? 443 : 80);
  return { ...settings, host: location.hostname, port };
}
