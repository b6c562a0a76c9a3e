// A workshop in `draft` with somebody of every kind in it, a second one beside it, and something of everything that could be
// wanted. Names are user ids.

import type { RollId, TicketCode, UserId, WorkshopId } from '@/domain/ids';
import { noteIdOf } from '@/domain/note';
import { ticketIdOf } from '@/domain/ticket';
import {
  commitment,
  doorCode,
  facilitator,
  invitation,
  note,
  observer,
  participant,
  rapporteur,
  screen,
  secretCode,
  W,
  wording,
  workshop,
} from '../../rules/cases/base';
import { ago } from '../../rules/support/situation';
import { clearDocuments, loadRules } from '../../support/emulator';
import type { Call } from './calls';
import { commit, put } from './calls';
import { type Answer, type Fields, sent, tokenOf } from './wire';

/** Past the rules: the project's owner, with a key of the console. */
export const owner = 'the project’s owner';
/** Has no token at all. */
export const nobody = 'nobody';
/** A participant who writes rights into their own token. */
export const forger = 'a participant with a forged token';

/** Those with an account, by the address in their token; who they are besides is nobody in the workshop. */
const accounts: Readonly<Record<string, object>> = {
  'somebody on the list': { email: 'amina@commune.ma', email_verified: true },
  'somebody with their address, unconfirmed': { email: 'amina@commune.ma', email_verified: false },
  'somebody who says that it is confirmed': { email: 'amina@commune.ma', email_verified: 'true' },
  'somebody of the listed domain': { email: 'said@rural.ma', email_verified: true },
  'somebody of the domain, unconfirmed': { email: 'said@rural.ma' },
  'somebody of another domain': { email: 'amina@example.org', email_verified: true },
  'somebody of a domain that ends alike': { email: 'x@notrural.ma', email_verified: true },
  'somebody of a domain that begins alike': { email: 'x@rural.ma.example.org', email_verified: true },
  'somebody with the domain in a name': { email: '"x@rural.ma"@example.org', email_verified: true },
  'somebody with two addresses in one': { email: 'amina@commune.ma amina@example.org', email_verified: true },
};

export const noteOf = (who: string, slot: number) => `${W}/notes/${noteIdOf('w' as WorkshopId, who as UserId, slot)}`;

export const other = 'workshops/other';
export const otherCode = '87654321';
export const closedCode = '11112222';
export const screenCode = 'ScreenScreenScreenScre';

const secondsAgo = { createdAt: ago(600), updatedAt: ago(600) };
const line = { name: 'أمينة', organisation: '', category: null, gender: null, consent: true, signedAt: ago(60) };
const ballot = { picks: ['1.1'], remark: '', reserved: false, at: ago(60) };

export const round = {
  ...{ kind: 'dots', title: 'تصويت', axisId: null, tables: null, commitmentId: null, dots: 2, cap: 2 },
  options: [
    { id: '1', subject: null, text: 'أ' },
    { id: '2', subject: null, text: 'ب' },
  ],
  marks: ['1.1', '1.2', '2.1', '2.2'],
  ...{ open: true, openedAt: ago(300), closedAt: null, result: null },
};

/** Of the vote that is open for tickets, of one that isn't open yet, and of one that is over. */
export const [openRoll, readyRoll, lateRoll] = ['k-open', 'k-ready', 'k-late'] as const;
export const ticketAt = (roll: string, code: string) =>
  `${W}/rolls/${roll}/tickets/${ticketIdOf('w' as WorkshopId, roll as RollId, code as TicketCode)}`;
/** Numbers of tickets: the participant's, those that neighbours have used, another vote's, and nobody's. */
export const mine = '1111222233334444';
export const theirs = '5555666677778888';
export const ofAnother = '9999000011112222';
export const unknown = '4444333322221111';
export const roundWithTickets = { ...round, tickets: { roll: openRoll, made: 14 } };
const roll = { title: 'تصويت', made: 14, state: 'sealed', at: ago(600) };

const members: Readonly<Record<string, Fields>> = {
  participant,
  neighbour: participant,
  elsewhere: { ...participant, tableId: 't2' },
  rapporteur,
  observer,
  screen,
  facilitator,
  founder: facilitator,
  muted: { ...participant, muted: true },
  'put out': { ...participant, removed: true },
};

const notes = Object.fromEntries(
  ['participant', 'neighbour', 'put out'].map((who) => [noteOf(who, 3), { ...note, ...secondsAgo }]),
);

