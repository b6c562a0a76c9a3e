import type { Outcome } from './answer';
import type { Change } from './change';
import { type Locale, type Wording, wordingIn } from './wording';

/** The sentence that organisers of this workshop give with an outcome; a language they didn't write it in is absent. */
export interface AnswerTemplate {
  readonly id: Outcome;
  readonly sentence: Wording;
}

/** An empty sentence is none: then the usual one is given again. */
export function changeTemplate(outcome: Outcome, sentence: Wording): Change[] {
  return [{ op: 'put', in: 'templates', id: outcome, value: { sentence } }];
}

/** In the language asked for if there is one, the organisers' own before the usual one; else in any other. */
export function sentenceFor(
  outcome: Outcome,
  locale: Locale,
  templates: readonly AnswerTemplate[],
  usual: Readonly<Record<Outcome, Wording>>,
): string {
  const own = templates.find(({ id }) => id === outcome)?.sentence ?? {};
  return own[locale]?.trim() || usual[outcome][locale] || wordingIn(own, locale, locale);
}
