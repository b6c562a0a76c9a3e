// A workshop as large as the budget has it, frozen: 300 proposals, each answered or in a commitment, and 24 commitments whose forms are
// full.

import type { Body } from '@/domain/body';
import type { Commitment } from '@/domain/commitment';
import { type Frozen, freeze } from '@/domain/frozen';
import type { CommitmentId, NoteId, Rank } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { sampleBody } from '../../support/bodies';
import { fullSample } from '../../support/full-sample';

const NOTES = 300;
const COMMITMENTS = 24;

export function largeWorkshop(): Frozen {
  const { workshop } = fullSample;
  const tables = workshop.tables;
  const at = (i: number) => {
    const table = tables[i % tables.length];
    if (!table) throw new Error('the sample has tables');
    return { tableId: table.id, axisId: table.axisId };
  };
  const rank = (i: number) => `a${String(i).padStart(4, '0')}V` as Rank;
  const commitments = Array.from({ length: COMMITMENTS }, (_, i): Commitment => {
    const [like] = fullSample.commitments;
    if (!like) throw new Error('the sample has commitments');
    return { ...like, ...at(i), id: `commitment${i}` as CommitmentId, title: `${like.title} ${i + 1}`, rank: rank(i) };
  });
  const shown = fullSample.notes.filter(({ state }) => state === 'shown');
  const notes = Array.from({ length: NOTES }, (_, i): Note => {
    const like = shown[i % shown.length];
    if (!like) throw new Error('the sample has proposals');
    const place = commitments[i % (COMMITMENTS * 2)];
    const commitmentId = place?.id ?? null;
    const where = place ? { tableId: place.tableId, axisId: place.axisId } : at(i);
    return { ...like, ...where, id: `note${i}` as NoteId, commitmentId, rank: rank(i) };
  });
  const long = 'نشر كل المعطيات في صيغة مفتوحة وتقديمها للمواطنات والمواطنين بلغة مبسطة. '.repeat(12);
  const bodies = commitments.map(({ id }): Body => sampleBody(id, { problem: long, solution: long, results: long }));
  return freeze({ ...fullSample, commitments, notes, bodies });
}
