// What halls of other sizes cost: the script of the cost bench, played without a server up to 1,000 people, and the model beside it.

import { costOf, costSum, readsOf } from '@/domain/cost-model';
import { dryPlace } from './cost/dry-place';
import type { Meter } from './cost/meter';
import { modelPlan, usualSize } from './cost/plan';
import { playWorkshop } from './cost/workshop';
import type { Findings } from './lib/figure';

/** As many at each table, but for the last, where twice as many sit. */
const halls = [
  [50, 4],
  [100, 8],
  [200, 16],
  [500, 40],
  [1_000, 80],
  [1_000, 40],
] as const;

interface Played {
  readonly people: number;
  readonly tables: number;
  readonly reads: number;
  readonly writes: number;
  readonly modelled: number;
  readonly eachPhone: number;
}

export async function sizes({ quick }: { quick: boolean }): Promise<Findings> {
  const played: Played[] = [];
  for (const [people, tables] of quick ? halls.slice(0, 2) : halls) played.push(await play(people, tables));
  const sameTables = played.filter(({ people, tables }) => people / tables === 12.5);
  const most = sameTables.findLast(({ tables }) => tables <= 40);
  const off = played.map(({ reads, modelled }) => Math.abs(modelled / reads - 1) * 100);
  return {
    figures: [
      {
        name: `reads a phone, ${most?.tables} tables beside ${sameTables[0]?.tables}, 12 or 13 people at each`,
        measured: most?.eachPhone ?? Number.NaN,
        unit: '',
        floor: sameTables[0]?.eachPhone ?? Number.NaN,
        digits: 1,
      },
      {
        name: `the model beside halls of up to ${played.at(-1)?.people} people: off by at most`,
        measured: Math.max(...off),
        unit: '%',
        ceiling: 5,
        digits: 1,
      },
    ],
    notes: [tableOf(played)],
  };
}

async function play(people: number, tables: number): Promise<Played> {
  const size = usualSize(people, tables);
  const { meter } = await playWorkshop(dryPlace(), size);
  const { writes, ...reads } = meter.bill();
  const modelled = readsOf(costSum(costOf(modelPlan(size))));
  return {
    people,
    tables,
    reads: readsOf({ writes, ...reads }),
    writes,
    modelled,
    eachPhone: ofPhones(meter) / people,
  };
}

function ofPhones(meter: Meter): number {
  const phones = meter.people.filter((who) => who.startsWith('phone'));
  return phones.reduce((sum, who) => sum + readsOf(meter.bill({ who })), 0);
}

function tableOf(played: readonly Played[]): string {
  const rows = played.map(
    ({ people, tables, reads, writes, modelled, eachPhone }) =>
      `| ${people} | ${tables} | ${reads} | ${Math.round(modelled)} | ${writes} | ${eachPhone.toFixed(0)} |`,
  );
  return [
    'Halls played without a server, three hours, everybody as lively:',
    '| people | tables | reads | the model | writes | reads a phone |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
