// A plan on its way from where it stands to where a workshop is made of it; for as long as the page lives.

import type { WorkshopId } from '@/domain/ids';
import type { Wording } from '@/domain/wording';
import type { WorkshopTemplate } from '@/domain/workshop-template';

export interface Taken {
  readonly template: WorkshopTemplate;
  readonly as: 'earlier' | 'file';
  /** The title of what it was taken from. */
  readonly called: Wording;
  /** The real workshop, when the new one is to rehearse it. */
  readonly original?: WorkshopId;
}

let waiting: Taken | null = null;

export function handOver(template: WorkshopTemplate, as: Taken['as'], original?: WorkshopId): void {
  waiting = { template, as, called: template.title, ...(original && { original }) };
}

/** Once: whoever takes it has it. Null when nothing was handed over. */
export function takeOver(): Taken | null {
  const taken = waiting;
  waiting = null;
  return taken;
}
