// The draft as Word is told it: directions, headings, lists, properties, and hostile text.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gathered } from '@/domain/frozen';
import type { CommitmentId, StackId } from '@/domain/ids';
import { reportOf } from '@/domain/report';
import type { Locale } from '@/domain/wording';
import { documentKinds } from '@/features/exporting/documents';
import { directedParts, directionOfText } from '@/features/exporting/text-direction';
import { type ReadDocx, readDocx } from '../support/docx';
import { docxFor } from '../support/exports';
import { fullSample } from '../support/full-sample';
import { sample, sampleCommitment, sampleNote, sampleWorkshop } from '../support/report-sample';
import { agreementOf, resultOf, rId, roundOf } from '../support/rounds';

const arabic = /\p{sc=Arab}/u;
const latin = /\p{sc=Latn}/u;

async function drafted(locale: Locale, known: Partial<Gathered> = {}): Promise<ReadDocx> {
  return readDocx(await docxFor('communal', locale, known));
}

/** A document with one proposal; the paragraph it became. */
async function proposalOf(text: string, locale: Locale = 'fr') {
  const { paragraphs } = await drafted(locale, { notes: [sampleNote('n', { text })], commitments: [] });
  return paragraphs.find(({ list }) => list !== '');
}

const headings = ({ paragraphs }: ReadDocx) =>
  paragraphs.filter(({ style }) => /^(Title|Heading)/.test(style)).map(({ style, text }) => `${style}: ${text}`);

