// Titles that did not reach the board, kept on this device until their owner has done with them.

import { create } from 'zustand';
import type { UserId, WorkshopId } from '@/domain/ids';
import { keep, kept } from '@/lib/storage';
import { useRoom } from '@/live';

export interface UnsentTitle {
  readonly text: string;
  /** `closed`: moving things was closed before it was sent. `refused`: the server did not take it. */
  readonly why: 'closed' | 'refused';
}

type Whose = { readonly workshopId: WorkshopId; readonly userId: UserId };

const useAll = create<Readonly<Record<string, readonly UnsentTitle[]>>>()(() => ({}));
const nameOf = ({ workshopId, userId }: Whose) => `warsha.titles.${workshopId}.${userId}`;

export function keepUnsentTitle(whose: Whose, title: UnsentTitle): void {
  const name = nameOf(whose);
  put(name, [...read(name).filter(({ text }) => text !== title.text), title]);
}

export function useUnsentTitles() {
  const { workshopId, userId } = useRoom();
  const name = nameOf({ workshopId, userId });
  const titles = useAll((all) => all[name]) ?? read(name);
  const drop = (gone: UnsentTitle) =>
    put(
      name,
      read(name).filter(({ text }) => text !== gone.text),
    );
  return { titles, drop };
}

function put(name: string, titles: readonly UnsentTitle[]): void {
  keep(name, titles.length > 0 ? JSON.stringify(titles) : null);
  useAll.setState({ [name]: titles });
}

function read(name: string): readonly UnsentTitle[] {
  try {
    // Written by this module only; anything else in its place is as good as nothing.
    return JSON.parse(kept(name) ?? '[]') as readonly UnsentTitle[];
  } catch {
    return [];
  }
}
