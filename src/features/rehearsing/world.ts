// What the simulated people know: the same documents that a hall of phones would hear, each looking at its own part of them.

import { type Board, boardOf } from '@/domain/board';
import type { Body } from '@/domain/body';
import type { Change } from '@/domain/change';
import type { Commitment } from '@/domain/commitment';
import type { CommitmentId, Instant, RoundId, TableId, UserId } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import type { Action } from '@/domain/permissions';
import type { Round } from '@/domain/round';
import type { Stack } from '@/domain/stack';
import { isPrivate } from '@/domain/stage';
import type { TableState } from '@/domain/table-state';
import type { Workshop } from '@/domain/workshop';
import type { Draw } from '@/lib/seeded';
import type { SimulatedPerson } from './people';

export interface World {
  readonly workshop: Workshop;
  /** What the door's code opens; null where the door is closed. */
  readonly invitation: Invitation | null;
  readonly members: ReadonlyMap<UserId, Member>;
  readonly tables: readonly TableState[];
  readonly notes: readonly Note[];
  readonly stacks: readonly Stack[];
  readonly commitments: readonly Commitment[];
  readonly bodies: ReadonlyMap<CommitmentId, Body>;
  /** The open ones, in the order in which they were opened. */
  readonly rounds: readonly Round[];
  /** Who has cast a ballot in each of them. */
  readonly voters: ReadonlyMap<RoundId, ReadonlySet<UserId>>;
  readonly raters: ReadonlySet<UserId>;
  /** By the server's clock. */
  readonly now: Instant;
}

/** What they do, by the names that commands have everywhere. */
export type Deed = Extract<
  Action | 'joinWorkshop',
  | 'joinWorkshop'
  | 'takeTable'
  | 'tellCategory'
  | 'proposeNote'
  | 'sayDone'
  | 'askForHelp'
  | 'stackNotes'
  | 'renameStack'
  | 'startCommitment'
  | 'moveNotes'
  | 'writeBody'
  | 'castBallot'
  | 'rateWorkshop'
>;

/** A command that somebody gives: exactly what their phone would have given. */
export interface Act {
  readonly by: UserId;
  readonly action: Deed;
  readonly changes: readonly Change[];
}

/** Somebody in their place, with what they can see of the world. */
export interface Seated {
  readonly person: SimulatedPerson;
  readonly me: Member;
  readonly tableId: TableId;
  readonly world: World;
  readonly draw: Draw;
}

/** The table's board as its members may read it: nothing while words are private. */
export function boardAt({ world, tableId }: Pick<Seated, 'world' | 'tableId'>): Board {
  const here = <T extends { readonly tableId: TableId }>(things: readonly T[]) =>
    things.filter((thing) => thing.tableId === tableId);
  const notes = isPrivate(world.workshop) ? [] : here(world.notes).filter(({ revealed }) => revealed);
  return boardOf(notes, here(world.commitments), here(world.stacks));
}
