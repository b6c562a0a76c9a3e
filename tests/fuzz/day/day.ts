// A day with its people on the memory keeper: each has a device of their own, which may be away from the others for a while and
// then hands over, late, what it planned on what it knew.

import type { Change } from '@/domain/change';
import { inverseOf, isMadeByPatch, isNow, type Patch, valueAt } from '@/domain/change';
import type { Code, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Invitation } from '@/domain/invitation';
import { joinWorkshop, type Role } from '@/domain/member';
import { openWorkshop } from '@/domain/opening';
import { type Action, type Circumstances, may } from '@/domain/permissions';
import { trailOf } from '@/domain/trail';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import { applied, createMemoryStore, type Documents, type MemoryStore } from '@/gateway/memory/memory-store';
import { documentPath } from '@/gateway/paths';
import { codesFor, planWith } from '../../rules/support/plans';
import { type Draw, drawFrom } from '../lib/draw';
import { must, newStory, type Story } from '../lib/story';
import { passes } from './door';
import { type Known, knownIn } from './known';
import { newTruth, type Truth } from './model';

export interface Person {
  readonly userId: UserId;
  readonly role: Role;
  readonly gateway: MemoryGateway;
  readonly slots: Set<number>;
  /** What this device knows while it is away; null while it hears everything. */
  away: Documents | null;
  readonly waiting: Deed[];
  readonly undos: Deed[];
}

/** What somebody does, with what the oracle is told once it has arrived. */
export interface Deed {
  readonly action: string;
  readonly changes: readonly Change[];
  readonly inverse?: readonly Change[];
  readonly tell?: (truth: Truth, before: Known) => void;
  /** What must have become of it; looked at only when it was planned on the present state. */
  readonly check?: (before: Known, after: Known) => void;
  /** What the changed fields held before, as this device knew it: what an undo has to bring back. */
  readonly held?: readonly Held[];
}

