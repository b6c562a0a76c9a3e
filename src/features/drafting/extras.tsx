// What whoever puts a page together offers and tells of a proposal, a stack or a commitment besides shaping the board.

import { createContext, type ReactNode, use } from 'react';
import type { Subject } from '@/domain/attention';
import { Stack } from '@/ui';

export type Extra = (subject: Subject, text: string, onDone: () => void) => ReactNode;
/** Phrasing alone: it may stand in a button. */
export type Tell = (subject: Subject) => ReactNode;

interface Page {
  readonly extra?: Extra;
  readonly tell?: Tell;
}

const Offered = createContext<Page>({});

export function WithExtras({ children, extra, tell }: Page & { children: ReactNode }) {
  return <Offered value={{ ...(extra && { extra }), ...(tell && { tell }) }}>{children}</Offered>;
}

export function Extras({ subject, text, onDone }: { subject: Subject; text: string; onDone: () => void }) {
  const offered = use(Offered).extra?.(subject, text, onDone);
  return offered ? <Stack tight>{offered}</Stack> : null;
}

export function Told({ subject }: { subject: Subject }) {
  return use(Offered).tell?.(subject);
}
