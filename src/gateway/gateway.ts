// The port: everything the app can ask of whatever keeps the workshops. Firestore and the memory keeper answer to it, and
// one suite (tests/contract) holds both to the same behaviour.

import type { AnswerTemplate } from '@/domain/answer-template';
import type { AttendanceLine } from '@/domain/attendance';
import type { Body, BodyUpdate } from '@/domain/body';
import type { Change } from '@/domain/change';
import type { Commitment } from '@/domain/commitment';
import type { Finish } from '@/domain/finish';
import type {
  Code,
  CommitmentId,
  Instant,
  NoteId,
  PairingCode,
  RollId,
  RoundId,
  ScreenId,
  TableId,
  UserId,
  WorkshopId,
} from '@/domain/ids';
import type { Invitation, Key } from '@/domain/invitation';
import type { LateNote } from '@/domain/late';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import type { Pairing } from '@/domain/pairing';
import type { Rating } from '@/domain/rating';
import type { Ballot, Hands, Round, Turnout } from '@/domain/round';
import type { Screen } from '@/domain/screen';
import type { Stack } from '@/domain/stack';
import type { Sums } from '@/domain/sums';
import type { TableState } from '@/domain/table-state';
import type { Roll, Stub } from '@/domain/ticket';
import type { TrailEntry } from '@/domain/trail';
import type { Workshop } from '@/domain/workshop';
import type { Accounts } from './accounts';

/** A value and where it comes from: "nothing" from this device alone is not "nothing there". */
export interface Live<T> {
  readonly value: T;
  readonly fromServer: boolean;
}

export interface Sink<T> {
  next(live: Live<T>): void;
  /** The source is dead afterwards; listen again to go on. */
  error(error: GatewayError): void;
}

export type Stop = () => void;

/** One table's documents, or the room's for those who may see it. */
export type Scope = TableId | 'room';

/** What can be watched: what to say for it, and what comes back. Lists come in the order of their ids. */
export interface Watchable {
  workshop: { ask: { workshopId: WorkshopId }; gives: Workshop | null };
  /** The workshops this person has opened. */
  myWorkshops: { ask: { userId: UserId }; gives: readonly Workshop[] };
  member: { ask: { workshopId: WorkshopId; userId: UserId }; gives: Member | null };
  members: { ask: { workshopId: WorkshopId }; gives: readonly Member[] };
  tables: { ask: { workshopId: WorkshopId }; gives: readonly TableState[] };
  table: { ask: { workshopId: WorkshopId; tableId: TableId }; gives: TableState | null };
  note: { ask: { workshopId: WorkshopId; noteId: NoteId }; gives: Note | null };
  /** At one table: the shown and revealed ones, which is what its members may list. For the room: all, whatever their state. */
  notes: { ask: { workshopId: WorkshopId; scope: Scope }; gives: readonly Note[] };
  commitments: { ask: { workshopId: WorkshopId; scope: Scope }; gives: readonly Commitment[] };
  /** Of any table, for whoever knows its id. */
  commitment: { ask: { workshopId: WorkshopId; commitmentId: CommitmentId }; gives: Commitment | null };
  /** The form of a commitment; null until something is written in it. */
  body: { ask: { workshopId: WorkshopId; commitmentId: CommitmentId }; gives: Body | null };
  bodies: { ask: { workshopId: WorkshopId }; gives: readonly Body[] };
  /** Those after `since` (epoch milliseconds), the latest 1,000 if there are more. */
  updates: {
    ask: { workshopId: WorkshopId; commitmentId: CommitmentId; tableId: TableId; since: Instant };
    gives: readonly BodyUpdate[];
  };
  stacks: { ask: { workshopId: WorkshopId; scope: Scope }; gives: readonly Stack[] };
  rounds: { ask: { workshopId: WorkshopId }; gives: readonly Round[] };
  ballot: { ask: { workshopId: WorkshopId; roundId: RoundId; userId: UserId }; gives: Ballot | null };
  ballots: { ask: { workshopId: WorkshopId; roundId: RoundId }; gives: readonly Ballot[] };
  hands: { ask: { workshopId: WorkshopId; roundId: RoundId }; gives: readonly Hands[] };
  /** What a rapporteur has entered for their table. */
  tableHands: { ask: { workshopId: WorkshopId; roundId: RoundId; tableId: TableId }; gives: Hands | null };
  rolls: { ask: { workshopId: WorkshopId }; gives: readonly Roll[] };
  /** Which ticket one has voted with; tickets themselves are read by nobody. */
  stub: { ask: { workshopId: WorkshopId; rollId: RollId; userId: UserId }; gives: Stub | null };
  turnouts: { ask: { workshopId: WorkshopId }; gives: readonly Turnout[] };
  rating: { ask: { workshopId: WorkshopId; userId: UserId }; gives: Rating | null };
  ratings: { ask: { workshopId: WorkshopId }; gives: readonly Rating[] };
  /** One's own line, if one has signed. */
  attendanceLine: { ask: { workshopId: WorkshopId; userId: UserId }; gives: AttendanceLine | null };
  attendance: { ask: { workshopId: WorkshopId }; gives: readonly AttendanceLine[] };
  pairing: { ask: { pairingCode: PairingCode }; gives: Pairing | null };
  screen: { ask: { workshopId: WorkshopId; screenId: ScreenId }; gives: Screen | null };
  keys: { ask: { workshopId: WorkshopId }; gives: readonly Key[] };
  /** Null until persons are deleted. */
  sums: { ask: { workshopId: WorkshopId }; gives: Sums | null };
  late: { ask: { workshopId: WorkshopId }; gives: readonly LateNote[] };
  templates: { ask: { workshopId: WorkshopId }; gives: readonly AnswerTemplate[] };
  finish: { ask: { workshopId: WorkshopId }; gives: Finish | null };
  /** The latest, or with `until` (epoch milliseconds) the latest of those not after it; `TRAIL_LIMIT` at most. */
  trail: { ask: { workshopId: WorkshopId; until?: Instant }; gives: readonly TrailEntry[] };
}

