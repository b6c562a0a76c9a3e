// The emulator now and then tells a client that a document is not there which is, and the client believes it until the document
// changes (docs/fuzzing.md). Whoever was told so may lack it, in the end too: nobody else, and no longer than until it changes.

import { getApp } from 'firebase/app';
import { doc, getDocFromCache, getFirestore } from 'firebase/firestore';
import { touchDocument } from '../../support/emulator';
import type { Device, Room } from './hall';
import type { Kept } from './judge';
import { unseenNotes } from './shown';

/** Changes, as the emulator's owner, the time of every proposal that a device lacks because it was denied to its client. */
export async function changeDenied(room: Room, kept: Kept): Promise<void> {
  for (const device of room.devices)
    for (const id of unseenNotes(device, kept)) {
      const path = `workshops/${room.workshopId}/notes/${id}`;
      if (!(await isDenied(device, path))) continue;
      room.story.tell(`${device.userId} was told that notes/${id.slice(0, 8)} is not there`);
      room.story.count('denied by the emulator');
      await touchDocument(room.projectId, path);
    }
}

/** The client itself holds that it isn't there; of what it has or knows nothing about, it doesn't. */
async function isDenied({ app }: Device, path: string): Promise<boolean> {
  const known = await getDocFromCache(doc(getFirestore(getApp(app)), path)).catch(() => null);
  return known?.exists() === false;
}
