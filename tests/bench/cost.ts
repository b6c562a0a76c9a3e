// What a workshop costs: played through the real rules on the emulator with a real client for each person, and counted.

import { setLogLevel } from 'firebase/firestore';
import { startEmulator } from '../../scripts/lib/emulator.mjs';
import { freePort } from '../../scripts/lib/processes.mjs';
import { billTable } from './cost/bill-table';
import { type Meter, readsOf } from './cost/meter';
import type { Size } from './cost/plan';
import { playWorkshop } from './cost/workshop';
import type { Findings } from './lib/figure';
import { FIRST_PORT, root } from './lib/here';

const whole: Size = { tables: 8, people: 100, proposals: 300, moves: 800, sample: 5, commitments: 24, byDoor: 40 };
const small: Size = { tables: 4, people: 16, proposals: 32, moves: 40, sample: 1, commitments: 8, byDoor: 6 };

/** Five people a table, each with the same to do, whatever the number of tables. */
const hall = (tables: number): Size => ({
  tables,
  people: tables * 5,
  proposals: tables * 5,
  moves: tables * 6,
  sample: 1,
  commitments: tables * 2,
  byDoor: tables * 2,
});

export async function cost({ quick, whole: isWhole }: { quick: boolean; whole: boolean }): Promise<Findings> {
  // A refusal stops the bench with its reason; the clients' own words about connections that close would drown it.
  setLogLevel('silent');
  // Left alone, Java takes a quarter of the machine's memory for what it could throw away at once.
  process.env.JAVA_TOOL_OPTIONS ??= '-Xmx2g';
  const emulator = await startEmulator({ rules: `${root}/firestore.rules`, port: await freePort(FIRST_PORT) });
  if ('missing' in emulator) throw new Error(emulator.missing);
  const { host, port, projectId } = emulator;
  const place = { host, port, projectId };
  try {
    const size = quick ? small : { ...whole, sample: isWhole ? 1 : whole.sample };
    const meter = await playWorkshop(place, size);
    const halls = new Map<number, Meter>();
    for (const tables of quick ? [4, 8] : [4, 8, 16, 40]) halls.set(tables, await playWorkshop(place, hall(tables)));
    return findingsOf(size, meter, halls);
  } finally {
    await emulator.stop();
  }
}

function findingsOf(size: Size, meter: Meter, halls: ReadonlyMap<number, Meter>): Findings {
  const { documents, asking, writes } = meter.bill();
  const name = `${size.people} people, ${size.tables} tables, ${size.proposals} proposals, ${size.moves} moves`;
  const perPerson = [...halls].map(([tables, { bill }]) => readsOf(bill({ who: byQr })) / (tables * 3));
  return {
    figures: [
      { name: `reads, everything counted (${name})`, measured: readsOf(meter.bill()), unit: '', budget: 50_000 },
      { name: 'of these: documents, and look-ups for requests', measured: documents + asking, unit: '' },
      { name: 'writes, trail and attempts included', measured: writes, unit: '', budget: 20_000 },
      {
        name: `reads per participant: ${[...halls.keys()].at(-1)} tables beside ${[...halls.keys()][0]}`,
        measured: perPerson.at(-1) ?? Number.NaN,
        unit: '',
        floor: perPerson[0] ?? Number.NaN,
        digits: 1,
      },
    ],
    notes: [billTable(meter), hallsTable(halls), notPlayed],
  };
}

const byQr = 'phone, QR of the table';
const byDoor = 'phone, code at the door';

function hallsTable(halls: ReadonlyMap<number, Meter>): string {
  const rows = [...halls].map(([tables, { bill }]) => {
    const each = (who: string, share: number) => (readsOf(bill({ who })) / (tables * share)).toFixed(1);
    return `| ${tables} | ${each(byQr, 3)} | ${each(byDoor, 2)} |`;
  });
  return [
    'Reads per participant in halls of equal tables, five people each with the same to do:',
    `| tables | ${byQr} | ${byDoor} (and the table's rapporteur) |`,
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const notPlayed =
  'Of the moves every fifth is played and stands for five (--whole plays all). ' +
  'Not played, because not built yet: vote rounds, the long texts of commitments. Not counted: reloads (a phone that comes ' +
  'back within half an hour is charged for what has changed) and the half minute for which a listener lingers.';
