import { ARCHIVE_UNITS, type Archive, type ArchiveFault, checkArchive } from '@/domain/archive';
import { unrestorableIn } from '@/domain/restorable';

export type ReadArchive =
  | { readonly archive: Archive; readonly fault: null }
  | {
      readonly archive: null;
      readonly fault: ArchiveFault | 'unreadable' | 'unrestorable';
      /** Which line of it, for `unrestorable`. */
      readonly where?: string;
    };

/** A character takes four bytes at most. */
const MAX_BYTES = 4 * ARCHIVE_UNITS;

/** The whole file is looked at before anything is written. Throws nothing. */
export async function readArchive(file: Blob): Promise<ReadArchive> {
  if (file.size > MAX_BYTES) return { archive: null, fault: 'too-big' };
  try {
    const checked = checkArchive(await file.text());
    if (!checked.archive) return checked;
    const where = unrestorableIn(checked.archive.content);
    return where === null ? checked : { archive: null, fault: 'unrestorable', where };
  } catch {
    return { archive: null, fault: 'unreadable' };
  }
}
