// What the library has no option for, written into the finished file: that its section runs from right to left, and the
// language of the whole.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locale } from '@/domain/wording';
import { directionOf, tagOf } from '@/i18n';

/** Throws when the file isn't the library's: then it has changed, and so must this. */
export function finishedDocx(file: Uint8Array, locale: Locale): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const rework = (path: string, before: string, addition: string) => {
    const part = parts[path];
    const xml = part ? strFromU8(part) : '';
    if (!xml.includes(before)) throw new Error(`no ${before} in ${path}`);
    parts[path] = strToU8(xml.replaceAll(before, () => addition + before));
  };
  // In the order the schema asks for: the section's direction right before its grid.
  if (directionOf(locale) === 'rtl') rework('word/document.xml', '<w:docGrid', '<w:bidi/>');
  rework('docProps/core.xml', '<dcterms:created', `<dc:language>${tagOf(locale)}</dc:language>`);
  return zipSync(parts);
}
