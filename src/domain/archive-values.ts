// What single values an archive may hold.

import * as v from 'valibot';
import type { Rank } from './ids';

/** As a document's name in the database: no slash, not empty. */
export const id = <T extends string>() =>
  v.custom<T>((value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(value));
export const rank = v.custom<Rank>((value) => typeof value === 'string');
export const instant = v.pipe(v.number(), v.finite());
