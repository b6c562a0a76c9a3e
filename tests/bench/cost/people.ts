// Each role listens to what its screen listens to, phase by phase. Kept beside the screens it copies: src/screens.

import type { Code, TableId, WorkshopId } from '@/domain/ids';
import { joinWorkshop, takeTable } from '@/domain/member';
import { MAIN_SCREEN } from '@/domain/screen';
import type { Device, Watch } from './device';

/** The look-up, the notice's page, the button, the gate. */
export async function join(device: Device, workshopId: WorkshopId, code: Code): Promise<void> {
  const invitation = await device.lookUp(code);
  const me = device.watch('member', { workshopId, userId: device.userId });
  await me.heard;
  await device.run(workshopId, 'joinWorkshop', joinWorkshop(device.userId, invitation));
  device.is(invitation.role, invitation.tableId);
  await device.watch('workshop', { workshopId }).heard;
}

/** Reads how full the tables are, which is heard for as long as one chooses. */
export async function sitDown(device: Device, workshopId: WorkshopId, tableId: TableId): Promise<void> {
  const tables = device.watch('tables', { workshopId });
  await tables.heard;
  await device.run(workshopId, 'takeTable', takeTable(device.userId, tableId));
  tables.stop();
  if (device.role) device.is(device.role, tableId);
}

export interface WholeRoom {
  /** A room screen knows people only as the numbers that a console publishes. */
  readonly people: Watch;
  readonly notes: Watch;
  readonly boards: readonly Watch[];
}

/** Proposals, commitments and groups, of the room or of one table. */
export function hearBoards(device: Device, workshopId: WorkshopId, scope: TableId | 'room'): readonly Watch[] {
  return (['notes', 'commitments', 'stacks'] as const).map((kind) => device.watch(kind, { workshopId, scope }));
}

/** What the console and the room screen show of everybody. */
export async function hearRoom(device: Device, workshopId: WorkshopId): Promise<WholeRoom> {
  const people = device.watch(device.role === 'screen' ? 'tables' : 'members', { workshopId });
  const boards = hearBoards(device, workshopId, 'room');
  const screen = device.watch('screen', { workshopId, screenId: MAIN_SCREEN });
  await Promise.all([people, ...boards, screen].map(({ heard }) => heard));
  const [notes] = boards;
  if (!notes) throw new Error('proposals come first');
  return { people, notes, boards };
}

/** The console's own, on top of the room. */
export async function steer(device: Device, workshopId: WorkshopId): Promise<Watch> {
  const tables = device.watch('tables', { workshopId });
  await Promise.all([tables.heard, device.watch('late', { workshopId }).heard]);
  return tables;
}

export interface TableBoard {
  readonly notes: Watch;
  readonly commitments: Watch;
  readonly stacks: Watch;
}

/** A phone while its table groups and drafts. */
export async function openBoard(device: Device, workshopId: WorkshopId, scope: TableId): Promise<TableBoard> {
  const notes = device.watch('notes', { workshopId, scope });
  const commitments = device.watch('commitments', { workshopId, scope });
  const stacks = device.watch('stacks', { workshopId, scope });
  await Promise.all([notes.heard, commitments.heard, stacks.heard]);
  return { notes, commitments, stacks };
}
