import type { Locale } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { slug } from '@/lib/slug';
import type { DocumentKind } from './documents';

/** What can be asked for. */
export type Asked =
  | { readonly as: 'docx' | 'markdown'; readonly document: DocumentKind }
  | { readonly as: 'workbook' | 'csv' | 'archive' | 'everything' }
  /** `axis`: by its place in the report. */
  | { readonly as: 'picture'; readonly axis: number };

/**
 * `warsha-commune-de-chichaoua-2024-04-24-minutes-ar.docx`: letters, digits and hyphens of ASCII only, because names travel
 * through e-mail and USB sticks. A commune that is written in Arabic alone gives its workshop's id.
 */
export function exportName({ id, commune, date }: Workshop, asked: Asked, locale: Locale): string {
  const place = slug(commune.fr ?? '') || slug(commune.en ?? '') || slug(id);
  return ['warsha', place, slug(date), endOf(asked, locale)].filter(Boolean).join('-');
}

const documents = {
  communal: 'draft-communal',
  international: 'draft-international',
  minutes: 'minutes',
  fates: 'fates',
};

/** What it is called among the files of one workshop. */
export function endOf(asked: Asked, locale: Locale): string {
  switch (asked.as) {
    case 'docx':
      return `${documents[asked.document]}-${locale}.docx`;
    case 'markdown':
      return `${documents[asked.document]}-${locale}.md`;
    case 'workbook':
      return `workbook-${locale}.xlsx`;
    case 'csv':
      return `proposals-${locale}.csv`;
    case 'archive':
      return 'archive.json';
    case 'everything':
      return `all-${locale}.zip`;
    case 'picture':
      return `board-${asked.axis + 1}-${locale}.png`;
  }
}
