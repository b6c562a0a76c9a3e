import { describe, expect, test } from 'vitest';
import type { Rank, UserId, WorkshopId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { chooseModeration, waitingFor } from '@/domain/moderation';
import { authorOf, isMutable, mutedAmong } from '@/domain/muting';
import { letPass, noteIdOf } from '@/domain/note';
import { nId, noteOf } from '../support/notes';

const w = 'w1' as WorkshopId;

describe('what waits for a facilitator', () => {
  const notes = [
    noteOf('young', { state: 'held', createdAt: 3 }),
    noteOf('old', { state: 'held', createdAt: 1 }),
    noteOf('unread', { createdAt: 2 }),
    noteOf('read', { cleared: true }),
    noteOf('hidden', { state: 'hidden' }),
    noteOf('withdrawn', { state: 'withdrawn' }),
  ];
  const ids = (moderation: Parameters<typeof waitingFor>[0]) => waitingFor(moderation, notes).map(({ id }) => id);

  test('what is not let pass, the longest waiting first', () => {
    expect(ids('screen')).toEqual(['old', 'unread', 'young']);
    expect(ids('all')).toEqual(['old', 'unread', 'young']);
  });

  test('of one and the same time, what its author ranked first comes first, whatever the ids', () => {
    const twins = [
      noteOf('a', { state: 'held', createdAt: 4, rank: 'a2' as Rank }),
      noteOf('b', { state: 'held', createdAt: 4, rank: 'a1' as Rank }),
      noteOf('c', { state: 'held', createdAt: 4, rank: 'a2' as Rank }),
      noteOf('d', { state: 'held', createdAt: 3, rank: 'a9' as Rank }),
    ];
    for (const order of [twins, [...twins].reverse()]) {
      expect(waitingFor('off', order).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
    }
  });

  test('switched off, what was held still waits: nothing slips by', () => {
    expect(ids('off')).toEqual(['old', 'young']);
  });
});

test('choosing what is read first leaves the other settings alone', () => {
  expect(chooseModeration(w, 'all')).toEqual([
    { op: 'patch', in: 'workshops', id: 'w1', fields: { 'settings.moderation': 'all' } },
  ]);
});

describe('the author of a proposal', () => {
  const member = (id: string, fields: Partial<Member> = {}) =>
    ({ id: id as UserId, role: 'participant', muted: false, removed: false, ...fields }) as Member;
  const amina = member('amina');
  const brahim = member('brahim');
  const written = (by: Member, slot: number, fields = {}) => noteOf(noteIdOf(w, by.id, slot), { slot, ...fields });

  test('is the one member whose id and slot give the id of the proposal', () => {
    expect(authorOf(w, written(brahim, 7), [amina, brahim])).toBe(brahim);
  });

  test('is nobody where no member can have written it', () => {
    expect(authorOf(w, { id: nId('n1'), slot: 7 }, [amina, brahim])).toBeNull();
    expect(authorOf('w2' as WorkshopId, written(brahim, 7), [amina, brahim])).toBeNull();
  });

  test('can be muted if they write; a facilitator took it in for somebody else', () => {
    expect(isMutable(amina)).toBe(true);
    expect(isMutable(member('r', { role: 'rapporteur' }))).toBe(true);
    expect(isMutable(member('f', { role: 'facilitator' }))).toBe(false);
    expect(isMutable(null)).toBe(false);
  });

  test('muted, is told by their newest words alone', () => {
    const silenced = member('brahim', { muted: true });
    const notes = [
      written(brahim, 1, { text: 'first', createdAt: 1 }),
      written(brahim, 2, { text: 'last', createdAt: 5 }),
      written(amina, 1, { text: 'hers', createdAt: 9 }),
    ];
    const quiet = member('quiet', { muted: true });
    const gone = member('gone', { muted: true, removed: true });
    expect(mutedAmong(w, [amina, silenced, quiet, gone], notes)).toEqual([
      { id: 'brahim', text: 'last' },
      { id: 'quiet', text: null },
    ]);
    const together = [
      written(brahim, 3, { text: 'second', createdAt: 5, rank: 'a2' as Rank }),
      written(brahim, 4, { text: 'first', createdAt: 5, rank: 'a1' as Rank }),
    ];
    expect(mutedAmong(w, [silenced], together)).toEqual([{ id: 'brahim', text: 'second' }]);
  });
});

test('a pass carries the words that were read', () => {
  expect(letPass([noteOf('n1', { text: 'أ' })])).toMatchObject([
    { id: 'n1', fields: { text: 'أ', state: 'shown', cleared: true } },
  ]);
});
