// Which language a person reads: `?lang=` first, then their own choice, then the workshop's, then the browser's. One in Arabic comes
// before the workshop's (decision 20).

import { isLocale, type Locale } from '@/domain/wording';
import { keep, kept } from '@/lib/storage';

export const CHOICE = 'warsha.locale';

export interface AtStart {
  readonly locale: Locale;
  /** By the person, here. */
  readonly chosen: boolean;
  /** Phones are sold in French and left so by many who read Arabic; one in Arabic was made so by whoever holds it. */
  readonly isArabic: boolean;
}

/** What is known of it when the page opens. */
export function atStart(): AtStart {
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) keep(CHOICE, asked);
  const chosen = isLocale(asked) ? asked : kept(CHOICE);
  const tags = globalThis.navigator?.languages?.map((tag) => tag.split('-')[0]) ?? [];
  const isArabic = tags[0] === 'ar';
  if (isLocale(chosen)) return { locale: chosen, chosen: true, isArabic };
  return { locale: tags.find(isLocale) ?? 'ar', chosen: false, isArabic };
}
