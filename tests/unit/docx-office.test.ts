// LibreOffice opens the draft and prints it; the pages hold what people wrote, Arabic shaped and in its order.
import { describe, expect, it } from 'vitest';
import { reportOf } from '@/domain/report';
import type { Locale } from '@/domain/wording';
import { draftDocx } from '@/features/exporting/docx-draft';
import { exportWords } from '@/features/exporting/export-words';
import { folded, printed } from '../support/office';
import { sample, sampleNote } from '../support/report-sample';

const PATIENCE_MS = 150_000;

async function print(locale: Locale, known: Partial<typeof sample> = {}) {
  return printed(await draftDocx(reportOf({ ...sample, ...known }), await exportWords(locale), locale));
}

// The ligature of lam and alef comes out of a PDF in either order of its letters, so words with it prove nothing.
const wordsOf = (text: string) =>
  (folded(text).match(/\p{sc=Arab}{4,}/gu) ?? []).filter((word) => !/ل[اأإآ]/.test(word));

const shown = sample.notes.filter(({ state }) => state === 'shown').map(({ text }) => text);

describe('the draft in LibreOffice', () => {
  it.each<[Locale, string, string]>([
    ['ar', 'مسودة البرنامج', 'مشاريع'],
    ['fr', 'Projet de programme', 'Propositions sans engagement'],
  ])(
    'opens in %s and prints every proposal',
    async (locale, title, heading) => {
      const { text, pages } = await print(locale);
      expect(pages).toBeGreaterThan(1);
      expect(text).toContain(title);
      expect(text).toContain(heading);
      const words = shown.flatMap(wordsOf);
      expect(words.length).toBeGreaterThan(150);
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
      // Whole phrases: words stand in the order in which they were typed.
      for (const phrase of ['ميزانية التجهيز لميزانية تشاركية يختار مشاريعها السكان', 'محاضر الدورات على الموقع'])
        expect(text).toContain(phrase);
      expect(text).toContain('Créer un conseil communal des jeunes');
      expect(text).not.toContain('06 00');
    },
    PATIENCE_MS,
  );

  it(
    'opens a draft full of hostile text without repair',
    async () => {
      const texts = ['<b>x</b> ]]> & \uFFFE\0', 'a\uD83D b', 'خصم\u202E 😀👨‍👩‍👧', '=1+1', 'سطر\nثان', '{{x}}'];
      const notes = texts.map((text, i) => sampleNote(`n${i}`, { text }));
      const { text } = await print('fr', { notes });
      expect(text).toContain('<b>x</b> ]]> &');
      expect(text).toContain('=1+1');
      expect(text).toContain('خصم');
      expect(text).toContain('{{x}}');
    },
    PATIENCE_MS,
  );
});
