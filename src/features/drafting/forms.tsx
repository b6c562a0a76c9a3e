// The way to a commitment's form, for whoever puts a page together: the board only says which one is asked for.

import { createContext, type ReactNode, use } from 'react';
import type { CommitmentId } from '@/domain/ids';

type OpenForm = (id: CommitmentId) => void;

const Context = createContext<OpenForm | null>(null);

export function WithForms({ open, children }: { open: OpenForm; children: ReactNode }) {
  return <Context value={open}>{children}</Context>;
}

/** Null where no form can be opened. */
export const useOpenForm = (): OpenForm | null => use(Context);
