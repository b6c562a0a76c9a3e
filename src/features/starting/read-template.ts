import { ARCHIVE_UNITS } from '@/domain/archive';
import { type CheckedTemplate, checkTemplate, type TemplateFault } from '@/domain/workshop-template';

export type ReadTemplate =
  | Extract<CheckedTemplate, { fault: null }>
  | { readonly template: null; readonly fault: TemplateFault | 'unreadable'; readonly where: string };

/** A character takes four bytes at most. */
const MAX_BYTES = 4 * ARCHIVE_UNITS;

/** A template's file, or an archive. Throws nothing. */
export async function readTemplate(file: Blob): Promise<ReadTemplate> {
  if (file.size > MAX_BYTES) return { template: null, fault: 'too-big', where: '' };
  try {
    return checkTemplate(await file.text());
  } catch {
    return { template: null, fault: 'unreadable', where: '' };
  }
}
