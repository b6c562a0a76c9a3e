// Paper cards: what their numbers are. A card is nobody's, so a number says where it lay and nothing else.

import { westernDigits } from '@/lib/text';
import type { Table } from './workshop';

/** On each A4 sheet. */
export const CARDS_A_SHEET = 4;

export interface Card {
  readonly table: Table;
  /** From 1 at each table. */
  readonly number: number;
}

/** So many for each table, from `from` on; rounded up to whole sheets, because a blank corner is a card too. */
export function cardsFor(tables: readonly Table[], each: number, from = 1): readonly Card[] {
  const whole = Math.ceil(each / CARDS_A_SHEET) * CARDS_A_SHEET;
  return tables.flatMap((table) => Array.from({ length: whole }, (_, i) => ({ table, number: from + i })));
}

/** As it stands on the card: `3-07`, with the table's name before it. */
export function cardName({ table, number }: Card): string {
  return `${table.name}-${String(number).padStart(2, '0')}`;
}

/** The number somebody typed from a card: `3-07`, `07` and `٧` are all 7. Null when there is none. */
export function cardNumberIn(text: string): number | null {
  const digits = westernDigits(text).match(/\d+(?=\D*$)/)?.[0];
  return digits === undefined ? null : Number(digits);
}
