// How each action of the table of permissions is really tried: the domain's own changes, the app's own queries.

import type { Firestore } from 'firebase/firestore';
import { collection, doc, getDocFromServer, getDocsFromServer, limit, query, setDoc, where } from 'firebase/firestore';
import { changeTemplate } from '@/domain/answer-template';
import { signAttendance, withdrawAttendance } from '@/domain/attendance';
import type { Change, Removable } from '@/domain/change';
import { NOW } from '@/domain/change';
import { startClock } from '@/domain/clock';
import { changeCommitmentState, renameCommitment, reorderCommitment, startCommitment } from '@/domain/commitment';
import type { Coverage } from '@/domain/coverage';
import { FINISH, finishAnswers, reopenAnswers } from '@/domain/finish';
import { writeShort, writeWords } from '@/domain/form';
import type {
  AxisId,
  CommitmentId,
  NoteId,
  PairingCode,
  Rank,
  RollId,
  RoundId,
  StackId,
  UserId,
  WorkshopId,
} from '@/domain/ids';
import { sendLate } from '@/domain/late';
import { takeTable } from '@/domain/member';
import { takeBackCategory } from '@/domain/my-data';
import { changeNoteState, letPass, noteIdOf, proposeNote, rewordNote } from '@/domain/note';
import { setInvitationOpen } from '@/domain/opening';
import { answerPairing } from '@/domain/pairing';
import type { Action, Actor } from '@/domain/permissions';
import { askForPurge, EMPTIED, endPurge } from '@/domain/purge';
import { rateWorkshop } from '@/domain/rating';
import { revealNotes } from '@/domain/revealing';
import {
  castBallot,
  closeRound,
  enterHands,
  openRound,
  type Planned,
  publishResult,
  publishTurnout,
} from '@/domain/round';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { renameStack, startStack } from '@/domain/stack';
import { callPhones, closeWorkshop, enterPhase, freeze, reopenWorkshop, reveal } from '@/domain/stage';
import { SUMS } from '@/domain/sums';
import { addTickets, consumeTicket, discardRoll, makeRoll, sealRoll } from '@/domain/ticket';
import type { Stage } from '@/domain/workshop';
import { elsewhere, freeTicket, here, hiddenNote, somebody, sumsOfNobody, waitingCode } from './cast';
import { codesFor, planWith } from './plans';

export interface Scene {
  readonly id: WorkshopId;
  readonly series: number;
  readonly stage: Stage;
  readonly me: UserId;
  readonly actor: Actor | null;
}

export interface Attempt {
  readonly action: Action;
  /** Is what it concerns the actor's own? */
  readonly mine?: boolean;
  readonly change?: (scene: Scene) => Change[];
  readonly read?: (database: Firestore, scene: Scene) => Promise<unknown>;
  /** The code that whoever tries it has named just before. */
  readonly names?: (scene: Scene) => string;
}

const get = (path: (scene: Scene) => string) => (database: Firestore, scene: Scene) =>
  getDocFromServer(doc(database, `workshops/${scene.id}${path(scene)}`));

const list =
  (name: string, most: number, ...only: ReturnType<typeof where>[]) =>
  (database: Firestore, scene: Scene) =>
    getDocsFromServer(query(collection(database, `workshops/${scene.id}/${name}`), ...only, limit(most)));

