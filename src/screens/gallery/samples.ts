// Documents of a workshop as the gallery shows them.

import { boardOf } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import type { AxisId, Code, CommitmentId, NoteId, Rank, StackId, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import type { Locale } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { mixedTexts, sampleProposals, sampleTitles } from '@/i18n/gallery-samples';

const axisId = 'a1' as AxisId;
const tableId = 't1' as TableId;
const userId = 'gallery' as UserId;
const code = '24042024' as Code;
export const workshopId = 'gallery' as WorkshopId;
export const sampleStackId = 's1' as StackId;

export const sampleMember: Member = {
  ...{ id: userId, role: 'participant', tableId, category: null, code, doneIn: null },
  ...{ muted: false, removed: false, joinedAt: 0 },
};

export const sampleWorkshop: Workshop = {
  ...{ id: workshopId, title: {}, commune: {}, venue: {}, date: '2024-04-24', locale: 'ar', partners: [] },
  axes: [{ id: axisId, name: {}, question: {}, hue: 'indigo' }],
  tables: [{ id: tableId, axisId, name: '1', seats: 10 }],
  ...{ agenda: [], instructions: {}, roadmap: [], notice: {}, deleteAfter: null },
  settings: { privateWriting: false, chooseTable: true, moderation: 'off' },
  stage: {
    ...{ phase: 'draft', previous: null, changedAt: 0, revealed: true, begunAt: 0, endsAt: null, pausedLeft: null },
    ...{ clockLength: null, atZero: 'notify', call: null, frozen: false },
  },
  ...{ status: 'open', joinCode: code, createdBy: userId, createdAt: 0, schema: 1 },
};

export function sampleNote(id: string, text: string, more: Partial<Note> = {}): Note {
  return {
    ...{ id: id as NoteId, axisId, tableId, text, slot: 0, origin: 'phone', category: null, commitmentId: null },
    ...{ stackId: null, rank: id as Rank, state: 'shown', cleared: false, revealed: true, late: false },
    ...{ answer: null, createdAt: 0, updatedAt: 0, pending: false, ...more },
  };
}

export function sampleCommitments(locale: Locale): readonly Commitment[] {
  return [...sampleTitles(locale).slice(0, 2), mixedTexts[1]].map((title, i) => {
    const id = `c${i}` as CommitmentId;
    return { id, axisId, tableId, title, rank: id as string as Rank, state: 'draft', createdAt: 0, updatedAt: 0 };
  });
}

/** The first commitment has proposals, the others none. */
export function sampleBoard(locale: Locale) {
  const commitments = sampleCommitments(locale);
  const inFirst = { commitmentId: commitments[0]?.id ?? null };
  const notes = sampleProposals(locale)
    .slice(0, 2)
    .map((text, i) => sampleNote(`n${i}`, text, inFirst));
  return boardOf(notes, commitments);
}

/** Two that say the same. */
export function sampleStack(locale: Locale) {
  const stack = { id: sampleStackId, tableId, axisId, title: '', rank: 's1' as Rank };
  const notes = sampleProposals(locale)
    .slice(2, 4)
    .map((text, i) => sampleNote(`s-n${i}`, text, { stackId: stack.id }));
  const [thing] = boardOf(notes, [], [stack]).pool;
  if (!thing) throw new Error('a stack of two is on its board');
  return thing;
}
