// What the build leaves of the font draws every text as the published font does: letters joined, vowel signs in their place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontFaces, leanFontOf } from '../../scripts/lib/lean-font.mjs';

const require = createRequire(import.meta.url);
const [arabic] = fontFaces(readFileSync('src/ui/font-arabic.css', 'utf8'));
const latin = fontFaces(readFileSync('src/ui/font-latin.css', 'utf8'));

const samples = {
  sentence: 'المرجو التحقق من رمز الدخول على شاشة القاعة وكتابته من جديد، ثم الضغط على «الالتحاق بالورشة»؛ هل فهمتم؟',
  vowels: 'بِسْمِ ٱللَّهِ مُسَوَّدَةُ ٱلْبَرْنَامَجِ ٱلْجَمَاعِيِّ كِتَابٌ كِتَابًا شَيْئٍ هٰذَا',
  hamzas: 'أإآؤئءٱ مسؤولية شؤون الأداء بيئة مبدئيا لا لأ لإ لآ',
  darija: 'گال ليا ڭاع الناس پاركينڭ ڤيلا چيشاوة شيشاوة',
  persian: 'پژوهش گیاه چیست؟ می‌خواهم کتابی بخوانم',
  others: 'ٹھیک ہے پښتو ئۇيغۇرچە ڕێکخستن',
  tatweel: 'ورشــــــة مـــحـــمـــد',
  digits: '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ٪ ٫ ٬ ؋',
  marks: '۝ ۞ ﷲ ﷼ ﴾آية﴿ ؎ ؏',
};

async function faceOf(font: Uint8Array): Promise<Face> {
  const decoded = await subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  return new Face(new Blob(decoded));
}

/** Each glyph's outline and place. Which number a glyph has may differ. */
function drawn(face: Face, text: string, weight: number) {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const places = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, i) => {
    const path = font.glyphToPath(glyph);
    return { glyph, cluster, shape: path.replace(/-?[\d.]+/g, ''), at: numbersOf(path, places[i]) };
  });
}

function numbersOf(path: string, place: ReturnType<Buffer['getGlyphPositions']>[number] | undefined): number[] {
  const { xAdvance, xOffset, yOffset } = place ?? { xAdvance: Number.NaN, xOffset: 0, yOffset: 0 };
  return [xAdvance, xOffset, yOffset, ...(path.match(/-?[\d.]+/g) ?? []).map(Number)];
}

describe('the lean font', () => {
  let published: Face;
  let lean: Face;
  let bytes: Uint8Array;
  beforeAll(async () => {
    if (!arabic) throw new Error('the style sheet names no Arabic font');
    bytes = await leanFontOf(arabic);
    published = await faceOf(readFileSync(require.resolve(arabic.url)));
    lean = await faceOf(bytes);
  });

  it.each(Object.keys(samples) as (keyof typeof samples)[])('draws as the published one does: %s', (name) => {
    for (const weight of [400, 600, 700, 780]) {
      const before = drawn(published, samples[name], weight);
      const after = drawn(lean, samples[name], weight);
      expect(after.map(({ cluster, shape }) => [cluster, shape])).toEqual(
        before.map(({ cluster, shape }) => [cluster, shape]),
      );
      const apart = before.flatMap(({ at }, i) => at.map((number, j) => Math.abs(number - (after[i]?.at[j] ?? 0))));
      // Of 2048 to the em: what rounding leaves.
      expect(Math.max(...apart)).toBeLessThanOrEqual(2);
    }
  });

  it('lacks no letter that the published one has', () => {
    const has = (face: Face, character: string) => drawn(face, character, 400).every(({ glyph }) => glyph !== 0);
    const lost = [...(arabic?.characters ?? '')].filter((c) => has(published, c) && !has(lean, c));
    expect(lost).toEqual([]);
    expect([...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءگڭپڤچ'].filter((letter) => !has(lean, letter))).toEqual([]);
  });

  it('is a good deal smaller, in all its files', async () => {
    expect(bytes.length).toBeLessThan(32_000);
    expect(latin).toHaveLength(2);
    for (const face of latin) {
      const made = await leanFontOf(face);
      expect(made.length).toBeLessThan(0.7 * readFileSync(require.resolve(face.url)).length);
    }
  });

  it('keeps the copyright', async () => {
    const decoded = await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
    // Names are stored in two bytes a letter.
    expect(new TextDecoder().decode(decoded).replaceAll('\0', '')).toContain('The Vazirmatn Project Authors');
  });
});
