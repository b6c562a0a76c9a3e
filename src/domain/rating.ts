import type { Change } from './change';
import { NOW } from './change';
import type { Instant, UserId } from './ids';

/** How the day was for one person: for facilitators, who see no name. */
export interface Rating {
  readonly id: UserId;
  /** 1 (poor) to 5 (very good). */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly text: string;
  readonly at: Instant;
}

/** UTF-16 units. */
export const RATING_UNITS = 280;

export function rateWorkshop(userId: UserId, rating: Pick<Rating, 'level' | 'text'>): Change[] {
  return [{ op: 'put', in: 'ratings', id: userId, value: { ...rating, at: NOW } }];
}
