// The form of a commitment, filled in from end to end as a commune would, with rows dropped and rows out of order.
import { type Body, emptyBody } from '@/domain/body';
import type { CommitmentId, Rank } from '@/domain/ids';

const at = (rank: string, dropped = false) => ({ rank: rank as Rank, dropped });

export function sampleBody(id: string, fields: Partial<Body> = {}): Body {
  return {
    ...emptyBody(id as CommitmentId),
    problem: 'لا تُنشر ميزانية الجماعة بلغة مبسطة، فلا تستطيع المواطنات والمواطنون تتبع الاعتمادات.',
    causes: 'غياب مسطرة للنشر.\nقلة الموارد البشرية المكوَّنة.',
    statusQuo: 'نُشرت ميزانية المواطن مرة واحدة سنة 2023.',
    solution:
      'إحداث ميزانية تشاركية سنوية يقترح السكان مشاريعها ويصوّتون عليها.\nتُنشر النتائج في بوابة Open Data للجماعة.',
    results: 'مشاركة 500 مواطنة ومواطن على الأقل كل سنة.',
    transparency: 'نشر كل المعطيات في صيغة مفتوحة.',
    accountability: 'تقرير نصف سنوي أمام المجلس.',
    participation: 'لجنة تتبع تضم المجتمع المدني.',
    publicUse: 'خريطة تفاعلية للمشاريع.',
    lead: 'مديرية المصالح',
    start: '2024-11-01',
    end: '2026-10-31',
    budget: '300000 درهم',
    budgetSource: 'ميزانية الجماعة',
    communalPlan: 'المشروع 12 من برنامج عمل الجماعة',
    partners: {
      p1: { ...at('a1'), kind: 'civil-society', name: 'Réseau marocain des collectivités ouvertes' },
      p2: { ...at('a0'), kind: 'state', name: 'العمالة' },
      p3: { ...at('a2', true), kind: 'other', name: 'شريك محذوف' },
      p4: { ...at('a3'), kind: 'private', name: 'غرفة التجارة' },
    },
    indicators: { i1: { ...at('a0'), name: 'عدد المشاركين', baseline: '0', target: '500' } },
    milestones: {
      m2: {
        ...at('a1'),
        ...{ output: 'نشر النتائج', start: '2025-05-01', due: '2025-06-30', lead: 'المجلس', partners: 'الجمعيات' },
      },
      m1: {
        ...at('a0'),
        ...{ output: 'دليل المشاركة', start: '2024-11-01', due: '2025-03', lead: 'لجنة المالية', partners: '' },
      },
      m3: { ...at('a2', true), output: 'مرحلة محذوفة', start: '', due: '', lead: '', partners: '' },
    },
    ...fields,
  };
}
