import type { Code, TableId } from '@/domain/ids';
import { DIGITS_LENGTH, SECRET_LENGTH } from '@/domain/invitation';
import type { NewCodes } from '@/domain/opening';
import type { Table } from '@/domain/workshop';
import { randomDigits, randomText } from '@/lib/random';

/** So many digit codes, all different; `taken` are left out. */
function digitCodes(count: number, taken: ReadonlySet<Code> = new Set()): Code[] {
  const codes = new Set<Code>();
  while (codes.size < count) {
    const code = randomDigits(DIGITS_LENGTH) as Code;
    if (!taken.has(code)) codes.add(code);
  }
  return [...codes];
}

export function drawTableCodes(tables: readonly Table[], taken?: ReadonlySet<Code>): ReadonlyMap<TableId, Code> {
  const codes = digitCodes(tables.length, taken);
  return new Map(tables.flatMap(({ id }, index) => (codes[index] ? [[id, codes[index]] as const] : [])));
}

/** Codes for a whole new workshop. That nobody else has drawn one of them, only the rules can tell. */
export function drawCodes(tables: readonly Table[]): NewCodes {
  const [door] = digitCodes(1);
  if (!door) throw new Error('no code drawn');
  const secret = () => randomText(SECRET_LENGTH) as Code;
  return {
    door,
    tables: drawTableCodes(tables, new Set([door])),
    facilitator: secret(),
    rapporteur: secret(),
    observer: secret(),
    screen: secret(),
  };
}