const documents: Readonly<Record<string, Fields>> = {
  [W]: { ...workshop, settings: { ...workshop.settings, attendance: true } },
  [`${W}/tables/t1`]: { needsHelp: false, people: 3 },
  [`${W}/tables/t2`]: { needsHelp: false, people: 1 },
  ...Object.fromEntries(Object.entries(members).map(([name, fields]) => [`${W}/members/${name}`, fields])),
  ...notes,
  [noteOf('elsewhere', 3)]: { ...note, ...secondsAgo, tableId: 't2' },
  [noteOf('neighbour', 4)]: { ...note, ...secondsAgo, slot: 4, revealed: false },
  [noteOf('neighbour', 5)]: { ...note, ...secondsAgo, slot: 5, state: 'hidden' },
  [`${W}/commitments/c1`]: { ...commitment, ...secondsAgo },
  [`${W}/commitments/c2`]: { ...commitment, ...secondsAgo, tableId: 't2' },
  [`${W}/commitments/c3`]: { ...commitment, ...secondsAgo },
  [`${W}/bodies/c1`]: { problem: 'لا أحد يعرف' },
  [`${W}/stacks/s1`]: { axisId: 'a1', tableId: 't1', title: 'متشابهة', rank: 'a0' },
  [`${W}/rounds/r1`]: round,
  [`${W}/rounds/r1/ballots/participant`]: ballot,
  [`${W}/rounds/r1/ballots/neighbour`]: ballot,
  [`${W}/rounds/closed`]: { ...round, open: false, closedAt: ago(60) },
  [`${W}/rounds/ticketed`]: roundWithTickets,
  [`${W}/rolls/${openRoll}`]: roll,
  [`${W}/rolls/${lateRoll}`]: roll,
  [`${W}/rolls/${readyRoll}`]: { ...roll, state: 'ready' },
  [ticketAt(openRoll, mine)]: { used: false },
  [ticketAt(openRoll, theirs)]: { used: true },
  [ticketAt(lateRoll, ofAnother)]: { used: false },
  [`${W}/rolls/${openRoll}/stubs/neighbour`]: { code: theirs, roundId: 'ticketed' },
  [`${W}/rounds/ticketed/ballots/neighbour`]: ballot,
  [`${W}/keys/${doorCode}`]: { role: 'participant', tableId: null, open: true },
  [`${W}/keys/${secretCode}`]: { role: 'facilitator', tableId: null, open: true },
  [`${W}/attendance/participant`]: line,
  [`${W}/attendance/neighbour`]: line,
  [`${W}/ratings/neighbour`]: { level: 4, text: '', at: ago(60) },
  [`${W}/late/l1`]: { text: 'متأخر', axisId: 'a1', tableId: 't1', taken: false, at: ago(60) },
  [`${W}/screens/main`]: {
    joinCard: true,
    axisId: null,
    tableId: null,
    spotlight: null,
    blank: false,
    joinCode: null,
    sound: false,
  },
  'institution/access': { founders: ['amina@commune.ma'], domains: ['rural.ma'] },
  'shelves/somebody on the list': { workshops: { w: true } },
  [`invitations/${doorCode}`]: invitation,
  [`invitations/${closedCode}`]: { ...invitation, open: false },
  [`invitations/${secretCode}`]: { ...invitation, role: 'facilitator' },
  [`invitations/${screenCode}`]: { ...invitation, role: 'screen' },
  'attempts/facilitator': { code: '123455', at: ago(5), n: 1 },
  'attempts/newcomer': { code: doorCode, at: ago(5), n: 1 },
  'attempts/late caller': { code: closedCode, at: ago(5), n: 1 },
  'attempts/tired': { code: otherCode, at: ago(60), n: 10 },
  'attempts/fresh': { code: otherCode, at: ago(60), n: 9 },
  'attempts/neighbour': { code: doorCode, at: ago(7000), n: 1 },
  'pairings/123455': { uid: 'borrowed', at: ago(5), workshopId: null, invitation: null, screenId: null },
  [other]: { ...workshop, createdBy: 'foreign facilitator', joinCode: otherCode, title: wording },
  [`${other}/members/foreign facilitator`]: { ...facilitator, code: otherCode },
  [`${other}/members/foreign participant`]: { ...participant, code: otherCode },
  [`${other}/tables/t1`]: { needsHelp: false, people: 1 },
};

export interface Hall {
  /** Everything as it was before anybody did anything. */
  reset(): Promise<void>;
  ask(who: string, call: Call): Promise<Answer>;
}

export async function openHall(projectId: string, rules: string): Promise<Hall> {
  await loadRules(projectId, rules);
  const ask = (who: string, call: Call) => sent(projectId, tokenFor(projectId, who), call(projectId));
  return {
    ask,
    async reset() {
      await clearDocuments(projectId);
      const { status, text } = await ask(
        owner,
        commit(...Object.entries(documents).map(([path, it]) => put(path, it))),
      );
      if (status !== 200) throw new Error(`the scene can’t be set: ${text}`);
    },
  };
}

function tokenFor(projectId: string, who: string): string {
  if (who === nobody) return '';
  if (who === owner) return 'owner';
  if (who in accounts) return tokenOf(projectId, who, accounts[who]);
  if (who === forger)
    return tokenOf(projectId, 'participant', { admin: true, role: 'facilitator', email: 'founder@example.org' });
  return tokenOf(projectId, who);
}
