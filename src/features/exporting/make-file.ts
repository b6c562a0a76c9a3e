// One press, one file: what it holds, its name, and for the archive its fingerprint. Each format's code is fetched when it is
// asked for.

import { archiveText } from '@/domain/archive';
import type { Frozen } from '@/domain/frozen';
import type { Locale } from '@/domain/wording';
import { documentOf } from './documents';
import { type Asked, exportName } from './export-name';
import { exportWords } from './export-words';
import { type Setting, settingOf } from './setting';

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
  /** SHA-256 in lower-case hex; of an archive only. */
  readonly fingerprint: string | null;
}

/** Rejects when the code or the words can't be fetched. */
export async function makeFile(asked: Asked, frozen: Frozen, locale: Locale): Promise<MadeFile> {
  const setting = settingOf(frozen, await exportWords(locale), locale);
  const content = await contentOf(asked, setting);
  const fingerprint = asked.as === 'archive' ? frozen.archive.sha256 : null;
  return { name: exportName(frozen.workshop, asked, locale), content, fingerprint };
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  archive: 'application/json',
} as const;

export async function contentOf(asked: Asked, setting: Setting): Promise<Blob> {
  const { frozen, locale } = setting;
  switch (asked.as) {
    case 'docx': {
      const { docxFile } = await import('./docx-file');
      return new Blob([await docxFile(documentOf(asked.document, setting), locale)], { type: types.docx });
    }
    case 'markdown': {
      const { markdownOf } = await import('./markdown');
      return new Blob([markdownOf(documentOf(asked.document, setting), locale)], { type: types.markdown });
    }
    case 'workbook':
      return (await import('./workbook')).workbookOf(setting);
    case 'csv':
      return new Blob([(await import('./csv-proposals')).proposalsCsv(setting)], { type: types.csv });
    case 'archive':
      return new Blob([archiveText(frozen.archive)], { type: types.archive });
    case 'everything':
      return (await import('./bundle')).bundleOf(setting);
    case 'picture': {
      const axis = frozen.report.axes[asked.axis];
      if (!axis) throw new Error(`there is no axis ${asked.axis}`);
      return (await import('./picture-file')).pictureOf(setting, axis);
    }
  }
}