export type WatchKind = keyof Watchable;
export type Ask<Kind extends WatchKind> = Watchable[Kind]['ask'];
export type Gives<Kind extends WatchKind> = Watchable[Kind]['gives'];

export interface WorkshopGateway {
  /** `cloud`: a server decides. `practice` and `memory`: nothing leaves this browser, and no rules hold. */
  readonly keeper: 'cloud' | 'practice' | 'memory';
  /** May this device keep unsent writes over a reload? False where its storage is missing, full or throwing. */
  readonly keepsUnsent: boolean;
  /** Signs in without the person noticing; the same id again on the same device. */
  whoAmI(): Promise<UserId>;
  watch<Kind extends WatchKind>(kind: Kind, ask: Ask<Kind>, sink: Sink<Gives<Kind>>): Stop;
  /**
   * Writes all changes or none. Shown to this device's watchers at once. Resolves when the server has them, rejects with
   * `refused` when the rules said no, and stays pending for as long as there is no network. Writing the same changes
   * twice is harmless.
   */
  commit(workshopId: WorkshopId, changes: readonly Change[]): Promise<void>;
  /**
   * What a code opens, asked of the server; null when it opens nothing (wrong and closed codes look alike). Rejects with
   * `too-many-attempts`, `unreachable` or `refused`.
   */
  lookUp(code: Code): Promise<Invitation | null>;
  /**
   * Leaves the counted mark without which the server takes no answer to a computer that waits: whoever answers within half a
   * minute has not guessed. Rejects like `lookUp`.
   */
  nameCode(code: PairingCode): Promise<void>;
  /**
   * How far this device's clock is ahead of the server's, in milliseconds, to within half a round trip. Costs a write and a
   * read. Rejects with `unreachable` when the server doesn't answer; without a server it is 0.
   */
  clockSkew(): Promise<number>;
  /**
   * Why nothing gets through, asked of the server with one small read; never rejects. Where it answers although writes are
   * stuck, their connection is opened anew. Not more often than once a minute: each time costs a read.
   */
  diagnose(): Promise<Diagnosis>;
  /**
   * Whether this browser still holds what the client keeps in it. Once its storage was emptied or can't be written, the client
   * may take what it no longer knows for deleted. Asks nothing of the server; never rejects.
   */
  storageIsIntact(): Promise<boolean>;
  /** Resolves when every write of this device, earlier visits' included, has been answered. */
  settled(): Promise<void>;
  /** What may be tied to an account; null where there are none: in practice, and on a server of the local network. */
  accounts(): Promise<Accounts | null>;
  /** Closes every listener and connection. */
  close(): Promise<void>;
}

export type Diagnosis =
  | 'answers'
  | 'no-network'
  /** It answers, and turns this device away. */
  | 'refuses'
  /** What the project may use in a day is used up. */
  | 'quota'
  /** This page's client is dead, or its storage can't be written or was emptied: only opening the page anew helps. */
  | 'broken';

export type Trouble =
  /** The rules said no, or an acknowledgement was lost: unknown until read back. */
  | 'refused'
  | 'unreachable'
  | 'too-many-attempts'
  /** This network address has created its hourly share of accounts. */
  | 'sign-up-limit'
  | 'broken';

export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  constructor(
    readonly trouble: Trouble,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${trouble}: ${detail}`, options);
  }
}
