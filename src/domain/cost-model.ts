// What a workshop costs in Firestore: documents heard, documents that the rules look up, documents written, by who causes them
// and when. Reckoned from who hears what in which phase; the played workshop of `npm run bench -- cost` is held against it.

import type { CostPlan } from './cost-plan';

export const costRoles = ['phones', 'console', 'screen', 'observer'] as const;
export type CostRole = (typeof costRoles)[number];

export const costPhases = [
  'prepare',
  'welcome',
  'propose',
  'group',
  'draft',
  'words',
  'moves',
  'vote',
  'close',
] as const;
export type CostPhase = (typeof costPhases)[number];

/**
 * `documents`: delivered. `asking`: looked up by the rules for a request. `updating`: looked up again because what is listened to
 * has changed. These three are the reads.
 */
export interface Cost {
  readonly documents: number;
  readonly asking: number;
  readonly updating: number;
  readonly writes: number;
}

export interface CostLine extends Cost {
  readonly role: CostRole;
  readonly phase: CostPhase;
}

export const readsOf = ({ documents, asking, updating }: Cost): number => documents + asking + updating;

export function costSum(costs: readonly Cost[]): Cost {
  const sum = (name: keyof Cost) => costs.reduce((total, cost) => total + cost[name], 0);
  return { documents: sum('documents'), asking: sum('asking'), updating: sum('updating'), writes: sum('writes') };
}

type Count = Partial<Cost>;
type Lines = Readonly<Record<CostRole, readonly Count[]>>;

/** So many documents heard in so many batches: each batch has the listener's member looked up again. */
const heard = (documents: number, batches = documents): Count => ({ documents, updating: batches });

const times = (count: number, each: Count): Count =>
  Object.fromEntries(Object.entries(each).map(([name, amount]) => [name, amount * count]));

/** People whose coming a console publishes at once, and the share of tables whose number has changed by then. */
const PEOPLE_A_COUNT = 12;
const TABLES_CHANGED = 0.83;
/** Of those who come at the same time, how many are choosing a table when the numbers change. */
const CHOOSING = 8;
/** Ballots between two turnouts that a console publishes; every other person changes their mind once. */
const BALLOTS_A_TURNOUT = 8;
const CASTS = 1.5;
/** A form worded alone: ten minutes of typing in pieces, some with the mirror, and its short fields as they are gathered. */
const PIECES = 20;
const MIRRORS = 4;
const GATHERED = 7;
/** What is hidden and shown again, and everything stopped and let go on. */
const HIDINGS = 10;
const FREEZES = 2;

export function costOf(plan: CostPlan): readonly CostLine[] {
  const many: Readonly<Record<CostRole, number>> = {
    phones: plan.people,
    console: plan.consoles,
    screen: plan.screens,
    observer: plan.observers,
  };
  const byPhase: Readonly<Record<CostPhase, Lines>> = {
    prepare: prepared(plan),
    welcome: welcomed(plan),
    propose: proposed(plan),
    group: grouped(plan),
    draft: drafted(plan),
    words: nothingBut({ phones: [times(plan.worded, wordedOnce)] }),
    moves: moved(plan),
    vote: voted(plan),
    close: closed(plan),
  };
  return costPhases.flatMap((phase) => {
    const turned = phase !== 'prepare' && phase !== 'welcome' && phase !== 'words' && phase !== 'moves';
    return costRoles.map((role): CostLine => {
      const turning = turned ? times(many[role], heard(1)) : {};
      const steering = turned && role === 'console' ? { asking: 1, writes: 2 } : {};
      return { role, phase, ...costSum([...byPhase[phase][role], turning, steering].map(whole)) };
    });
  });
}

const whole = (count: Count): Cost => ({ documents: 0, asking: 0, updating: 0, writes: 0, ...count });

function nothingBut(lines: Partial<Lines>): Lines {
  return { phones: [], console: [], screen: [], observer: [], ...lines };
}

const joining: Count = { documents: 4, asking: 5, writes: 2 };

function prepared({ tables }: CostPlan): Lines {
  return nothingBut({ console: [{ documents: tables + 7, asking: 5, writes: 3 * tables + 13 }] });
}

function welcomed({ people, tables, byDoor, consoles, screens, observers }: CostPlan): Lines {
  const counts = Math.round(people / PEOPLE_A_COUNT);
  const published = counts * Math.min(tables, PEOPLE_A_COUNT) * TABLES_CHANGED;
  const choosing = (CHOOSING * byDoor) / people;
  const coming = people + byDoor + screens + observers + consoles - 1;
  return {
    phones: [
      times(people - byDoor, joining),
      times(byDoor, { documents: tables + 5, asking: 8, updating: 2, writes: 3 }),
      times(choosing, heard(published, counts)),
    ],
    console: [
      times(consoles - 1, joining),
      times(consoles, { documents: tables + 6, asking: 7 }),
      times(consoles, heard(coming)),
      times(consoles, heard(published, counts)),
      { asking: counts, writes: published },
    ],
    screen: [
      times(screens, joining),
      times(screens, { documents: tables + 4, asking: 5 }),
      times(screens, heard(published, counts)),
    ],
    observer: [times(observers, joining), times(observers, { documents: 1, asking: 1 })],
  };
}

