// The words of the exported documents, whose language is chosen for the export and may differ from the interface's.

import type { Locale } from '@/domain/wording';
import type english from './en/exported';
import { type Files, fileIn } from './messages';

export type Exported = typeof english;

const files = import.meta.glob('./*/exported.ts');

/** Rejects when they can't be fetched. */
export async function exportedIn(locale: Locale): Promise<Exported> {
  // The languages say the same things with the same arguments, which a test holds them to.
  const file = await fileIn(files as Files<Exported>, locale)();
  return file.default;
}
