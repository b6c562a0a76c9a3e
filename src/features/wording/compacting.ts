// Puts many pieces of a form together into one, so that whoever opens it need not read them all. The pieces stay; the form says
// since when they need not be read. Two who do it at once, or somebody offline who sends later, do no harm: what they write
// comes after the moment it names, and every moment ever named has its whole behind it, in the same batch.

import type { Body, BodyUpdate } from '@/domain/body';
import type { Change } from '@/domain/change';
import { markWhole, writeWords } from '@/domain/form';
import type { CommitmentId, TableId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { piecesOf } from './pieces';
import type { Words } from './words';

interface Compacting {
  readonly commitmentId: CommitmentId;
  readonly tableId: TableId;
  readonly role: Role;
  readonly words: Words;
  readonly mayWrite: () => boolean;
  readonly commit: (changes: readonly Change[]) => Promise<void>;
  readonly newId: () => string;
  readonly draw: () => number;
  readonly body: () => Body | null;
  readonly documents: () => readonly BodyUpdate[];
  /** Is all that was written known here, and all that was written here confirmed? */
  readonly isSettled: () => boolean;
}

/** So many pieces since the last whole; where no rapporteur or facilitator has the form open, others do it later. */
const MANY = 60;
const TOO_MANY = 120;
/** Pieces stamped this shortly before the last one heard may still be on their way. */
const OVERLAP_MS = 60_000;
const LATEST_MS = 8_000;

export interface Compact {
  /** Something was heard. */
  stir(): void;
  stop(): void;
}

export function compacting(options: Compacting): Compact {
  const { commitmentId, tableId, role, words } = options;
  const enough = role === 'rapporteur' || role === 'facilitator' ? MANY : TOO_MANY;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Up to when the pieces could be left unread; null where they are few, or not all of them are known. */
  const due = (): number | null => {
    const documents = options.documents();
    const before = options.body()?.wholeSince ?? 0;
    const since = Math.max(0, ...documents.map(({ at }) => at)) - OVERLAP_MS;
    const isMany = documents.filter(({ at }) => at > before).length >= enough;
    return isMany && since > before && options.isSettled() && options.mayWrite() ? since : null;
  };

  const compact = () => {
    waiting = undefined;
    const since = due();
    if (since === null) return;
    const pieces = piecesOf(options.newId(), words.whole());
    options
      .commit([...writeWords(commitmentId, pieces, { role, tableId }), ...markWhole(commitmentId, since)])
      // Refused, the pieces go on being read one by one.
      .catch(() => {});
  };

  return {
    stir() {
      if (waiting === undefined && due() !== null) waiting = setTimeout(compact, 500 + options.draw() * LATEST_MS);
    },
    stop: () => clearTimeout(waiting),
  };
}
