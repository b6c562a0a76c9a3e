// What the gallery shows as written by people: workshop content, in whatever languages they mix, and not messages of the interface.

import type { Locale } from '@/domain/wording';
import { rehearsedThemes } from './rehearsal-proposals';

const { participation, information, transparency } = rehearsedThemes;
/** People of a commune write Arabic or French, whatever the reader's language is. */
const spoken = (locale: Locale) => (locale === 'ar' ? 'ar' : 'fr');

/** Some proposals, at least five. */
export function sampleProposals(locale: Locale): readonly string[] {
  const language = spoken(locale);
  return [participation, information, transparency].flatMap((themes) => themes.flatMap((theme) => theme[language]));
}

/** Titles of commitments, at least three. */
export function sampleTitles(locale: Locale): readonly string[] {
  return participation.map(({ title }) => title[spoken(locale)]);
}

/** Texts that a page of either direction must keep apart from its own. */
export const mixedTexts = [
  'نشر بيانات الميزانية على بوابة Open Data قبل 15/06/2024 (صيغة CSV).',
  'Créer une page « شفافية » sur le site www.commune.ma, avec les PV de 2023 et 2024.',
  'السطر الأول بالعربية\nLa deuxième ligne en français\nThird line: 3 × 20 = 60',
  `https://www.commune.ma/${'deliberations-du-conseil/'.repeat(4)}`,
] as const;
