// The minutes: what happened when, what was put to the vote and how it came out, what was reserved, what was changed, and the
// archive it can all be checked against. No person is named; those who answer for it sign.

import type { PhaseSpan } from '@/domain/record';
import { type Block, code, heading, line, listTable, typed, words } from './blocks';
import { commitmentName } from './part-axes';
import { madeBlocks, peopleBlocks } from './part-figures';
import { cover } from './part-frame';
import { checkBlocks, voteBlocks } from './part-votes';
import { axisName, type Setting } from './setting';
import { voteName } from './vote-name';

export function minutesPart(setting: Setting): readonly Block[] {
  const { frozen, report, say, day, read } = setting;
  const opening = say('minutes-opening', { date: day(report.date), title: read(report.title) });
  const chapter = (title: string, blocks: readonly Block[]) => [heading(1, words(title)), ...blocks];
  return [
    ...cover(setting, say('minutes')),
    line('plain', opening),
    ...chapter(say('minutes-attendance'), [
      ...peopleBlocks(setting, frozen.participation),
      line('remark', say('minutes-sheet')),
    ]),
    ...chapter(say('minutes-phases'), phaseBlocks(setting)),
    ...chapter(say('minutes-proposals'), [
      ...madeBlocks(setting),
      ...(frozen.late ? [line('remark', say('late-count', { count: frozen.late.length }))] : []),
    ]),
    ...chapter(say('minutes-commitments'), commitmentBlocks(setting)),
    ...chapter(say('votes'), roundBlocks(setting)),
    ...chapter(say('minutes-agreement'), agreementBlocks(setting)),
    ...chapter(say('minutes-changes'), changeBlocks(setting)),
    ...chapter(say('minutes-archive'), [
      line('plain', say('archive-note'), { keep: true }),
      line('plain', code(frozen.archive.sha256)),
    ]),
    ...chapter(say('minutes-signatures'), [signatures(setting)]),
  ];
}

function phaseBlocks(setting: Setting): readonly Block[] {
  const { frozen, say, zone } = setting;
  const row = ({ phase, from, to }: PhaseSpan) => [
    say(`phase-${phase}`),
    ...[from, to].map((at) => (at === null ? '–' : timeOf(setting, at))),
    from === null || to === null ? '–' : say('minutes-long', { count: Math.round((to - from) / 60_000) }),
  ];
  return [
    listTable([[say('phase'), say('from'), say('to'), say('duration')], ...frozen.phases.map(row)], [28, 26, 26, 20]),
    line('remark', say('minutes-hours', { zone })),
    ...(frozen.trailIsWhole === false ? [line('remark', say('minutes-part'))] : []),
  ];
}

/** The hour; with its day where that isn't the workshop's. */
function timeOf({ report, say, day, dayOf, hour }: Setting, at: number): string {
  const date = dayOf(at);
  return date === day(report.date) ? hour(at) : say('opened-at', { date, hour: hour(at) });
}

function commitmentBlocks(setting: Setting): readonly Block[] {
  const { report, say } = setting;
  const rows = report.axes.flatMap((axis) =>
    axis.commitments.map(({ number, title, table, proposals }) => [
      String(number),
      title.trim() ? typed(title) : words(say('untitled')),
      axisName(setting, axis),
      table,
      String(proposals.length),
    ]),
  );
  if (rows.length === 0) return [line('remark', say('no-commitments'))];
  const head = [say('column-number'), say('column-title'), say('axis'), say('column-table'), say('proposals')];
  return [listTable([head, ...rows], [11, 33, 22, 13, 21])];
}

function roundBlocks(setting: Setting): readonly Block[] {
  const { report, say, read } = setting;
  if (report.votes.length === 0) return [line('remark', say('no-votes'))];
  return [
    line('remark', say('tie-rule')),
    ...report.votes.flatMap((vote) => [
      heading(2, typed(voteName(vote, report, say, read))),
      line('remark', timeOf(setting, vote.at), { keep: true }),
      ...voteBlocks(setting, vote),
    ]),
  ];
}

function agreementBlocks(setting: Setting): readonly Block[] {
  const checked = setting.report.axes.flatMap(({ commitments }) =>
    commitments.filter(({ checks }) => checks.length > 0),
  );
  if (checked.length === 0) return [line('remark', setting.say('no-checks'))];
  return checked.flatMap((commitment) => [
    heading(2, words(commitmentName(setting, commitment))),
    ...commitment.checks.flatMap((check, i) =>
      checkBlocks(setting, check, commitment.checks.length > 1 ? i + 1 : null),
    ),
  ]);
}

function changeBlocks({ frozen, say }: Setting): readonly Block[] {
  if (frozen.changes.length === 0) return [line('remark', say('no-changes'))];
  return [
    listTable(
      [
        [say('change'), say('times')],
        ...frozen.changes.map(({ kind, count }) => [say(`change-${kind}`), String(count)]),
      ],
      [80, 20],
    ),
    line('remark', say('changes-note')),
  ];
}

function signatures({ say }: Setting): Block {
  const row = (capacity: string) => [capacity, '', ''];
  return listTable(
    [
      [say('capacity'), say('name'), say('signature')],
      ...[say('signs-president'), say('signs-facilitator'), say('signs-rapporteur')].map(row),
    ],
    [34, 33, 33],
    { tall: true },
  );
}
