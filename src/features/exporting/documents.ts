// The documents that can be had, each put together from the same state: two drafts, the minutes, and what became of each
// proposal.

import { type Block, heading, type PrintedDocument, words } from './blocks';
import { communalForm } from './form-communal';
import { internationalForm } from './form-international';
import { axisPart, type Form, unplacedPart } from './part-axes';
import { fatesBlocks } from './part-fates';
import { figuresBlocks } from './part-figures';
import { contents, cover, roadmap } from './part-frame';
import { minutesPart } from './part-minutes';
import { votesPart } from './part-votes';
import type { Setting } from './setting';

export const documentKinds = ['communal', 'international', 'minutes', 'fates'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export function documentOf(kind: DocumentKind, setting: Setting): PrintedDocument {
  const { report, say, read } = setting;
  const name = {
    communal: 'draft-programme',
    international: 'draft-programme',
    minutes: 'minutes',
    fates: 'fates',
  } as const;
  const title = say(name[kind]);
  const blocks: Readonly<Record<DocumentKind, () => readonly Block[]>> = {
    communal: () => draft(setting, say('profile-communal'), communalForm),
    international: () => draft(setting, say('profile-international'), internationalForm),
    minutes: () => minutesPart(setting),
    fates: () => [...cover(setting, title), ...fatesBlocks(setting)],
  };
  return {
    title: [title, read(report.title)].filter(Boolean).join(' – '),
    foot: [title, read(report.commune)].filter(Boolean).join(' · '),
    blocks: blocks[kind](),
  };
}

function draft(setting: Setting, subtitle: string, form: Form): readonly Block[] {
  const { report, say, day } = setting;
  const about = say('draft-notice', { date: day(report.at) });
  return [
    ...cover(setting, say('draft-programme'), { subtitle, about }),
    ...contents(setting),
    ...roadmap(setting),
    ...report.axes.flatMap((axis, i) => axisPart(setting, axis, i + 1, form)),
    ...unplacedPart(setting),
    ...votesPart(setting),
    heading(1, words(say('annex-fates')), { newPage: true }),
    ...fatesBlocks(setting),
    heading(1, words(say('annex-figures')), { newPage: true }),
    ...figuresBlocks(setting),
  ];
}
