// What was voted: beneath a commitment how far the plenary agreed and what it remarked; at the end the votes by dots.

import type { ReportedCheck, ReportedVote } from '@/domain/report-votes';
import { type Block, heading, item, line, listTable, typed, words } from './blocks';
import type { Setting } from './setting';
import { voteName } from './vote-name';

/** A short table: what comes after these is in the archive. */
const ROWS = 20;

export function checkBlocks(setting: Setting, check: ReportedCheck, number: number | null): readonly Block[] {
  const { say, dayOf } = setting;
  const { at, voters, hands, rows, reservations, remarks } = check;
  const name = number === null ? say('agreement') : say('agreement-nth', { number: String(number) });
  const list = (title: string, texts: readonly string[]): readonly Block[] =>
    texts.length === 0
      ? []
      : [
          line('strong', title, { keep: true }),
          ...texts.map((text) => item(text ? typed(text) : words(say('reservation-only')))),
        ];
  return [
    line('strong', name, { keep: true }),
    line('remark', [dayOf(at), say('answers', { count: voters })].join(' · '), { keep: true }),
    listTable(
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

export function votesPart(setting: Setting): readonly Block[] {
  const { report, say } = setting;
  if (report.votes.length === 0) return [];
  return [
    heading(1, words(say('votes')), { newPage: true }),
    line('remark', say('tie-rule')),
    ...report.votes.flatMap((vote) => [
      heading(2, typed(voteName(vote, report, say, setting.read))),
      ...voteBlocks(setting, vote),
    ]),
  ];
}

export function voteBlocks({ say }: Setting, vote: ReportedVote): readonly Block[] {
  const { dots, cap, voters, hands, rows } = vote;
  const shown = rows.slice(0, ROWS);
  const rest = rows.length - shown.length;
  const about = [say('voters', { count: voters }), say('dots-rule', { dots, cap }), hands && say('hands-apart')];
  return [
    line('remark', about.filter(Boolean).join(' · '), { keep: true }),
    listTable(
      [
        [say('place'), say('option'), say('dots'), ...(hands ? [say('hands')] : [])],
        ...shown.map(({ option, place, tied, ...row }) => [
          place === null ? '–' : tied ? say('tied', { place: String(place) }) : String(place),
          option.text.trim() ? typed(option.text) : words(say('untitled')),
          String(row.dots),
          ...(hands ? [String(row.hands)] : []),
        ]),
      ],
      hands ? [16, 56, 14, 14] : [16, 68, 16],
    ),
    ...(rest > 0 ? [line('remark', say('options-left', { count: rest }))] : []),
  ];
}
