import { createContext, use } from 'react';
import type { Code } from '@/domain/ids';
import { useRoom } from '@/live';

/** A table's own code on its tablet; null where people join by the workshop's. */
export const TableJoinCode = createContext<Code | null>(null);

/** What the join card of this screen opens. */
export function useJoinCode(): Code {
  const { workshop } = useRoom();
  return use(TableJoinCode) ?? workshop.joinCode;
}