const atTable = where('tableId', '==', here);
const shown = where('state', '==', 'shown');
const revealed = where('revealed', '==', true);
const theirNote = ({ id }: Scene) => noteIdOf(id, somebody, 0);
const myNote = ({ id, me }: Scene) => noteIdOf(id, me, 0);
const withdrawnNote = ({ id, me }: Scene) => noteIdOf(id, me, 1);
const mySealedNote = ({ id, me }: Scene) => noteIdOf(id, me, 3);
const code = ({ series }: Scene) => codesFor(planWith(), series).observer;
const c1 = 'c1' as CommitmentId;
const s1 = 's1' as StackId;
const r1 = 'r1' as RoundId;
const r3 = 'r3' as RoundId;
const readyRoll = 'ready' as RollId;
const plannedRound: Planned = {
  ...{ kind: 'dots', title: 'تصويت', axisId: null, tables: null, commitmentId: null, dots: 3, cap: 1 },
  options: [{ id: '1', subject: 'notes/n1', text: 'أ' }],
};
const covered: Coverage = { proposals: 9, answered: 6, placed: 2, without: 1, hidden: 0, withdrawn: 0 };
const line = { name: 'أمينة', organisation: 'جمعية', category: 'civil-society', gender: 'woman' } as const;
const shelf = { workshops: { w1: true } };
const axisId = 'axis-1' as AxisId;
const rank = 'a5' as Rank;

const patchNote =
  (fields: object, which: (scene: Scene) => NoteId = theirNote) =>
  (scene: Scene): Change[] => // The fields are a note's; the compiler can't follow them through a parameter.
  [{ op: 'patch', in: 'notes', id: which(scene), fields: { ...fields, updatedAt: NOW } } as Change];
const patchMember =
  (fields: object, who: (scene: Scene) => UserId) =>
  (scene: Scene): Change[] => [{ op: 'patch', in: 'members', id: who(scene), fields }];
const removed = (from: Removable, id: string): Change[] => [{ op: 'remove', in: from, id }];
const me = (scene: Scene) => scene.me;
const them = () => somebody;

const draftBy = ({ id, me: userId }: Scene) => {
  const draft = { slot: 7, text: 'بوابة للشكايات', axisId, tableId: here, origin: 'phone', category: null } as const;
  return proposeNote(noteIdOf(id, userId, 7), draft, null, { sealed: true });
};

