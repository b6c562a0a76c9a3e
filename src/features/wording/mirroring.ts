// Keeps the plain texts in a form like what was written in it. They are always made from all that is known, so a mirror that
// came late and lacks words takes nothing away: whoever knows more writes it anew.

import type { Body } from '@/domain/body';
import { emptyBody } from '@/domain/body';
import type { Change } from '@/domain/change';
import { mirrorTexts } from '@/domain/form';
import type { CommitmentId } from '@/domain/ids';
import type { Words } from './words';

interface Mirroring {
  readonly commitmentId: CommitmentId;
  readonly words: Words;
  readonly mayWrite: () => boolean;
  readonly commit: (changes: readonly Change[]) => Promise<void>;
  readonly now: () => number;
  readonly draw: () => number;
  readonly body: () => Body | null;
  /** Is all that was written known here, and confirmed? */
  readonly isComplete: () => boolean;
  /** Does something of this device's wait to be confirmed? */
  readonly isWaiting: () => boolean;
}

/** Somebody who goes on writing brings the mirror up to date this often. */
const EVERY_MS = 120_000;
/** When nobody has written for so long, whoever has the form open repairs a mirror that lags. */
const QUIET_MS = 30_000;

export interface Mirror {
  /** What goes along with words that are sent now; nothing where it isn't due. */
  besides(leaving: boolean): readonly Change[];
  /** Words go off without it. */
  owe(): void;
  /** Something was written, here or elsewhere. */
  stir(): void;
  /** Whoever wrote here leaves, now or as soon as the words are confirmed. */
  leave(): void;
  /** Words of this device have been confirmed. */
  confirmed(): void;
  stop(): void;
}

export function mirroring(options: Mirroring): Mirror {
  const { commitmentId, words, now } = options;
  let writtenAt = now();
  let isOwed = false;
  let isLeaving = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changes = (): readonly Change[] =>
    options.isComplete() ? mirrorTexts(options.body() ?? emptyBody(commitmentId), words.texts()) : [];

  const note = (found: readonly Change[]) => {
    if (found.length > 0) {
      writtenAt = now();
      isOwed = false;
    }
    return found;
  };

  const write = () => {
    if (!options.mayWrite() || options.isWaiting()) return;
    const found = note(changes());
    if (found.length > 0) options.commit(found).catch(() => {});
  };

  return {
    besides(leaving) {
      isOwed = true;
      // A mirror that waits on a phone without a network would lack what others have written since.
      if (options.isWaiting() || !(leaving || now() - writtenAt >= EVERY_MS)) return [];
      return note(changes());
    },
    owe() {
      isOwed = true;
    },
    stir() {
      clearTimeout(timer);
      if (!isStopped) timer = setTimeout(write, QUIET_MS + options.draw() * QUIET_MS);
    },
    leave() {
      isLeaving = isOwed;
      if (isLeaving && !options.isWaiting()) write();
    },
    confirmed() {
      if (isLeaving && isOwed) write();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
