// What was typed in a form and the server hasn't confirmed, kept on this device letter by letter: the database client loses
// refused writes without a word, and what hasn't been handed to it yet it can't know. One entry for each opened form, so that
// two tabs don't write over each other's.

import type { CommitmentId, UserId, WorkshopId } from '@/domain/ids';
import { keep, kept, keptNames } from '@/lib/storage';

export interface Unconfirmed {
  /** Handed over, by the id it was handed over with; base64. */
  readonly sent: Readonly<Record<string, string>>;
  /** Typed since; base64. */
  readonly typed: string | null;
}

export interface KeptWords {
  save(unconfirmed: Unconfirmed): void;
  /** What other visits to this form left behind; from now on it is this one's to keep. */
  adopt(): readonly Unconfirmed[];
}

export interface Owner {
  readonly keeper: string;
  readonly workshopId: WorkshopId;
  readonly userId: UserId;
}

const beginning = ({ keeper, workshopId, userId }: Owner) => `warsha.words.${keeper}.${workshopId}.${userId}.`;

/** `visit`: this opening of the form, unlike any other. */
export function keptWords(owner: Owner, commitmentId: CommitmentId, visit: string): KeptWords {
  const mine = `${beginning(owner)}${commitmentId}.${visit}`;
  const others = () => keptNames(`${beginning(owner)}${commitmentId}.`).filter((name) => name !== mine);
  let left: readonly string[] = [];
  return {
    save(unconfirmed) {
      const isNothing = unconfirmed.typed === null && Object.keys(unconfirmed.sent).length === 0;
      keep(mine, isNothing ? null : JSON.stringify(unconfirmed));
      for (const name of left) keep(name, null);
      left = [];
    },
    adopt() {
      left = others();
      return left.map(read);
    },
  };
}

/** In which forms of this workshop something waits on this device. */
export function formsWithWords(owner: Owner): readonly CommitmentId[] {
  const start = beginning(owner);
  const ids = keptNames(start).map((name) => name.slice(start.length).split('.')[0] ?? '');
  return [...new Set(ids)] as CommitmentId[];
}

function read(name: string): Unconfirmed {
  try {
    // Written by this module only; anything else in its place is as good as nothing.
    const { sent, typed } = JSON.parse(kept(name) ?? '{}') as Partial<Unconfirmed>;
    return { sent: sent ?? {}, typed: typed ?? null };
  } catch {
    return { sent: {}, typed: null };
  }
}
