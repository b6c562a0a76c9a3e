// What a device shows, beside what is kept.

import type { Device } from './hall';
import type { Kept } from './judge';
import type { Fields, Stored } from './stored';

/** May this device see a document of its table, or of the room? */
function isHeardBy({ view, role }: Device, { tableId, state, revealed }: Fields, isNote: boolean): boolean {
  if (role === 'facilitator') return true;
  return tableId === view.member?.tableId && (!isNote || (state === 'shown' && revealed === true));
}

/** Of the proposals that this device should show, in its list or as its own, those that it doesn't. */
export function unseenNotes(device: Device, { notes }: Kept): string[] {
  const { view } = device;
  const shown = new Set<string>(view.notes.map(({ id }) => id));
  const due = [...notes].flatMap(([id, note]) => (isHeardBy(device, note, true) && !shown.has(id) ? id : []));
  const own = [...view.mine].flatMap(([id, note]) => (note === null && notes.has(id) ? id : []));
  return [...new Set([...due, ...own])];
}

const shownFields = ['text', 'state', 'commitmentId', 'stackId', 'rank', 'title', 'open'] as const;

/** What a device shows otherwise than it is kept, in a sentence; null when it shows the truth. */
export function difference(device: Device, kept: Kept): string | null {
  const { view, userId } = device;
  const compare = (what: string, shown: readonly { readonly id: string }[], stored: Stored, isHere: boolean) => {
    const due = [...stored].filter(([, document]) => !isHere || isHeardBy(device, document, what === 'notes'));
    const ids = new Set(shown.map(({ id }) => id));
    const unseen = due.find(([id]) => !ids.has(id));
    if (unseen) return `${userId} does not show ${what}/${unseen[0]} (${JSON.stringify(unseen[1])})`;
    if (due.length !== shown.length) return `${userId} shows ${shown.length} ${what}, and there are ${due.length}`;
    for (const [id, document] of due) {
      const there = new Map(Object.entries(shown.find((each) => each.id === id) ?? {}));
      const field = shownFields.find((name) => name in document && there.get(name) !== document[name]);
      if (field)
        return `${userId} shows ${field} of ${what}/${id} as ${there.get(field)}, and ${document[field]} is kept`;
    }
    return null;
  };
  const own = [...view.mine].find(([id, note]) => (note?.text ?? null) !== (kept.notes.get(id)?.text ?? null));
  return (
    compare('notes', view.notes, kept.notes, true) ??
    compare('commitments', view.commitments, kept.commitments, true) ??
    compare('stacks', view.stacks, kept.stacks, true) ??
    compare('rounds', view.rounds, kept.rounds, false) ??
    (own ? `${userId} shows their own ${own[0]} as "${own[1]?.text}"` : null)
  );
}
