import type { Archive } from '@/domain/archive';
import type { Plan } from '@/domain/opening';
import { usualEnd } from '@/domain/purge';
import { planIn } from '@/domain/restoring';
import { noticeOf } from '@/i18n/notice-template';

/** An archive's plan for another day (ISO): what is kept of people is then deleted later too, and the notice says so. */
export function planAgain(archive: Archive, date: string): Plan {
  const plan = { ...planIn(archive), date, deleteAfter: usualEnd(date) };
  // A text from before there were particulars is the organisers' own.
  return plan.particulars ? { ...plan, notice: noticeOf(plan) } : plan;
}
