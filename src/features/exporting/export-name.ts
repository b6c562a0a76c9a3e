import type { Locale } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import type { ExportKind } from './make-file';

/**
 * `warsha-commune-de-chichaoua-2024-04-24-draft-ar.docx`: letters, digits and hyphens of ASCII only, because names travel
 * through e-mail and USB sticks. A commune that is written in Arabic alone gives its workshop's id.
 */
export function exportName({ id, commune, date }: Workshop, kind: ExportKind, locale: Locale): string {
  const place = slug(commune.fr ?? '') || slug(commune.en ?? '') || slug(id);
  const ending = { draft: `draft-${locale}.docx`, csv: `proposals-${locale}.csv`, archive: 'archive.json' }[kind];
  return ['warsha', place, slug(date), ending].filter(Boolean).join('-');
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
