// How a long text stood before: its pieces, one after the other, tell it. Who wrote is a role at a table, never a person.

import type { BodyUpdate, LongText } from '@/domain/body';
import type { Instant } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { updatesOf } from './pieces';
import { createWords } from './words';

export interface Version {
  readonly at: Instant;
  readonly role: Role;
  readonly text: string;
}

/** What is written in one go, as far as somebody looks for it afterwards. */
const TOGETHER_MS = 60_000;

/** The latest first; the same text twice running is one version. */
export function versionsOf(documents: readonly BodyUpdate[], field: LongText): readonly Version[] {
  const words = createWords();
  const versions: Version[] = [];
  let startedAt = Number.NEGATIVE_INFINITY;
  for (const { update, role, at } of updatesOf(documents)) {
    words.take(update);
    const text = words.read(field);
    const last = versions.at(-1);
    if ((last?.text ?? '') === text) continue;
    if (last?.role === role && at - startedAt < TOGETHER_MS) versions.pop();
    else startedAt = at;
    versions.push({ at, role, text });
  }
  return versions.reverse();
}
