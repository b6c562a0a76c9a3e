// Short fields and rows that were left and not handed over yet, kept on this device. One entry for each opened form, so that two
// tabs don't write over each other's.

import type { FormFields } from '@/domain/gathering';
import type { CommitmentId } from '@/domain/ids';
import { keep, kept, keptNames } from '@/lib/storage';
import type { Owner } from './kept-words';

/** By path, with what stood there before. */
export type Handed = Readonly<Record<string, { readonly was: unknown; readonly value: unknown }>>;

export interface Unfilled {
  /** Not handed over. */
  readonly waiting: FormFields;
  /** Handed over and not confirmed: the page may have been gone before the database client kept them. */
  readonly handed: Handed;
}

export interface KeptFields {
  save(unfilled: Unfilled): void;
  /** What other visits to this form left behind; from now on it is this one's to keep. */
  adopt(): readonly Unfilled[];
}

const beginning = ({ keeper, workshopId, userId }: Owner) => `warsha.fields.${keeper}.${workshopId}.${userId}.`;

/** `visit`: this opening of the form, unlike any other. */
export function keptFields(owner: Owner, commitmentId: CommitmentId, visit: string): KeptFields {
  const mine = `${beginning(owner)}${commitmentId}.${visit}`;
  let left: readonly string[] = [];
  return {
    save({ waiting, handed }) {
      const isNothing = Object.keys(waiting).length + Object.keys(handed).length === 0;
      keep(mine, isNothing ? null : JSON.stringify({ waiting, handed }));
      for (const name of left) keep(name, null);
      left = [];
    },
    adopt() {
      left = keptNames(`${beginning(owner)}${commitmentId}.`).filter((name) => name !== mine);
      return left.map(read);
    },
  };
}

/** In which forms of this workshop some wait on this device. */
export function formsWithFields(owner: Owner): readonly CommitmentId[] {
  const start = beginning(owner);
  const ids = keptNames(start).map((name) => name.slice(start.length).split('.')[0] ?? '');
  return [...new Set(ids)] as CommitmentId[];
}

function read(name: string): Unfilled {
  try {
    // Written by this module only; anything else in its place is as good as nothing.
    const { waiting, handed } = JSON.parse(kept(name) ?? '{}') as Partial<Unfilled>;
    return { waiting: waiting ?? {}, handed: handed ?? {} };
  } catch {
    return { waiting: {}, handed: {} };
  }
}
