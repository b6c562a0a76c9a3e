// What organisers have told for the notice, and what is still missing of what the law wants in it.

import type { Plan } from '@/domain/opening';
import { particularsOf } from '@/domain/particulars';
import { isBlank } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { noticeOf } from '@/i18n/notice-template';

const made = ['commune', 'locale', 'particulars', 'deleteAfter'] as const;

/** What people read before joining stays true when what it is made of changes. A text from before there were particulars is left alone. */
export function withNotice(workshop: Workshop, plan: Partial<Plan>): Partial<Plan> {
  const next = { ...workshop, ...plan };
  if (!next.particulars || !made.some((field) => field in plan)) return plan;
  return { ...plan, notice: noticeOf(next) };
}

export type Missing = 'contact' | 'place' | 'declaration' | 'delete-after';

/** What a data-protection officer would ask for first. Of organisers' own text only they know what it says. */
export function missingIn(workshop: Pick<Workshop, 'particulars' | 'notice' | 'deleteAfter'>): readonly Missing[] {
  const { own, contact, place, declaration = '' } = particularsOf(workshop);
  const isUsual = isBlank(own);
  return [
    ...(isUsual && isBlank(contact) ? (['contact'] as const) : []),
    ...(isUsual && declaration.trim() === '' ? (['declaration'] as const) : []),
    ...(isUsual && isBlank(place) ? (['place'] as const) : []),
    ...(workshop.deleteAfter === null ? (['delete-after'] as const) : []),
  ];
}
