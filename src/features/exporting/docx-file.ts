// A document as a file that opens in Word and LibreOffice. Loaded only when somebody exports: the library it is written with
// is large.

import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { withoutForbidden } from '@/domain/note-text';
import type { Locale } from '@/domain/wording';
import { directionOf } from '@/i18n';
import type { PrintedDocument } from './blocks';
import { docxBlocks } from './docx-blocks';
import { finishedDocx } from './docx-finish';
import { documentStyles } from './docx-styles';
import { docxWriter, textRuns } from './docx-writer';

/** Twips: A4 with margins of 2.2 cm. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1250, bottom: 1250, left: 1250, right: 1250, header: 600, footer: 600 },
};

/** `locale` is the language of the document's own words. */
export async function docxFile(document: PrintedDocument, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: withoutForbidden(document.title),
    // Empty, so that the library doesn't put its own "Un-named" there: a document of the workshop has no one author.
    creator: '',
    lastModifiedBy: '',
    ...documentStyles(locale),
    sections: [
      {
        properties: { page },
        footers: { default: footer(document.foot, locale) },
        children: docxBlocks(document.blocks, docxWriter(locale), directionOf(locale)),
      },
    ],
  });
  return finishedDocx(new Uint8Array(await Packer.toArrayBuffer(file)), locale);
}

/** What it is, on every page, and the page's number. */
function footer(foot: string, locale: Locale): Footer {
  const isRtl = directionOf(locale) === 'rtl';
  return new Footer({
    children: [
      new Paragraph({
        style: 'Remark',
        ...(isRtl ? { bidirectional: true } : {}),
        alignment: AlignmentType.CENTER,
        children: [
          ...textRuns(foot, directionOf(locale)),
          new TextRun({
            ...(isRtl ? { rightToLeft: true } : {}),
            children: [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