function proposed({ people, tables, consoles, screens, proposals, reworded, withdrawn }: CostPlan): Lines {
  const changes = reworded + withdrawn;
  const helps = 2 * tables;
  return nothingBut({
    phones: [
      times(people, { documents: 1, asking: 1 }),
      times(proposals, { documents: 2, asking: 2, writes: 1 }),
      times(changes, { documents: 1, asking: 2, writes: 2 }),
      // Saying that one is done changes one's member, which is looked up for all that one hears.
      times(people, { documents: 1, asking: 1, updating: 2, writes: 1 }),
      times(tables, { asking: 2, writes: 1 }),
      times(people, heard(2)),
    ],
    console: [times(consoles, heard(proposals + changes + people + helps + 1)), { asking: tables, writes: tables + 1 }],
    screen: [times(screens, heard(proposals + changes + helps + 1))],
  });
}

function grouped({ people, tables, consoles, screens, proposals, withdrawn, stacked }: CostPlan): Lines {
  const room = [heard(proposals, 1), times(stacked, heard(3, 2))];
  return nothingBut({
    phones: [
      // One's own are revealed, then the table's board is opened.
      { documents: proposals },
      times(people, { documents: Math.max(1, (proposals - withdrawn) / tables) + 2, asking: 3 }),
      times(stacked, { asking: 3, writes: 5 }),
      times((stacked * people) / tables, heard(3, 2)),
    ],
    console: [...room.map((each) => times(consoles, each)), { writes: proposals }],
    screen: room.map((each) => times(screens, each)),
  });
}

function drafted(plan: CostPlan): Lines {
  const { people, tables, consoles, screens, observers, proposals, withdrawn, stacked, commitments, renamed } = plan;
  const cards = commitments + renamed;
  const boards = Math.max(3 * tables, proposals - withdrawn + commitments + stacked);
  return {
    phones: [
      times(people, heard(FREEZES)),
      { asking: 2 * cards, writes: commitments + 2 * renamed },
      times(((cards + HIDINGS) * people) / tables, heard(1)),
    ],
    console: [
      times(consoles, heard(cards + tables + HIDINGS + FREEZES)),
      { asking: tables + HIDINGS + FREEZES, writes: tables + 2 * HIDINGS + 2 * FREEZES },
    ],
    // Each table's board in turn; of the others it hears nothing.
    screen: [
      times(screens, heard(cards + tables + FREEZES)),
      times(screens, { documents: boards, asking: 3 * tables }),
    ],
    observer: [times(observers, heard(cards + FREEZES))],
  };
}

const wordedOnce: Count = whole({
  documents: 2 + PIECES + MIRRORS + GATHERED,
  asking: 2 + 2 * PIECES + MIRRORS + 3 * GATHERED,
  updating: PIECES + MIRRORS + GATHERED,
  writes: PIECES + MIRRORS + 2 * GATHERED,
});

function moved({ people, tables, consoles, screens, moves, commitments }: CostPlan): Lines {
  const intoCommitment = commitments / (commitments + tables);
  return nothingBut({
    phones: [times(moves, { asking: 2 + intoCommitment, writes: 2 }), times((moves * people) / tables, heard(1))],
    console: [times(consoles * moves, heard(1))],
    screen: [times((screens * moves) / tables, heard(1))],
  });
}

function voted({ people, consoles, screens, rounds }: CostPlan): Lines {
  const ballots = CASTS * people;
  const turnouts = Math.floor(ballots / BALLOTS_A_TURNOUT);
  return nothingBut({
    phones: [
      times(people, { documents: 1, asking: 1 }),
      times(people * rounds, heard(3)),
      times(people * rounds, { documents: 1 + CASTS, asking: 3 * CASTS, writes: CASTS }),
    ],
    console: [
      times(consoles, { documents: 2, asking: 2 }),
      times(consoles * rounds, { documents: 2, asking: 2 }),
      times(consoles * rounds, heard(ballots + turnouts + 3)),
      times(rounds, { asking: turnouts + 3, writes: turnouts + 5 }),
    ],
    screen: [times(screens, { documents: 2, asking: 2 }), times(screens * rounds, heard(turnouts + 3))],
  });
}

function closed({ screens, proposals, commitments, stacked }: CostPlan): Lines {
  return nothingBut({
    phones: [{ documents: proposals }],
    screen: [times(screens, { documents: proposals + commitments + stacked, asking: 3 })],
  });
}
