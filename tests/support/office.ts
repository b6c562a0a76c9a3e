// What an office suite that is not ours makes of an exported file: LibreOffice opens it, Poppler reads the pages.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The first of `programs` on the PATH. */
function find(programs: readonly string[], inPackage: string): string {
  for (const program of programs) {
    try {
      return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  throw new Error(
    `This test needs ${programs.join(' or ')} on the PATH: install ${inPackage}, or run npm test, which does.`,
  );
}

export interface Printed {
  /** In logical order, as `folded` gives it. */
  readonly text: string;
  readonly pages: number;
}

/** Converts documents to PDF and reads them back, by their names; rejects when LibreOffice can't open one. */
export async function printedAll(documents: Readonly<Record<string, Uint8Array>>): Promise<Record<string, Printed>> {
  const named = Object.fromEntries(Object.entries(documents).map(([name, bytes]) => [`${name}.docx`, bytes]));
  return converted(named, 'pdf', [], async (folder) => {
    const read = async (name: string) => [name, await readPdf(join(folder, `${name}.pdf`))] as const;
    return Object.fromEntries(await Promise.all(Object.keys(documents).map(read)));
  });
}

export async function printed(docx: Uint8Array): Promise<Printed> {
  const { draft } = await printedAll({ draft: docx });
  if (!draft) throw new Error('nothing was printed');
  return draft;
}

export async function readPdf(pdf: string): Promise<Printed> {
  const pdftotext = find(['pdftotext'], 'poppler-utils');
  const { stdout } = await run(pdftotext, ['-enc', 'UTF-8', pdf, '-'], { maxBuffer: 1e8, timeout: 30_000 });
  return { text: folded(stdout), pages: stdout.split('\f').length - 1 };
}

/** Opens a workbook, or a CSV as Excel in French would, and gives what it holds as LibreOffice's flat XML. */
export async function opened(name: 'table.xlsx' | 'table.csv', bytes: Uint8Array): Promise<string> {
  // Semicolons, double quotes, UTF-8, from the first line, every column as it comes; formulas are to be tried.
  const asCsv = ['--infilter=CSV:59,34,76,1,,1033,false,true,false,false,true'];
  return converted({ [name]: bytes }, 'fods', name === 'table.csv' ? asCsv : [], async (folder) =>
    readFileSync(join(folder, 'table.fods'), 'utf8'),
  );
}

/** In a profile of its own, all in one run. */
async function converted<T>(
  files: Readonly<Record<string, Uint8Array>>,
  into: string,
  options: readonly string[],
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const soffice = find(['soffice', 'libreoffice'], 'libreoffice-writer and libreoffice-calc');
  const folder = mkdtempSync(join(tmpdir(), 'warsha-office-'));
  try {
    const sources = Object.entries(files).map(([name, bytes]) => {
      const source = join(folder, name);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const job = [
      profile,
      '--headless',
      '--norestore',
      ...options,
      '--convert-to',
      into,
      '--outdir',
      folder,
      ...sources,
    ];
    await run(soffice, job, { timeout: 140_000, killSignal: 'SIGKILL' });
    return await read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is the same for a reader becomes the same: shaped and plain letters, kinds of space, marks nobody sees. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
