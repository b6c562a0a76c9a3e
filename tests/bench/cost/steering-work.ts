// What the console does besides the phases, and who looks on: the room screen and an observer.

import type { TableId, WorkshopId } from '@/domain/ids';
import { type Member, peopleByTable } from '@/domain/member';
import { changeNoteState, type Note } from '@/domain/note';
import type { NewCodes } from '@/domain/opening';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { freeze } from '@/domain/stage';
import { publishPeople, type TableState } from '@/domain/table-state';
import type { Device, Watch } from './device';
import { hearBoards, hearRoom, join } from './people';
import type { Table } from './table-work';

export interface Wall {
  /** Of one table's board it hears that table alone. */
  turnTo(scope: TableId | 'room'): Promise<void>;
}

/** The room screen and an observer. */
export async function lookOn(device: (who: string) => Device, workshopId: WorkshopId, codes: NewCodes): Promise<Wall> {
  const screen = device('room screen');
  await join(screen, workshopId, codes.screen);
  let shown = (await hearRoom(screen, workshopId)).boards;
  const observer = device('observer');
  await join(observer, workshopId, codes.observer);
  await observer.watch('commitments', { workshopId, scope: 'room' }).heard;
  return {
    async turnTo(scope) {
      for (const watch of shown) watch.stop();
      shown = hearBoards(screen, workshopId, scope);
      await Promise.all(shown.map(({ heard }) => heard));
    },
  };
}

/** As the console does by itself: how many sit where, for those who still choose. */
export async function publish(device: Device, workshopId: WorkshopId, members: Watch, tables: Watch): Promise<void> {
  const people = peopleByTable([...members.entities.values()] as Member[]);
  const changes = publishPeople([...tables.entities.values()] as TableState[], people);
  if (changes.length > 0) await device.run(workshopId, 'publishPeople', changes);
}

interface Steered {
  readonly console_: Device;
  readonly wall: Wall;
  readonly notes: Watch;
  readonly workshop: Watch;
  readonly tables: readonly Table[];
}

/** Now and then the facilitator shows a table on the screen, hides a proposal and shows it again, stops everything once. */
export async function steerAlong(workshopId: WorkshopId, { console_, wall, notes, workshop, tables }: Steered) {
  for (const { id, axisId } of tables) {
    await console_.run(workshopId, 'showOnScreen', showOnScreen(MAIN_SCREEN, { tableId: id, axisId }));
    await wall.turnTo(id);
  }
  for (const note of ([...notes.entities.values()] as Note[]).filter(({ state }) => state === 'shown').slice(0, 5)) {
    await console_.run(workshopId, 'hideNote', changeNoteState(note.id, 'hidden'));
    await console_.run(workshopId, 'showHiddenNote', changeNoteState(note.id, 'shown'));
  }
  if (workshop.entities.size > 0) {
    await console_.run(workshopId, 'freeze', freeze(workshopId, true));
    await console_.run(workshopId, 'freeze', freeze(workshopId, false));
  }
}