export const attempts: readonly Attempt[] = [
  { action: 'readWorkshop', read: get(() => '') },
  { action: 'readTables', read: list('tables', 100) },
  { action: 'readMembers', read: list('members', 500) },
  { action: 'readKeys', read: list('keys', 200) },
  {
    action: 'readInvitation',
    read: (database, scene) => getDocFromServer(doc(database, `invitations/${code(scene)}`)),
  },
  { action: 'readScreen', read: get(() => `/screens/${MAIN_SCREEN}`) },
  { action: 'readOwnNote', mine: true, read: get((scene) => `/notes/${myNote(scene)}`) },
  { action: 'readTableNotes', read: list('notes', 1500, atTable, shown, revealed) },
  { action: 'readSealedNotes', read: list('notes', 1500, atTable, shown) },
  { action: 'readSealedNotes', read: list('notes', 3000, shown, where('revealed', '==', false)) },
  { action: 'readNoteByItsId', read: get((scene) => `/notes/${theirNote(scene)}`) },
  { action: 'readStack', read: get(() => '/stacks/s1') },
  { action: 'readTableStacks', read: list('stacks', 300, atTable) },
  { action: 'readRoomStacks', read: list('stacks', 1000) },
  { action: 'readBody', read: get(() => '/bodies/c1') },
  { action: 'readBody', read: get(() => '/bodies/c1/updates/u1') },
  { action: 'readBody', read: list('bodies/c1/updates', 1000, atTable) },
  { action: 'readRoomBodies', read: list('bodies', 1000) },
  { action: 'writeBody', change: () => writeShort(c1, 'lead', 'مصلحة الميزانية') },
  { action: 'writeBody', change: () => writeShort('c2' as CommitmentId, 'lead', 'مصلحة الميزانية') },
  {
    action: 'writeBody',
    change: ({ actor }) =>
      writeWords(c1, [{ id: 'u9', u: 'AAA=' }], { role: actor?.role ?? 'participant', tableId: here }),
  },
  { action: 'readRounds', read: list('rounds', 100) },
  { action: 'readOwnBallot', mine: true, read: get(({ me }) => `/rounds/r1/ballots/${me}`) },
  { action: 'readBallots', read: get(() => `/rounds/r1/ballots/${somebody}`) },
  { action: 'readBallots', read: list('rounds/r1/ballots', 1000) },
  { action: 'readOwnStub', mine: true, read: get(({ me }) => `/rolls/ready/stubs/${me}`) },
  { action: 'readRolls', read: list('rolls', 100) },
  { action: 'readTableHands', read: get(() => `/rounds/r1/hands/${here}`) },
  { action: 'readRoomHands', read: list('rounds/r1/hands', 200) },
  { action: 'readTurnouts', read: list('turnouts', 100) },
  { action: 'readOwnRating', mine: true, read: get(({ me }) => `/ratings/${me}`) },
  { action: 'readRatings', read: list('ratings', 1000) },
  { action: 'readRoomNotes', read: list('notes', 3000, shown, revealed) },
  { action: 'readHiddenNotes', read: list('notes', 3000) },
  { action: 'readHiddenNotes', read: get(({ id }) => `/notes/${hiddenNote(id)}`) },
  { action: 'readCommitment', read: get(() => '/commitments/c1') },
  { action: 'readTableCommitments', read: list('commitments', 300, atTable) },
  { action: 'readRoomCommitments', read: list('commitments', 1000) },
  { action: 'readOwnAttendance', mine: true, read: get(({ me }) => `/attendance/${me}`) },
  { action: 'readAttendance', read: get(() => `/attendance/${somebody}`) },
  { action: 'readAttendance', read: list('attendance', 1000) },
  { action: 'readLate', read: list('late', 500) },
  { action: 'readTrail', read: list('trail', 200) },
  { action: 'readSums', read: get(() => `/sums/${SUMS}`) },
  { action: 'openWorkshop', read: (database) => getDocFromServer(doc(database, 'institution/opening')) },
  { action: 'readShelf', mine: true, read: (database, { me }) => getDocFromServer(doc(database, `shelves/${me}`)) },
  { action: 'readShelf', read: (database) => getDocFromServer(doc(database, `shelves/${somebody}`)) },
  { action: 'writeShelf', mine: true, read: (database, { me }) => setDoc(doc(database, `shelves/${me}`), shelf) },
  { action: 'writeShelf', read: (database) => setDoc(doc(database, `shelves/${somebody}`), shelf) },
  { action: 'takeBackCategory', mine: true, change: (scene) => takeBackCategory(scene.me, []) },
  { action: 'takeBackCategory', change: () => takeBackCategory(somebody, []) },
  { action: 'askForPurge', change: ({ id }) => askForPurge(id) },
  { action: 'purge', change: () => removed('members', somebody) },
  { action: 'purge', change: () => removed('ballots', `r2/${somebody}`) },
  { action: 'purge', change: () => removed('stubs', `ready/${somebody}`) },
  { action: 'purge', change: () => removed('ratings', somebody) },
  { action: 'purge', change: sumsOfNobody },
  { action: 'purge', change: patchNote({ text: EMPTIED }, ({ id }) => hiddenNote(id)) },
  { action: 'purge', change: () => [{ op: 'patch', in: 'trail', id: 'e1', fields: { from: '{}', to: '{}' } }] },
  { action: 'purge', change: ({ id }) => endPurge(id) },
  { action: 'takeTable', change: (scene) => takeTable(scene.me, scene.actor?.tableId === here ? elsewhere : here) },
  { action: 'tellCategory', change: patchMember({ category: 'media' }, me) },
  { action: 'sayDone', change: patchMember({ doneIn: 'propose' }, me) },
  { action: 'askForHelp', change: () => [{ op: 'patch', in: 'tables', id: here, fields: { needsHelp: true } }] },
  { action: 'proposeNote', change: draftBy },
  {
    action: 'rewordNote',
    mine: true,
    change: (scene) => rewordNote({ id: myNote(scene), state: 'shown' }, 'كلمات أخرى', { sealed: true }),
  },
  {
    action: 'rewordNote',
    mine: false,
    change: (scene) => rewordNote({ id: theirNote(scene), state: 'shown' }, 'كلمات أخرى'),
  },
  { action: 'withdrawNote', mine: true, change: (scene) => changeNoteState(myNote(scene), 'withdrawn') },
  { action: 'withdrawNote', mine: false, change: (scene) => changeNoteState(theirNote(scene), 'withdrawn') },
  { action: 'showNoteAgain', mine: true, change: (scene) => changeNoteState(withdrawnNote(scene), 'shown') },
  { action: 'revealNotes', mine: true, change: (scene) => revealNotes([mySealedNote(scene)]) },
  { action: 'moveNotes', change: patchNote({ commitmentId: c1, stackId: null, rank }) },
  { action: 'letPass', change: (scene) => letPass([{ id: theirNote(scene), text: 'نشر الميزانية بلغة مبسطة' }]) },
  { action: 'hideNote', change: (scene) => changeNoteState(theirNote(scene), 'hidden') },
  { action: 'showHiddenNote', change: ({ id }) => changeNoteState(hiddenNote(id), 'shown') },
  { action: 'moveNoteToTable', change: patchNote({ tableId: elsewhere, axisId: 'axis-2', commitmentId: null }) },
  { action: 'answerNote', change: patchNote({ answer: { outcome: 'merged', text: 'مدمج', at: NOW } }) },
  {
    action: 'restoreArchive',
    mine: true,
    change: (scene) => {
      const past = { createdAt: 1, updatedAt: 1, cleared: true, late: true, state: 'hidden', slot: 9 } as const;
      const place = { axisId, tableId: here, commitmentId: null, stackId: null, rank, revealed: true, answer: null };
      const value = { ...place, ...past, text: 'من أرشيف', origin: 'oral', category: null } as const;
      return [{ op: 'put', in: 'notes', id: noteIdOf(scene.id, somebody, 9), value }];
    },
  },
  { action: 'readTemplates', read: list('templates', 20) },
  { action: 'changeTemplate', change: () => changeTemplate('merged', { ar: 'أُدمج.' }) },
  { action: 'readFinish', read: get(() => `/finishes/${FINISH}`) },
  { action: 'finishAnswers', change: () => finishAnswers(covered, true) },
  { action: 'finishAnswers', change: () => reopenAnswers() },
  {
    action: 'startStack',
    change: () => startStack('s9' as StackId, { axisId, tableId: here, title: '', rank }),
  },
  { action: 'renameStack', change: () => renameStack(s1, 'عنوان آخر') },
  { action: 'stackNotes', change: patchNote({ commitmentId: null, stackId: s1, rank }) },
  { action: 'openRound', change: () => openRound('r9' as RoundId, plannedRound) },
  { action: 'closeRound', change: () => closeRound(r1) },
  {
    action: 'publishResult',
    change: () => [...closeRound(r1), ...publishResult(r1, { voters: 1, counts: { 1: 1 }, hands: {}, remarks: [] })],
  },
  { action: 'publishTurnout', change: () => publishTurnout(r1, { voters: 2, expected: 9 }) },
  { action: 'castBallot', change: (scene) => castBallot(r1, scene.me, new Map([['2', 2]])) },
  {
    action: 'castBallot',
    change: ({ id, me: userId }) => [
      ...castBallot(r3, userId, new Map([['2', 2]])),
      ...consumeTicket(id, { roll: 'sealed' as RollId, roundId: r3, userId, code: freeTicket }),
    ],
  },
  { action: 'makeTickets', change: ({ id }) => makeRoll(id, 'k9' as RollId, 'تصويت', [freeTicket]) },
  { action: 'makeTickets', change: ({ id }) => addTickets(id, { id: readyRoll, made: 14 }, [freeTicket]) },
  { action: 'discardRoll', change: () => discardRoll(readyRoll) },
  {
    action: 'openRound',
    change: () => [...openRound('r9' as RoundId, plannedRound, { roll: readyRoll, made: 14 }), ...sealRoll(readyRoll)],
  },
  { action: 'enterHands', change: () => enterHands(r1, here, { 1: 5 }) },
  { action: 'rateWorkshop', change: (scene) => rateWorkshop(scene.me, { level: 5, text: 'شكرا' }) },
  {
    action: 'startCommitment',
    change: () => startCommitment('c9' as CommitmentId, { axisId, tableId: here, title: 'التزام', rank }),
  },
  { action: 'renameCommitment', change: () => renameCommitment(c1, 'عنوان آخر') },
  { action: 'reorderCommitment', change: () => reorderCommitment(c1, rank) },
  { action: 'setAsideCommitment', change: () => changeCommitmentState(c1, 'set-aside') },
  { action: 'keepCommitment', change: () => changeCommitmentState(c1, 'kept') },
  { action: 'signAttendance', mine: true, change: (scene) => signAttendance(scene.me, line) },
  { action: 'signForAnother', change: () => signAttendance(`by-${'x'.repeat(20)}`, line) },
  { action: 'withdrawAttendance', mine: true, change: (scene) => withdrawAttendance(scene.me) },
  { action: 'withdrawAttendance', change: () => withdrawAttendance(somebody) },
  { action: 'sendLate', change: () => sendLate('l9', { text: 'فات الأوان', axisId, tableId: here }) },
  { action: 'takeInLate', change: () => [{ op: 'patch', in: 'late', id: 'l1', fields: { taken: true } }] },
  {
    action: 'reworkWorkshop',
    change: ({ id }) => [{ op: 'patch', in: 'workshops', id, fields: { date: '2024-04-25' } }],
  },
  {
    action: 'reworkWorkshop',
    change: ({ id }) => [{ op: 'patch', in: 'workshops', id, fields: { programme: { fr: 'Programme 2027–2029' } } }],
  },
  {
    action: 'enterPhase',
    change: ({ id, stage }) => enterPhase(id, stage, stage.phase === 'close' ? 'review' : 'close'),
  },
  { action: 'freeze', change: ({ id, stage }) => freeze(id, !stage.frozen) },
  { action: 'reveal', change: ({ id }) => reveal(id) },
  { action: 'startClock', change: ({ id }) => startClock(id, 10, 'close', Date.now()) },
  { action: 'callPhones', change: ({ id }) => callPhones(id, { subject: 'commitments/c1', text: 'انظروا' }) },
  { action: 'closeWorkshop', change: ({ id, stage }) => closeWorkshop(id, stage) },
  { action: 'reopenWorkshop', change: ({ id }) => reopenWorkshop(id) },
  {
    action: 'answerPairing',
    names: ({ series }) => waitingCode(series),
    change: ({ id, series }) =>
      answerPairing(waitingCode(series) as PairingCode, id, {
        invitation: codesFor(planWith(), series).screen,
        screenId: MAIN_SCREEN,
      }),
  },
  { action: 'showOnScreen', change: () => showOnScreen(MAIN_SCREEN, { joinCard: false, axisId }) },
  { action: 'setInvitationOpen', change: (scene) => setInvitationOpen(code(scene), false) },
  { action: 'publishPeople', change: () => [{ op: 'patch', in: 'tables', id: here, fields: { people: 3 } }] },
  { action: 'seatMember', change: patchMember({ tableId: elsewhere }, them) },
  { action: 'changeRole', change: patchMember({ role: 'rapporteur' }, them) },
  { action: 'muteMember', change: patchMember({ muted: true }, them) },
  { action: 'removeMember', change: patchMember({ removed: true }, them) },
  {
    action: 'leaveTrail',
    change: ({ actor }) => {
      const { role, tableId } = actor ?? { role: 'participant', tableId: here };
      const value = { at: NOW, action: 'moveNotes', subject: 'notes/n1', from: '{}', to: '{}', role, tableId };
      return [{ op: 'put', in: 'trail', id: 'e9', value }];
    },
  },
];
