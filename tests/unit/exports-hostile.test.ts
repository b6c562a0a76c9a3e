// Whatever people type, wherever they can type it: no file breaks, nothing typed becomes markup or a formula, and no text is lost.
import { describe, expect, it } from 'vitest';
import { emptyBody, longTexts, shortFields } from '@/domain/body';
import type { Gathered } from '@/domain/frozen';
import type { AxisId, CommitmentId, StackId } from '@/domain/ids';
import { documentKinds } from '@/features/exporting/documents';
import { markdownOf } from '@/features/exporting/markdown';
import { pageRule } from '@/features/exporting/print-sheet';
import { workbookOf } from '@/features/exporting/workbook';
import { sampleBody } from '../support/bodies';
import { readDocx, wellFormedParts } from '../support/docx';
import { documentFor, docxFor, settingFor } from '../support/exports';
import { sample, sampleCommitment, sampleNote, sampleWorkshop } from '../support/report-sample';
import { agreementOf, resultOf, rId, roundOf } from '../support/rounds';
import { badTexts, goodTexts } from '../support/texts';

/** This text in every place where anybody can write one. */
function everywhere(text: string): Partial<Gathered> {
  const wording = { ar: text, fr: text };
  const [axis, ...axes] = sampleWorkshop.axes;
  if (!axis) throw new Error('the sample has axes');
  const answer = { outcome: 'retained', text, at: 1 } as const;
  const { axisId, tableId, rank } = sampleNote('x');
  const body = sampleBody('c');
  const rows = <R extends object>(all: Readonly<Record<string, R>>, fields: object) =>
    Object.fromEntries(Object.entries(all).map(([id, row]) => [id, { ...row, ...fields }]));
  const over = { open: false, closedAt: 9 } as const;
  const remarks = [true, false].map((reserved) => ({ text, reserved }));
  return {
    workshop: {
      ...sampleWorkshop,
      ...{ title: wording, commune: wording, programme: wording, venue: wording, partners: [wording], date: text },
      axes: [{ ...axis, id: 'participation' as AxisId, name: wording }, ...axes],
      tables: sampleWorkshop.tables.map((table) => ({ ...table, name: text })),
      roadmap: [{ id: 'x', title: wording, date: text }],
    },
    commitments: [sampleCommitment('c', { title: text })],
    notes: [
      sampleNote('n', { text, answer, commitmentId: 'c' as CommitmentId }),
      ...['s1', 's2'].map((id) => sampleNote(id, { text, stackId: 's' as StackId })),
    ],
    stacks: [{ id: 's' as StackId, axisId, tableId, title: text, rank }],
    rounds: [
      roundOf([text], { ...over, title: text, result: resultOf({ 1: 2 }, { 1: 3 }) }),
      agreementOf('c', { ...over, id: rId('a'), result: { ...resultOf({ 5: 1 }), remarks } }),
    ],
    bodies: [
      {
        ...emptyBody('c' as CommitmentId),
        ...Object.fromEntries([...longTexts, ...shortFields].map((field) => [field, text])),
        partners: rows(body.partners, { name: text }) as typeof body.partners,
        indicators: rows(body.indicators, { name: text, baseline: text, target: text }) as typeof body.indicators,
        milestones: rows(body.milestones, {
          ...{ output: text, start: text, due: text, lead: text, partners: text },
        }) as typeof body.milestones,
      },
    ],
    at: sample.at,
  };
}

const hostile = '<w:p>]]>&amp; {x} \uFFFE\uFFFF\0\u0008\uD800\u202E\u2066"\'</style><script>`|</td>';
const texts = { ...goodTexts, ...badTexts, hostile, 'half an emoji': 'a\uDE00b' };
const all = Object.values(texts).join('\n');

describe('hostile text everywhere', () => {
  it.each(documentKinds)(
    'leaves every part of the DOCX of %s well-formed',
    async (kind) => {
      for (const text of [hostile, all]) {
        const { paragraphs } = readDocx(await docxFor(kind, 'ar', everywhere(text)));
        expect(paragraphs.some((paragraph) => paragraph.text.includes('<w:p>]]>&amp; {x}'))).toBe(true);
      }
    },
    60_000,
  );

  it('leaves every part of the workbook well-formed', async () => {
    for (const text of [hostile, all]) {
      const file = await workbookOf(await settingFor('ar', everywhere(text)));
      const parts = wellFormedParts(new Uint8Array(await file.arrayBuffer()));
      expect([...parts.keys()].filter((path) => path.includes('worksheets/sheet'))).toHaveLength(5);
      // No cell is a formula.
      for (const [path, xml] of parts) if (path.includes('worksheets')) expect(xml).not.toMatch(/<f[ >]/);
    }
  }, 60_000);

  it.each(documentKinds)('makes nothing of it in the Markdown of %s', async (kind) => {
    const text = markdownOf(await documentFor(kind, 'ar', everywhere(hostile)), 'ar');
    // But the element around it all, the new lines within cells and the fingerprint, no sign opens anything.
    const signs = text.replace(/^<div lang="ar-MA" dir="rtl">|<\/div>\n$|<br>|`[0-9a-f]{64}`/g, '').replace(/\\./g, '');
    expect(signs).not.toMatch(/[<>`]/);
    expect(text).not.toMatch(/[\0\uFFFE\uFFFF\u202E\uD800]/);
  });

  it('can end neither the style of a page nor its text', () => {
    const rule = pageRule(`${hostile}\\'\n}`, 'ar');
    const [, content = ''] = /content: '([^\n]*)' counter\(page\)/.exec(rule) ?? [];
    expect(content).not.toBe('');
    expect(content).not.toMatch(/['"<>{}\n]/);
    expect(content.replace(/\\[0-9a-f]+ /g, '')).not.toContain('\\');
  });
});
