// What a workshop costs: played through the real rules on the emulator with a real client for each person, and counted.

import { setLogLevel } from 'firebase/firestore';
import { costOf, costSum } from '@/domain/cost-model';
import { startEmulator } from '../../scripts/lib/emulator.mjs';
import { freePort } from '../../scripts/lib/processes.mjs';
import { billTable } from './cost/bill-table';
import type { Books } from './cost/device';
import { type Meter, readsOf } from './cost/meter';
import { hall, modelPlan, PER_TABLE, type Size, small, whole } from './cost/plan';
import { realPlace } from './cost/real-place';
import { playWorkshop } from './cost/workshop';
import type { Findings } from './lib/figure';
import { FIRST_PORT, root } from './lib/here';

export async function cost({ quick, whole: isWhole }: { quick: boolean; whole: boolean }): Promise<Findings> {
  // A refusal stops the bench with its reason; the clients' own words about connections that close would drown it.
  setLogLevel('silent');
  // Left alone, Java takes a quarter of the machine's memory for what it could throw away at once.
  process.env.JAVA_TOOL_OPTIONS ??= '-Xmx2g';
  const emulator = await startEmulator({ rules: `${root}/firestore.rules`, port: await freePort(FIRST_PORT) });
  if ('missing' in emulator) throw new Error(emulator.missing);
  const { host, port, projectId } = emulator;
  const place = realPlace({ host, port, projectId });
  const told = (size: Size) =>
    playWorkshop(place, size, (phase) => console.error(`  ${size.people} people, ${size.tables} tables: ${phase}`));
  try {
    const size = quick ? small : { ...whole, sample: isWhole ? 1 : whole.sample };
    const books = await told(size);
    // What comes after may be disturbed; this has taken long enough.
    console.error(billTable(books.meter));
    const halls = new Map<number, Meter>();
    for (const tables of quick ? [4, 8] : [4, 8, 16, 40]) halls.set(tables, (await told(hall(tables))).meter);
    return findingsOf(size, books, halls);
  } finally {
    await emulator.stop();
  }
}

function findingsOf(size: Size, { meter, hearing }: Books, halls: ReadonlyMap<number, Meter>): Findings {
  const { documents, asking, writes } = meter.bill();
  const name = `${size.people} people, ${size.tables} tables, ${size.proposals} proposals, ${size.stacked} stacked, ${size.moves} moves, ${size.rounds} rounds`;
  const modelled = costOf(modelPlan(size));
  const perPerson = [...halls].map(([tables, { bill }]) => readsOf(bill({ who: byQr })) / tables);
  return {
    figures: [
      { name: `reads, everything counted (${name})`, measured: readsOf(meter.bill()), unit: '', ...mostOf(50_000) },
      { name: 'of these: documents, and look-ups for requests', measured: documents + asking, unit: '' },
      { name: 'writes, trail and attempts included', measured: writes, unit: '', ...mostOf(20_000) },
      {
        name: 'reads that the model reckons (`src/domain/cost-model.ts`) beside those counted: off by',
        measured: Math.abs(readsOf(costSum(modelled)) / readsOf(meter.bill()) - 1) * 100,
        unit: '%',
        ceiling: MODEL_OFF,
        digits: 1,
      },
      {
        name: `reads per participant: ${[...halls.keys()].at(-1)} tables beside ${[...halls.keys()][0]}`,
        measured: perPerson.at(-1) ?? Number.NaN,
        unit: '',
        floor: perPerson[0] ?? Number.NaN,
        digits: 1,
      },
    ],
    notes: [
      billTable(meter),
      `Updates are billed as they are due; of ${hearing.due} the emulator delivered ${((hearing.got / hearing.due) * 100).toFixed(0)} %, bundling those of listeners that fell behind.`,
      hallsTable(halls),
      notCounted,
    ],
  };
}

/** These don't depend on the machine: above its budget the bench fails. */
const mostOf = (budget: number) => ({ budget, ceiling: budget });

/** Per cent. */
const MODEL_OFF = 5;

const byQr = 'phone, QR of the table';
const byDoor = 'phone, code at the door';

function hallsTable(halls: ReadonlyMap<number, Meter>): string {
  const rows = [...halls].map(([tables, { bill }]) => {
    const each = (who: string, people: number) => (readsOf(bill({ who })) / people).toFixed(1);
    return `| ${tables} | ${each(byQr, tables)} | ${each(byDoor, tables * 2)} |`;
  });
  return [
    `Reads per participant in halls of equal tables, ${PER_TABLE} people each with the same to do:`,
    `| tables | ${byQr} | ${byDoor} (and the table's rapporteur) |`,
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const notCounted =
  'Not counted: reloads (a phone that comes back within half an hour is charged for what has changed) and the half ' +
  'minute for which a listener lingers.';
