// Taking back, and being away.

import { valueAt } from '@/domain/change';
import { must } from '../lib/story';
import { act, comeBack, type Day, type Deed, type Held, type Person } from './day';
import type { Known } from './known';
import { noteText, type Truth } from './model';

/** One of the last three things this person did; what lies longer back has no button any more. */
export async function undo(day: Day, person: Person): Promise<boolean> {
  const deed = person.undos.splice(-1 - day.draw.below(3), 1)[0];
  if (!deed?.inverse || deed.inverse.length === 0 || !deed.held) return false;
  const { held, inverse } = deed;
  // What was begun is set aside by a command of its own, and whatever else has an inverse of its own restores where notes lay.
  const isWhole = !['splitCommitment', 'mergeCommitments', 'enterPhase', 'closeRound'].includes(deed.action);
  return act(day, person, {
    action: `undo${deed.action.charAt(0).toUpperCase()}${deed.action.slice(1)}`,
    changes: inverse,
    tell: (truth, before) => truthAgain(truth, before, held, deed),
    check: (_, after) => restored(after, held, isWhole, deed.action),
  });
}

function truthAgain(truth: Truth, before: Known, held: readonly Held[], { action }: Deed): void {
  for (const { in: collection, id, fields } of held) {
    if (collection === 'notes') {
      const note = truth.notes.get(id);
      if (typeof fields.text === 'string') noteText(truth, id, fields.text);
      if (note && typeof fields.state === 'string') note.state = fields.state;
      if (note && 'answer' in fields) note.answer = answerOf(fields.answer);
    }
    if (collection === 'bodies') forgetForm(truth, id, fields, action);
    if (collection === 'rounds' && 'result' in fields && fields.result === null) truth.closed.delete(id);
  }
  void before;
}

function answerOf(value: unknown): { outcome: string; text: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  // An answer, as it was written.
  const { outcome, text } = value as { outcome: string; text: string };
  return { outcome, text };
}

/** Fields go back to what they were; rows that came with a merge are dropped, and the fields it filled are empty again. */
function forgetForm(truth: Truth, id: string, fields: Held['fields'], action: string): void {
  for (const [path, value] of Object.entries(fields)) {
    const key = `${id}/${path}`;
    if (typeof value === 'string') truth.forms.set(key, value);
    else if (value === undefined && (action === 'addRow' || action === 'fillIn'))
      for (const known of [...truth.forms.keys()]) if (known.startsWith(`${key}.`)) truth.forms.delete(known);
    if (value === undefined && !path.includes('.')) truth.forms.set(key, '');
  }
}

const placing = new Set(['commitmentId', 'stackId', 'rank', 'text', 'revealed']);

function restored(after: Known, held: readonly Held[], isWhole: boolean, action: string): void {
  for (const { in: collection, id, fields } of held) {
    const list: readonly { readonly id: string }[] =
      collection === 'workshops' ? [after.workshop] : listOf(after, collection);
    const document = list.find((each) => each.id === id);
    if (!document) continue;
    for (const [path, was] of Object.entries(fields)) {
      if (!isWhole && !(collection === 'notes' && placing.has(path))) continue;
      const is = valueAt(document, path);
      const same = plain(is) === plain(was);
      must(
        same,
        () => `taking back ${action} left ${path} of ${collection}/${id} at ${plain(is)}; it had been ${plain(was)}`,
      );
    }
  }
}

function listOf(after: Known, collection: Held['in']): readonly { readonly id: string }[] {
  if (collection === 'notes' || collection === 'commitments' || collection === 'stacks') return after[collection];
  if (collection === 'members' || collection === 'rounds' || collection === 'late') return after[collection];
  return collection === 'bodies' ? after.bodies : [];
}

/** Answers are dated anew; a field that is absent and one that is null are the same to everybody. */
function plain(value: unknown): string {
  return JSON.stringify(value ?? null, (name, part) => (name === 'at' ? 0 : part));
}

export async function goAway(_: Day, person: Person): Promise<boolean> {
  if (person.away) return false;
  person.away = _.store.documents;
  return true;
}

export async function comeBackAgain(day: Day, person: Person): Promise<boolean> {
  if (!person.away) return false;
  day.story.tell(`${person.userId} is back with ${person.waiting.length}`);
  day.story.count('backWith', person.waiting.length);
  await comeBack(day, person);
  return true;
}
