import { isBlank } from './wording';
import type { Particulars, Workshop } from './workshop';

/** A notice from before there were particulars is the organisers' own text. */
export function particularsOf({ particulars, notice }: Pick<Workshop, 'particulars' | 'notice'>): Particulars {
  return particulars ?? (isBlank(notice) ? {} : { own: notice });
}
