// The other tables of the workbook: commitments with their forms, milestones, votes, figures.

import { longTexts, rowsOf } from '@/domain/body';
import type { Group } from '@/domain/participation';
import { type ReportedAxis, type ReportedCommitment, reportFigures } from '@/domain/report';
import { coverageOf } from '@/domain/report-fates';
import { commitmentTitle } from './part-axes';
import { groupNames } from './part-figures';
import type { DataTable, Value } from './proposals-table';
import { axisName, type Setting } from './setting';
import { voteName } from './vote-name';

interface Placed extends ReportedCommitment {
  readonly axis: ReportedAxis;
}

function commitmentsIn({ report }: Setting): readonly Placed[] {
  return report.axes.flatMap((axis) => axis.commitments.map((commitment) => ({ ...commitment, axis })));
}

export function commitmentsTable(setting: Setting): DataTable {
  const { frozen, say } = setting;
  const states = new Map(frozen.commitments.map(({ id, state }) => [id, state]));
  const texts = [...longTexts, 'lead', 'budget', 'budgetSource', 'communalPlan'] as const;
  return {
    heads: [
      ...[say('column-number'), say('column-title'), say('column-axis'), say('column-table')],
      ...[say('column-commitment-state'), say('column-proposal-count'), say('column-start'), say('column-due')],
      ...[say('field-partners'), say('indicators')],
      ...texts.map((field) => say(`field-${field}`)),
    ],
    rows: commitmentsIn(setting).map((commitment) => {
      const { id, number, axis, table, proposals, body } = commitment;
      return [
        ...[number, commitmentTitle(setting, commitment), axisName(setting, axis), table],
        ...[say(states.get(id) === 'kept' ? 'status-kept' : 'status-draft'), proposals.length, body.start, body.end],
        rowsOf(body.partners)
          .map(({ kind, name }) => say(`partner-${kind}`, { name }))
          .join('\n'),
        rowsOf(body.indicators)
          .map(({ name, baseline, target }) => [name, baseline, target].filter(Boolean).join(' · '))
          .join('\n'),
        ...texts.map((field) => body[field]),
      ];
    }),
  };
}

export function milestonesTable(setting: Setting): DataTable {
  const { say } = setting;
  const fields = ['output', 'start', 'due', 'lead', 'partners'] as const;
  return {
    heads: [
      ...[say('column-commitment-number'), say('column-place')],
      ...fields.map((field) => say(`column-${field}`)),
    ],
    rows: commitmentsIn(setting).flatMap((commitment) =>
      rowsOf(commitment.body.milestones).map((milestone) => [
        ...[commitment.number, commitmentTitle(setting, commitment)],
        ...fields.map((field) => milestone[field]),
      ]),
    ),
  };
}

/** A line for each option of each round. */
export function roundsTable(setting: Setting): DataTable {
  const { report, say, read } = setting;
  const dots = report.votes.flatMap((vote) => {
    const name = voteName(vote, report, say, read);
    return vote.rows.map(({ option, place, dots: given, hands }): Value[] => [
      ...[say('kind-dots'), name, isoOf(vote.at), vote.voters],
      ...[place ?? '', option.text.trim() || say('untitled'), given, hands],
    ]);
  });
  const checks = commitmentsIn(setting).flatMap((commitment) =>
    commitment.checks.flatMap(({ at, voters, rows }) =>
      rows.map(({ level, voices, hands }): Value[] => [
        ...[say('kind-agreement'), commitmentTitle(setting, commitment), isoOf(at), voters],
        ...['', say(`level-${level}`), voices, hands],
      ]),
    ),
  );
  return {
    heads: [
      ...[say('column-kind'), say('column-vote'), say('column-opened'), say('column-voters')],
      ...[say('place'), say('option'), say('dots'), say('hands')],
    ],
    rows: [...dots, ...checks],
  };
}

export function figuresTable(setting: Setting): DataTable {
  const { frozen, report, say } = setting;
  const { people, byCategory, byTable } = frozen.participation;
  const coverage = coverageOf(report.fates);
  const made = reportFigures(report.axes);
  const names = groupNames(setting);
  const count = (shown: number | null) => shown ?? say('withheld');
  const groups = (title: string, list: readonly Group<string>[], name: (key: string | null) => string): Value[][] =>
    list.map((group) => [title, name(group.key), count(group.people)]);
  return {
    heads: [say('column-figure'), say('sheet-figures'), say('column-value')],
    rows: [
      ...report.axes.flatMap((axis): Value[][] => {
        const { proposals, placed, commitments } = reportFigures([axis]);
        const name = axisName(setting, axis);
        return [
          [say('proposals'), name, proposals],
          [say('placed'), name, placed],
          [say('commitments'), name, commitments],
        ];
      }),
      [say('proposals'), say('total'), made.proposals],
      [say('placed'), say('total'), made.placed],
      [say('commitments'), say('total'), made.commitments],
      [say('became'), say('column-sentence'), coverage.answered],
      [say('became'), say('placed'), coverage.placed],
      [say('became'), say('fate-open'), coverage.open],
      [say('participation'), say('total'), count(people)],
      ...groups(say('by-category'), byCategory, names.category),
      ...groups(say('by-table'), byTable, names.table),
      ['', say('withheld-note'), ''],
    ],
  };
}

const isoOf = (at: number) => new Date(at).toISOString();
