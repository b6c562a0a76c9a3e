// A whole day as an archive, with something of everything an archive may hold.

import type { Archived } from '@/domain/archive';
import type { NoteId, Rank, RoundId, StackId, TableId, UserId } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { sha256Hex } from '@/lib/sha256';
import { fullSample } from './full-sample';
import { morning } from './report-sample';
import { roundOf } from './rounds';

/** As on a real device, where a proposal's name is a hash. */
const named = (note: Note): Note => ({ ...note, id: sha256Hex(note.id) as NoteId });

export function wholeDay(): Archived {
  const notes = fullSample.notes.map(named);
  const [first, second] = notes.filter(({ commitmentId }) => commitmentId === null);
  const place = { tableId: first?.tableId ?? ('t1' as TableId), axisId: first?.axisId ?? notes[0]?.axisId };
  if (!first || !second || !place.axisId) throw new Error('the sample has proposals outside commitments');
  const stack = { id: 'stack1' as StackId, title: 'متشابهة', rank: 'a0' as Rank, ...place, axisId: place.axisId };
  const stacked = new Set([first.id, second.id]);
  const [commitment] = fullSample.commitments;
  return {
    ...fullSample,
    workshop: {
      ...fullSample.workshop,
      programme: { fr: 'Programme d’action d’ouverture 2024–2026', ar: 'برنامج عمل الانفتاح 2024–2026' },
      particulars: { contact: { fr: 'Bureau d’ordre' }, declaration: 'D-W-112/2024' },
    },
    notes: notes.map((note) => (stacked.has(note.id) ? { ...note, stackId: stack.id, late: true } : note)),
    stacks: [stack],
    late: [{ id: 'late1', text: 'وصل متأخرا', ...place, axisId: place.axisId, taken: false, at: morning + 1 }],
    rounds: [
      ...fullSample.rounds,
      roundOf(['أ', 'ب'], { id: 'round9' as RoundId, open: true, closedAt: null, result: null, openedAt: morning }),
    ],
    commitments: fullSample.commitments.map((one, i) =>
      i === 1 && commitment ? { ...one, state: 'set-aside', mergedInto: commitment.id } : one,
    ),
    ratings: [{ id: 'somebody' as UserId, level: 2, text: 'قاعة ضيقة', at: morning }, ...fullSample.ratings],
    trail: fullSample.trail.map((entry) => ({
      ...entry,
      subject: entry.subject.replace(/^notes\/(.*)$/, (_, name: string) => `notes/${sha256Hex(name)}`),
    })),
  };
}
