// Workshops of one programme, listed together. Nothing but their own names ties them: what a device knows of the workshops is
// enough, with or without a network.

import { comparable } from './likeness-spelling';
import { locales, type Wording } from './wording';
import type { Workshop } from './workshop';

export interface Series {
  /** In all languages in which one of them names it; null for a workshop by itself. */
  readonly programme: Wording | null;
  /** In the order of their days; those of one day as they were opened. */
  readonly workshops: readonly Workshop[];
}

/** The next or latest first: each programme where its latest day stands. */
export function inSeries(workshops: readonly Workshop[]): readonly Series[] {
  const alone = workshops.filter(({ programme }) => namesOf(programme).size === 0);
  const series = [
    ...alone.map((workshop): Series => ({ programme: null, workshops: [workshop] })),
    ...byProgramme(workshops.filter((workshop) => !alone.includes(workshop))).map(seriesOf),
  ];
  return series.sort((a, b) => byDay(latestOf(b), latestOf(a)));
}

/** Those that share a name in any language; one that knows two names brings both together. */
function byProgramme(workshops: readonly Workshop[]): readonly (readonly Workshop[])[] {
  return workshops.reduce<readonly (readonly Workshop[])[]>((groups, workshop) => {
    const names = namesOf(workshop.programme);
    const isOurs = (group: readonly Workshop[]) =>
      group.some(({ programme }) => [...namesOf(programme)].some((name) => names.has(name)));
    return [...groups.filter((group) => !isOurs(group)), [...groups.filter(isOurs).flat(), workshop]];
  }, []);
}

function seriesOf(group: readonly Workshop[]): Series {
  const workshops = [...group].sort(byDay);
  // The latest has the word where they differ.
  const names = workshops.flatMap(({ programme = {} }) => Object.entries(programme));
  return { programme: Object.fromEntries(names.filter(([, name]) => name.trim() !== '')), workshops };
}

/** As one reads them: neither spelling (`comparable`) nor spaces, dashes and apostrophes of any kind make another programme. */
function namesOf(programme: Wording = {}): ReadonlySet<string> {
  const texts = locales.map((locale) => programme[locale]?.trim() ?? '').filter(Boolean);
  return new Set(texts.map((text) => folded(text) || text));
}

function folded(text: string): string {
  return comparable(text)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** Of two days the earlier first, of one day the one that was opened first. */
export function byDay(a: Workshop, b: Workshop): number {
  return a.date === b.date ? a.createdAt - b.createdAt : a.date < b.date ? -1 : 1;
}

function latestOf({ workshops }: Series): Workshop {
  return workshops.reduce((latest, workshop) => (byDay(latest, workshop) < 0 ? workshop : latest));
}
