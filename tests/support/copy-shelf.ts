// A shelf of copies in this page's memory, with what a browser may do to one.
import type { CopyHead } from '@/domain/copy';
import type { CopyShelf } from '@/features/keeping/copy-shelf';

export interface MemoryShelf extends CopyShelf {
  readonly kept: Map<string, { readonly head: CopyHead; readonly text: string }>;
  /** The next time something is put, the disk is full. */
  fillUp(times?: number): void;
}

export function memoryShelf(): MemoryShelf {
  const kept: MemoryShelf['kept'] = new Map();
  let full = 0;
  return {
    kept,
    heads: async () => [...kept.values()].map(({ head }) => head),
    text: async (id) => kept.get(id)?.text ?? null,
    async put(head, text) {
      full -= 1;
      if (full >= 0) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(head.id, { head, text });
    },
    async drop(ids) {
      for (const id of ids) kept.delete(id);
    },
    fillUp(times = 1) {
      full = times;
    },
  };
}
