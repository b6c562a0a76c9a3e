import type { UserId } from '@/domain/ids';
import type { Category } from '@/domain/member';
import { simulatedId } from '@/domain/simulated';

/** Somebody who isn't there: how they write and what they are like. */
export interface SimulatedPerson {
  readonly id: UserId;
  readonly language: 'ar' | 'fr';
  /** Null: would rather not say. */
  readonly category: Category | null;
  /** How many proposals they write. */
  readonly proposals: number;
  /** They ask for help for their table once in these phases. */
  readonly asksIn: 'propose' | 'draft' | null;
  /** They don't vote on the proposals: a facilitator learns not to wait for the last one. */
  readonly abstains: boolean;
  /** One of their proposals ought to be hidden. */
  readonly isRude: boolean;
}

const usual = { language: 'ar', proposals: 3, asksIn: null, abstains: false, isRude: false } as const;

const traits: ReadonlyArray<Partial<Omit<SimulatedPerson, 'id'>> & Pick<SimulatedPerson, 'category'>> = [
  { category: 'civil-society' },
  { category: 'council', language: 'fr' },
  { category: 'citizen', proposals: 2 },
  { category: 'equality-body', proposals: 4 },
  { category: 'staff', language: 'fr', asksIn: 'propose' },
  { category: 'citizen', proposals: 2, isRude: true },
  { category: 'civil-society', language: 'fr', proposals: 4 },
  { category: null, proposals: 1 },
  { category: 'council', asksIn: 'draft' },
  { category: 'media', language: 'fr', proposals: 2 },
  { category: 'citizen' },
  { category: 'staff', proposals: 2, abstains: true },
];

/** Twelve, always the same. */
export const people: readonly SimulatedPerson[] = traits.map((person, i) => ({
  ...usual,
  ...person,
  id: simulatedId(i + 1),
}));
