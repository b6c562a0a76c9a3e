import type { Workshop } from '@/domain/workshop';

/** The day; the way to adoption with the partners; the axes with their questions. */
export type Part = 'agenda' | 'way' | 'axes';

/** What stays legible beside something else. */
const ITEMS = 9;
const STEPS = 6;

/** What the presentation shows, page after page; the axes are always there. */
export function pagesOf({
  agenda,
  roadmap,
  partners,
}: Pick<Workshop, 'agenda' | 'roadmap' | 'partners'>): readonly (readonly Part[])[] {
  const steps = roadmap.length + partners.length;
  const day: readonly Part[] = [
    ...(agenda.length > 0 ? ['agenda' as const] : []),
    ...(steps > 0 ? ['way' as const] : []),
  ];
  const isCrowded = agenda.length > ITEMS || steps > STEPS;
  const pages = isCrowded ? day.map((part) => [part]) : [day];
  return [...pages.filter((page) => page.length > 0), ['axes']];
}
