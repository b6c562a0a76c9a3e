// What was voted: beneath a commitment how far the plenary agreed and what it remarked; at the end the votes by dots.

import { HeadingLevel, type Paragraph, type Table } from 'docx';
import type { ReportedCheck, ReportedVote } from '@/domain/report-votes';
import { dayInWords } from '@/i18n';
import type { Printing } from './docx-frame';
import { REMARKS } from './docx-styles';
import { voteName } from './vote-name';

/** A short table: what comes after these is in the archive. */
const ROWS = 20;

export function checksPart(printing: Printing, checks: readonly ReportedCheck[]): (Paragraph | Table)[] {
  return checks.flatMap((check, i) => checkPart(printing, check, checks.length > 1 ? i + 1 : null));
}

function checkPart(
  { say, write, locale }: Printing,
  check: ReportedCheck,
  number: number | null,
): (Paragraph | Table)[] {
  const { at, voters, hands, rows, reservations, remarks } = check;
  const name = number === null ? say('agreement') : say('agreement-nth', { number: String(number) });
  const day = dayInWords(new Date(at).toISOString().slice(0, 10), locale);
  const list = (title: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [
          write.words(title, { style: 'CellHead', keepNext: true, spacing: { before: 120 } }),
          ...texts.map((text) => {
            const item = { style: 'ListParagraph', numbering: { reference: REMARKS, level: 0 } };
            return text ? write.typed(text, item) : write.words(say('reservation-only'), item);
          }),
        ];
  return [
    write.words(name, { style: 'CellHead', keepNext: true, spacing: { before: 160 } }),
    write.words([day, say('answers', { count: voters })].join(' · '), { style: 'Remark', keepNext: true }),
    write.table(
      [
        [say('level'), say('phones'), ...(hands ? [say('hands')] : [])],
        ...rows.map((row) => [say(`level-${row.level}`), String(row.voices), ...(hands ? [String(row.hands)] : [])]),
      ],
      hands ? [60, 20, 20] : [75, 25],
    ),
    ...list(say('reservations'), reservations),
    ...list(say('remarks'), remarks),
  ];
}

export function votesPart(printing: Printing): (Paragraph | Table)[] {
  const { report, say, write } = printing;
  if (report.votes.length === 0) return [];
  return [
    write.words(say('votes'), { heading: HeadingLevel.HEADING_1 }),
    ...report.votes.flatMap((vote) => votePart(printing, vote)),
  ];
}

function votePart({ report, say, write, read }: Printing, vote: ReportedVote): (Paragraph | Table)[] {
  const { dots, cap, voters, hands, rows } = vote;
  const shown = rows.slice(0, ROWS);
  const rest = rows.length - shown.length;
  const about = [say('voters', { count: voters }), say('dots-rule', { dots, cap }), hands && say('hands-apart')];
  return [
    write.words(voteName(vote, report, say, read), { heading: HeadingLevel.HEADING_2 }),
    write.words(about.filter(Boolean).join(' · '), { style: 'Remark', keepNext: true }),
    write.table(
      [
        [say('place'), say('option'), say('dots'), ...(hands ? [say('hands')] : [])],
        ...shown.map(({ option, place, tied, ...row }) => [
          place === null ? '–' : tied ? say('tied', { place: String(place) }) : String(place),
          option.text.trim() || say('untitled'),
          String(row.dots),
          ...(hands ? [String(row.hands)] : []),
        ]),
      ],
      hands ? [16, 56, 14, 14] : [16, 68, 16],
    ),
    ...(rest > 0 ? [write.words(say('options-left', { count: rest }), { style: 'Remark' })] : []),
  ];
}
