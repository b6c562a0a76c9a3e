// Which language a person reads: `?lang=` first, then their own choice, then the workshop's, then the browser's.

import { isLocale, type Locale } from '@/domain/wording';
import { keep, kept } from '@/lib/storage';

export const CHOICE = 'warsha.locale';

/** What is known of it when the page opens; `chosen`: by the person. */
export function atStart(): { readonly locale: Locale; readonly chosen: boolean } {
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) keep(CHOICE, asked);
  const chosen = isLocale(asked) ? asked : kept(CHOICE);
  if (isLocale(chosen)) return { locale: chosen, chosen: true };
  const spoken = globalThis.navigator?.languages?.map((tag) => tag.split('-')[0]).find(isLocale);
  return { locale: spoken ?? 'ar', chosen: false };
}