describe('docxFile', () => {
  let ar: ReadDocx;
  let fr: ReadDocx;
  beforeAll(async () => {
    ar = await drafted('ar');
    fr = await drafted('fr');
  });

  it('has the axes and commitments as an outline, and the proposals without a commitment at the end', () => {
    expect(headings(ar)).toEqual([
      'Title: مسودة البرنامج',
      'Heading1: الجدولة الزمنية',
      'Heading1: المحور 1: المشاركة المواطنة',
      'Heading2: الالتزام 1: إحداث ميزانية تشاركية سنوية',
      'Heading1: المحور 2: الرقمنة',
      'Heading2: الالتزام 2: منصة لتتبع الشكايات والأعطاب بأجل معلن',
      'Heading1: المحور 3: الحق في الوصول إلى المعلومة',
      'Heading2: الالتزام 3: النشر الاستباقي للميزانية والصفقات ومحاضر الدورات',
      'Heading1: المحور 4: الشفافية والمساءلة',
      'Heading2: الالتزام 4: لوحة قيادة عمومية لتتبع برنامج عمل الجماعة',
      'Heading1: مقترحات خارج مشاريع الالتزامات',
      'Heading2: المشاركة المواطنة',
      'Heading2: الرقمنة',
      'Heading2: الحق في الوصول إلى المعلومة',
      'Heading2: الشفافية والمساءلة',
      'Heading1: ملحق: الأجوبة عن المقترحات',
      'Heading1: ملحق: أرقام',
    ]);
    for (const [level, style] of ['Heading1', 'Heading2'].entries())
      expect(ar.part('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:outlineLvl w:val="${level}"/>`),
      );
  });

  it('has each commitment’s proposals in one numbered list beneath it, numbered as in the report', () => {
    const at = ar.paragraphs.findIndex(({ text }) => text === 'المقترحات التي انبثق عنها هذا الالتزام');
    const beneath = ar.paragraphs.slice(at + 1, at + 6);
    expect(beneath.map(({ list }) => list !== '')).toEqual([false, true, true, true, false]);
    expect(beneath[0]?.text).toBe('3 مقترحات');
    const items = ar.paragraphs.filter(({ list }) => list !== '');
    const { axes } = reportOf(sample);
    expect(new Set(items.map(({ list }) => list)).size).toBe(1);
    expect(items.map(({ text }) => text)).toEqual([
      ...axes.flatMap(({ commitments }) => commitments.flatMap(({ proposals }) => proposals.map(({ text }) => text))),
      ...axes.flatMap(({ unplaced }) => unplaced.map(({ text }) => text)),
    ]);
  });

  it('says what it is: commune, day in Moroccan months, venue, roadmap, figures; nothing that was hidden', () => {
    const text = ar.paragraphs.map((paragraph) => paragraph.text);
    expect(text.slice(0, 5)).toEqual([
      'جماعة شيشاوة',
      'مسودة البرنامج',
      'البطائق التقنية للالتزامات',
      'ورشة الإعداد المشترك لبرنامج عمل الانفتاح',
      'ورشة 24 أبريل 2024 · قاعة الاجتماعات بمقر الجماعة',
    ]);
    // Nothing of a programme, for it names none.
    expect(text.join()).not.toContain('في إطار');
    expect(text).toContain('الحالة كما كانت يوم 24 أبريل 2024 على الساعة 09:00.');
    expect(text).toContain('يوليوز 2024');
    const sum = text.lastIndexOf('المجموع');
    expect(text.slice(sum, sum + 5)).toEqual(['المجموع', '63', '12', '4', 'لم يُطبع مقترح واحد أخفاه فريق التيسير.']);
    expect(text.join()).not.toContain('06 00');
    expect(fr.paragraphs.map((paragraph) => paragraph.text)).toContain(
      'Atelier du 24 avril 2024 · Salle de réunion de la commune',
    );
  });

  it('is marked as a draft with a page number on every page', () => {
    expect(ar.part('word/footer1.xml')).toMatch(/مسودة البرنامج.*<w:instrText[^>]*>PAGE<.*<w:instrText[^>]*>NUMPAGES</);
    expect(ar.part('word/document.xml')).toContain('<w:footerReference w:type="default"');
  });

  it.each(documentKinds)(
    'in Arabic all of %s runs from right to left but what was typed in Latin letters',
    async (kind) => {
      const { paragraphs, part } = readDocx(await docxFor(kind, 'ar', fullSample));
      for (const { text, bidi, aligned, isField } of paragraphs) {
        if (isField) continue;
        // Beginning in Latin letters, it was typed; a fingerprint is no Arabic either.
        if (!bidi) expect(directionOfText(text, 'rtl'), text).toBe('ltr');
        expect(aligned, text).toBe('start');
      }
      expect(paragraphs.filter(({ bidi }) => bidi).length).toBeGreaterThan(paragraphs.length * 0.7);
      const tables = part('word/document.xml').match(/<w:tbl>/g)?.length ?? 0;
      expect(tables).toBeGreaterThan(0);
      expect(part('word/document.xml').match(/<w:bidiVisual\/>/g)).toHaveLength(tables);
    },
  );

  it('in Arabic the section runs from right to left, and Latin paragraphs in it from left to right', () => {
    expect(ar.paragraphs.filter(({ bidi }) => !bidi).length).toBeGreaterThan(5);
    expect(ar.part('word/document.xml')).toMatch(/<w:sectPr>(?:(?!<\/w:sectPr>).)*<w:bidi\/><w:docGrid/);
  });

  it('in French everything runs from left to right but paragraphs of Arabic', () => {
    for (const { text, bidi } of fr.paragraphs) if (bidi) expect(directionOfText(text, 'ltr'), text).toBe('rtl');
    expect(fr.paragraphs.some(({ bidi, list }) => bidi && list)).toBe(true);
    expect(/<w:bidiVisual\/>|<w:bidi\/><w:docGrid/.test(fr.part('word/document.xml'))).toBe(false);
  });

  it('marks runs of Arabic as right to left, and no run that has Latin letters', () => {
    const runs = [...ar.paragraphs, ...fr.paragraphs].flatMap((paragraph) => paragraph.runs);
    expect(runs.filter(({ text }) => arabic.test(text)).length).toBeGreaterThan(100);
    for (const { text, rtl } of runs) {
      if (arabic.test(text)) expect([text, rtl]).toEqual([text, true]);
      if (latin.test(text)) expect([text, rtl]).toEqual([text, false]);
    }
  });

  it('has a language, a face and a size for both scripts, a title, and no author', () => {
    const styles = ar.part('word/styles.xml');
    expect(styles).toMatch(/<w:lang w:val="fr-MA" w:bidi="ar-MA"\/>/);
    expect(styles).toMatch(/<w:rFonts [^>]*w:cs="Arial"/);
    expect(styles).toMatch(/<w:sz w:val="22"\/><w:szCs w:val="26"\/>/);
    expect(fr.part('word/styles.xml')).toMatch(/<w:lang w:val="fr-MA" w:bidi="ar-MA"\/>/);
    const core = ar.part('docProps/core.xml');
    expect(core).toContain('<dc:title>مسودة البرنامج – ورشة الإعداد المشترك لبرنامج عمل الانفتاح</dc:title>');
    expect(core).toContain('<dc:language>ar-MA</dc:language>');
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
  });

  it('keeps new lines within a proposal', async () => {
    expect((await proposalOf('نشر الصفقات:\n- الموضوع\n\n- المبلغ'))?.text).toBe('نشر الصفقات:\n- الموضوع\n\n- المبلغ');
  });

  it.each([
    ['HTML', '<b>نعم</b><script>alert(1)</script> &amp; &#0;'],
    ['the end of a CDATA section', 'a ]]> b <![CDATA[ c'],
    ['emoji', '😀😐🙁 👨‍👩‍👧 🇲🇦 1️⃣ ☎️'],
    ['a template', '{{constructor}} {0} %s #{x}'],
    ['Tifinagh and tashkeel', 'ⵜⴰⵎⴰⵣⵉⵖⵜ الْحَقُّ'],
    ['a right-to-left mark', 'بوابة \u200FOpen Data\u200E للجماعة'],
  ])('prints %s as it was typed', async (_, text) => {
    expect((await proposalOf(text))?.text).toBe(text);
  });

  it.each([
    ['noncharacters', 'avant\uFFFEmilieu\uFFFFaprès', 'avantmilieuaprès'],
    ['null and controls', 'a\0b\u0007c\u001Bd\u000Be', 'abcde'],
    ['half an emoji', 'a\uD83D b', 'a\uFFFD b'],
    ['the other half', 'a\uDE00 b', 'a\uFFFD b'],
    ['an override of direction', 'abc\u202Efed\u202C ghi', 'abcfed ghi'],
  ])('leaves out %s and keeps the text', async (_, text, left) => {
    expect((await proposalOf(text))?.text).toBe(left);
  });

  it('takes hostile text wherever people can write', async () => {
    const hostile = '<x>]]>&\uFFFE\0\uD800\u202E"\'';
    const [axis] = sampleWorkshop.axes;
    if (!axis) throw new Error('the sample has axes');
    const everywhere = { ar: hostile, fr: hostile };
    const read = await drafted('ar', {
      workshop: {
        ...sampleWorkshop,
        ...{
          title: everywhere,
          commune: everywhere,
          programme: everywhere,
          venue: everywhere,
          partners: [everywhere],
          date: hostile,
        },
        axes: [{ ...axis, name: everywhere }],
        roadmap: [{ id: 'x', title: everywhere, date: hostile }],
      },
      commitments: [sampleCommitment('c', { title: hostile })],
      notes: [sampleNote('n', { text: hostile, commitmentId: 'c' as CommitmentId })],
    });
    const printed = read.paragraphs.filter(({ text }) => text.includes('<x>]]>&'));
    expect(printed.length).toBeGreaterThan(8);
  });

  it('prints stacks under their names, and the others after them', async () => {
    const { axisId, tableId, rank } = sampleNote('x');
    const notes = ['un', 'deux'].map((id) => sampleNote(id, { stackId: 's1' as StackId }));
    const { paragraphs } = await drafted('fr', {
      notes: [...notes, sampleNote('trois')],
      commitments: [],
      stacks: [{ id: 's1' as StackId, axisId, tableId, title: 'Même idée', rank }],
    });
    const at = paragraphs.findIndex(({ text }) => text === 'Même idée');
    expect(paragraphs.slice(at, at + 6).map(({ text }) => text)).toEqual([
      'Même idée',
      '2 propositions regroupées',
      'deux',
      'un',
      'Propositions non regroupées',
      'trois',
    ]);
  });

  it('prints beneath a commitment how far the plenary agreed, its reservations and its remarks, check by check', async () => {
    const remarks = [
      { text: '', reserved: true },
      { text: 'من سيموّل؟', reserved: true },
      { text: 'Très bien\u0007', reserved: false },
    ];
    const over = { open: false, closedAt: Date.UTC(2024, 3, 24, 12) } as const;
    const rounds = [
      agreementOf('commitment0', {
        ...over,
        id: rId('a'),
        result: { voters: 5, counts: { 5: 4, 1: 1 }, hands: {}, remarks },
      }),
      agreementOf('commitment0', { ...over, id: rId('b'), openedAt: 2, result: resultOf({ 5: 5 }, { 4: 9 }) }),
      agreementOf('commitment1', { ...over, id: rId('c'), result: null }),
    ];
    const { paragraphs } = await drafted('fr', { rounds });
    const texts = paragraphs.map(({ text }) => text);
    const at = texts.indexOf('Degré d’adhésion en plénière, mesure 1');
    const second = texts.indexOf('Degré d’adhésion en plénière, mesure 2');
    expect(at).toBeGreaterThan(texts.indexOf(sample.commitments[0]?.title ?? ''));
    expect(texts.slice(at, second)).toEqual([
      'Degré d’adhésion en plénière, mesure 1',
      '1 janvier 1970 · 5 réponses',
      ...['Réponse', 'Téléphones', 'Tout à fait d’accord', '4', 'Plutôt d’accord', '0', 'Partagé(e)', '0'],
      ...['Plutôt pas d’accord', '0', 'Pas du tout d’accord', '1'],
      ...['Réserves', 'Réserve sans commentaire.', 'من سيموّل؟', 'Remarques', 'Très bien'],
    ]);
    expect(texts.slice(second + 2, second + 8)).toEqual([
      ...['Réponse', 'Téléphones', 'Mains levées', 'Tout à fait d’accord', '5', '0'],
    ]);
    expect(texts.filter((text) => text.startsWith('Degré d’adhésion'))).toHaveLength(2);
  });

  it('prints the votes as short tables, ties said and hands apart; no chapter without a vote', async () => {
    const texts = Array.from({ length: 25 }, (_, i) => `choix ${i + 1}`);
    const result = resultOf({ 3: 6, 5: 6, 1: 2 }, { 1: 12 });
    const votes = [roundOf(texts, { title: 'Nos priorités', open: false, closedAt: 9, result })];
    const fr = await drafted('fr', { rounds: votes });
    const printed = fr.paragraphs.map(({ text }) => text);
    const at = printed.lastIndexOf('Nos priorités');
    expect(headings(fr)).toContain('Heading1: Votes');
    expect(printed.slice(at + 1, at + 14)).toEqual([
      '1 personne a voté · 3 points par personne, au plus 2 par choix · mains levées comptées à part',
      ...['Rang', 'Choix', 'Points', 'Mains levées'],
      ...['1 (à égalité)', 'choix 3', '6', '0', '1 (à égalité)', 'choix 5', '6', '0'],
    ]);
    expect(printed).toContain('5 autres choix figurent dans l’archive.');
    expect(headings(await drafted('fr'))).not.toContain('Heading1: Votes');
  });

  it('says in words what is not there yet', async () => {
    const { paragraphs } = await drafted('en', { notes: [], commitments: [sampleCommitment('c', { title: ' ' })] });
    const text = paragraphs.map((paragraph) => paragraph.text);
    expect(text).toContain('Commitment 1: Commitment without a title');
    expect(text).toContain('No proposal lies in this commitment yet.');
    expect(text).toContain('To be completed');
    expect(text.filter((line) => line === 'No draft commitment on this axis yet.')).toHaveLength(3);
    expect(text).toContain('None: every proposal lies in a draft commitment.');
  });
});

describe('directedParts', () => {
  const shown = (text: string, base: 'rtl' | 'ltr') =>
    directedParts(text, base).map((part) => `${part.direction}:${part.text}`);

  it('splits mixed text by script, in logical order', () => {
    expect(shown('بوابة Open Data للجماعة', 'rtl')).toEqual(['rtl:بوابة ', 'ltr:Open Data', 'rtl: للجماعة']);
    expect(shown('Publier محضر الدورة ici', 'ltr')).toEqual(['ltr:Publier ', 'rtl:محضر الدورة', 'ltr: ici']);
  });

  it('leaves digits with the word before them', () => {
    expect(shown('القانون 31.13 ثم', 'ltr')).toEqual(['rtl:القانون 31.13 ثم']);
    expect(shown('شبكة Wi-Fi 6 هنا', 'rtl')).toEqual(['rtl:شبكة ', 'ltr:Wi-Fi 6', 'rtl: هنا']);
    expect(shown('2024', 'rtl')).toEqual(['rtl:2024']);
  });

  it('never parts a vowel sign from its letter, nor the halves of an emoji', () => {
    expect(shown('حقُّ x', 'ltr')).toEqual(['rtl:حقُّ', 'ltr: x']);
    expect(shown('a 👨‍👩‍👧 ب', 'ltr').join('')).toContain('👨‍👩‍👧');
  });

  it('finds the direction of a text by its first letter', () => {
    expect(directionOfText('30 jours محضر', 'rtl')).toBe('ltr');
    expect(directionOfText('« محضر » du jour', 'ltr')).toBe('rtl');
    expect(directionOfText('06 00 !!! 😀', 'rtl')).toBe('rtl');
    expect(directionOfText('', 'ltr')).toBe('ltr');
  });
});
