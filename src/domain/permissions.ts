// Who may do what, and when: the one table. The interface asks it what to offer, tests/rules holds firestore.rules to it in
// every cell, and docs/permissions.md is printed from it. It explains; only the rules enforce.

import { hasAttendance } from './attendance';
import type { Instant, TableId } from './ids';
import { isInTime } from './in-time';
import type { Role } from './member';
import { roles } from './member';
import type { Phase } from './phase';
import { GRACE_MS, isArranging, isWriting, phases } from './phase';
import { isPrivate } from './stage';
import type { Settings, Stage, Workshop } from './workshop';

/** One way to be allowed; an action may have several. What is left out doesn't matter to it. */
export interface Grant {
  /** `outsider`: whoever has signed in and was given the document's id. */
  readonly to: readonly (Role | 'outsider')[];
  /** And for a minute after the last of them, so that what was under way arrives. */
  readonly during?: readonly Phase[];
  readonly at?: 'own table';
  readonly whose?: 'mine';
  readonly stoppedBy?: readonly ('freeze' | 'mute')[];
  /** `revealed`: where writing is not, or no longer, private. `may choose table`: the setting lets, or one has none yet. */
  readonly when?:
    | 'revealed'
    | 'may choose table'
    /** Where it keeps a list: the account's confirmed address, or its domain, is on it. */
    | 'the institution lets'
    | 'the round is open'
    | 'the whole table writes'
    | 'the sheet is offered'
    | 'it is being restored'
    | 'the workshop is closed'
    /** Which is only ever done in a closed one. */
    | 'the purge was asked for';
  /** Not any more when the clock is over, if it closes or locks. */
  readonly inTime?: true;
  readonly evenRemoved?: true;
}

const writers = ['participant', 'rapporteur'] as const;
const steering: readonly Grant[] = [{ to: ['facilitator'] }];
const wholeRoom: readonly Grant[] = [{ to: ['facilitator', 'screen'] }];
const writing = phases.filter(isWriting);
const arranging = phases.filter(isArranging);
/** What a member does on the board, if nobody has stopped them. */
const active = { to: writers, stoppedBy: ['freeze', 'mute'] } as const;
const arrangingHere: readonly Grant[] = [{ ...active, during: arranging, inTime: true, at: 'own table' }, ...steering];
const wording = { during: ['draft', 'review'], inTime: true, at: 'own table', stoppedBy: ['freeze', 'mute'] } as const;
const everybody = [...roles, 'outsider'] as const;
const ownTableOrRoom: readonly Grant[] = [{ to: writers, at: 'own table' }, { to: ['observer'] }, ...wholeRoom];
const whatBecame: Grant = { to: everybody, during: ['close'], evenRemoved: true };

