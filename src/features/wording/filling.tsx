import { createContext, type ReactNode, use } from 'react';
import type { Body } from '@/domain/body';
import type { Commitment } from '@/domain/commitment';
import type { Gatherer } from './gatherer';
import type { Scribe } from './scribe';
import type { Reason } from './use-wording-leave';

/** The form that is open: what it holds, and who writes in it. */
export interface Filling {
  readonly commitment: Commitment;
  /** With what waits on this device. */
  readonly body: Body;
  readonly scribe: Scribe;
  readonly gatherer: Gatherer;
  readonly mayWrite: boolean;
  readonly reason: Reason | null;
}

const Context = createContext<Filling | null>(null);

export function FillingProvider({ filling, children }: { filling: Filling; children: ReactNode }) {
  return <Context value={filling}>{children}</Context>;
}

export function useFilling(): Filling {
  const filling = use(Context);
  if (!filling) throw new Error('useFilling outside a form');
  return filling;
}

/** By which a field of the form is found on the page. */
export const fieldId = (name: string) => `form-field-${name}`;
