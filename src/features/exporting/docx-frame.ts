// Around the draft: what it is and where it comes from, the calendar it belongs to, the foot of each page.

import { AlignmentType, BorderStyle, Footer, HeadingLevel, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import type { Report } from '@/domain/report';
import type { Locale, Wording } from '@/domain/wording';
import { dayInWords, directionOf } from '@/i18n';
import { ACCENT } from './docx-styles';
import { type DocxWriter, textRuns } from './docx-writer';
import type { ExportWords } from './export-words';

/** What every part of the document is printed with. */
export interface Printing {
  readonly report: Report;
  readonly say: ExportWords;
  readonly locale: Locale;
  readonly write: DocxWriter;
  readonly read: (wording: Wording) => string;
}

export function cover({ report, say, locale, write, read }: Printing): Paragraph[] {
  const commune = read(report.commune);
  const partners = report.partners.map(read).filter(Boolean);
  const day = say('workshop-of', { date: dayInWords(report.date, locale) });
  return [
    ...(commune ? [write.words(commune, { style: 'Label' })] : []),
    write.words(say('draft-programme'), { heading: HeadingLevel.TITLE }),
    write.words(read(report.title), { style: 'Label' }),
    write.words([day, read(report.venue)].filter(Boolean).join(' · ')),
    ...(partners.length > 0 ? [write.words(say('partners', { names: partners.join(' · ') }))] : []),
    write.words(say('draft-notice', { date: dayInWords(report.at, locale) }), {
      style: 'Remark',
      border: { top: { style: BorderStyle.SINGLE, size: 8, color: ACCENT, space: 6 } },
      spacing: { before: 200 },
    }),
  ];
}

export function roadmap({ report, say, locale, write, read }: Printing): (Paragraph | Table)[] {
  if (report.roadmap.length === 0) return [];
  return [
    write.words(say('roadmap'), { heading: HeadingLevel.HEADING_1 }),
    write.table(
      [
        [say('roadmap-date'), say('roadmap-step')],
        ...report.roadmap.map(({ date, title }) => [dayInWords(date, locale), read(title)]),
      ],
      [30, 70],
    ),
  ];
}

/** That it is a draft, on every page, and the page's number. */
export function footer({ report, say, locale, read }: Printing): Footer {
  const isRtl = directionOf(locale) === 'rtl';
  const label = [say('draft-programme'), read(report.commune)].filter(Boolean).join(' · ');
  return new Footer({
    children: [
      new Paragraph({
        style: 'Remark',
        ...(isRtl ? { bidirectional: true } : {}),
        alignment: AlignmentType.CENTER,
        children: [
          ...textRuns(label, directionOf(locale)),
          new TextRun({
            ...(isRtl ? { rightToLeft: true } : {}),
            children: [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
