// What the server holds, read past the app and its rules: the app's own word for it would prove nothing.

import { expect } from '@playwright/test';
import type { WorkshopId } from '@/domain/ids';
import { storedIn } from '../../e2e/support/stored';
import type { Services } from '../../support/services';

type Place = { readonly services: Services; readonly workshopId: WorkshopId };

interface Stored {
  readonly stringValue?: string;
  readonly integerValue?: string;
  readonly nullValue?: null;
}

export interface ServerNote {
  readonly id: string;
  readonly text: string;
  readonly stackId: string | null;
  readonly commitmentId: string | null;
}

export async function serverNotes({ services, workshopId }: Place): Promise<readonly ServerNote[]> {
  const documents = Object.entries(await storedIn(services, workshopId, 'notes'));
  return documents.map(([id, fields]) => {
    // Strings in the words of Firestore's REST interface; null has none.
    const string = (name: string) => (fields[name] as Stored | undefined)?.stringValue ?? null;
    return { id, text: string('text') ?? '', stackId: string('stackId'), commitmentId: string('commitmentId') };
  });
}

export async function serverTexts(place: Place): Promise<readonly string[]> {
  return (await serverNotes(place)).map(({ text }) => text).sort();
}

export async function lateTexts({ services, workshopId }: Place): Promise<readonly string[]> {
  const documents = Object.values(await storedIn(services, workshopId, 'late'));
  return documents.map(({ text }) => (text as Stored).stringValue ?? '').sort();
}

/** Each of these once and nothing else: nothing lost, nothing doubled. */
export async function expectOnServer(place: Place, texts: readonly string[], timeout = 30_000): Promise<void> {
  await expect.poll(() => serverTexts(place), { timeout }).toEqual([...texts].sort());
}

/** Every note is in one place at most: the pool, a stack or a commitment. */
export async function expectWhole(place: Place): Promise<void> {
  const [notes, stacks] = await Promise.all([serverNotes(place), storedIn(place.services, place.workshopId, 'stacks')]);
  for (const { id, stackId, commitmentId } of notes) {
    expect([id, stackId && commitmentId]).toEqual([id, null]);
    if (stackId) expect(Object.keys(stacks)).toContain(stackId);
  }
}
