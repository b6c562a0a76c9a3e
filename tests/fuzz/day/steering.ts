// What facilitators steer, and what people do with their own membership.

import { madeLineId, signAttendance, withdrawAttendance } from '@/domain/attendance';
import { addToClock, pauseClock, resumeClock, startClock, stopClock } from '@/domain/clock';
import { categories } from '@/domain/member';
import { muteMember } from '@/domain/muting';
import { isRevealing, phases } from '@/domain/phase';
import { rateWorkshop } from '@/domain/rating';
import { revealNotes, sealedAmong } from '@/domain/revealing';
import { seatAll, seatless, seatMember, spread } from '@/domain/seating';
import { enterPhase, freeze, isPrivate, reveal } from '@/domain/stage';
import { leaveAgain } from '@/domain/steering';
import { askForHelp, doneMark, sayDone, tellCategory } from '@/domain/table-state';
import { must } from '../lib/story';
import { textBy } from '../lib/words';
import { act, can, type Day, knows, type Person } from './day';

const busy = ['propose', 'propose', 'group', 'group', 'draft', 'draft', 'draft', 'vote', 'review', ...phases] as const;

export async function changePhase(day: Day, person: Person): Promise<boolean> {
  const { workshop, notes } = knows(day, person);
  const phase = day.draw.oneOf(busy) ?? 'propose';
  if (!can(day, person, 'enterPhase') || phase === workshop.stage.phase) return false;
  const opened = isRevealing(phase) ? sealedAmong(notes) : [];
  const { stage } = workshop;
  return act(day, person, {
    action: 'enterPhase',
    changes: [...enterPhase(day.workshopId, stage, phase, day.now), ...revealNotes(opened)],
    inverse: [...leaveAgain(day.workshopId, stage, phase), ...revealNotes(opened, false)],
    check(_, after) {
      must(
        after.workshop.stage.phase === phase,
        () => `sent to ${phase}, the room is in ${after.workshop.stage.phase}`,
      );
      if (isRevealing(phase))
        must(
          after.notes.every(({ revealed }) => revealed),
          () => `in ${phase} a proposal is still sealed`,
        );
    },
  });
}

export async function stopOrShow(day: Day, person: Person): Promise<boolean> {
  const { workshop, notes } = knows(day, person);
  const { frozen } = workshop.stage;
  if (!can(day, person, 'freeze')) return false;
  if (day.draw.chance(0.4) && isPrivate(workshop) && workshop.stage.phase === 'propose')
    return act(day, person, {
      action: 'reveal',
      changes: [...reveal(day.workshopId), ...revealNotes(sealedAmong(notes))],
    });
  // Seldom frozen, soon thawed: nothing else happens meanwhile.
  if (!frozen && day.draw.chance(0.6)) return false;
  return act(day, person, { action: 'freeze', changes: freeze(day.workshopId, !frozen) });
}

export async function turnClock(day: Day, person: Person): Promise<boolean> {
  const { stage } = knows(day, person).workshop;
  if (!can(day, person, 'startClock')) return false;
  const w = day.workshopId;
  const plans = [
    () =>
      startClock(
        w,
        1 + day.draw.below(20),
        day.draw.oneOf(['notify', 'notify', 'close', 'lock'] as const) ?? 'lock',
        day.now,
      ),
    () => addToClock(w, stage, day.draw.below(9) - 4, day.now),
    () => pauseClock(w, stage, day.now),
    () => resumeClock(w, stage, day.now),
    () => stopClock(w),
    () => stopClock(w),
  ];
  return act(day, person, { action: 'startClock', changes: (day.draw.oneOf(plans) ?? (() => []))() });
}

export async function seat(day: Day, person: Person): Promise<boolean> {
  const { workshop, members } = knows(day, person);
  if (!can(day, person, 'seatMember')) return false;
  if (day.draw.chance(0.5)) {
    const seats = spread(members, workshop.tables, day.draw.below, { everybody: day.draw.chance(0.5) });
    const homeless = seatless(members, workshop.tables).map(({ id }) => id);
    const twice = seats.length - new Set(seats.map(({ userId }) => userId)).size;
    must(twice === 0, () => `spreading seats ${twice} people twice`);
    must(
      homeless.every((id) => seats.some(({ userId }) => userId === id)),
      () => `spreading leaves somebody without a table`,
    );
    const [batch = []] = seatAll(seats);
    return act(day, person, { action: 'seatMember', changes: batch });
  }
  const writers = day.people.filter(({ role }) => role !== 'facilitator');
  const { userId } = day.draw.oneOf(writers) ?? person;
  if (day.draw.chance(0.3)) {
    const muted = members.find(({ id }) => id === userId)?.muted === true;
    return act(day, person, { action: 'muteMember', changes: muteMember(userId, !muted) });
  }
  const tableId = day.draw.chance(0.1) ? null : (day.draw.oneOf(workshop.tables)?.id ?? null);
  return act(day, person, { action: 'seatMember', changes: seatMember(userId, tableId) });
}

export async function tellOfOneself(day: Day, person: Person): Promise<boolean> {
  const { workshop, members } = knows(day, person);
  const me = members.find(({ id }) => id === person.userId);
  if (!me || !can(day, person, 'sayDone')) return false;
  const what = day.draw.below(3);
  if (what === 0)
    return act(day, person, {
      action: 'sayDone',
      changes: sayDone(person.userId, me.doneIn === null ? doneMark(workshop.stage) : null),
    });
  if (what === 1 || !me.tableId)
    return act(day, person, {
      action: 'tellCategory',
      changes: tellCategory(person.userId, day.draw.oneOf([null, ...categories]) ?? null),
    });
  return act(day, person, { action: 'askForHelp', changes: askForHelp(me.tableId, day.draw.chance(0.5)) });
}

export async function sign(day: Day, person: Person): Promise<boolean> {
  const { attendance } = knows(day, person);
  const made = person.role === 'rapporteur' && day.draw.chance(0.5);
  const id = made ? madeLineId() : person.userId;
  const isThere = attendance.some((line) => line.id === id);
  if (isThere) {
    if (!can(day, person, 'withdrawAttendance', { mine: true })) return false;
    return act(day, person, {
      action: 'withdrawAttendance',
      changes: withdrawAttendance(id),
      tell: (truth) => truth.lines.delete(id),
    });
  }
  if (!can(day, person, made ? 'signForAnother' : 'signAttendance', { mine: true })) return false;
  const name = textBy(day.draw, ++day.texts).replaceAll('\n', ' ');
  const category = day.draw.oneOf(categories) ?? null;
  return act(day, person, {
    action: 'signAttendance',
    changes: signAttendance(id, { name, organisation: '', category, gender: null }),
    tell: (truth) => truth.lines.set(id, name),
  });
}

export async function rate(day: Day, person: Person): Promise<boolean> {
  if (!can(day, person, 'rateWorkshop')) return false;
  const level = day.draw.oneOf([1, 2, 3, 4, 5] as const) ?? 3;
  const text = textBy(day.draw, ++day.texts);
  return act(day, person, {
    action: 'rateWorkshop',
    changes: rateWorkshop(person.userId, { level, text }),
    tell: (truth) => truth.ratings.set(person.userId, { level, text }),
  });
}
