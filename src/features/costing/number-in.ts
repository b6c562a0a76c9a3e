import type { Locale } from '@/domain/wording';
import { westernDigits } from '@/lib/text';

/**
 * A number as people write it in any script; null where it is none, as in the middle of typing one. Blanks of any width and the
 * Arabic mark stand between thousands. A comma or a dot before three digits does so where a fraction makes no sense (`whole`), and
 * a comma wherever one reads English; elsewhere it begins the fraction.
 */
export function numberIn(text: string, whole: boolean, reader: Locale): number | null {
  const bare = westernDigits(text).replace(/[\s٬]/g, '');
  // Nothing is grouped behind a leading zero: 0,125 is an eighth.
  const grouped = whole ? /^[1-9]\d{0,2}([.,]\d{3})+$/ : reader === 'en' ? /^[1-9]\d{0,2}(,\d{3})+(\.|$)/ : null;
  const marks = whole ? /[.,]/g : /,/g;
  const found = Number.parseFloat((grouped?.test(bare) ? bare.replace(marks, '') : bare).replace(/[,٫]/, '.'));
  return Number.isNaN(found) ? null : found;
}
