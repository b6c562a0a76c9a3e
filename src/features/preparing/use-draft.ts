import { useState } from 'react';
import { begunAnew, freshDraft } from './beginnings';
import type { WorkshopDraft } from './draft';
import { keepDraft, keptDraft } from './kept-draft';

/** The draft of this device, kept at every keystroke. */
export function useDraft(keeper: string) {
  const [draft, setDraft] = useState(() => keptDraft(keeper) ?? freshDraft());
  const [isFound, setFound] = useState(() => keptDraft(keeper) !== null);
  const [beginning, setBeginning] = useState(0);
  function put(next: WorkshopDraft): void {
    keepDraft(keeper, next);
    setDraft(next);
  }
  function begin(next: WorkshopDraft): void {
    setFound(false);
    setBeginning((count) => count + 1);
    put(next);
  }
  return {
    draft,
    /** From an earlier visit. */
    isFound,
    /** Other with each beginning: a form of one holds nothing half typed of another. */
    beginning,
    change: (fields: Partial<WorkshopDraft>) => put({ ...draft, ...fields }),
    /** Kept already when the workshop turns out not to stand, it is kept again. */
    keep: () => keepDraft(keeper, draft),
    drop: () => keepDraft(keeper, null),
    startOver: () => {
      begin(freshDraft());
      keepDraft(keeper, null);
    },
    /** Gives what brings back the draft that stood there; null where nobody had touched it. */
    beginAnew: (next: WorkshopDraft): (() => void) | null => {
      const isTouched = keptDraft(keeper) !== null;
      begin(begunAnew(next, draft));
      return isTouched ? () => begin(draft) : null;
    },
  };
}
