import { useState } from 'react';
import type { NoteId, WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';

type Suggested = readonly NoteId[];

/** Suggestions that somebody on this device has turned down; nobody else hears of it. */
export function useSetApart(workshopId: WorkshopId) {
  const name = `warsha.apart.${workshopId}`;
  const [apart, setApart] = useState(() => read(name));
  const save = (suggested: readonly Suggested[]) => {
    keep(name, suggested.length > 0 ? JSON.stringify(suggested) : null);
    setApart(suggested);
  };
  return {
    /** Also when only some of them are suggested again. */
    isApart: (ids: Suggested) => apart.some((one) => ids.every((id) => one.includes(id))),
    setApart: (ids: Suggested) => save([...apart, ids]),
    forget: () => save([]),
  };
}

function read(name: string): readonly Suggested[] {
  try {
    const known: unknown = JSON.parse(kept(name) ?? '[]');
    // Written by this module only; anything else in its place is as good as nothing.
    return Array.isArray(known) ? known.filter((one): one is Suggested => Array.isArray(one)) : [];
  } catch {
    return [];
  }
}
