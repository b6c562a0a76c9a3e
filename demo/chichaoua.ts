// The Chichaoua workshop as changes, ready to be written anywhere: for `npm start`, tests and benches. Pure: ids and codes come
// from outside, and who is said to have written the proposals is made up.

import { type Change, NOW } from '@/domain/change';
import { startCommitment } from '@/domain/commitment';
import type { AxisId, Code, CommitmentId, Rank, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Category } from '@/domain/member';
import { noteIdOf } from '@/domain/note';
import { type NewCodes, openWorkshop, type Plan } from '@/domain/opening';
import { isRevealing, type Phase } from '@/domain/phase';
import { ranksAt } from '@/domain/rank';
import { enterPhase, openingStage } from '@/domain/stage';
import type { Locale, Wording } from '@/domain/wording';
import type { AgendaItem, Hue, RoadmapStep } from '@/domain/workshop';
import { noticeOf } from '@/i18n/notice-template';
import file from './chichaoua-2024-04-24.json' with { type: 'json' };

interface Proposal {
  readonly axisId: AxisId;
  readonly by: Category;
  readonly text: string;
}

interface Source {
  readonly programme: { readonly roadmap: readonly RoadmapStep[] };
  readonly workshop: {
    readonly title: Wording;
    readonly commune: Wording;
    readonly venue: Wording;
    readonly date: string;
    readonly locale: Locale;
    readonly agenda: readonly AgendaItem[];
    readonly axes: ReadonlyArray<{ readonly id: AxisId; readonly name: Wording; readonly question: Wording }>;
    readonly tables: ReadonlyArray<{ readonly id: TableId; readonly axisId: AxisId; readonly seats: number }>;
  };
  readonly proposals: readonly Proposal[];
  /** `from`: the places of its proposals in the list above. */
  readonly commitments: ReadonlyArray<{
    readonly axisId: AxisId;
    readonly title: Wording;
    readonly from: readonly number[];
  }>;
}

// JSON knows neither brands nor unions; tests/unit/scripts-demo.test.ts reads every document through the gateway's schemas.
const source = file as unknown as Source;
const hues: readonly Hue[] = ['teal', 'indigo', 'amber', 'rose'];

export const DEMO_CODE = '24042024' as Code;

export function demoPlan(): Plan {
  const { title, commune, venue, date, locale, agenda, axes, tables } = source.workshop;
  return {
    ...{ title, commune, venue, date, locale, agenda, partners: [], roadmap: source.programme.roadmap },
    axes: axes.map((axis, i) => ({ ...axis, hue: hues[i] ?? 'moss' })),
    tables: tables.map((table, i) => ({ ...table, name: String(i + 1) })),
    instructions: {},
    settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
    particulars: {},
    notice: noticeOf({ commune, locale, deleteAfter: null }),
  };
}

/** The codes for the door and the tables are always the same; `secret` draws the others. */
export function demoCodes(secret: () => Code): NewCodes {
  return {
    door: DEMO_CODE,
    tables: new Map(source.workshop.tables.map(({ id }, i) => [id, `2404200${i + 1}` as Code])),
    facilitator: secret(),
    rapporteur: secret(),
    observer: secret(),
    screen: secret(),
  };
}

export interface DemoOptions {
  readonly workshopId: WorkshopId;
  /** The founder: a facilitator on nobody's device. */
  readonly userId: UserId;
  readonly codes: NewCodes;
  readonly phase?: Phase;
  /** How many of the 64 proposals are there, in equal parts of each axis. */
  readonly notes?: number;
  /** With its four commitments? */
  readonly commitments?: boolean;
  /** How many of the proposals that belong to a commitment lie in it; the others are in the pool. */
  readonly placed?: number;
}

export function demoChanges(options: DemoOptions): Change[] {
  const { workshopId, userId, codes, phase = 'welcome' } = options;
  return [
    ...openWorkshop(workshopId, userId, demoPlan(), codes),
    ...enterPhase(workshopId, { ...openingStage, changedAt: 0 }, phase),
    ...(options.commitments === false ? [] : commitments()),
    ...notes(options),
  ];
}

/** Each at the first table of its axis. */
function commitments(): Change[] {
  const ranks = ranksAt([], 0, source.commitments.length);
  return source.commitments.flatMap(({ axisId, title }, i) => {
    const card = { axisId, tableId: tableFor(axisId, 0), title: title.ar ?? '', rank: rankAt(ranks, i) };
    return startCommitment(commitmentId(i), card);
  });
}

function notes({
  workshopId,
  phase = 'welcome',
  notes: wanted,
  commitments: withThem,
  placed: wantedPlaced,
}: DemoOptions): Change[] {
  const ranks = ranksAt([], 0, source.proposals.length);
  const people = new Map<TableId, number>();
  let left = withThem === false ? 0 : (wantedPlaced ?? Number.POSITIVE_INFINITY);
  return chosen(wanted ?? source.proposals.length).map(({ index, nthOfAxis, proposal }): Change => {
    const group = source.commitments.findIndex(({ from }) => from.includes(index));
    const { axisId, by, text } = proposal;
    // A commitment and its proposals are of one table; the rest goes round.
    const tableId = tableFor(axisId, group < 0 ? nthOfAxis : 0);
    const nth = people.get(tableId) ?? 0;
    people.set(tableId, nth + 1);
    const slot = Math.floor(nth / PEOPLE);
    const author = `u-${tableId}-${nth % PEOPLE}` as UserId;
    const isPlaced = group >= 0 && left-- > 0;
    const place = { commitmentId: isPlaced ? commitmentId(group) : null, stackId: null, rank: rankAt(ranks, index) };
    const fresh = {
      state: 'shown',
      cleared: false,
      revealed: isRevealing(phase),
      late: false,
      answer: null,
      createdAt: NOW,
      updatedAt: NOW,
    } as const;
    const value = { axisId, tableId, text, slot, origin: 'phone', category: by, ...place, ...fresh } as const;
    return { op: 'put', in: 'notes', id: noteIdOf(workshopId, author, slot), value };
  });
}

/** Made-up people at each table, who write in turn. */
const PEOPLE = 5;

/** The first proposals of each axis, as many of each as `wanted` gives. */
function chosen(wanted: number) {
  const seen = new Map<AxisId, number>();
  const numbered = source.proposals.map((proposal, index) => {
    const nthOfAxis = seen.get(proposal.axisId) ?? 0;
    seen.set(proposal.axisId, nthOfAxis + 1);
    return { index, nthOfAxis, proposal };
  });
  return numbered.sort((a, b) => a.nthOfAxis - b.nthOfAxis || a.index - b.index).slice(0, wanted);
}

function tableFor(axisId: AxisId, nth: number): TableId {
  const ofAxis = source.workshop.tables.filter((table) => table.axisId === axisId);
  const table = ofAxis[nth % ofAxis.length];
  if (!table) throw new Error(`the demo has no table for the axis ${axisId}`);
  return table.id;
}

function commitmentId(index: number): CommitmentId {
  return `c${index + 1}` as CommitmentId;
}

function rankAt(ranks: readonly Rank[], index: number): Rank {
  const rank = ranks[index];
  if (rank === undefined) throw new Error(`no rank for ${index}`);
  return rank;
}
