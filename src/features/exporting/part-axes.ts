// The draft itself: the axes, their commitments in one form or the other, each with the proposals behind it, then the proposals
// that are in none.

import type { ReportedAxis, ReportedCommitment, ReportedProposal, ReportedStack } from '@/domain/report';
import { type Block, heading, item, line, typed, words } from './blocks';
import { checkBlocks } from './part-votes';
import { axisName, type Setting } from './setting';

/** How a commitment's form is laid down. */
export type Form = (setting: Setting, commitment: ReportedCommitment, axis: ReportedAxis) => readonly Block[];

export function axisPart(setting: Setting, axis: ReportedAxis, number: number, form: Form): readonly Block[] {
  const { say } = setting;
  // What is left of an axis that was taken away needs no chapter when it has no commitment.
  if (axis.id === null && axis.commitments.length === 0) return [];
  const name = axisName(setting, axis);
  const title = axis.id === null ? name : say('axis-heading', { number: String(number), name });
  return [
    heading(1, words(title), { newPage: axis.commitments.length > 0 }),
    ...(axis.commitments.length === 0 ? [line('remark', say('no-commitment'))] : []),
    ...axis.commitments.flatMap((commitment, i) => commitmentPart(setting, commitment, axis, form, i > 0)),
  ];
}

/** A page of its own for each: communes hand them out one by one. */
function commitmentPart(
  setting: Setting,
  commitment: ReportedCommitment,
  axis: ReportedAxis,
  form: Form,
  newPage: boolean,
): readonly Block[] {
  const { say } = setting;
  const { proposals, checks } = commitment;
  return [
    heading(2, words(commitmentName(setting, commitment)), { newPage }),
    ...form(setting, commitment, axis),
    line('strong', say('behind'), { keep: true }),
    line('remark', proposals.length === 0 ? say('no-proposal') : say('proposal-count', { count: proposals.length }), {
      keep: proposals.length > 0,
    }),
    ...proposals.map(({ text, number }) => item(typed(text), number)),
    ...checks.flatMap((check, i) => checkBlocks(setting, check, checks.length > 1 ? i + 1 : null)),
  ];
}

export function commitmentTitle({ say }: Setting, { title }: Pick<ReportedCommitment, 'title'>): string {
  return title.trim() || say('untitled');
}

export function commitmentName(setting: Setting, commitment: Pick<ReportedCommitment, 'number' | 'title'>): string {
  const number = String(commitment.number);
  return setting.say('commitment-heading', { number, title: commitmentTitle(setting, commitment) });
}

export function unplacedPart(setting: Setting): readonly Block[] {
  const { report, say } = setting;
  const axes = report.axes.filter(({ unplaced }) => unplaced.length > 0);
  return [
    heading(1, words(say('unplaced')), { newPage: true }),
    ...(axes.length === 0 ? [line('remark', say('none-unplaced'))] : []),
    ...axes.flatMap((axis) => [heading(2, words(axisName(setting, axis))), ...stackedLists(setting, axis.unplaced)]),
  ];
}

/** Each stack under its name, then the others under a line that says so. */
function stackedLists({ say }: Setting, proposals: readonly ReportedProposal[]): readonly Block[] {
  const runs: { stack: ReportedStack | null; proposals: ReportedProposal[] }[] = [];
  for (const proposal of proposals) {
    const last = runs.at(-1);
    if (last && last.stack?.id === proposal.stack?.id) last.proposals.push(proposal);
    else runs.push({ stack: proposal.stack, proposals: [proposal] });
  }
  const keep = { keep: true };
  return runs.flatMap(({ stack, proposals: together }, i) => [
    ...(stack?.title.trim() ? [line('strong', typed(stack.title), keep)] : []),
    ...(stack ? [line('remark', say('stack', { count: together.length }), keep)] : []),
    ...(!stack && i > 0 ? [line('remark', say('by-themselves'), keep)] : []),
    ...together.map(({ text, number }) => item(typed(text), number)),
  ]);
}
