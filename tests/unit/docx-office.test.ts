// LibreOffice opens the documents and prints them; the pages hold what people wrote, Arabic shaped and in its order.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/wording';
import { documentKinds } from '@/features/exporting/documents';
import { sampleBody } from '../support/bodies';
import { docxFor, settingFor } from '../support/exports';
import { fullSample } from '../support/full-sample';
import { folded, type Printed, printed, printedAll } from '../support/office';
import { sampleNote } from '../support/report-sample';

const PATIENCE_MS = 170_000;
const languages = ['ar', 'fr'] as const;

// The ligature of lam and alef comes out of a PDF in either order of its letters, so words with it prove nothing.
const wordsOf = (text: string) =>
  (folded(text).match(/\p{sc=Arab}{4,}/gu) ?? []).filter((word) => !/ل[اأإآ]/.test(word));

/** A PDF has no spaces, only gaps; beside numbers and Latin letters in Arabic they are told on the wrong side. */
const together = (text: string) => folded(text).replaceAll(' ', '');

const shown = fullSample.notes.filter(({ state }) => state === 'shown').map(({ text }) => text);

let pages: Record<string, Printed> = {};
const page = (kind: string, locale: Locale) => pages[`${kind}-${locale}`]?.text ?? '';

beforeAll(async () => {
  const names = languages.flatMap((locale) => documentKinds.map((kind) => ({ kind, locale })));
  const files = names.map(
    async ({ kind, locale }) => [`${kind}-${locale}`, await docxFor(kind, locale, fullSample)] as const,
  );
  pages = await printedAll(Object.fromEntries(await Promise.all(files)));
}, PATIENCE_MS);

describe('the documents in LibreOffice', () => {
  it.each(languages)('print every proposal in %s, in the drafts and with what became of it', (locale) => {
    const words = shown.flatMap(wordsOf);
    expect(words.length).toBeGreaterThan(150);
    for (const kind of ['communal', 'international', 'fates']) {
      expect(words.filter((word) => !page(kind, locale).includes(word))).toEqual([]);
      // Whole phrases: words stand in the order in which they were typed.
      expect(page(kind, locale)).toContain('محاضر الدورات على الموقع');
      expect(page(kind, locale)).toContain('Créer un conseil communal des jeunes');
      expect(page(kind, locale)).not.toContain('06 00');
    }
  });

  it('show the table of contents, its entries and the headings they lead to', () => {
    const draft = page('communal', 'fr');
    const contents = draft.slice(draft.indexOf('Sommaire'), draft.indexOf('Sommaire') + 900);
    for (const entry of ['Calendrier', 'Axe 2 : Digitalisation', 'Engagement 4', 'Annexe : chiffres'])
      expect(contents).toContain(entry);
    expect(page('international', 'ar')).toContain('المحتويات');
  });

  it('print each form with what was written in it', () => {
    const body = sampleBody('x');
    for (const kind of ['communal', 'international']) {
      for (const text of [body.problem, body.results, body.accountability])
        expect(wordsOf(text).filter((word) => !page(kind, 'ar').includes(word))).toEqual([]);
      for (const text of ['في بوابة Open Data للجماعة', '30 يونيو 2025'])
        expect(together(page(kind, 'ar'))).toContain(together(text));
      expect(page(kind, 'fr')).toContain('du 1 novembre 2024 au 31 octobre 2026');
      expect(page(kind, 'fr')).not.toContain('محذوف');
    }
  });

  it('print the minutes whole, their fingerprint in one piece', async () => {
    const { frozen } = await settingFor('ar', fullSample);
    for (const locale of languages) expect(together(page('minutes', locale))).toContain(frozen.archive.sha256);
    for (const text of ['الصياغة', '10:50', '40 دقيقة', 'التوقيعات'])
      expect(together(page('minutes', 'ar'))).toContain(together(text));
    expect(page('minutes', 'fr')).toContain('Signatures');
  });

  it('keep to few pages', () => {
    expect(pages['communal-ar']?.pages).toBeLessThan(30);
    expect(pages['minutes-ar']?.pages).toBeLessThan(8);
  });

  it(
    'a draft full of hostile text opens without repair',
    async () => {
      const texts = ['<b>x</b> ]]> & \uFFFE\0', 'a\uD83D b', 'خصم\u202E 😀👨‍👩‍👧', '=1+1', 'سطر\nثان', '{{x}}'];
      const notes = texts.map((text, i) => sampleNote(`n${i}`, { text }));
      const hostile = '<w:p>]]>&\uFFFE\0\uD800\u202E"\'';
      const bodies = [
        sampleBody('commitment0', { problem: hostile, lead: hostile, start: hostile, end: '9999-99-99' }),
      ];
      const { text } = await printed(await docxFor('communal', 'fr', { notes, bodies }));
      for (const part of ['<b>x</b> ]]> &', '=1+1', 'خصم', '{{x}}', '<w:p>]]>&']) expect(text).toContain(part);
    },
    PATIENCE_MS,
  );
});
