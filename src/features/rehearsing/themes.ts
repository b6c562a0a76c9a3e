// Which of the made-up proposals belong to an axis, and which say the same.

import type { Axis } from '@/domain/workshop';
import { rehearsedThemes, rudeProposal, type Theme, type Topic } from '@/i18n/rehearsal-proposals';
import type { Draw } from '@/lib/seeded';
import { oneOf } from '@/lib/seeded';
import type { SimulatedPerson } from './people';

const clues: ReadonlyArray<readonly [Topic, RegExp]> = [
  ['information', /information|معلوم/i],
  ['digitalisation', /digit|numér|رقمن|رقمي/i],
  ['participation', /particip|مشارك/i],
  ['transparency', /transpar|redevab|accountab|شفاف|مساءل/i],
];

/** Organisers name axes as they like; what none of these words stands in is written about in general. */
export function topicOf(axis: Axis | undefined): Topic {
  const name = Object.values(axis?.name ?? {}).join(' ');
  return clues.find(([, clue]) => clue.test(name))?.[0] ?? 'general';
}

const themeByText = new Map(
  Object.values(rehearsedThemes)
    .flat()
    .flatMap((theme) => [...theme.ar, ...theme.fr].map((text) => [text, theme] as const)),
);

/** Null for what real people wrote: the simulated ones leave that alone. */
export function themeOf(text: string): Theme | null {
  return themeByText.get(text) ?? null;
}

/** Something in one's own language that nobody has written at this table yet; else in the other; null when all is said. */
export function nextText(
  { language, isRude }: Pick<SimulatedPerson, 'language' | 'isRude'>,
  topic: Topic,
  written: ReadonlySet<string>,
  draw: Draw,
): string | null {
  const other = language === 'ar' ? 'fr' : 'ar';
  const unsaid = (of: 'ar' | 'fr') =>
    rehearsedThemes[topic].flatMap((theme) => theme[of]).filter((text) => !written.has(text));
  if (isRude && written.size > 0 && !written.has(rudeProposal)) return rudeProposal;
  return oneOf(draw, unsaid(language)) ?? oneOf(draw, unsaid(other)) ?? null;
}

/** The commitment's title in the language that the table works in. */
export function titleOf({ title }: Theme, locale: string): string {
  return locale === 'ar' ? title.ar : title.fr;
}
