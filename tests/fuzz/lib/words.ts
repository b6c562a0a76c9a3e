// What people type, and what they paste: each text once, so that a lost and a doubled one can be told apart.

import { tidied } from '@/domain/note-text';
import type { Draw } from './draw';

const beginnings = [
  'نشر ميزانية الجماعة بلغة مبسطة',
  'Publier les délibérations',
  'ⴰⵙⵉⵙⵙⵏ ⵏ ⵓⵙⵇⵇⵉⵎ',
  '"guillemets" et \\ barres',
  'سطر أول\nسطر ثان',
  '=SUM(A1:A9)',
  '<b>hors</b> & compagnie',
  '👩🏽‍🌾 مشروع 🌊',
  'الاحتِفَاظُ بِالشَّكْلِ',
  '{"json":["oui"]}',
  '__proto__',
  'الميزانية رقم ١٢',
];

/** Tidied, without fault, never the same twice; at most 120 UTF-16 units. */
export function textBy(draw: Draw, n: number): string {
  return tidied(`${draw.oneOf(beginnings)} ${n}`);
}
