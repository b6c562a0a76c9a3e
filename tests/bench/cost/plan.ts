// The workshop that is played: as in docs/data-model.md, or smaller.

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
  /** Of voting: one on proposals and one of agreement by turns. */
  /** Of its commitments, how many are worded. */
  readonly worded: number;
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
