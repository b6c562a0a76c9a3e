// The page that shows every piece of the look: none is missing on it, and in each language everybody can use it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { hues } from '@/domain/workshop';
import { useLocaleChoice, Words } from '@/i18n';
import { sampleProposals, sampleTitles } from '@/i18n/gallery-samples';
import Gallery from '@/screens/gallery/gallery';
import { colourOf, colours, contrastOf, pairs, pairsOfPaper, sized } from '@/screens/gallery/tokens';
import * as ui from '@/ui';

const languages = ['ar', 'fr', 'en'] as const;
const heading = { ar: 'كل عناصر الواجهة', fr: 'Toutes les pièces de l’interface', en: 'Every piece of the look' };

async function opened(view: string, title: string) {
  // The words arrive while it is drawn.
  const shown = await act(async () =>
    render(
      <Suspense fallback={null}>
        <Words>
          <Gallery view={view} />
        </Words>
      </Suspense>,
    ),
  );
  await screen.findByRole('heading', { level: 1, name: title }, { timeout: 8_000 });
  return shown.container;
}

const shownIn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-shows]')].flatMap(
    ({ dataset }) => dataset.shows?.split(' ') ?? [],
  );

/** Components, by the way they are written; the rest are helpers that draw nothing. */
const primitives = Object.keys(ui).filter((name) => /^[A-Z]/.test(name));

/** The gallery's own sources: that a piece is named there is not yet that it is shown. */
const folder = join(__dirname, '../../src/screens/gallery');
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

const missing = (names: readonly string[], shown: readonly string[]) =>
  names.filter((name) => !shown.includes(name) || !new RegExp(`<${name}\\b`).test(sources));

describe('the gallery', () => {
  it.each(languages)('is there in %s, for everyone', async (locale) => {
    const container = await opened(locale, heading[locale]);
    expect(useLocaleChoice.getState().locale).toBe(locale);
    expect(container.querySelectorAll('[data-part]')).toHaveLength(10);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('shows every primitive, and every icon', async () => {
    const container = await opened('fr', heading.fr);
    const shown = shownIn(container);
    expect(primitives.length).toBeGreaterThan(25);
    expect(missing(primitives, shown)).toEqual([]);
    expect(missing([...primitives, 'Forgotten'], shown)).toEqual(['Forgotten']);
    for (const name of ui.iconNames()) expect(container.querySelector(`[data-icon="${name}"]`), name).not.toBeNull();
  });

  it('shows each language in a page of its own, side by side', async () => {
    useLocaleChoice.setState({ locale: 'en', chosen: true });
    const container = await opened('beside', 'Three languages side by side');
    const pages = [...container.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'));
    expect(pages).toEqual(languages.map((locale) => `/gallery/${locale}`));
  });
});

describe('the tokens', () => {
  it('are read from their own file', () => {
    expect(colours.length).toBeGreaterThan(14);
    for (const beginning of ['--space', '--text', '--round', '--lift', '--touch'])
      expect(sized(beginning).length, beginning).toBeGreaterThan(0);
    expect(() => colourOf('--nothing')).toThrow('--nothing');
  });

  it('contrast is reckoned as WCAG does', () => {
    expect(contrastOf({ ink: '--ink', ground: '--ink', least: 1 })).toBe(1);
    // White on #0d5b4c, by the published formula.
    expect(contrastOf({ ink: '--accent-ink', ground: '--accent', least: 1 })).toBeCloseTo(7.98, 1);
  });

  it('can be read on each other', () => {
    for (const pair of [...pairs, ...hues.flatMap(pairsOfPaper)])
      expect(contrastOf(pair), `${pair.hue ?? ''} ${pair.ink} on ${pair.ground}`).toBeGreaterThanOrEqual(pair.least);
  });
});

describe('the pictures of the look', () => {
  it('are there for each part, in both directions and on both devices, and no others', async () => {
    const container = await opened('fr', heading.fr);
    const parts = [...container.querySelectorAll('[data-part]')].map(({ id }) => id);
    const names = [...parts, 'dialog'].flatMap((part) =>
      ['ar', 'fr'].flatMap((locale) => [360, 1366].map((width) => `${part}-${locale}-${width}.png`)),
    );
    expect(readdirSync(join(__dirname, '../pictures')).sort()).toEqual(names.sort());
  });
});

describe('what the gallery shows as written by people', () => {
  it.each(languages)('is enough in %s', (locale) => {
    expect(sampleProposals(locale).length).toBeGreaterThan(4);
    expect(sampleTitles(locale).length).toBeGreaterThan(2);
  });
});
