// What the contract suite needs of a keeper besides the port: several devices on one store, and trouble on demand.

import type { UserId } from '@/domain/ids';
import type { WorkshopGateway } from '@/gateway/gateway';

export interface HallDevice {
  readonly gateway: WorkshopGateway;
  readonly userId: UserId;
  /** From now on nothing of this device reaches the others. */
  hold(): void;
  /** What was held goes its way. */
  release(): void;
}

export interface Hall {
  device(): Promise<HallDevice>;
  /** From now on the keeper's rules hold; until then everybody may do everything. */
  guard(): Promise<void>;
  /** As if this person had tried so many codes, the last one just now. */
  attempted(userId: UserId, times: number): Promise<void>;
  close(): Promise<void>;
}

/** A busy machine takes its time to open one. */
export const HALL_PATIENCE_MS = 60_000;

export type OpenHall = () => Promise<Hall>;
