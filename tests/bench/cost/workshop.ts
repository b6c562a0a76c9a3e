// The whole afternoon from the first code to the export, on real clients.

import type { CommitmentId, NoteId, WorkshopId } from '@/domain/ids';
import { openWorkshop } from '@/domain/opening';
import { isRevealing, type Phase } from '@/domain/phase';
import { revealNotes } from '@/domain/revealing';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { enterPhase } from '@/domain/stage';
import type { Workshop } from '@/domain/workshop';
import { randomText } from '@/lib/random';
import { seededDraw } from '../lib/draw';
import { together } from '../lib/together';
import { type Books, createDevice, type Device, openBooks, type Watch } from './device';
import type { Place } from './line';
import { hearRoom, join, openBoard, sitDown, steer, type TableBoard } from './people';
import { newCodes, planOf, type Size, tableId } from './plan';
import { lookOn, publish, steerAlong } from './steering-work';
import { draftCommitment, move, propose, reword, type Seated, signal, stack, type Table, withdraw } from './table-work';
import { plannedRound, voteIn } from './vote-work';
import { wordCommitment } from './word-work';

/** Plays it and gives the bill. */
export async function playWorkshop(place: Place, size: Size, tell?: (phase: string) => void): Promise<Books> {
  const books = openBooks(tell, place.quietMs);
  const { meter } = books;
  const draw = seededDraw(2024);
  const devices: Device[] = [];
  const device = (who: string) => {
    const made = createDevice(place, books, who);
    devices.push(made);
    return made;
  };
  const workshopId = randomText(20) as WorkshopId;
  const codes = newCodes(size.tables);
  const plan = planOf(size);

  meter.enter('prepare');
  const console_ = device('console');
  await console_.run(workshopId, 'openWorkshop', openWorkshop(workshopId, console_.userId, plan, codes));
  console_.is('facilitator', null);
  const workshop = console_.watch('workshop', { workshopId });
  const keys = console_.watch('keys', { workshopId });
  await Promise.all(
    [console_.watch('member', { workshopId, userId: console_.userId }), workshop, keys].map((w) => w.heard),
  );
  keys.stop();

  meter.enter('welcome');
  const room = size.phonesOnly ? null : await hearRoom(console_, workshopId);
  const published = room && (await steer(console_, workshopId));
  const countPeople = async () => {
    if (room && published) await publish(console_, workshopId, room.people, published);
  };
  const wall = room && (await lookOn(device, workshopId, codes));

  const tables: Table[] = plan.tables.map(({ id, axisId }) => ({ id, axisId, people: [] }));
  const seats = Array.from({ length: size.people }, (_, i) => i);
  await together(seats, 12, async (i) => {
    const table = tables[i % size.tables];
    if (!table) return;
    const isRapporteur = i < size.tables;
    const isByDoor = isRapporteur || i >= size.people - size.byDoor;
    const phone = device(isByDoor ? 'phone, code at the door' : 'phone, QR of the table');
    const atTable = codes.tables.get(tableId(i % size.tables)) ?? codes.door;
    await join(phone, workshopId, isRapporteur ? codes.rapporteur : isByDoor ? codes.door : atTable);
    if (isByDoor) await sitDown(phone, workshopId, table.id);
    table.people.push({ device: phone, own: [], noteIds: [], slots: new Set() });
    if (i % 12 === 11) await countPeople();
  });
  await countPeople();
  await meter.quiet();

  const sealed: NoteId[] = [];
  const enter = async (phase: Phase) => {
    meter.enter(phase);
    // The listener's document is this kind's.
    const { stage } = [...workshop.entities.values()][0] as Workshop;
    // The join card lies down as people begin.
    const uncover = phase === 'propose' ? showOnScreen(MAIN_SCREEN, { joinCard: false }) : [];
    const opened = isRevealing(phase) ? sealed.splice(0) : [];
    const changes = [...enterPhase(workshopId, stage, phase), ...revealNotes(opened), ...uncover];
    await console_.run(workshopId, 'enterPhase', changes);
    await meter.quiet();
  };
  const everybody = tables.flatMap((table) => table.people.map((one) => ({ table, one })));

  await enter('propose');
  // Whether help is wanted, heard for as long as one writes or works at the board.
  const beside = new Map<Seated, Watch>();
  await together(everybody, 20, async ({ table, one }) => {
    const watch = one.device.watch('table', { workshopId, tableId: table.id });
    beside.set(one, watch);
    await watch.heard;
  });
  const turns = Array.from({ length: size.proposals }, (_, i) => everybody[i % everybody.length]);
  await together(turns, 8, async (turn) => turn && propose(workshopId, turn.table, turn.one, draw));
  await together(everybody.slice(0, Math.ceil(size.proposals / 10)), 8, ({ one }) => reword(workshopId, one));
  const withdrawing = Math.ceil(size.proposals / 30);
  // Here and there: a table whose people all withdrew what they wrote would have nothing to move.
  const apart = everybody.filter((_, i) => i % Math.floor(everybody.length / withdrawing) === 0);
  await together(apart.slice(0, withdrawing), 8, ({ one }) => withdraw(workshopId, one));
  await together(tables, AT_ONCE, (table) => signal(workshopId, table, console_));
  await meter.quiet();

  sealed.push(...everybody.flatMap(({ one }) => one.noteIds));
  await enter('group');
  const boards = new Map<Seated, TableBoard>();
  await together(everybody, 20, async ({ table, one }) => {
    for (const watch of one.own.splice(0)) watch.stop();
    boards.set(one, await openBoard(one.device, workshopId, table.id));
  });
  const share = (total: number, i: number) => Math.floor(total / size.tables) + (i < total % size.tables ? 1 : 0);
  await together(tables, AT_ONCE, (table, i) => atBoard(workshopId, table, boards, share(size.stacked, i), i, stack));
  await meter.quiet();

  await enter('draft');
  await together(tables, AT_ONCE, (table, i) => draftAt(workshopId, table, share(size.commitments, i), i));
  if (room && wall) await steerAlong(workshopId, { console_, wall, notes: room.notes, workshop, tables });
  await meter.quiet();

  if (size.worded) {
    meter.enter('words');
    await together(tables, AT_ONCE, (table, i) => wordAt(workshopId, table, boards, share(size.worded, i)));
    await meter.quiet();
  }

  meter.enter('moves');
  meter.weigh('moves', size.sample);
  await together(tables, AT_ONCE, (table, i) =>
    atBoard(workshopId, table, boards, share(size.moves / size.sample, i), i, move),
  );
  await meter.quiet();

  if (size.rounds) {
    await enter('vote');
    const phones = everybody.map(({ one }) => one.device);
    const deciding = phones.map((phone) => phone.watch('rounds', { workshopId }));
    await Promise.all(deciding.map(({ heard }) => heard));
    if (room) {
      const walls = devices.filter(({ role }) => role === 'screen');
      const heard = [console_, ...walls].flatMap((each) => [
        each.watch('rounds', { workshopId }),
        each.watch('turnouts', { workshopId }),
      ]);
      await Promise.all(heard.map((watch) => watch.heard));
    }
    for (let i = 0; i < size.rounds; i++) {
      const planned = i % 2 === 0 ? plannedRound('dots', Math.ceil(size.proposals / 4)) : plannedRound('agreement', 5);
      await voteIn(workshopId, console_, phones, planned);
    }
    await meter.quiet();
    for (const watch of deciding) watch.stop();
  }

  await enter('close');
  await wall?.turnTo('room');
  await together(everybody, 20, async ({ table, one }) => {
    boards.get(one)?.notes.stop();
    beside.get(one)?.stop();
    boards.get(one)?.stacks.stop();
    one.own = one.noteIds.map((noteId) => one.device.watch('note', { workshopId, noteId }));
    await Promise.all(one.own.map(({ heard }) => heard));
    if (!boards.has(one)) await openBoard(one.device, workshopId, table.id);
  });
  await meter.quiet();
  await together(devices, 20, (each) => each.close());
  return books;
}

