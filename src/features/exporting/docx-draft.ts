// The draft programme as a document that opens in Word and LibreOffice. Loaded only when somebody exports: the library it
// is written with is large.

import { Document, Packer } from 'docx';
import { withoutForbidden } from '@/domain/note';
import type { Report } from '@/domain/report';
import { type Locale, type Wording, wordingIn } from '@/domain/wording';
import { axisPart, figuresPart, unplacedPart } from './docx-body';
import { finishedDocx } from './docx-finish';
import { cover, footer, roadmap } from './docx-frame';
import { documentStyles } from './docx-styles';
import { votesPart } from './docx-votes';
import { docxWriter } from './docx-writer';
import type { ExportWords } from './export-words';

/** Twips: A4 with margins of 2.2 cm. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1250, bottom: 1250, left: 1250, right: 1250, header: 600, footer: 600 },
};

/** `locale` is the language of the words `say` has. */
export async function draftDocx(report: Report, say: ExportWords, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const read = (wording: Wording) => wordingIn(wording, locale, report.locale);
  const printing = { report, say, locale, read, write: docxWriter(locale) };
  const file = new Document({
    title: withoutForbidden([say('draft-programme'), read(report.title)].filter(Boolean).join(' – ')),
    // Empty, so that the library doesn't put its own "Un-named" there: a document of the workshop has no one author.
    creator: '',
    lastModifiedBy: '',
    ...documentStyles(locale),
    sections: [
      {
        properties: { page },
        footers: { default: footer(printing) },
        children: [
          ...cover(printing),
          ...roadmap(printing),
          ...report.axes.flatMap((axis, i) => axisPart(printing, axis, i + 1)),
          ...unplacedPart(printing),
          ...votesPart(printing),
          ...figuresPart(printing),
        ],
      },
    ],
  });
  return finishedDocx(new Uint8Array(await Packer.toArrayBuffer(file)), locale);
}
