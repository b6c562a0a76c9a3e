// The workshop that is played: as in docs/data-model.md, or smaller.

import { type CostPlan, usualPlan } from '@/domain/cost-plan';
import type { AxisId, Code, TableId } from '@/domain/ids';
import { DIGITS_LENGTH, SECRET_LENGTH } from '@/domain/invitation';
import type { NewCodes, Plan } from '@/domain/opening';
import type { Hue } from '@/domain/workshop';
import { randomDigits, randomText } from '@/lib/random';

export interface Size {
  readonly tables: number;
  /** One of them is the table's rapporteur. */
  readonly people: number;
  readonly proposals: number;
  /** Proposals dropped on another, or on a stack, while grouping. */
  readonly stacked: number;
  readonly moves: number;
  /** Every one so manieth move is played and stands for the others: they all cost the same. */
  readonly sample: number;
  readonly commitments: number;
  /** Of its commitments, how many are worded. */
  readonly worded: number;
  /** Of voting: one on proposals and one of agreement by turns. */
  readonly rounds: number;
  /** Nobody hears the whole room: for what a participant pays, which that doesn't change. */
  readonly phonesOnly?: boolean;
  /** How many read the code for all at the door and choose their table; the others scan their table's QR. */
  readonly byDoor: number;
}

const hues: readonly Hue[] = ['teal', 'indigo', 'amber', 'rose'];
const names = ['المشاركة المواطنة', 'الرقمنة', 'الحق في الوصول إلى المعلومة', 'الشفافية والمساءلة'];

export function planOf({ tables, people }: Pick<Size, 'tables' | 'people'>): Plan {
  return {
    title: { ar: 'ورشة الإعداد المشترك', fr: 'Atelier d’élaboration conjointe' },
    commune: { ar: 'شيشاوة', fr: 'Chichaoua' },
    venue: {},
    date: '2024-04-24',
    locale: 'ar',
    partners: [],
    axes: hues.map((hue, i) => ({
      id: `axis${i}` as AxisId,
      name: { ar: names[i] ?? '' },
      question: { ar: `${names[i]}؟` },
      hue,
    })),
    tables: Array.from({ length: tables }, (_, i) => ({
      id: tableId(i),
      axisId: `axis${i % hues.length}` as AxisId,
      name: String(i + 1),
      seats: Math.ceil(people / tables),
    })),
    agenda: [],
    instructions: {},
    roadmap: [],
    settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
    notice: {},
  };
}

export function tableId(index: number): TableId {
  return `table${index}` as TableId;
}

export function newCodes(tables: number): NewCodes {
  const secret = () => randomText(SECRET_LENGTH) as Code;
  const digits = () => randomDigits(DIGITS_LENGTH) as Code;
  return {
    door: digits(),
    tables: new Map(Array.from({ length: tables }, (_, i) => [tableId(i), digits()])),
    facilitator: secret(),
    rapporteur: secret(),
    observer: secret(),
    screen: secret(),
  };
}

/** The workshop of the budget. */
export const whole: Size = {
  tables: 8,
  people: 100,
  proposals: 300,
  stacked: 40,
  moves: 800,
  sample: 10,
  commitments: 24,
  worded: 24,
  rounds: 2,
  byDoor: 40,
};

export const small: Size = {
  tables: 4,
  people: 16,
  proposals: 32,
  stacked: 8,
  moves: 40,
  sample: 1,
  commitments: 8,
  worded: 2,
  rounds: 2,
  byDoor: 6,
};

export const PER_TABLE = 3;

/** As many at each table, with as much to do, whatever the number of tables. One in three scans the table's QR. */
export const hall = (tables: number): Size => ({
  tables,
  people: tables * PER_TABLE,
  proposals: tables * PER_TABLE,
  stacked: 0,
  moves: tables * 2,
  sample: 1,
  commitments: tables,
  worded: 0,
  rounds: 0,
  byDoor: tables,
  phonesOnly: true,
});

/** The same for the model, with the room screen, the observer and the habits of the script. */
export function modelPlan(size: Size): CostPlan {
  const { people, tables, byDoor, proposals, stacked, moves, commitments, worded, rounds } = size;
  return {
    ...{ people, tables, byDoor: byDoor + tables, consoles: 1, screens: 1, observers: 1 },
    ...{ proposals, reworded: Math.ceil(proposals / 10), withdrawn: Math.ceil(proposals / 30), stacked, moves },
    ...{ commitments, renamed: Math.round(commitments / 3), worded, rounds },
  };
}

/** Another hall for three hours, everybody as lively as in the workshop of the budget. */
export function usualSize(people: number, tables: number): Size {
  const plan = usualPlan({ people, tables, hours: 3, screens: 1 });
  const { proposals, stacked, moves, commitments, worded, rounds, byDoor } = plan;
  return {
    ...{ people, tables, byDoor: byDoor - tables, proposals, stacked, moves, sample: 10 },
    ...{ commitments, worded, rounds },
  };
}
