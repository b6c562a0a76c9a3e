// What it takes to export a large workshop, 300 proposals and 24 full commitments: time beside the same library writing the same
// texts barely, memory, and how much code is fetched for it, when somebody exports and not before.

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { commitmentsTable, figuresTable, milestonesTable, roundsTable } from '@/features/exporting/data-tables';
import { documentOf } from '@/features/exporting/documents';
import { docxFile } from '@/features/exporting/docx-file';
import { exportWords } from '@/features/exporting/export-words';
import { contentOf } from '@/features/exporting/make-file';
import { proposalsTable } from '@/features/exporting/proposals-table';
import { type Setting, settingOf } from '@/features/exporting/setting';
import { closure } from './lib/closure';
import { type Figure, type Findings, median, sum } from './lib/figure';
import { builtApp, type Manifest } from './lib/hall';
import { largeWorkshop } from './lib/large-workshop';

export async function exports({ quick }: { quick: boolean }): Promise<Findings> {
  const rounds = quick ? 1 : 5;
  const setting = settingOf(largeWorkshop(), await exportWords('ar'), 'ar', 'UTC');
  const figures: Figure[] = [];
  const notes: string[] = [];
  for (const { name, make, floor } of jobs(setting)) {
    const times: number[] = [];
    const floors: number[] = [];
    let bytes = 0;
    let memory = 0;
    // By turns, so that both have the same machine.
    for (let i = 0; i <= rounds; i++) {
      const before = process.memoryUsage().rss;
      const made = await timed(make);
      memory = Math.max(memory, process.memoryUsage().rss - before);
      bytes = made.size;
      const bare = await timed(floor);
      // The first is the engine's warming up.
      if (i > 0 || quick) {
        times.push(made.time);
        floors.push(bare.time);
      }
    }
    figures.push({ name, measured: median(times), unit: 'ms', floor: median(floors), budget: BUDGET_MS });
    notes.push(`${name}: ${(bytes / 1000).toFixed(0)} kB, ${(memory / 1e6).toFixed(0)} MB of memory at most.`);
  }
  return { figures: [...figures, ...(await fetched())], notes: [notes.join('\n')] };
}

/** Longer than this, somebody presses again. */
const BUDGET_MS = 10_000;

async function timed(make: () => Promise<number>): Promise<{ readonly time: number; readonly size: number }> {
  const start = performance.now();
  const size = await make();
  return { time: performance.now() - start, size };
}

function jobs(setting: Setting) {
  const blocks = documentOf('communal', setting).blocks;
  const texts = blocks.flatMap((block) => {
    if (block.is === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.texts.map(({ text }) => text)));
    return block.is === 'contents' ? [] : [block.text.text];
  });
  const tables = [proposalsTable, commitmentsTable, milestonesTable, roundsTable, figuresTable].map((of) =>
    of(setting),
  );
  let held: Record<string, Uint8Array> = {};
  return [
    {
      name: 'export: DOCX of the draft, sheet by sheet; floor: its texts as bare paragraphs',
      make: async () => (await docxFile(documentOf('communal', setting), 'ar')).length,
      floor: async () => {
        const children = texts.map((text) => new Paragraph(text));
        return (await Packer.toArrayBuffer(new Document({ sections: [{ children }] }))).byteLength;
      },
    },
    {
      name: 'export: XLSX, five sheets; floor: their cells without a style',
      make: async () => (await contentOf({ as: 'workbook' }, setting)).size,
      floor: async () => {
        const sheets = tables.map(({ heads, rows }) => ({ data: [[...heads], ...rows.map((row) => [...row])] }));
        return (await writeXlsxFile(sheets).toBlob()).size;
      },
    },
    {
      name: 'export: ZIP of everything but pictures; floor: the same files packed',
      make: async () => {
        const zip = new Uint8Array(await (await contentOf({ as: 'everything' }, setting)).arrayBuffer());
        held = unzipSync(zip);
        return zip.length;
      },
      floor: async () => zipSync({ ...held, 'note.txt': strToU8('') }).length,
    },
  ];
}

/** In thousands of bytes, brotli: beyond what the desk has already. */
async function fetched(): Promise<readonly Figure[]> {
  const { folder, manifest } = await builtApp();
  const desk = ['index.html', 'room', 'src/screens/desk/desk.tsx', 'src/i18n/ar/staff.ts', 'client'];
  const phone = ['index.html', 'room'];
  const size = (files: readonly string[]) =>
    sum(files.map((file) => brotliCompressSync(readFileSync(`${folder}${file}`)).length)) / 1000;
  const beyond = (base: readonly string[], entries: readonly string[]) => {
    const there = new Set(closure(manifest, base));
    return closure(manifest, entries).filter((file) => !there.has(file));
  };
  const of = (file: string) => `src/features/exporting/${file}`;
  const panel = [of('export-panel.tsx')];
  const rows = [
    ['the export panel, when it is opened', beyond(desk, panel)],
    ['DOCX', beyond([...desk, ...panel], [of('docx-file.ts'), 'src/i18n/ar/exported.ts'])],
    ['XLSX', beyond([...desk, ...panel], [of('workbook.ts')])],
    ['ZIP, beyond those', beyond([...desk, ...panel, of('docx-file.ts'), of('workbook.ts')], [of('bundle.ts')])],
    ['print', beyond([...desk, ...panel], [of('print-sheet.tsx')])],
  ] as const;
  return [
    ...rows.map(([name, files]) => ({
      name: `code fetched for ${name}`,
      measured: size(files),
      unit: 'kB',
      digits: 1,
    })),
    {
      name: 'files of exports among those a phone or the desk fetches before somebody exports',
      measured: exportingFiles(manifest).filter((file) => closure(manifest, [...desk, ...phone]).includes(file)).length,
      unit: '',
      budget: 0,
      ceiling: 0,
    },
  ];
}

/** Those that nobody else shares. */
function exportingFiles(manifest: Manifest): readonly string[] {
  const files = Object.entries(manifest).filter(([key]) => /features\/exporting|i18n\/\w+\/exported/.test(key));
  if (files.length < 5) throw new Error('the exports are not in files of their own');
  return files.map(([, { file }]) => `/${file}`);
}
