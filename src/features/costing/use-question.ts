import { useState } from 'react';
import { COST_RANGES, type CostQuestion, withinRanges } from '@/domain/cost-plan';
import { PRICES } from '@/domain/cost-price';
import { useLocaleChoice } from '@/i18n';
import { numberIn } from './number-in';

export const questionFields = Object.keys(COST_RANGES) as (keyof CostQuestion)[];
export const priceFields = ['reads', 'writes'] as const;
type Field = keyof CostQuestion | `price-${(typeof priceFields)[number]}`;

/** The workshop of the budget. */
const usual: CostQuestion = { people: 100, tables: 8, hours: 3, screens: 1 };

export interface Asked {
  /** As typed, which may be nothing for a moment. */
  readonly typed: Readonly<Record<Field, string>>;
  readonly question: CostQuestion;
  readonly prices: { readonly reads: number; readonly writes: number };
  readonly type: (field: Field, text: string) => void;
}

/** What is asked, beginning with what the address says (`?people=60&tables=6`). */
export function useQuestion(search: string): Asked {
  const [typed, setTyped] = useState(() => beginning(search));
  const reader = useLocaleChoice((choice) => choice.locale);
  const asked = (name: keyof CostQuestion) => numberIn(typed[name], true, reader) ?? usual[name];
  const price = (name: keyof typeof PRICES) => Math.max(0, numberIn(typed[`price-${name}`], false, reader) ?? 0);
  return {
    typed,
    question: questionOf(asked),
    prices: { reads: price('reads'), writes: price('writes') },
    type: (field, text) => setTyped((before) => ({ ...before, [field]: text })),
  };
}

function questionOf(of: (name: keyof CostQuestion) => number): CostQuestion {
  return withinRanges({ people: of('people'), tables: of('tables'), hours: of('hours'), screens: of('screens') });
}

function beginning(search: string): Record<Field, string> {
  const asked = new URLSearchParams(search);
  const of = (name: keyof CostQuestion) => Number(asked.get(name) ?? usual[name]);
  const { people, tables, hours, screens } = questionOf(of);
  return {
    ...{ people: `${people}`, tables: `${tables}`, hours: `${hours}`, screens: `${screens}` },
    ...{ 'price-reads': `${PRICES.reads}`, 'price-writes': `${PRICES.writes}` },
  };
}
