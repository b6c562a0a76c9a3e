// What Google gives a Firebase project for nothing each day, what it asks for more, and what follows from that for one workshop.

import { type CostLine, costOf, costSum, readsOf } from './cost-model';
import { COST_RANGES, type CostQuestion, usualPlan } from './cost-plan';

/** As published; where it stands, and the day it was last read. */
export const PUBLISHED = {
  database: 'firebase.google.com/docs/firestore/pricing',
  files: 'firebase.google.com/docs/hosting/usage-quotas-pricing',
  day: '2026-11-28',
} as const;

/** The free part of a day; the bytes of the database are a month's. The day begins at midnight in California. */
export const FREE = {
  reads: 50_000,
  writes: 20_000,
  databaseBytes: 10 * 2 ** 30,
  /** Of the app's own files. */
  fileBytes: 360_000_000,
} as const;

/** US dollars for 100,000, in the multi-regions nam5 and eur3; a single region costs less. */
export const PRICES = { reads: 0.06, writes: 0.18 } as const;
export interface Prices {
  readonly reads: number;
  readonly writes: number;
}

/** A document on its way to a device, with its name and its fields' names; on an average of those that are heard. */
export const DOCUMENT_BYTES = 1_300;
/** The app's own files on a device that has never seen it: client, font, and the screens of all phases. */
export const FILES_BYTES = 400_000;

/** Above this part of the free day it is tight: reloads, exports and rehearsals come on top. */
const TIGHT = 0.8;

export interface CostAnswer {
  readonly lines: readonly CostLine[];
  readonly reads: number;
  readonly writes: number;
  readonly readsPerPerson: number;
  readonly databaseBytes: number;
  readonly fileBytes: number;
  /** The greatest part of anything that is free in a day; 1 is all of it. */
  readonly share: number;
  readonly verdict: 'fits' | 'tight' | 'over';
  /** US dollars on the plan that is paid by use, for what is not free. */
  readonly price: number;
}

export function answerCost(question: CostQuestion, prices: Prices = PRICES): CostAnswer {
  const lines = costOf(usualPlan(question));
  const total = costSum(lines);
  const reads = Math.round(readsOf(total));
  const writes = Math.round(total.writes);
  const databaseBytes = Math.round(total.documents) * DOCUMENT_BYTES;
  const fileBytes = (question.people + question.screens + 2) * FILES_BYTES;
  const share = Math.max(reads / FREE.reads, writes / FREE.writes, fileBytes / FREE.fileBytes);
  const paid = (used: number, free: number, price: number) => (Math.max(0, used - free) / 100_000) * price;
  return {
    ...{ lines, reads, writes, databaseBytes, fileBytes, share },
    readsPerPerson: reads / question.people,
    verdict: share > 1 ? 'over' : share > TIGHT ? 'tight' : 'fits',
    price: paid(reads, FREE.reads, prices.reads) + paid(writes, FREE.writes, prices.writes),
  };
}

/** With fewer people at a table than this nobody works together. */
const LEAST_AT_TABLE = 4;

/** What would make it fit into a free day with room to spare, one thing changed at a time; null where that alone can't. */
export interface Remedies {
  /** As many tables, so that fewer people hear each other. */
  readonly tables: number | null;
  readonly people: number | null;
}

export function remediesFor(question: CostQuestion): Remedies {
  const fits = (changed: Partial<CostQuestion>) => answerCost({ ...question, ...changed }).verdict === 'fits';
  if (fits({})) return { tables: null, people: null };
  const mostTables = Math.min(COST_RANGES.tables.most, Math.floor(question.people / LEAST_AT_TABLE));
  const more = Array.from({ length: Math.max(0, mostTables - question.tables) }, (_, i) => question.tables + i + 1);
  return {
    tables: more.find((tables) => fits({ tables })) ?? null,
    people: mostThat((people) => fits({ people }), question.tables, question.people),
  };
}

/** The greatest number between the two that will do, if the least does; more people never cost less. */
function mostThat(fits: (people: number) => boolean, least: number, most: number): number | null {
  if (!fits(least)) return null;
  let [low, high] = [least, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
