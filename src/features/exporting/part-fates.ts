// What became of each proposal: its outcome in words and the sentence that goes with it, or where it lies, or that nobody has
// answered it yet. Every printed proposal is told, so that none can be passed over.

import { coverageOf, type ReportedFate } from '@/domain/report-fates';
import { type Block, line, listTable, type Text, typed, words } from './blocks';
import type { Setting } from './setting';

export function fatesBlocks({ report, say }: Setting): readonly Block[] {
  if (report.fates.length === 0) return [line('remark', say('proposal-count', { count: 0 }))];
  return [
    line('remark', say('coverage', { ...coverageOf(report.fates) })),
    listTable(
      [
        [say('column-number'), say('column-text'), say('became')],
        ...report.fates.map((fate) => [String(fate.number), typed(fate.text), fateTexts(fate, say)]),
      ],
      [11, 48, 41],
    ),
  ];
}

function fateTexts(fate: ReportedFate, say: Setting['say']): readonly Text[] {
  return [words(outcomeOf(fate, say)), ...(fate.answer?.text.trim() ? [typed(fate.answer.text)] : [])];
}

/** In words, without the sentence. */
export function outcomeOf({ answer, commitment }: Pick<ReportedFate, 'answer' | 'commitment'>, say: Setting['say']) {
  const number = String(commitment?.number ?? '');
  if (!answer) return commitment ? say('fate-placed', { number }) : say('fate-open');
  const outcome = say(`outcome-${answer.outcome}`);
  return commitment ? say('fate-answered-placed', { outcome, number }) : outcome;
}
