// Of the rules only what keeps a device that knows too little from writing over what others have done: the memory keeper has
// none, and what the real ones do is played on the emulator.

import type { Change } from '@/domain/change';
import { noteIdOf } from '@/domain/note';
import type { Known } from './known';

/** Would the rules let this person do that now? */
export function passes(known: Known, userId: string, changes: readonly Change[]): boolean {
  const me = known.members.find(({ id }) => id === userId);
  const isFacilitator = me?.role === 'facilitator';
  return changes.every((change) => {
    if (change.op === 'put' && change.in === 'ballots')
      return known.rounds.some(({ id, open }) => open && id === change.id.split('/')[0]);
    if (change.op === 'put' && change.in === 'hands')
      return known.rounds.some(({ id, open }) => open && id === change.id.split('/')[0]);
    if (change.op === 'patch' && change.in === 'late') return !known.late.find(({ id }) => id === change.id)?.taken;
    if (change.op === 'patch' && change.in === 'commitments') {
      const { state } = known.commitments.find(({ id }) => id === change.id) ?? {};
      const to = change.fields.state ?? state;
      return isFacilitator || state === to || (state !== 'kept' && to !== 'kept');
    }
    if (change.op !== 'patch' || change.in !== 'notes') return true;
    const note = known.notes.find(({ id }) => id === change.id);
    if (!note) return false;
    const isMine = noteIdOf(known.workshop.id, userId as never, note.slot) === note.id;
    const { state = note.state, text = note.text } = change.fields;
    if (text !== note.text && !(isMine && !('commitmentId' in change.fields))) return false;
    if (state === note.state) return true;
    if (isMine && [state, note.state].includes('withdrawn')) return note.state !== 'hidden' && state !== 'hidden';
    const isOut = [state, note.state].some((each) => each === 'hidden' || each === 'withdrawn');
    if (isMine && 'text' in change.fields) return !isOut;
    return isFacilitator && ![state, note.state].includes('withdrawn');
  });
}
