// The look of the exported document: one sober face for both scripts, real heading styles, so that Word's navigation
// pane, a table of contents and a screen reader find their way.

import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Locale } from '@/domain/wording';
import { tagOf } from '@/i18n';

export const ACCENT = '0D5B4C';
export const TINT = 'DCEFE9';
export const LINE = 'B8AC96';
const SOFT = '574F42';

/** The name of the one list that all proposals stand in: its numbers run through the document. */
export const PROPOSALS = 'proposals';
/** What was remarked in the plenary: in no order that would mean anything. */
export const REMARKS = 'remarks';

// On every Windows and Mac with letters for both scripts; others put a face of the same widths in its place.
const font = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' };

/** Half-points. Arabic letters are small on their body, so they are set larger. */
const size = (latin: number, arabic = latin + 4) => ({ size: latin, sizeComplexScript: arabic });
const bold = { bold: true, boldComplexScript: true };

export function documentStyles(locale: Locale): Pick<IPropertiesOptions, 'styles' | 'numbering'> {
  // The Latin text in an Arabic document is French as a rule: the spelling checker wants one answer.
  const latin = locale === 'ar' ? 'fr' : locale;
  const language = { value: tagOf(latin), bidirectional: tagOf('ar') };
  return {
    styles: {
      default: {
        document: {
          run: { font, language, ...size(22) },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { font, ...bold, ...size(44), color: ACCENT },
          paragraph: { spacing: { before: 60, after: 100 } },
        },
        heading1: {
          run: { font, ...bold, ...size(32), color: ACCENT },
          paragraph: { spacing: { before: 480, after: 140 }, keepNext: true, keepLines: true, outlineLevel: 0 },
        },
        heading2: {
          run: { font, ...bold, ...size(25) },
          paragraph: { spacing: { before: 280, after: 60 }, keepNext: true, keepLines: true, outlineLevel: 1 },
        },
        listParagraph: { paragraph: { spacing: { after: 80 } } },
      },
      paragraphStyles: [
        { id: 'Label', name: 'Label', basedOn: 'Normal', run: { ...bold, ...size(26), color: ACCENT } },
        { id: 'Remark', name: 'Remark', basedOn: 'Normal', run: { ...size(19), color: SOFT } },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          run: size(20),
          paragraph: { spacing: { before: 20, after: 20, line: 252, lineRule: LineRuleType.AUTO } },
        },
        {
          id: 'ContentsHead',
          name: 'Contents head',
          basedOn: 'Normal',
          run: { ...bold, ...size(32), color: ACCENT },
          paragraph: { spacing: { before: 360, after: 140 }, keepNext: true },
        },
        {
          id: 'TOC1',
          name: 'toc 1',
          basedOn: 'Normal',
          run: { ...bold, ...size(21) },
          paragraph: { spacing: { before: 80, after: 30 } },
        },
        {
          id: 'TOC2',
          name: 'toc 2',
          basedOn: 'Normal',
          run: size(20),
          paragraph: { spacing: { after: 20 }, indent: { start: 300 } },
        },
        { id: 'CellHead', name: 'Cell head', basedOn: 'Cell', run: { ...bold, color: ACCENT } },
      ],
    },
    numbering: {
      config: [
        {
          reference: PROPOSALS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              // Word and LibreOffice disagree on the sides of a number in a right-to-left paragraph; on its middle they agree.
              alignment: AlignmentType.CENTER,
              style: { paragraph: { indent: { start: 794, hanging: 510 } }, run: { color: SOFT } },
            },
          ],
        },
        {
          reference: REMARKS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.CENTER,
              style: { paragraph: { indent: { start: 794, hanging: 510 } }, run: { color: SOFT } },
            },
          ],
        },
      ],
    },
  };
}
