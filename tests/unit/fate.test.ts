import { describe, expect, it } from 'vitest';
import { fateKeyIn, fateOf, fatePath, notesOf } from '@/domain/fate';
import type { UserId, WorkshopId } from '@/domain/ids';
import { noteIdOf } from '@/domain/note';
import { cId } from '../support/notes';

const w = 'w1' as WorkshopId;
const amina = 'aMina_1-x' as UserId;

describe('the private link', () => {
  it('leads back to the very notes, whatever their order, and hides them from every server', () => {
    const path = fatePath(w, { userId: amina, slots: [7, 0, 39] });
    expect(path).toBe('/w/w1/fates#aMina_1-x.0.7.39');
    const key = fateKeyIn(new URL(`http://example.org${path}`).hash);
    expect(key).toEqual({ userId: amina, slots: [0, 7, 39] });
    expect(key && notesOf(w, key)).toEqual([0, 7, 39].map((slot) => noteIdOf(w, amina, slot)));
  });

  it.each([
    '',
    '#',
    '#amina',
    '#amina.',
    '#amina.x',
    '#amina.-1',
    '#amina.1.5000',
    '#a/b.1',
    '#a b.1',
    `#amina${'.1'.repeat(401)}`,
  ])('is not whole: %s', (hash) => {
    expect(fateKeyIn(hash)).toBeNull();
  });

  it('names each note once', () => {
    expect(fateKeyIn('#amina.3.3')?.slots).toEqual([3]);
  });
});

describe('what became of a proposal', () => {
  const known = new Set([cId('c1')]);
  const answer = { outcome: 'merged' as const, text: 'Repris ailleurs.', at: 1 };
  it('an answer says more than a place', () => {
    expect(fateOf({ answer, commitmentId: cId('c1') }, known)).toBe('answered');
  });
  it('a commitment that stands is its place; one set aside leaves it open', () => {
    expect(fateOf({ answer: null, commitmentId: cId('c1') }, known)).toBe('in-commitment');
    expect(fateOf({ answer: null, commitmentId: cId('c2') }, known)).toBe('open');
    expect(fateOf({ answer: null, commitmentId: null }, known)).toBe('open');
  });
});
