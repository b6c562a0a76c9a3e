import type { CopyHead } from '@/domain/copy';
import { download } from '@/lib/download';
import { slug } from '@/lib/slug';
import type { CopyShelf } from './copy-shelf';

/** `warsha-commune-de-chichaoua-2024-04-24-draft-1a2b3c4d.json`: the beginning of the fingerprint tells two copies apart. */
export function copyName({ commune, title, workshopId, date, phase, sha256 }: CopyHead): string {
  const place = [commune.fr, commune.en, title.fr, title.en].map((name) => slug(name ?? '')).find(Boolean);
  return `${['warsha', place ?? slug(workshopId), slug(date), phase, sha256.slice(0, 8)].join('-')}.json`;
}

/** Rejects when the browser doesn't give it. */
export async function downloadCopy(shelf: CopyShelf, head: CopyHead): Promise<void> {
  const text = await shelf.text(head.id);
  if (text === null) throw new Error(`the text of ${head.id} is not there`);
  download(copyName(head), new Blob([text], { type: 'application/json' }));
}
