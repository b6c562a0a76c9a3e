// The Chichaoua workshop as the exports see it: read from the demo data, laid on tables, with the commitments they name.
import type { Commitment } from '@/domain/commitment';
import type { AxisId, Code, CommitmentId, NoteId, Rank, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { rankBetween } from '@/domain/rank';
import type { Axis, Table, Workshop } from '@/domain/workshop';
import demo from '../../demo/chichaoua-2024-04-24.json';

const hues = ['teal', 'indigo', 'amber', 'rose'] as const;
export const morning = Date.UTC(2024, 3, 24, 9);

const axes: Axis[] = demo.workshop.axes.map((axis, i) => ({
  ...axis,
  id: axis.id as AxisId,
  hue: hues[i] ?? 'teal',
}));

const tables: Table[] = demo.workshop.tables.map((table, i) => ({
  id: table.id as TableId,
  axisId: table.axisId as AxisId,
  name: String(i + 1),
  seats: table.seats,
}));

export const sampleWorkshop: Workshop = {
  id: 'chichaoua2024' as WorkshopId,
  title: demo.workshop.title,
  commune: demo.workshop.commune,
  venue: demo.workshop.venue,
  date: demo.workshop.date,
  locale: 'ar',
  partners: [{ ar: 'الشبكة المغربية للجماعات الترابية المنفتحة', fr: 'Réseau marocain des collectivités ouvertes' }],
  axes,
  tables,
  agenda: [],
  instructions: {},
  roadmap: demo.programme.roadmap,
  settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
  notice: {},
  deleteAfter: null,
  stage: {
    phase: 'close',
    previous: 'draft',
    changedAt: morning,
    revealed: true,
    begunAt: null,
    endsAt: null,
    pausedLeft: null,
    clockLength: null,
    atZero: 'notify',
    call: null,
    frozen: false,
  },
  status: 'open',
  joinCode: '48213907' as Code,
  createdBy: 'uid-of-the-founder' as UserId,
  createdAt: morning,
  schema: 1,
};

/** The commitments lie on the first table of their axis; so do their proposals. The rest is spread over both tables. */
function tableFor(axisId: string, index: number): TableId {
  const own = tables.filter((table) => table.axisId === axisId);
  const table = own[index % Math.max(1, own.length)];
  if (!table) throw new Error(`the demo data have no table for ${axisId}`);
  return table.id;
}

const placed = new Map(demo.commitments.flatMap(({ from }, i) => from.map((proposal) => [proposal, i] as const)));

let rank: Rank | null = null;
export const sampleNotes: Note[] = demo.proposals.map(({ axisId, text, by }, i) => {
  rank = rankBetween(rank, null);
  const commitment = placed.get(i);
  return sampleNote(`note${String(i).padStart(2, '0')}`, {
    axisId: axisId as AxisId,
    tableId: tableFor(axisId, commitment === undefined ? i : 0),
    text,
    slot: i % 40,
    // The demo data name the categories of domain/member.
    category: by as Note['category'],
    commitmentId: commitment === undefined ? null : (`commitment${commitment}` as CommitmentId),
    rank,
    // The one that names a person and a number: hidden by the facilitators.
    state: text.includes('06 00') ? 'hidden' : 'shown',
    createdAt: morning + i * 1000,
  });
});

export function sampleNote(id: string, fields: Partial<Note> = {}): Note {
  return {
    id: id as NoteId,
    axisId: 'participation' as AxisId,
    tableId: 't1' as TableId,
    text: id,
    slot: 0,
    origin: 'phone',
    category: null,
    commitmentId: null,
    stackId: null,
    rank: 'a0' as Rank,
    state: 'shown',
    cleared: false,
    revealed: true,
    late: false,
    answer: null,
    createdAt: morning,
    updatedAt: morning,
    pending: false,
    ...fields,
  };
}

export function sampleCommitment(id: string, fields: Partial<Commitment> = {}): Commitment {
  return {
    id: id as CommitmentId,
    axisId: 'participation' as AxisId,
    tableId: 't1' as TableId,
    title: id,
    rank: 'a0' as Rank,
    state: 'draft',
    createdAt: morning,
    updatedAt: morning,
    ...fields,
  };
}

export const sampleCommitments: Commitment[] = demo.commitments.map(({ axisId, title }, i) =>
  sampleCommitment(`commitment${i}`, {
    axisId: axisId as AxisId,
    tableId: tableFor(axisId, 0),
    title: title.ar,
    rank: `a${i}` as Rank,
  }),
);

export const sample = {
  workshop: sampleWorkshop,
  notes: sampleNotes,
  commitments: sampleCommitments,
  at: '2024-04-25',
};
