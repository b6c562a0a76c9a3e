// What a device of the played workshop talks to: the real client and the real rules, or a store in this process, where nothing is
// enforced and the same is counted in seconds.

import type { Change } from '@/domain/change';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import type { Selection } from '@/gateway/selection';

export interface Heard {
  /** How many documents came with the first answer; nothing counts as one. */
  first(documents: number): void;
  /** How many came since. */
  later(documents: number): void;
  /** The rules refuse, or the connection is lost. */
  failed(error: Error): void;
}

export interface Listening {
  /** What is known of it now. */
  readonly entities: ReadonlyMap<string, object>;
  /** The one of this id, if it is known here. */
  one(id: string): object | undefined;
  end(): void;
}

export interface Line {
  listen(selection: Selection, heard: Heard): Listening;
  commit(workshopId: WorkshopId, changes: readonly Change[]): Promise<void>;
  /** What a code opens, as it is stored; null for nothing. */
  lookUp(code: Code): Promise<object | null>;
  close(): Promise<void>;
}

export interface Place {
  connect(userId: UserId): Line;
  /** When nothing has come for so long, everything has. */
  readonly quietMs: number;
}
