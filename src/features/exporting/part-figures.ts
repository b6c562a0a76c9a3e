// The workshop in numbers: what was proposed axis by axis, and who took part, without groups so small that one might be known.

import type { Group, Participation } from '@/domain/participation';
import { type ReportedAxis, reportFigures } from '@/domain/report';
import { tableOf } from '@/domain/workshop';
import { type Block, line, listTable } from './blocks';
import { axisName, type Setting } from './setting';

export function figuresBlocks(setting: Setting): readonly Block[] {
  const { say, frozen } = setting;
  return [
    ...madeBlocks(setting),
    line('strong', say('participation'), { keep: true }),
    ...peopleBlocks(setting, frozen.participation),
  ];
}

export function madeBlocks(setting: Setting): readonly Block[] {
  const { report, say } = setting;
  const row = (name: string, axes: readonly ReportedAxis[]) => {
    const { proposals, placed, commitments } = reportFigures(axes);
    return [name, ...[proposals, placed, commitments].map(String)];
  };
  const { hidden, withdrawn } = report;
  return [
    listTable(
      [
        [say('axis'), say('proposals'), say('placed'), say('commitments')],
        ...report.axes.map((axis) => row(axisName(setting, axis), [axis])),
        row(say('total'), report.axes),
      ],
      [38, 20, 20, 22],
      { sum: true },
    ),
    ...(hidden > 0 ? [line('remark', say('hidden', { count: hidden }))] : []),
    ...(withdrawn > 0 ? [line('remark', say('withdrawn', { count: withdrawn }))] : []),
  ];
}

export function peopleBlocks(setting: Setting, participation: Participation): readonly Block[] {
  const { say } = setting;
  const { people, byCategory, byTable } = participation;
  if (people === null) return [line('plain', say('people-few'))];
  const someWithheld = [...byCategory, ...byTable].some((group) => group.people === null);
  const table = (
    title: string,
    head: string,
    groups: readonly Group<string>[],
    name: (key: string | null) => string,
  ) => [
    line('strong', title, { keep: true }),
    listTable([[head, say('people')], ...groups.map((group) => [name(group.key), countOf(group, say)])], [75, 25]),
  ];
  const names = groupNames(setting);
  return [
    line('plain', say('people-all', { count: people })),
    ...table(say('by-category'), say('category'), byCategory, names.category),
    ...table(say('by-table'), say('column-table'), byTable, names.table),
    ...(someWithheld ? [line('remark', say('withheld-note'))] : []),
  ];
}

function countOf({ people }: Group<string>, say: Setting['say']): string {
  return people === null ? say('withheld') : String(people);
}

/** What the groups of the participation are called. */
export function groupNames({ frozen, say }: Setting) {
  return {
    category: (key: string | null) => {
      const category = frozen.participation.byCategory.find((group) => group.key === key)?.key;
      return category ? say(`category-${category}`) : say('no-category');
    },
    table: (key: string | null) => {
      const tableId = frozen.participation.byTable.find((group) => group.key === key)?.key ?? null;
      const table = tableOf(frozen.workshop, tableId);
      return table ? say('table-name', { name: table.name }) : say('at-no-table');
    },
  };
}