/** Tables that write at the same time: with more the emulator falls behind and hoards what it has to send. */
const AT_ONCE = 3;

async function draftAt(workshopId: WorkshopId, table: Table, commitments: number, index: number): Promise<void> {
  const draw = seededDraw(index + 1);
  for (let i = commitments; i > 0; i--) {
    const one = table.people[draw(table.people.length)];
    if (one) await draftCommitment(workshopId, table, one.device, i % 2 === 0);
  }
}

/** The rapporteur, who came first. */
async function wordAt(
  workshopId: WorkshopId,
  { people }: Table,
  boards: ReadonlyMap<Seated, TableBoard>,
  commitments: number,
): Promise<void> {
  const [rapporteur] = people;
  const board = rapporteur && boards.get(rapporteur);
  if (!board) return;
  const ids = [...board.commitments.entities.keys()].slice(0, commitments);
  for (const id of ids) await wordCommitment(workshopId, rapporteur.device, id as CommitmentId);
}

/** So many times, somebody of the table. */
async function atBoard(
  workshopId: WorkshopId,
  table: Table,
  boards: ReadonlyMap<Seated, TableBoard>,
  times: number,
  index: number,
  does: typeof move,
): Promise<void> {
  const draw = seededDraw(index + 1);
  for (let i = times; i > 0; i--) {
    const one = table.people[draw(table.people.length)];
    const board = one && boards.get(one);
    if (board) await does(workshopId, one.device, board, draw);
  }
}
