// Prints docs/cost.md from the model and from what `npm run bench -- cost` counted through the real rules.

import { type CostPhase, type CostRole, costOf, costPhases, costRoles, costSum, readsOf } from '@/domain/cost-model';
import { usualPlan } from '@/domain/cost-plan';
import { answerCost, DOCUMENT_BYTES, FILES_BYTES, FREE, PRICES, PUBLISHED } from '@/domain/cost-price';

type Counted = Partial<Record<CostPhase, number>>;

/** Reads of the workshop of the budget, as the bench counted them last, and writes. */
export const counted: { readonly reads: Readonly<Record<CostRole, Counted>>; readonly writes: number } = {
  reads: {
    phones: {
      ...{ welcome: 1_693, propose: 2_536, group: 7_211, draft: 1_708 },
      ...{ words: 3_144, moves: 22_180, vote: 3_000, close: 500 },
    },
    console: { prepare: 20, welcome: 400, propose: 925, group: 501, draft: 127, moves: 1_600, vote: 741, close: 3 },
    screen: { welcome: 96, propose: 716, group: 500, draft: 462, moves: 200, vote: 90, close: 367 },
    observer: { welcome: 11, propose: 2, group: 2, draft: 70, vote: 2, close: 2 },
  },
  writes: 4_284,
};

export const countedReads = (role?: CostRole): number =>
  costRoles
    .filter((each) => !role || each === role)
    .flatMap((each) => Object.values(counted.reads[each]))
    .reduce((sum, reads) => sum + reads, 0);

const figure = (amount: number) => Math.round(amount).toLocaleString('en-GB');
const row = (cells: readonly (string | number)[]) =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)).join(' | ')} |`;
const ask = (people: number, tables: number) => ({ people, tables, hours: 3, screens: 1 });

const names: Readonly<Record<CostRole, string>> = {
  phones: 'phones',
  console: 'console',
  screen: 'room screen',
  observer: 'observer',
};

function byRoleAndPhase(): string[] {
  const lines = costOf(usualPlan(ask(100, 8)));
  const rows = costRoles.flatMap((role) => [
    ...costPhases.flatMap((phase) => {
      const line = lines.find((each) => each.role === role && each.phase === phase);
      if (!line || readsOf(line) + line.writes === 0) return [];
      const { documents, asking, updating, writes } = line;
      const parts = [documents, asking, updating, readsOf(line), counted.reads[role][phase] ?? 0, writes];
      return [row([names[role], phase, ...parts])];
    }),
    sumRow(
      `**${names[role]}**`,
      lines.filter((each) => each.role === role),
      countedReads(role),
    ),
  ]);
  return [
    '| who | phase | documents | asking | updating | reads | counted | writes |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    sumRow('**all**', lines, countedReads()),
  ];
}

function sumRow(name: string, lines: Parameters<typeof costSum>[0], reads: number): string {
  const { documents, asking, updating, writes } = costSum(lines);
  return row([name, 'all', documents, asking, updating, documents + asking + updating, reads, writes]);
}

function bySize(): string[] {
  const sizes = [
    [40, 4],
    [60, 6],
    [100, 8],
    [100, 12],
    [200, 16],
    [500, 40],
    [1_000, 80],
    [1_000, 40],
    [1_000, 4],
  ] as const;
  const rows = sizes.map(([people, tables]) => {
    const { reads, writes, lines, share, price } = answerCost(ask(people, tables));
    const phones = readsOf(costSum(lines.filter(({ role }) => role === 'phones'))) / people;
    return row([people, tables, reads, writes, phones, `${Math.ceil(share * 100)} %`, `$${price.toFixed(2)}`]);
  });
  return [
    '| people | tables | reads | writes | reads a phone | of the free day | paid by use |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

/** The whole page. */
export function costPage(): string {
  return [
    '# What a workshop costs',
    '',
    '*Printed from `src/domain/cost-model.ts` by `npx vitest run --project unit cost-model -u`; organisers find the same reckoned for their own workshop',
    'at `/cost`, which asks no server anything.*',
    '',
    `Firestore gives a project ${figure(FREE.reads)} reads and ${figure(FREE.writes)} writes a day, and Hosting ${FREE.fileBytes / 1_000_000} MB of files. The workshop of the budget (100 people at`,
    '8 tables, 300 proposals, 40 of them stacked, 800 moves, two rounds of votes, 24 commitments worded, three hours) takes',
    `**${figure(countedReads())} reads and ${figure(counted.writes)} writes**, all devices together, the look-ups of the rules included.`,
    '',
    '## What is counted',
    'A *document* that the server delivers to a listener is a read; an answer that finds nothing is one, too. *Asking*: each different document that',
    'the rules look up for a request or a batch is a read ([which](data-model.md#cost)). *Updating*: what the rules looked up for a listener is charged',
    'again whenever its results change. So one move at a table of twelve is twelve documents and twelve look-ups, and the table',
    'decides what a phone costs, not the room. Trail and attempts are writes like others.',
    '',
    'The model reckons this from who hears what in which phase. `npm run bench -- cost` plays the workshop through the real rules with a real client for',
    'each person, counts, and fails above the free day or when the model is off by more than 5 %. `tests/unit/cost-model.test.ts` plays the same script',
    'without a server in each `npm test`, and fails for the same reasons.',
    '',
    '## By role and phase',
    '`counted`: reads in the last run of the bench.',
    '',
    ...byRoleAndPhase(),
    '',
    'Not counted: phones that are reloaded (within half an hour for what has changed only), the half minute for which a listener lingers, exports, the history,',
    'the forms that a console asks for its copies. Leave a fifth of the day for these: the page says *tight* above 80 %.',
    '',
    '## By size',
    'Three hours, a room screen, an observer, everybody as lively as above. With as many at each table a phone costs as much at 4 tables as at 40; what',
    'little grows is the list of tables that whoever comes by the door reads. With more people at a table it grows, for each hears all the others.',
    '',
    ...bySize(),
    '',
    `*Paid by use*: the plan Blaze, in US dollars, for what is not free, at ${PRICES.reads} for 100,000 reads and ${PRICES.writes} for as many writes: the published prices of the`,
    `multi-regions eur3 and nam5 ([${PUBLISHED.database}](https://${PUBLISHED.database}), [${PUBLISHED.files}](https://${PUBLISHED.files});`,
    `read on ${PUBLISHED.day}). A single region costs less. Only one database of a project has a free part. Its day begins at midnight in California, which is`,
    'eight or nine in the morning in Morocco: a rehearsal on the evening before is another day, one early on the same morning may be, too.',
    '',
    `Bytes: some ${figure(DOCUMENT_BYTES)} a document (10 GiB a month are free: never the limit), some ${figure(FILES_BYTES)} of the app's own files for a device that has never opened it.`,
    `Above some ${figure(FREE.fileBytes / FILES_BYTES)} new devices a day the files are what runs out first.`,
    '',
    '## If it does not fit',
    '- **Pay by use, for the day.** It is the sure way, and a matter of cents; with a budget alert. Once the free part is used up nothing more is read or written until the next',
    '  day; what people type stays on their phones.',
    '- **Smaller tables.** The same 100 people at 12 tables take an eighth less than at 8.',
    '- **Two days**, or a second project for the second half of the hall: the free part is given anew.',
    '- **No rehearsal on the same day.**',
    '',
  ].join('\n');
}
