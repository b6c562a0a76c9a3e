import { createContext, type ReactNode } from 'react';
import type { CommitmentId } from '@/domain/ids';

/** What else is known of a commitment, beneath what can be changed about it: screens put it there, from other features. */
export const AboutCommitment = createContext<(id: CommitmentId) => ReactNode>(() => null);
