// Workshops as organisers plan them, of any size.

import type { AxisId, Code, TableId } from '@/domain/ids';
import type { NewCodes, Plan } from '@/domain/opening';
import { hues } from '@/domain/workshop';

export function planWith({ axes = 2, tables = 2 } = {}): Plan {
  const axisId = (i: number) => `axis-${(i % axes) + 1}` as AxisId;
  return {
    title: { ar: 'ورشة الإعداد المشترك', fr: 'Atelier de co-création' },
    commune: { ar: 'جماعة شيشاوة' },
    programme: { ar: 'برنامج عمل الانفتاح 2024–2026' },
    venue: { fr: 'Salle des réunions' },
    date: '2024-04-24',
    locale: 'ar',
    partners: [{ fr: 'Réseau marocain' }],
    axes: Array.from({ length: axes }, (_, i) => ({
      id: axisId(i),
      name: { ar: `المحور ${i + 1}` },
      question: { ar: 'ما الذي ينبغي تغييره؟' },
      hue: hues[i % hues.length] ?? 'teal',
    })),
    tables: Array.from({ length: tables }, (_, i) => ({
      id: `table-${i + 1}` as TableId,
      axisId: axisId(i),
      name: String(i + 1),
      seats: 8,
    })),
    agenda: [{ phase: 'welcome', title: { fr: 'Ouverture' }, minutes: 15 }],
    instructions: {},
    roadmap: [{ id: 'adoption', title: { fr: 'Adoption' }, date: '2024-10' }],
    settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
    notice: {},
  };
}

/** Codes of the right shapes that differ from each other and, by `series`, from another workshop's. */
export function codesFor(plan: Plan, series = 1): NewCodes {
  const digits = (i: number) => `${String(series).padStart(3, '0')}${String(i).padStart(5, '0')}` as Code;
  const secret = (name: string) => `${name}${series}`.padEnd(22, '0') as Code;
  return {
    door: digits(0),
    tables: new Map(plan.tables.map(({ id }, i) => [id, digits(i + 1)])),
    facilitator: secret('facilitator'),
    rapporteur: secret('rapporteur'),
    observer: secret('observer'),
    screen: secret('screen'),
  };
}
