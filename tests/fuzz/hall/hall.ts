// Six devices in one workshop: the app's own gateway in each, a network of its own that can be troubled, the real rules.

import { readFileSync } from 'node:fs';
import { setLogLevel } from 'firebase/firestore';
import type { Change, Patch } from '@/domain/change';
import type { Commitment } from '@/domain/commitment';
import type { TableId, UserId, WorkshopId } from '@/domain/ids';
import { joinWorkshop, type Member, type Role, takeTable } from '@/domain/member';
import type { Note } from '@/domain/note';
import { openWorkshop } from '@/domain/opening';
import type { Round } from '@/domain/round';
import type { Stack } from '@/domain/stack';
import { trailOf } from '@/domain/trail';
import type { Workshop } from '@/domain/workshop';
import { appOf } from '@/gateway/firestore/client';
import { createFirestoreGateway } from '@/gateway/firestore/firestore-gateway';
import type { Ask, Gives, WatchKind, WorkshopGateway } from '@/gateway/gateway';
import { randomText } from '@/lib/random';
import { codesFor, planWith } from '../../rules/support/plans';
import { emulatorAddress, loadRules } from '../../support/emulator';
import { type TroubledConnection, troubledConnection } from '../../support/troubled-connection';
import { type Draw, drawFrom } from '../lib/draw';
import { newStory, type Story } from '../lib/story';

/** What a device hears, as it heard it last. */
export interface View {
  workshop: Workshop | null;
  member: Member | null;
  notes: readonly Note[];
  commitments: readonly Commitment[];
  stacks: readonly Stack[];
  rounds: readonly Round[];
  /** Of one's own proposals; null where the server has none. */
  readonly mine: Map<string, Note | null>;
}

/** A batch that was handed over, and what was said of it. */
export interface Sent {
  readonly device: Device;
  readonly action: string;
  readonly changes: readonly Change[];
  /** In the order in which this device handed them over. */
  readonly n: number;
  outcome: 'waiting' | 'done' | 'refused';
}

export interface Device {
  readonly userId: UserId;
  readonly role: Role;
  readonly gateway: WorkshopGateway;
  /** The name of the client's app, to ask the client itself. */
  readonly app: string;
  readonly network: TroubledConnection;
  readonly view: View;
  readonly slots: Set<number>;
  /** Steps until its network is put right again; 0 where it is. */
  troubledFor: number;
  /** What is held now will be lost. */
  isLost: boolean;
}

export interface Room {
  readonly projectId: string;
  readonly workshopId: WorkshopId;
  readonly draw: Draw;
  readonly story: Story;
  readonly devices: Device[];
  readonly sent: Sent[];
  readonly closing: (() => Promise<void> | void)[];
  /** The last step has been made. */
  isOver: boolean;
  texts: number;
}

const CAST: readonly (readonly [string, Role])[] = [
  ['facilitator', 'facilitator'],
  ['rapporteur', 'rapporteur'],
  ...['1', '2', '3', '4'].map((n) => [`participant-${n}`, 'participant'] as const),
];

export async function openRoom(seed: number): Promise<Room> {
  // Refusals and cut connections are what is played; the client would print each of them.
  setLogLevel('silent');
  const projectId = `demo-fuzz-${seed}-${randomText(8).toLowerCase()}`;
  await loadRules(projectId, readFileSync(new URL('../../../firestore.rules', import.meta.url), 'utf8'));
  const room: Room = {
    ...{ projectId, workshopId: `hall-${seed}` as WorkshopId, draw: drawFrom(seed), story: newStory() },
    ...{ devices: [], sent: [], closing: [], texts: 0, isOver: false },
  };
  for (const [name, role] of CAST) room.devices.push(await openDevice(room, name, role));
  const [facilitator, ...others] = room.devices;
  if (!facilitator) throw new Error('nobody');
  const plan = planWith({ axes: 1, tables: 2 });
  const settings = { ...plan.settings, privateWriting: room.draw.chance(0.5) };
  const codes = codesFor(plan);
  const { workshopId } = room;
  await facilitator.gateway.commit(
    workshopId,
    openWorkshop(workshopId, facilitator.userId, { ...plan, settings }, codes),
  );
  const join = async ({ gateway, userId, role }: Device, i: number) => {
    const code = role === 'rapporteur' ? codes.rapporteur : codes.door;
    const invitation = await patiently(() => gateway.lookUp(code));
    if (!invitation) throw new Error(`the code ${code} opens nothing`);
    await gateway.commit(workshopId, joinWorkshop(userId, invitation));
    await gateway.commit(workshopId, takeTable(userId, `table-${i < 4 ? 1 : 2}` as TableId));
  };
  await Promise.all(others.map(join));
  for (const device of room.devices) listen(room, device);
  await until(() => room.devices.every(({ view }) => view.workshop && view.member));
  return room;
}

