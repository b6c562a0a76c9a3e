// What a purge deletes, in which order, and what it leaves alone; when the end of the retention is told.
import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import { freeze } from '@/domain/frozen';
import type { Code, NoteId, RollId, RoundId, UserId, WorkshopId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import {
  askForPurge,
  NEAR_MS,
  type Personal,
  PURGE_BATCH,
  planPurge,
  purgeHindrance,
  retentionOf,
} from '@/domain/purge';
import type { Rating } from '@/domain/rating';
import { keepSums, SUMS, type Sums } from '@/domain/sums';
import { morning, sample, sampleWorkshop } from '../support/report-sample';

const nothing: Personal = { members: [], ballots: [], ratings: [], attendance: [], notes: [], trail: [], keys: [] };
const member = (id: string, fields: Partial<Member> = {}): Member => ({
  id: id as UserId,
  ...{ role: 'participant', tableId: null, category: null, code: '1' as Code, doneIn: null },
  ...{ muted: false, removed: false, joinedAt: 0, ...fields },
});
const places = (changes: readonly Change[]) => changes.map(({ op, in: where, id }) => `${op} ${where}/${id}`);

describe('planPurge', () => {
  it('takes everybody but acting facilitators, and their marks', () => {
    const members = [
      member('p'),
      member('f', { role: 'facilitator' }),
      member('gone', { role: 'facilitator', removed: true }),
      member('s', { role: 'screen' }),
    ];
    const { batches, marks } = planPurge({ ...nothing, members });
    expect(places(batches.flat())).toEqual(['remove members/p', 'remove members/gone', 'remove members/s']);
    expect(places(marks).slice(0, 2)).toEqual(['remove attempts/p', 'remove clocks/p']);
    expect(marks).toHaveLength(6);
  });

  it('closes the door first and lets the members go last, in batches of at most a hundred', () => {
    const ids = Array.from({ length: 230 }, (_, i) => `u${i}` as UserId);
    const rounds = ['r1', 'r2'] as RoundId[];
    const { batches } = planPurge({
      ...nothing,
      keys: [
        { code: 'k1' as Code, role: 'participant', tableId: null, open: true },
        { code: 'k2' as Code, role: 'observer', tableId: null, open: false },
      ],
      members: ids.map((id) => member(id)),
      ballots: rounds.flatMap((roundId) => ids.map((userId) => ({ roundId, userId }))),
      ratings: ids.map((id) => ({ id })),
      attendance: [{ id: 'by-x' }],
    });
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(PURGE_BATCH);
    expect(places(batches[0] ?? [])).toEqual(['patch invitations/k1', 'patch keys/k1']);
    expect(places(batches.at(-1) ?? []).every((place) => place.startsWith('remove members/'))).toBe(true);
    // Each round is looked up by the rules, which may look up no more than twenty documents for a batch.
    const roundsIn = (batch: readonly Change[]) => new Set(batch.map(({ id }) => id.split('/')[0])).size;
    for (const batch of batches.filter(([first]) => first?.in === 'ballots')) expect(roundsIn(batch)).toBe(1);
    expect(batches.flat().filter(({ in: where }) => where === 'ballots')).toHaveLength(460);
  });

  it('takes the stub of a ticket before the ballot it was used for', () => {
    const ballot = { roundId: 'r1' as RoundId, userId: 'p' as UserId };
    const { batches } = planPurge({
      ...nothing,
      ballots: [
        { ...ballot, roll: 'k' as RollId },
        { ...ballot, userId: 'q' as UserId },
      ],
    });
    expect(places(batches.flat())).toEqual(['remove stubs/k/p', 'remove ballots/r1/p', 'remove ballots/r1/q']);
  });

  it('empties words that were withdrawn or hidden, where they stand and where the trail tells them, and once only', () => {
    const note = (id: string, state: 'shown' | 'withdrawn' | 'hidden', text = 'x') => ({
      id: id as NoteId,
      state,
      text,
    });
    const told = (id: string, subject: string, from = '{"text":"x"}') => ({ id, subject, from, to: '{}' });
    const { batches } = planPurge({
      ...nothing,
      notes: [note('a', 'shown'), note('b', 'withdrawn'), note('c', 'hidden'), note('d', 'hidden', '…')],
      trail: [told('1', 'notes/a'), told('2', 'notes/b'), told('3', 'notes/c', '{}'), told('4', 'rounds/b')],
    });
    expect(places(batches.flat())).toEqual(['patch notes/b', 'patch notes/c', 'patch trail/2']);
  });

  it('finds nothing more to do when it has been done', () => {
    const f = member('f', { role: 'facilitator' });
    expect(planPurge({ ...nothing, members: [f] })).toEqual({ batches: [], marks: [] });
  });
});

describe('keepSums', () => {
  const members = Array.from({ length: 12 }, (_, i) => member(`p${i}`, { category: i < 3 ? 'media' : 'citizen' }));
  const ratings = [4, 2, 4].map((level, i) => ({ id: `p${i}`, level, text: `mot ${3 - i}`, at: i }) as Rating);
  const [sums] = keepSums(sampleWorkshop, { members, attendance: [], ratings });

  it('knows no person, no group under five, and opinions in the order of their words', () => {
    expect(sums).toMatchObject({ op: 'put', in: 'sums', id: SUMS });
    const text = JSON.stringify(sums);
    expect(text).not.toMatch(/p\d/);
    expect(text).not.toMatch(/"people":[1-4][^0-9]/);
    expect(text).toContain(
      '"ratings":[{"level":4,"text":"mot 1"},{"level":4,"text":"mot 3"},{"level":2,"text":"mot 2"}]',
    );
  });

  it('gives exports the same totals, texts and fingerprint as the persons did', () => {
    const before = freeze({ ...sample, takenAt: morning, members, ratings });
    const value = sums?.op === 'put' ? sums.value : null;
    // What was written is what will be read, but for its time and its name.
    const kept = { ...value, id: SUMS, at: 1 } as unknown as Sums;
    const after = freeze({
      ...sample,
      ...{ takenAt: morning, members: [], ratings: [], sums: kept },
      workshop: { ...sample.workshop, purgeAskedAt: 1, purgedAt: 2 },
    });
    expect(after.participation).toEqual(before.participation);
    expect(after.report).toEqual({ ...before.report });
    expect(after.archive.sha256).toBe(before.archive.sha256);
  });
});

describe('when', () => {
  const round = { open: false, result: { voters: 1, counts: {}, hands: {}, remarks: [] } };
  it('persons can be deleted: the workshop is closed and every vote is published', () => {
    expect(purgeHindrance({ status: 'closed' }, [round])).toBeNull();
    expect(purgeHindrance({ status: 'open' }, [round])).toBe('open');
    expect(purgeHindrance({ status: 'closed' }, [round, { open: true, result: null }])).toBe('vote-open');
    expect(purgeHindrance({ status: 'closed' }, [{ open: false, result: null }])).toBe('not-published');
  });
  it('it is told: a month before the day, from the day on, while it is unfinished, and that it is done', () => {
    const day = 1_800_000_000_000;
    const at = (now: number, fields: object = {}) => retentionOf({ deleteAfter: day, ...fields }, now);
    expect(at(day - NEAR_MS - 1)).toBe('kept');
    expect(at(day - NEAR_MS)).toBe('near');
    expect(at(day)).toBe('passed');
    expect(at(day, { purgeAskedAt: day, purgedAt: null })).toBe('interrupted');
    expect(at(day, { purgeAskedAt: day, purgedAt: day })).toBe('purged');
    expect(at(day, { deleteAfter: null })).toBe('unset');
  });
  it('asking and doing are two words, so that an interruption shows', () => {
    expect(askForPurge('w' as WorkshopId)).toMatchObject([{ fields: { purgedAt: null } }]);
  });
});
