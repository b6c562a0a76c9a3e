import { useEffect, useRef, useState } from 'react';
import { byLatest, type CopyHead } from '@/domain/copy';
import type { CopyShelf } from './copy-shelf';

const LOOK_MS = 10_000;

export interface CopyGroup {
  readonly name: string;
  /** Of one workshop, latest first. */
  readonly heads: readonly [CopyHead, ...CopyHead[]];
}

export interface Copies {
  /** Undefined until they have been read; null where this browser keeps none. */
  readonly groups: readonly CopyGroup[] | null | undefined;
  readonly drop: (ids: readonly string[]) => Promise<void>;
}

/** The copies on this computer, by workshop, the latest first. No server is asked. */
export function useCopies(shelf: CopyShelf, isPractice: boolean): Copies {
  const [groups, setGroups] = useState<Copies['groups']>();
  const look = useRef(() => {});
  useEffect(() => {
    let isOver = false;
    look.current = () => {
      shelf.heads().then(
        (heads) => !isOver && setGroups(grouped(heads.filter(({ keeper }) => (keeper === 'practice') === isPractice))),
        () => !isOver && setGroups(null),
      );
    };
    look.current();
    // A console in another tab goes on keeping.
    const timer = setInterval(look.current, LOOK_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [shelf, isPractice]);
  const drop = (ids: readonly string[]) => shelf.drop(ids).finally(() => look.current());
  return { groups, drop };
}

function grouped(heads: readonly CopyHead[]): readonly CopyGroup[] {
  const groups = new Map<string, [CopyHead, ...CopyHead[]]>();
  for (const head of [...heads].sort(byLatest)) {
    const name = `${head.keeper}/${head.workshopId}`;
    const known = groups.get(name);
    if (known) known.push(head);
    else groups.set(name, [head]);
  }
  return [...groups].map(([name, of]) => ({ name, heads: of }));
}
