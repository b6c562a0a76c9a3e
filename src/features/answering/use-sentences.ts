import type { Outcome } from '@/domain/answer';
import { type AnswerTemplate, sentenceFor } from '@/domain/answer-template';
import type { Locale } from '@/domain/wording';
import { answerSentences } from '@/i18n/answer-sentences';
import { useLive, useRoom } from '@/live';

export interface Sentences {
  readonly templates: readonly AnswerTemplate[];
  /** In the workshop's language unless another is asked for. */
  readonly sentence: (outcome: Outcome, locale?: Locale) => string;
}

/** The sentences that go with outcomes: the organisers' own, or the usual ones. */
export function useSentences(): Sentences {
  const { workshop, workshopId } = useRoom();
  const templates = useLive('templates', { workshopId }).value ?? [];
  return {
    templates,
    sentence: (outcome, locale = workshop.locale) => sentenceFor(outcome, locale, templates, answerSentences),
  };
}
