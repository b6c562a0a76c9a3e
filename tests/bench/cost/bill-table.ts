import { type Bill, items, type Meter, readsOf } from './meter';

/** Who caused which reads and writes, by phase; Markdown. */
export function billTable(meter: Meter): string {
  const lines = meter.people.flatMap((who) => [
    ...meter.phases.flatMap((phase) => {
      const bill = meter.bill({ who, phase });
      return readsOf(bill) + bill.writes > 0 ? [line(who, phase, bill)] : [];
    }),
    line(`**${who}**`, 'all', meter.bill({ who })),
  ]);
  return [
    'Reads = documents delivered + look-ups of the rules for a request (asking) + look-ups again when results change (updating):',
    `| who | phase | reads | ${items.join(' | ')} |`,
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    line('**all**', 'all', meter.bill()),
  ].join('\n');
}

function line(who: string, phase: string, bill: Bill): string {
  return `| ${who} | ${phase} | ${readsOf(bill)} | ${items.map((item) => bill[item]).join(' | ')} |`;
}