export const permissions = {
  // Reading
  readWorkshop: [{ to: roles }],
  readTables: [{ to: roles }],
  readMembers: steering,
  readKeys: steering,
  readInvitation: steering,
  readScreen: wholeRoom,
  readOwnNote: [{ to: roles, whose: 'mine', evenRemoved: true }],
  /** Those that are revealed; the sealed ones with them only for the whole room's eyes. */
  readTableNotes: ownTableOrRoom,
  readRoomNotes: [{ to: ['observer'] }, ...wholeRoom],
  readSealedNotes: wholeRoom,
  /** Those that are hidden or withdrawn, with the others. */
  readHiddenNotes: wholeRoom,
  /** By its id, which nobody can guess: what became of one's proposal, without an account. */
  readNoteByItsId: [...ownTableOrRoom, whatBecame],
  readStack: [{ to: roles }],
  readTableStacks: ownTableOrRoom,
  readRoomStacks: [{ to: ['observer'] }, ...wholeRoom],
  readCommitment: [{ to: roles }, whatBecame],
  readTableCommitments: ownTableOrRoom,
  readRoomCommitments: [{ to: ['observer'] }, ...wholeRoom],
  readBody: [{ to: roles }],
  readRoomBodies: [{ to: ['observer'] }, ...wholeRoom],
  readRounds: [{ to: roles }],
  readOwnBallot: [{ to: roles, whose: 'mine', evenRemoved: true }],
  readBallots: steering,
  /** Which ticket one has voted with. */
  readOwnStub: [{ to: roles, whose: 'mine', evenRemoved: true }],
  readRolls: steering,
  readTableHands: [{ to: ['rapporteur'], at: 'own table' }, ...steering],
  readRoomHands: steering,
  readTurnouts: wholeRoom,
  readOwnRating: [{ to: roles, whose: 'mine', evenRemoved: true }],
  readRatings: steering,
  readOwnAttendance: [{ to: roles, whose: 'mine', evenRemoved: true }],
  readAttendance: steering,
  readLate: steering,
  readTrail: steering,
  readSums: steering,
  /** The list of an institution itself is read and written by the project's owner alone. */
  openWorkshop: [{ to: everybody, when: 'the institution lets', evenRemoved: true }],
  readShelf: [{ to: everybody, whose: 'mine', evenRemoved: true }],
  writeShelf: [{ to: everybody, whose: 'mine', evenRemoved: true }],
  // Being there
  takeTable: [{ to: writers, when: 'may choose table', stoppedBy: ['freeze'] }],
  /** Off oneself and off what one has written with it. */
  takeBackCategory: [{ to: roles, whose: 'mine', evenRemoved: true }],
  tellCategory: [{ to: writers, stoppedBy: ['freeze'] }],
  sayDone: [{ to: writers, stoppedBy: ['freeze'] }],
  askForHelp: [{ to: writers, at: 'own table', stoppedBy: ['freeze'] }, ...steering],
  // Proposals
  proposeNote: [{ ...active, during: writing, inTime: true, at: 'own table' }, ...steering],
  rewordNote: [
    { ...active, during: writing, inTime: true, whose: 'mine' },
    { to: ['facilitator'], whose: 'mine' },
  ],
  withdrawNote: [
    { to: writers, whose: 'mine', stoppedBy: ['freeze'] },
    { to: ['facilitator'], whose: 'mine' },
  ],
  showNoteAgain: [
    { ...active, whose: 'mine' },
    { to: ['facilitator'], whose: 'mine' },
  ],
  revealNotes: [{ to: writers, whose: 'mine', when: 'revealed', stoppedBy: ['freeze'] }, ...steering],
  moveNotes: arrangingHere,
  hideNote: steering,
  letPass: steering,
  showHiddenNote: steering,
  moveNoteToTable: steering,
  answerNote: steering,
  readTemplates: steering,
  changeTemplate: steering,
  readFinish: steering,
  finishAnswers: steering,
  // Stacks and draft commitments
  startStack: arrangingHere,
  renameStack: arrangingHere,
  stackNotes: arrangingHere,
  startCommitment: arrangingHere,
  renameCommitment: arrangingHere,
  reorderCommitment: arrangingHere,
  setAsideCommitment: arrangingHere,
  keepCommitment: steering,
  // The form of a commitment
  writeBody: [
    { ...wording, to: ['rapporteur'] },
    { ...wording, to: ['participant'], when: 'the whole table writes' },
    ...steering,
  ],
  // Votes
  openRound: steering,
  makeTickets: steering,
  discardRoll: steering,
  closeRound: steering,
  publishResult: steering,
  publishTurnout: steering,
  castBallot: [{ to: writers, when: 'the round is open', stoppedBy: ['freeze'] }],
  enterHands: [
    { to: ['rapporteur'], at: 'own table', when: 'the round is open', stoppedBy: ['freeze', 'mute'] },
    { to: ['facilitator'], when: 'the round is open' },
  ],
  // The end of the day
  rateWorkshop: [{ to: ['participant', 'rapporteur', 'observer'], during: ['close'] }],
  // The attendance sheet
  signAttendance: [
    {
      to: ['participant', 'rapporteur', 'observer'],
      whose: 'mine',
      when: 'the sheet is offered',
      stoppedBy: ['freeze'],
    },
    { to: ['facilitator'], whose: 'mine' },
  ],
  /** For somebody who asks for it. */
  signForAnother: [{ to: ['rapporteur'], when: 'the sheet is offered', stoppedBy: ['freeze'] }, ...steering],
  withdrawAttendance: [{ to: roles, whose: 'mine', evenRemoved: true }, ...steering],
  // What came too late
  sendLate: [{ to: writers, at: 'own table', stoppedBy: ['mute'] }],
  takeInLate: steering,
  /** What an archive holds, as it was; only whoever has opened the workshop for it. */
  restoreArchive: [{ to: ['facilitator'], whose: 'mine', when: 'it is being restored' }],
  // Steering
  reworkWorkshop: steering,
  enterPhase: steering,
  freeze: steering,
  reveal: steering,
  startClock: steering,
  callPhones: steering,
  closeWorkshop: steering,
  reopenWorkshop: steering,
  showOnScreen: steering,
  answerPairing: steering,
  setInvitationOpen: steering,
  publishPeople: steering,
  seatMember: steering,
  changeRole: steering,
  muteMember: steering,
  removeMember: steering,
  // Persons are deleted, the record stays
  askForPurge: [{ to: ['facilitator'], when: 'the workshop is closed' }],
  purge: [{ to: ['facilitator'], when: 'the purge was asked for' }],
  leaveTrail: [{ to: writers, stoppedBy: ['freeze'] }, ...steering],
} as const satisfies Readonly<Record<string, readonly Grant[]>>;

