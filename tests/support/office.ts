// What a word processor that is not ours makes of an exported document: LibreOffice opens it, Poppler reads the pages.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Converts a document to PDF, in a profile of its own, and reads it back; rejects when LibreOffice can't open it. */
export async function printed(docx: Uint8Array): Promise<Printed> {
  const soffice = find(['soffice', 'libreoffice'], 'libreoffice-writer');
  const pdftotext = find(['pdftotext'], 'poppler-utils');
  const folder = mkdtempSync(join(tmpdir(), 'warsha-office-'));
  try {
    const source = join(folder, 'draft.docx');
    writeFileSync(source, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const job = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, source];
    await run(soffice, job, { timeout: 100_000, killSignal: 'SIGKILL' });
    const pdf = join(folder, 'draft.pdf');
    const { stdout } = await run(pdftotext, ['-enc', 'UTF-8', pdf, '-'], { maxBuffer: 1e8, timeout: 30_000 });
    return { text: folded(stdout), pages: stdout.split('\f').length - 1 };
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
