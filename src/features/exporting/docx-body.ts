// The draft itself: the axes, their commitments, each with its proposals beneath it, then the proposals that are in none.

import { HeadingLevel, type Paragraph, type Table } from 'docx';
import {
  type ReportedAxis,
  type ReportedCommitment,
  type ReportedProposal,
  type ReportedStack,
  reportFigures,
} from '@/domain/report';
import type { Printing } from './docx-frame';
import { PROPOSALS } from './docx-styles';
import { checksPart } from './docx-votes';
import type { DocxWriter } from './docx-writer';

export function axisPart(printing: Printing, axis: ReportedAxis, number: number): (Paragraph | Table)[] {
  const { say, write } = printing;
  // What is left of an axis that was taken away needs no chapter when it has no commitment.
  if (axis.id === null && axis.commitments.length === 0) return [];
  return [
    write.words(axis.id === null ? axisName(printing, axis) : numberedName(printing, axis, number), {
      heading: HeadingLevel.HEADING_1,
    }),
    ...(axis.commitments.length === 0 ? [write.words(say('no-commitment'), { style: 'Remark' })] : []),
    ...axis.commitments.flatMap((commitment) => commitmentPart(printing, commitment)),
  ];
}

function commitmentPart(printing: Printing, commitment: ReportedCommitment): (Paragraph | Table)[] {
  const { say, write } = printing;
  const { title, table, proposals, checks } = commitment;
  const from = [
    table && say('table-name', { name: table }),
    proposals.length === 0 ? say('no-proposal') : say('proposal-count', { count: proposals.length }),
  ];
  const head = { heading: HeadingLevel.HEADING_2 };
  return [
    title.trim() ? write.typed(title, head) : write.words(say('untitled'), head),
    write.words(from.filter(Boolean).join(' · '), { style: 'Remark', keepNext: proposals.length > 0 }),
    ...listOf(write, proposals),
    ...checksPart(printing, checks),
  ];
}

export function unplacedPart(printing: Printing): Paragraph[] {
  const { report, say, write } = printing;
  const axes = report.axes.filter(({ unplaced }) => unplaced.length > 0);
  return [
    write.words(say('unplaced'), { heading: HeadingLevel.HEADING_1 }),
    ...(axes.length === 0 ? [write.words(say('none-unplaced'), { style: 'Remark' })] : []),
    ...axes.flatMap((axis) => [
      write.words(axisName(printing, axis), { heading: HeadingLevel.HEADING_2 }),
      ...stackedLists(printing, axis.unplaced),
    ]),
  ];
}

/** Each stack under its name, then the others under a line that says so. */
function stackedLists({ say, write }: Printing, proposals: readonly ReportedProposal[]): Paragraph[] {
  const runs: { stack: ReportedStack | null; proposals: ReportedProposal[] }[] = [];
  for (const proposal of proposals) {
    const last = runs.at(-1);
    if (last && last.stack?.id === proposal.stack?.id) last.proposals.push(proposal);
    else runs.push({ stack: proposal.stack, proposals: [proposal] });
  }
  const head = { keepNext: true, spacing: { before: 160 } };
  return runs.flatMap(({ stack, proposals: together }, i) => [
    ...(stack?.title.trim() ? [write.typed(stack.title, { ...head, style: 'CellHead' })] : []),
    ...(stack ? [write.words(say('stack', { count: together.length }), { style: 'Remark', keepNext: true })] : []),
    ...(!stack && i > 0 ? [write.words(say('by-themselves'), { ...head, style: 'Remark' })] : []),
    ...listOf(write, together),
  ]);
}

/** One list for the whole document, so that a proposal has one number. */
function listOf(write: DocxWriter, proposals: readonly ReportedProposal[]): Paragraph[] {
  const item = { style: 'ListParagraph', numbering: { reference: PROPOSALS, level: 0 } };
  return proposals.map(({ text }) => write.typed(text, item));
}

export function figuresPart(printing: Printing): (Paragraph | Table)[] {
  const { report, say, write } = printing;
  const row = (name: string, axes: readonly ReportedAxis[]) => {
    const { proposals, placed, commitments } = reportFigures(axes);
    return [name, ...[proposals, placed, commitments].map(String)];
  };
  const { hidden, withdrawn } = report;
  return [
    write.words(say('figures'), { heading: HeadingLevel.HEADING_1 }),
    write.table(
      [
        [say('axis'), say('proposals'), say('placed'), say('commitments')],
        ...report.axes.map((axis) => row(axisName(printing, axis), [axis])),
        row(say('total'), report.axes),
      ],
      [46, 18, 18, 18],
      'sum',
    ),
    ...(hidden > 0
      ? [write.words(say('hidden', { count: hidden }), { style: 'Remark', spacing: { before: 120 } })]
      : []),
    ...(withdrawn > 0 ? [write.words(say('withdrawn', { count: withdrawn }), { style: 'Remark' })] : []),
  ];
}

function axisName({ say, read }: Printing, { id, name }: ReportedAxis): string {
  return id === null ? say('axis-taken-away') : read(name);
}

function numberedName({ say, read }: Printing, { name }: ReportedAxis, number: number): string {
  return say('axis-heading', { number: String(number), name: read(name) });
}
