// The guides say the same in all languages, name only what the app has, and stand in docs as they stand in the app.
import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { FILES_BYTES, FREE } from '@/domain/cost-price';
import { type Locale, locales } from '@/domain/wording';
import { type Block, type GuideId, guideIds, labelWords, piecesOf, textsIn } from '@/i18n/guide-book';
import { counted, countedReads } from '../support/cost-page';
import { guideFile, guidePage, guides, guidesIndex, sayIn } from '../support/guide-pages';

const everyGuide = guideIds.flatMap((id) => locales.map((locale) => [id, locale] as const));

const piecesIn = (id: GuideId, locale: Locale) => textsIn(guides[locale][id]).flatMap(piecesOf);
const labelsIn = (text: string) =>
  piecesOf(text).flatMap((piece) => (piece.kind === 'label' ? [`${piece.key} ${JSON.stringify(piece.values)}`] : []));

describe('docs/guides', () => {
  test.each(everyGuide)('%s in %s is what the app shows', async (id, locale) => {
    await expect(guidePage(id, locale)).toMatchFileSnapshot(`../../${guideFile(id, locale)}`);
  });

  it('has every guide and nothing else', async () => {
    await expect(guidesIndex()).toMatchFileSnapshot('../../docs/guides/README.md');
    for (const locale of locales)
      expect(readdirSync(`docs/guides/${locale}`).sort()).toEqual(guideIds.map((id) => `${id}.md`).sort());
  });
});

describe('a guide', () => {
  test.each(everyGuide)('%s in %s names only what the app has', (id, locale) => {
    const say = sayIn(locale);
    const labels = piecesIn(id, locale).filter((piece) => piece.kind === 'label');
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels) expect(labelWords(label, say)).not.toMatch(/[{}<>]|^$/);
  });

  it('notices a name that the app no longer has, and one that wants more than it is given', () => {
    const words = (text: string) =>
      piecesOf(text).map((piece) => (piece.kind === 'label' ? labelWords(piece, sayIn('en')) : piece.text));
    expect(words('Press {{pacing.next phase=pacing.phase-vote}}, then {{pacing.add count=5}}.')).toEqual([
      'Press ',
      'Next: Vote',
      ', then ',
      '5 minutes more',
      '.',
    ]);
    expect(() => words('{{console.gone-long-ago}}')).toThrow();
    expect(() => words('{{pacing.next}}')).toThrow();
  });

  test.each(guideIds)('%s says the same, block by block, in every language', (id) => {
    const shape = (locale: Locale) => guides[locale][id].sections.map(({ blocks }) => blocks.map(shapeOf));
    for (const locale of locales) expect(shape(locale), locale).toEqual(shape('en'));
  });

  test.each(everyGuide)('%s in %s is in its own language, with Western digits and no mark left over', (id, locale) => {
    const arabic = /[\u0600-\u06FF]/;
    const texts = textsIn(guides[locale][id]);
    for (const text of texts) {
      expect(text).not.toMatch(/[٠-٩]/);
      // Neither does one mark stand within another.
      const plain = piecesOf(text).map((piece) => (piece.kind === 'label' || piece.kind === 'typed' ? '' : piece.text));
      expect(plain.join('')).not.toMatch(/\{\{|\}\}|\*\*|`/);
      if (locale !== 'ar') expect(text).not.toMatch(arabic);
    }
    const prose = guides[locale][id].sections.map(({ title }) => title).join(' ');
    expect(arabic.test(prose)).toBe(locale === 'ar');
  });

  test.each(everyGuide)('%s in %s has no part and no line twice', (id, locale) => {
    const { sections } = guides[locale][id];
    const lists = [
      sections.map(({ title }) => title),
      ...sections.map(({ blocks }) => blocks.map((block) => JSON.stringify(block))),
    ];
    for (const list of [...lists, ...sections.flatMap(({ blocks }) => blocks.map(linesOf))])
      expect(new Set(list).size).toBe(list.length);
  });

  it('for the IT colleague gives the figures that the app reckons with', () => {
    const text = textsIn(guides.en.it).join('\n');
    const figure = (amount: number) => amount.toLocaleString('en-GB');
    for (const said of [
      `${figure(FREE.reads)} a day`,
      `${figure(FREE.writes)} a day`,
      `${FREE.fileBytes / 1_000_000} MB a day`,
      `some ${Math.round(FREE.fileBytes / FILES_BYTES)} devices`,
      `some ${figure(Math.round(counted.writes / 100) * 100)}`,
    ])
      expect(text).toContain(said);
    // “Nearly all of them.”
    expect(countedReads() / FREE.reads).toBeGreaterThan(0.95);
  });
});

/** What stands under one another in a block. */
function linesOf(block: Block): readonly string[] {
  return 'table' in block ? block.table.rows.map(([name = '']) => name) : Object.values(block).flat();
}

/** What a block is, how long, and which words of the app it names: in whatever order its language wants within a text. */
function shapeOf(block: Block): unknown {
  if ('lines' in block) return block;
  if ('table' in block) return block.table.rows.map((row) => row.map((cell) => labelsIn(cell).sort()));
  return Object.entries(block).map(([kind, of]) => [kind, [of].flat().map((text) => labelsIn(text).sort())]);
}
