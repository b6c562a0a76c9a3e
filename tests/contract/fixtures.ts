import { type Change, NOW } from '@/domain/change';
import type { AxisId, Code, CommitmentId, NoteId, Rank, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { type NewCodes, openWorkshop, type Plan } from '@/domain/opening';
import { randomDigits, randomText } from '@/lib/random';

export const axisId = 'axis-1' as AxisId;
export const tableA = 'table-a' as TableId;
export const tableB = 'table-b' as TableId;

export const plan: Plan = {
  title: { ar: 'ورشة الإعداد المشترك', fr: 'Atelier' },
  commune: { ar: 'جماعة' },
  venue: {},
  date: '2024-04-24',
  locale: 'ar',
  partners: [],
  axes: [{ id: axisId, name: { ar: 'محور' }, question: { ar: 'ماذا؟' }, hue: 'teal' }],
  tables: [tableA, tableB].map((id) => ({ id, axisId, name: id, seats: 8 })),
  agenda: [{ phase: 'welcome', title: { fr: 'Ouverture' }, minutes: 10 }],
  instructions: {},
  roadmap: [{ id: 'draft', title: { fr: 'Projet' }, date: '2024-06' }],
  settings: { privateWriting: false, chooseTable: true, moderation: 'off' },
  notice: {},
};

export const freshWorkshopId = () => randomText(20) as WorkshopId;

export function freshCodes(): NewCodes {
  const secret = () => randomText(22) as Code;
  return {
    door: randomDigits(8) as Code,
    tables: new Map(plan.tables.map(({ id }) => [id, randomDigits(8) as Code])),
    facilitator: secret(),
    rapporteur: secret(),
    observer: secret(),
    screen: secret(),
  };
}

export function opening(id: WorkshopId, userId: UserId, codes = freshCodes()): Change[] {
  return openWorkshop(id, userId, plan, codes);
}

export function noteAt(tableId: TableId, id: string, rest: Partial<Pick<Note, 'state' | 'text'>> = {}): Change {
  const fixed = {
    origin: 'phone',
    category: null,
    commitmentId: null,
    stackId: null,
    cleared: false,
    revealed: true,
    late: false,
    answer: null,
  } as const;
  const value = { text: id, state: 'shown', ...rest, ...fixed, axisId, tableId, slot: 0, rank: 'a0' as Rank } as const;
  return { op: 'put', in: 'notes', id: id as NoteId, value: { ...value, createdAt: NOW, updatedAt: NOW } };
}

export function commitmentAt(tableId: TableId, id: string): Change {
  const value = {
    axisId,
    tableId,
    title: id,
    rank: 'a0' as Rank,
    state: 'draft',
    createdAt: NOW,
    updatedAt: NOW,
  } as const;
  return { op: 'put', in: 'commitments', id: id as CommitmentId, value };
}
