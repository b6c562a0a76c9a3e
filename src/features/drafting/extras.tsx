// What whoever puts a page together offers for a proposal or a commitment besides shaping the board.

import { createContext, type ReactNode, use } from 'react';
import type { Subject } from '@/domain/attention';
import { Stack } from '@/ui';

export type Extra = (subject: Subject, text: string, onDone: () => void) => ReactNode;

const Offered = createContext<Extra | null>(null);

export function WithExtras({ extra, children }: { extra: Extra; children: ReactNode }) {
  return <Offered value={extra}>{children}</Offered>;
}

export function Extras({ subject, text, onDone }: { subject: Subject; text: string; onDone: () => void }) {
  const offered = use(Offered)?.(subject, text, onDone);
  return offered ? <Stack tight>{offered}</Stack> : null;
}
