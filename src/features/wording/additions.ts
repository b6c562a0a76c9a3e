import { type LongText, longTexts } from '@/domain/body';
import type { Scribe } from './scribe';

type Additions = Readonly<Partial<Record<LongText, string>>>;

/** Puts words behind the long texts. */
export function addWords({ words, flush }: Scribe, additions: Additions): void {
  for (const field of longTexts) {
    const added = additions[field];
    if (added) words.edit(field, { at: words.read(field).length, removed: 0, added });
  }
  flush(true);
}

/** Takes them out again where they still stand as they were put; what somebody has changed meanwhile stays. */
export function takeOutWords({ words, flush }: Scribe, additions: Additions): void {
  for (const field of longTexts) {
    const added = additions[field];
    const at = added ? words.read(field).lastIndexOf(added) : -1;
    if (added && at >= 0) words.edit(field, { at, removed: added.length, added: '' });
  }
  flush(true);
}