/** On a busy machine an answer may take longer than a person would wait. */
async function patiently<T>(ask: () => Promise<T>, tries = 4): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (tries <= 1) throw cause;
    return patiently(ask, tries - 1);
  }
}

async function openDevice(room: Room, name: string, role: Role): Promise<Device> {
  const network = await troubledConnection(emulatorAddress());
  const { host, port } = network;
  const { projectId } = room;
  const userId = `${name}-${room.workshopId}` as UserId;
  const settings = { keeper: 'emulator', projectId, host, port } as const;
  const client = userId + projectId;
  const gateway = await createFirestoreGateway(settings, {
    name: client,
    userId,
    report: (message) => room.story.tell(`${userId}: ${message.slice(0, 120)}`),
  });
  room.closing.push(async () => {
    await gateway.close();
    await network.close();
  });
  const nothing = { workshop: null, member: null, notes: [], commitments: [], stacks: [], rounds: [] };
  const view: View = { ...nothing, mine: new Map() };
  return {
    userId,
    role,
    gateway,
    app: appOf(settings, client).name,
    network,
    view,
    slots: new Set(),
    troubledFor: 0,
    isLost: false,
  };
}

/** As the app listens: a listener that died is opened again after a while. */
export function follow<Kind extends WatchKind>(
  room: Room,
  { gateway, userId }: Device,
  kind: Kind,
  ask: Ask<Kind>,
  hear: (value: Gives<Kind>, fromServer: boolean) => void,
): void {
  let isOver = false;
  let stop = () => {};
  const open = () => {
    if (isOver) return;
    stop = gateway.watch(kind, ask, {
      next: ({ value, fromServer }) => hear(value, fromServer),
      error(error) {
        room.story.tell(`${userId} may not hear ${kind}: ${error.message.slice(0, 100)}`);
        room.story.count(`${kind} not heard`);
        setTimeout(open, 300);
      },
    });
  };
  room.closing.unshift(() => {
    isOver = true;
    stop();
  });
  open();
}

function listen(room: Room, device: Device): void {
  const { workshopId } = room;
  const { view, userId, role } = device;
  const scope = role === 'facilitator' ? 'room' : (`table-${room.devices.indexOf(device) < 5 ? 1 : 2}` as TableId);
  const keep = (part: Partial<View>) => void Object.assign(view, part);
  follow(room, device, 'workshop', { workshopId }, (workshop) => keep({ workshop }));
  follow(room, device, 'member', { workshopId, userId }, (member) => keep({ member }));
  follow(room, device, 'notes', { workshopId, scope }, (notes) => keep({ notes }));
  follow(room, device, 'commitments', { workshopId, scope }, (commitments) => keep({ commitments }));
  follow(room, device, 'stacks', { workshopId, scope }, (stacks) => keep({ stacks }));
  follow(room, device, 'rounds', { workshopId }, (rounds) => keep({ rounds }));
}

/** What this device knows of a document, for the trail and for what takes it back. */
function knownBy({ view }: Device) {
  return (change: Pick<Patch, 'in' | 'id'>): object | undefined => {
    if (change.in === 'workshops') return view.workshop ?? undefined;
    const lists = { notes: [...view.notes, ...view.mine.values()], commitments: view.commitments, stacks: view.stacks };
    const list: readonly ({ readonly id: string } | null)[] =
      change.in in lists ? lists[change.in as keyof typeof lists] : change.in === 'rounds' ? view.rounds : [];
    return list.find((each) => each?.id === change.id) ?? undefined;
  };
}

/** Hands it over and goes on: what becomes of it is heard later. */
export function send(room: Room, device: Device, action: string, changes: readonly Change[]): Sent | null {
  if (changes.length === 0) return null;
  const { role, tableId = null } = device.view.member ?? { role: device.role };
  const trail = trailOf(action, changes, { role, tableId }, knownBy(device), () => randomText(20));
  const sent: Sent = { device, action, changes: [...changes, ...trail], n: room.sent.length, outcome: 'waiting' };
  room.sent.push(sent);
  room.story.count(action);
  room.story.tell(
    `${device.userId} ${action} ${changes.slice(0, 3).map((change) => `${change.in}/${change.id.slice(0, 8)}`)}`,
  );
  device.gateway.commit(room.workshopId, sent.changes).then(
    () => {
      sent.outcome = 'done';
      room.story.count('accepted');
    },
    () => {
      sent.outcome = 'refused';
      room.story.count('refused');
      room.story.tell(`${device.userId} is refused ${action} (handed over as ${sent.n})`);
    },
  );
  return sent;
}

export async function until(holds: () => boolean | null | undefined, patience = 60_000): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
