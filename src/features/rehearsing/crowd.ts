// Twelve people who aren't there. What each does follows from the documents alone, so that they go on after a reload; when and
// which of several, from a seed: the same rehearsal twice is the same.

import { clockOf } from '@/domain/clock';
import type { Instant } from '@/domain/ids';
import { emptiestTable, joinWorkshop, type Member, peopleByTable, takeTable } from '@/domain/member';
import type { Phase } from '@/domain/phase';
import { tableOf } from '@/domain/workshop';
import { below, type Draw, seeded } from '@/lib/seeded';
import { fillForm, makeCommitment, moveIntoCommitment, nameStack, stackAlike } from './arranging';
import { people, type SimulatedPerson } from './people';
import { rate, vote } from './voting';
import type { Act, Seated, World } from './world';
import { callForHelp, mayI, sayIAmDone, tellWhoIAm, write } from './writing';

export interface Crowd {
  /**
   * What is done at this moment, at most one thing at a table: the next to act there sees what came of it. `elapsed`: seconds of
   * rehearsal since the last time; a rehearsal at four times the speed has four in one.
   */
  step(world: World, elapsed: number): Act[];
}

type Pause = readonly [least: number, most: number];

/** Seconds between two deeds of one person, as people at tables take them. */
const pauses: Readonly<Record<Phase, Pause>> = {
  welcome: [4, 15],
  presentation: [20, 40],
  propose: [25, 80],
  group: [12, 35],
  vote: [6, 40],
  draft: [15, 45],
  review: [6, 30],
  close: [8, 60],
};
const ARRIVING: Pause = [2, 60];

/** Why nobody does anything. */
export type Hold = 'frozen' | 'clock-paused' | 'called' | 'closed';

/** What makes a hall look up and wait. */
export function holdOf({ stage, status }: Pick<World['workshop'], 'stage' | 'status'>, now: Instant): Hold | null {
  if (status === 'closed') return 'closed';
  if (stage.frozen) return 'frozen';
  if (stage.call !== null) return 'called';
  return clockOf(stage, now).state === 'paused' ? 'clock-paused' : null;
}

export function createCrowd(seed: string): Crowd {
  const crowd = people.map((person) => {
    const draw = seeded(`${seed}/${person.id}`);
    return { person, draw, wait: drawn(draw, ARRIVING) };
  });
  const asked = new Set<string>();
  let seen = '';
  return {
    step(world, elapsed) {
      const { stage } = world.workshop;
      const hold = holdOf(world.workshop, world.now);
      const moment = `${stage.phase}:${stage.changedAt}:${hold}`;
      if (moment !== seen) {
        // Everybody takes in what has changed before doing anything.
        if (seen !== '') for (const each of crowd) each.wait = drawn(each.draw, pauses[stage.phase]);
        seen = moment;
      }
      if (hold !== null) return [];
      const busy = new Set<string>();
      return crowd.flatMap((each) => {
        each.wait -= elapsed;
        if (each.wait > 0) return [];
        const me = world.members.get(each.person.id);
        // Whoever comes in hinders nobody; those who look for a seat must see who has taken which.
        const place = me ? (me.tableId ?? 'door') : each.person.id;
        if (busy.has(place)) return [];
        const done = deedOf(each.person, me, world, each.draw, asked);
        each.wait = drawn(each.draw, pauses[stage.phase]);
        if (!done) return [];
        busy.add(place);
        return [done];
      });
    },
  };
}

function drawn(draw: Draw, [least, most]: Pause): number {
  return least + draw() * (most - least);
}

function deedOf(
  person: SimulatedPerson,
  me: Member | undefined,
  world: World,
  draw: Draw,
  asked: Set<string>,
): Act | null {
  if (!me) return join(person, world);
  if (me.removed) return null;
  const tableId = tableOf(world.workshop, me.tableId)?.id;
  if (!tableId) return sitDown(me, world, draw);
  const seated: Seated = { person, me, tableId, world, draw };
  for (const deed of deeds[world.workshop.stage.phase]) {
    const done = deed(seated, asked);
    if (done) return done;
  }
  return null;
}

type Try = (seated: Seated, asked: Set<string>) => Act | null;

/** In the order in which people think of them. */
const deeds: Readonly<Record<Phase, readonly Try[]>> = {
  welcome: [],
  presentation: [],
  propose: [callForHelp, tellWhoIAm, write, sayIAmDone],
  group: [tellWhoIAm, stackAlike, nameStack, sayIAmDone],
  vote: [vote],
  draft: [callForHelp, makeCommitment, moveIntoCommitment, fillForm, sayIAmDone],
  review: [vote],
  close: [rate],
};

function join(person: SimulatedPerson, { invitation }: World): Act | null {
  if (!invitation) return null;
  return { by: person.id, action: 'joinWorkshop', changes: joinWorkshop(person.id, invitation) };
}

/** Where there is most room, as phones propose it. */
function sitDown(me: Member, world: World, draw: Draw): Act | null {
  const { workshop, members } = world;
  const first = workshop.tables[0];
  if (!first || !mayI({ me, tableId: first.id, world }, 'takeTable')) return null;
  const table = emptiestTable(workshop.tables, null, peopleByTable([...members.values()]), (most) => below(draw, most));
  return table ? { by: me.id, action: 'takeTable', changes: takeTable(me.id, table.id) } : null;
}
