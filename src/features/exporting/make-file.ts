// One press, one file: what it holds, its name, and for the archive its fingerprint.

import { type Archived, archiveOf, archiveText } from '@/domain/archive';
import { reportOf } from '@/domain/report';
import type { TrailEntry } from '@/domain/trail';
import type { Locale } from '@/domain/wording';
import { proposalsCsv } from './csv-proposals';
import { exportName } from './export-name';
import { exportWords } from './export-words';

export const exportKinds = ['draft', 'csv', 'archive'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface Exported extends Omit<Archived, 'trail'> {
  /** ISO day of the export. */
  readonly at: string;
  /** Asked for only when an archive is made: it is the longest list of a workshop. */
  readonly trail?: () => Promise<readonly TrailEntry[]>;
}

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
  /** SHA-256 in lower-case hex; of an archive only. */
  readonly fingerprint: string | null;
}

/** Rejects when the code, the words or the trail can't be fetched. */
export async function makeFile(kind: ExportKind, exported: Exported, locale: Locale): Promise<MadeFile> {
  const name = exportName(exported.workshop, kind, locale);
  if (kind === 'archive') {
    const { trail: ask, at: _at, ...rest } = exported;
    const archive = archiveOf({ ...rest, ...(ask ? { trail: await ask() } : {}) });
    const content = new Blob([archiveText(archive)], { type: 'application/json' });
    return { name, content, fingerprint: archive.sha256 };
  }
  const say = await exportWords(locale);
  const report = reportOf(exported);
  if (kind === 'csv') {
    const csv = proposalsCsv({ ...exported, report }, say, locale);
    return { name, content: new Blob([csv], { type: 'text/csv;charset=utf-8' }), fingerprint: null };
  }
  const { draftDocx } = await import('./docx-draft');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { name, content: new Blob([await draftDocx(report, say, locale)], { type }), fingerprint: null };
}
