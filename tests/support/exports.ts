// One state of the Chichaoua workshop, ready to be printed: what every test of an export begins with.
import { freeze, type Gathered } from '@/domain/frozen';
import type { Locale } from '@/domain/wording';
import { type DocumentKind, documentOf } from '@/features/exporting/documents';
import { docxFile } from '@/features/exporting/docx-file';
import { exportWords } from '@/features/exporting/export-words';
import { type Setting, settingOf } from '@/features/exporting/setting';
import { morning, sample } from './report-sample';

/** Times in UTC, so that tests say the same everywhere. */
export async function settingFor(locale: Locale, known: Partial<Gathered> = {}): Promise<Setting> {
  return settingOf(freeze({ ...sample, takenAt: morning, ...known }), await exportWords(locale), locale, 'UTC');
}

export async function documentFor(kind: DocumentKind, locale: Locale, known: Partial<Gathered> = {}) {
  return documentOf(kind, await settingFor(locale, known));
}

export async function docxFor(
  kind: DocumentKind,
  locale: Locale,
  known: Partial<Gathered> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return docxFile(await documentFor(kind, locale, known), locale);
}