export type Action = keyof typeof permissions;

/** Names as they stand in the table, in its order. */
export const actions = Object.keys(permissions).filter((name): name is Action => name in permissions);

/** Somebody who is in the workshop; null is anybody else. */
export interface Actor {
  readonly role: Role;
  readonly tableId: TableId | null;
  readonly muted: boolean;
  readonly removed: boolean;
}

export interface Circumstances {
  readonly stage: Pick<Stage, 'phase' | 'previous' | 'changedAt' | 'revealed' | 'endsAt' | 'atZero' | 'frozen'>;
  readonly settings: Settings;
  readonly status?: Workshop['status'];
  /** Is the workshop being put back out of an archive? */
  readonly restoring?: boolean;
  readonly purgeAskedAt?: Workshop['purgeAskedAt'];
  /** Is the round that the action concerns open? */
  readonly roundOpen?: boolean;
  /** The table that the action concerns. */
  readonly tableId?: TableId | null;
  /** Is the actor the author of what the action concerns? */
  readonly mine?: boolean;
  /** Where an institution lists who may open workshops: is this account on the list? */
  readonly isListed?: boolean;
  /** By the server's clock; without it the clock and the minute of grace are left out. */
  readonly now?: Instant;
}

export function may(action: Action, actor: Actor | null, circumstances: Circumstances): boolean {
  const grants: readonly Grant[] = permissions[action];
  return grants.some((grant) =>
    actor ? isGranted(grant, actor, circumstances) : isForOutsiders(grant, circumstances),
  );
}

function isForOutsiders({ to, during, whose, when }: Grant, circumstances: Circumstances): boolean {
  return (
    to.includes('outsider') &&
    (!during || isDuring(during, circumstances)) &&
    (whose !== 'mine' || circumstances.mine === true) &&
    (when !== 'the institution lets' || circumstances.isListed !== false)
  );
}

function isGranted(grant: Grant, actor: Actor, circumstances: Circumstances): boolean {
  const { stage, status, tableId, mine } = circumstances;
  const isStopped = stage.frozen || status === 'closed';
  return (
    grant.to.includes(actor.role) &&
    (!actor.removed || grant.evenRemoved === true) &&
    (!grant.during || isDuring(grant.during, circumstances)) &&
    (grant.at !== 'own table' || (actor.tableId !== null && actor.tableId === tableId)) &&
    (grant.whose !== 'mine' || mine === true) &&
    (!grant.inTime || isStillTime(circumstances)) &&
    !(isStopped && grant.stoppedBy?.includes('freeze')) &&
    !(actor.muted && grant.stoppedBy?.includes('mute')) &&
    isWhen(grant.when, actor, circumstances)
  );
}

function isDuring(during: readonly Phase[], { stage, now }: Circumstances): boolean {
  if (during.includes(stage.phase)) return true;
  const { previous, changedAt } = stage;
  return previous !== null && during.includes(previous) && now !== undefined && now < changedAt + GRACE_MS;
}

function isStillTime({ stage, now }: Circumstances): boolean {
  return now === undefined || isInTime(stage, now);
}

function isWhen(when: Grant['when'], actor: Actor, circumstances: Circumstances): boolean {
  const { stage, settings, roundOpen, restoring, status, purgeAskedAt = null } = circumstances;
  if (when === 'revealed') return !isPrivate({ stage, settings });
  if (when === 'the whole table writes') return settings.tableWrites !== false;
  if (when === 'the round is open') return roundOpen === true;
  if (when === 'the workshop is closed') return status === 'closed';
  if (when === 'the purge was asked for') return status === 'closed' && purgeAskedAt !== null;
  if (when === 'it is being restored') return restoring === true;
  if (when === 'the sheet is offered') return hasAttendance(settings);
  if (when === 'the institution lets') return circumstances.isListed !== false;
  if (when === 'may choose table') return settings.chooseTable || actor.tableId === null;
  return true;
}
