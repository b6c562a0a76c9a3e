// The CSV is read back by a reader that knows nothing of the writer: RFC 4180, semicolons.
import { describe, expect, it } from 'vitest';
import type { Gathered } from '@/domain/frozen';
import type { AxisId, CommitmentId, StackId, TableId } from '@/domain/ids';
import { categories, type Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import type { Stack } from '@/domain/stack';
import type { Locale } from '@/domain/wording';
import { proposalsCsv } from '@/features/exporting/csv-proposals';
import { settingFor } from '../support/exports';
import { sample, sampleCommitment, sampleNote, sampleWorkshop } from '../support/report-sample';
import { resultOf, rId, roundOf } from '../support/rounds';

const csvFor = async (locale: Locale, known: Partial<Gathered>) => proposalsCsv(await settingFor(locale, known));

function csvOf(
  notes: readonly Note[],
  locale: Locale = 'fr',
  commitments = sample.commitments,
  stacks: readonly Stack[] = [],
): Promise<string> {
  return csvFor(locale, { notes, commitments, stacks });
}

/** Throws on a quote in the wrong place and on a line end other than CRLF. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = csv.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const [, quoted, bare = '', end = ''] = /^(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/.exec(rest) ?? [];
    if (end === '') throw new Error(`not a CSV from here: ${JSON.stringify(rest.slice(0, 40))}`);
    rest = rest.slice((quoted === undefined ? bare.length : quoted.length + 2) + end.length);
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const textOf = async (text: string) => read(await csvOf([sampleNote('n', { text })]))[1]?.[4];

describe('proposalsCsv', () => {
  it('opens in Excel in French: byte order mark, semicolons, CRLF at every line', async () => {
    const csv = await csvOf(sample.notes);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(read(csv).every((row) => row.length === 13)).toBe(true);
  });

  it('names the stack of each, and numbers those without a name', async () => {
    const { axisId, tableId, rank } = sampleNote('x');
    const stack = (id: string, title: string) => ({ id: id as StackId, axisId, tableId, title, rank });
    const inStack = (id: string, stackId: string) => sampleNote(id, { stackId: stackId as StackId });
    const notes = [inStack('a', 's1'), inStack('b', 's1'), inStack('c', 's2'), inStack('d', 's2'), sampleNote('e')];
    const rows = read(await csvOf(notes, 'fr', [], [stack('s1', '=Idée'), stack('s2', '')]));
    expect(rows.slice(1).map((row) => [row[4], row[9]])).toEqual([
      ['a', "'=Idée"],
      ['b', "'=Idée"],
      ['c', 'groupe 2'],
      ['d', 'groupe 2'],
      ['e', ''],
    ]);
  });

  it('has its header in the language asked for', async () => {
    expect(read(await csvOf([], 'fr'))).toEqual([
      [
        'N°',
        'Axe',
        'Table',
        'Engagement',
        'Proposition',
        'Catégorie',
        'Origine',
        'État',
        'Création (UTC)',
        'Groupe',
        'N° d’engagement',
        'Suite donnée',
        'Réponse motivée',
      ],
    ]);
    expect(read(await csvOf([], 'ar'))[0]?.slice(0, 5)).toEqual([
      'الرقم',
      'المحور',
      'الطاولة',
      'مشروع الالتزام',
      'المقترح',
    ]);
    expect(read(await csvOf([], 'en'))[0]?.[4]).toBe('Proposal');
  });

  it('has a line for every proposal, with everything about it', async () => {
    const rows = read(await csvOf(sample.notes));
    expect(rows).toHaveLength(sample.notes.length + 1);
    expect(rows[1]).toEqual([
      '1',
      'Participation citoyenne',
      '1',
      'إحداث ميزانية تشاركية سنوية',
      'تخصيص 5% من ميزانية التجهيز لميزانية تشاركية يختار مشاريعها السكان',
      '–',
      'téléphone',
      'affichée',
      '2024-04-24T09:00:00.000Z',
      ...['', '1', 'Dans l’engagement 1', ''],
    ]);
    const texts = rows.slice(1).map((row) => row[4]?.replace(/^'/, ''));
    expect([...texts].sort()).toEqual(sample.notes.map(({ text }) => text).sort());
  });

  it('names a category only where five people or more have it, and says as little of those who told none', async () => {
    const notes = (['civil-society', 'media', null] as const).map((category, i) => sampleNote(`n${i}`, { category }));
    const people = (count: number, category: Member['category']) =>
      Array.from({ length: count }, () => ({ role: 'participant', removed: false, tableId: null, category }) as Member);
    const shown = async (members: readonly Member[]) =>
      read(await csvFor('fr', { notes, members }))
        .slice(1)
        .map((row) => row[5]);
    const everybody = categories.flatMap((category) => people(6, category));
    expect(await shown([...everybody, ...people(6, null)])).toEqual(['Société civile', 'Médias', '']);
    // Of one journalist, the proposal would say whose it is; of one who told nothing, the empty cell would.
    const [, media] = await shown([...everybody.filter(({ category }) => category !== 'media'), ...people(1, 'media')]);
    expect(media).toBe('–');
    const few = await shown([...everybody.filter(({ category }) => category !== 'media'), ...people(1, null)]);
    expect(few.slice(1)).toEqual(['–', '–']);
    expect(await shown([])).toEqual(['–', '–', '–']);
  });

  it('numbers the shown proposals as the draft does; hidden and withdrawn ones follow without a number', async () => {
    const rows = read(
      await csvOf([
        sampleNote('withdrawn', { state: 'withdrawn', createdAt: 2 }),
        sampleNote('hidden', { state: 'hidden', createdAt: 1 }),
        sampleNote('loose'),
        sampleNote('placed', { tableId: 't1' as TableId, commitmentId: 'commitment0' as CommitmentId, createdAt: 9 }),
      ]),
    );
    expect(rows.slice(1).map((row) => [row[0], row[3], row[4], row[7]])).toEqual([
      ['1', 'إحداث ميزانية تشاركية سنوية', 'placed', 'affichée'],
      ['2', 'aucun', 'loose', 'affichée'],
      ['', '', 'hidden', 'masquée'],
      ['', '', 'withdrawn', 'retirée'],
    ]);
  });

  it.each([
    ['quotes', 'il a dit "oui"; puis "non"'],
    ['new lines', 'نشر كل الصفقات:\n- الموضوع\n\n- المبلغ'],
    ['a carriage return', 'a\rb'],
    ['Arabic with semicolons and vowel signs', 'الْحَقُّ؛ في ; الوصول'],
    ['emoji and Tifinagh', '👨‍👩‍👧 ⵜⴰⵎⴰⵣⵉⵖⵜ 🇲🇦'],
    ['a quote alone', '"'],
    ['HTML', '<b onclick="x">نعم</b>'],
    ['a comma', 'a,b'],
    ['a formula in the middle', 'total =1+1'],
    ['spaces around', '  a  '],
    ['a minus within', '10-20 أيام'],
  ])('gives %s back unchanged', async (_, text) => {
    expect(await textOf(text)).toBe(text);
  });

  it.each([
    '=HYPERLINK("http://example.org","x")',
    '+212 600 00 00 00',
    '-2+3',
    '- الموضوع',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\u200F=1',
    '\uFEFF@x',
  ])('takes the power from the formula %j', async (text) => {
    expect(await textOf(text)).toBe(`'${text}`);
  });

  it('takes the power from formulas in titles and names of axes and tables as well', async () => {
    const [axis, ...axes] = sampleWorkshop.axes;
    const [table, ...tables] = sampleWorkshop.tables;
    if (!axis || !table) throw new Error('the sample has axes and tables');
    const workshop = {
      ...sampleWorkshop,
      axes: [{ ...axis, name: { fr: '=axe' } }, ...axes],
      tables: [{ ...table, name: '@1' }, ...tables],
    };
    const known = {
      workshop,
      notes: [sampleNote('n', { commitmentId: 'c' as CommitmentId })],
      commitments: [sampleCommitment('c', { title: '+titre' })],
      at: '2024-04-25',
    };
    const rows = read(await csvFor('fr', known));
    expect(rows[1]?.slice(1, 4)).toEqual(["'=axe", "'@1", "'+titre"]);
  });

  it('leaves out what no spreadsheet can hold, and keeps the rest of the text', async () => {
    expect(await textOf('avant\0après\uFFFE\uD800 fin')).toBe('avantaprès\uFFFD fin');
  });

  it('says so when the axis or the table was taken away', async () => {
    const lost = sampleNote('n', { axisId: 'gone' as AxisId, tableId: 't99' as TableId });
    expect(read(await csvOf([lost]))[1]?.slice(0, 4)).toEqual(['1', 'Hors axes', '', 'aucun']);
  });

  it('has a column for each vote and one for its hands; a proposal has those of its stack and its commitment too', async () => {
    const options = (subjects: readonly string[]) =>
      subjects.map((subject, i) => ({ id: String(i + 1), subject, text: subject }));
    const over = { open: false, closedAt: 9 } as const;
    const rounds = [
      roundOf([], {
        ...over,
        ...{ id: rId('r1'), openedAt: 1, title: '=Priorités', options: options(['notes/n1', 'stacks/s1']) },
        result: resultOf({ 2: 5 }, { 1: 7 }),
      }),
      roundOf([], {
        ...over,
        ...{ id: rId('r2'), openedAt: 2, options: options(['commitments/c']), result: resultOf({ 1: 4 }) },
      }),
    ];
    const known = {
      workshop: sampleWorkshop,
      notes: [
        sampleNote('n1', { commitmentId: 'c' as CommitmentId }),
        sampleNote('n2', { stackId: 's1' as StackId }),
        sampleNote('n3'),
      ],
      commitments: [sampleCommitment('c', { title: 'Un' })],
      rounds,
      at: '2024-04-25',
    };
    const rows = read(await csvFor('fr', known));
    expect(rows.map((row) => row.slice(13))).toEqual([
      ['Points\u00a0: =Priorités', 'Mains levées\u00a0: =Priorités', 'Points\u00a0: Séance plénière'],
      ['0', '7', '4'],
      ['5', '0', ''],
      ['', '', ''],
    ]);
  });
});