export interface Held {
  readonly in: Patch['in'];
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Day {
  readonly workshopId: WorkshopId;
  readonly draw: Draw;
  readonly story: Story;
  readonly store: MemoryStore;
  readonly people: Person[];
  readonly truth: Truth;
  now: number;
  /** Numbers for texts, so that no two are the same. */
  texts: number;
}

const CAST: readonly (readonly [string, Role, string | null])[] = [
  ['facilitator-1', 'facilitator', null],
  ['facilitator-2', 'facilitator', null],
  ['rapporteur-1', 'rapporteur', 'table-1'],
  ['rapporteur-2', 'rapporteur', 'table-2'],
  ...['table-1', 'table-1', 'table-2', 'table-2', 'table-3'].map(
    (tableId, i) => [`participant-${i + 1}`, 'participant', tableId] as const,
  ),
];

export async function openDay(seed: number): Promise<Day> {
  const workshopId = `day-${seed}` as WorkshopId;
  const store = createMemoryStore();
  const day: Day = {
    ...{ workshopId, store, draw: drawFrom(seed), story: newStory(), truth: newTruth(), now: 1_700_000_000_000 },
    ...{ texts: 0, people: [] },
  };
  for (const [name, role] of CAST) {
    const userId = name as UserId;
    const gateway = createMemoryGateway({ userId, store, now: () => day.now });
    day.people.push({ userId, role, gateway, slots: new Set(), away: null, waiting: [], undos: [] });
  }
  const plan = planWith({ axes: 2, tables: 3 });
  const settings = { ...plan.settings, privateWriting: day.draw.chance(0.5), attendance: true };
  const [founder] = day.people;
  if (!founder) throw new Error('nobody');
  await founder.gateway.commit(
    workshopId,
    openWorkshop(workshopId, founder.userId, { ...plan, settings }, codesFor(plan)),
  );
  for (const [name, role, tableId] of CAST.slice(1)) {
    const invitation = { role, tableId: tableId as TableId | null, code: '12345678' as Code } as Invitation;
    await founder.gateway.commit(workshopId, joinWorkshop(name as UserId, invitation));
  }
  return day;
}

export function knows(day: Day, person: Person): Known {
  return knownIn(person.away ?? day.store.documents);
}

export function can(day: Day, person: Person, action: Action, rest: Partial<Circumstances> = {}): boolean {
  const { workshop, members } = knows(day, person);
  const me = members.find(({ id }) => id === person.userId) ?? null;
  const { stage, settings, status } = workshop;
  return may(action, me, { stage, settings, status, now: day.now, ...rest });
}

/** As the app's one way to change anything does it: with the trail, and with what takes it back. */
export async function act(day: Day, person: Person, deed: Deed): Promise<boolean> {
  if (deed.changes.length === 0) return false;
  const documents = person.away ?? day.store.documents;
  const before = (change: { in: Patch['in']; id: string }) =>
    documents.get(documentPath(change.in, day.workshopId, change.id).join('/'));
  const me = knownIn(documents).members.find(({ id }) => id === person.userId);
  const { role, tableId } = { role: me?.role ?? person.role, tableId: me?.tableId ?? null };
  const held = deed.changes.flatMap((change): Held[] => {
    const old = change.op === 'patch' ? (before(change) ?? (isMadeByPatch(change.in) ? {} : undefined)) : undefined;
    if (change.op !== 'patch' || !old) return [];
    const paths = Object.entries(change.fields).filter(([, value]) => !isNow(value));
    return [{ in: change.in, id: change.id, fields: Object.fromEntries(paths.map(([p]) => [p, valueAt(old, p)])) }];
  });
  const trail = trailOf(deed.action, deed.changes, { role, tableId }, before, () => day.draw.name(20));
  const whole = { ...deed, held, inverse: deed.inverse ?? inverseOf(deed.changes, before) };
  const sent = { ...whole, changes: [...deed.changes, ...trail] };
  day.story.tell(`${person.userId} ${deed.action} ${briefly(deed.changes)}${person.away ? ' (away)' : ''}`);
  if (person.away) {
    const seen = applied(person.away, day.workshopId, sent.changes, day.now);
    if (!seen) return false;
    person.away = seen;
    person.waiting.push(sent);
  } else if (!(await arrive(day, person, sent, true))) return false;
  if (undoable.has(deed.action)) person.undos.push(whole);
  day.story.count(deed.action);
  return true;
}

async function arrive(day: Day, person: Person, deed: Deed, isFresh: boolean): Promise<boolean> {
  const before = knownIn(day.store.documents);
  const isLet = passes(before, person.userId, deed.changes);
  if (!isLet) person.gateway.refuseNext();
  const isDone = await person.gateway.commit(day.workshopId, deed.changes).then(
    () => true,
    () => false,
  );
  day.story.count(isDone ? 'arrived' : 'refused');
  must(isDone === isLet, () => `${deed.action} by ${person.userId} was planned on what is not there`);
  if (!isDone) return false;
  const after = day.store.documents;
  deed.tell?.(day.truth, before);
  if (isFresh) deed.check?.(before, knownIn(after));
  if (day.draw.chance(0.15)) {
    await person.gateway.commit(day.workshopId, deed.changes);
    day.story.count('repeated');
    must(
      isSameButTimes(after, day.store.documents),
      () => `${deed.action} by ${person.userId}, written twice, is not what it was written once`,
    );
  }
  day.now += 1 + day.draw.below(4_000);
  return true;
}

export async function comeBack(day: Day, person: Person): Promise<void> {
  person.away = null;
  for (const deed of person.waiting.splice(0)) await arrive(day, person, deed, false);
}

/** What the app offers to take back. */
const undoable: ReadonlySet<string> = new Set([
  ...[
    'withdrawNote',
    'letPass',
    'hideNote',
    'reworkWorkshop',
    'moveNotes',
    'stackNotes',
    'unstackNotes',
    'reorderStack',
  ],
  ...[
    'renameStack',
    'startCommitment',
    'renameCommitment',
    'setAsideCommitment',
    'splitCommitment',
    'mergeCommitments',
  ],
  ...['enterPhase', 'reveal', 'freeze', 'startClock', 'seatMember', 'muteMember', 'closeRound', 'answerNote'],
  ...['takeBackAnswers', 'askForHelp'],
]);

const TIMES = new Set(['createdAt', 'updatedAt', 'changedAt', 'openedAt', 'closedAt', 'begunAt', 'signedAt', 'at']);

function isSameButTimes(one: Documents, other: Documents): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([path, document]) => {
    const there = other.get(path);
    return there === document || timeless(there) === timeless(document);
  });
}

/** Everything but when: two states that say the same are the same text. */
export function timeless(value: unknown): string {
  return JSON.stringify(value, (name, part) => (TIMES.has(name) ? 0 : part)) ?? '';
}

function briefly(changes: readonly Change[]): string {
  const shown = changes.slice(0, 4).map((change) => `${change.in}/${change.id.slice(0, 8)}`);
  return [...shown, ...(changes.length > 4 ? [`and ${changes.length - 4} more`] : [])].join(' ');
}
