// Copies on the facilitator's computer: only added, never in the place of one that holds more.
import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/domain/archive';
import { type CopyReason, TIMED_COPIES } from '@/domain/copy';
import type { Note } from '@/domain/note';
import { copyName } from '@/features/keeping/copy-file';
import { isFull, keepCopy } from '@/features/keeping/keep-copy';
import { type MemoryShelf, memoryShelf } from '../support/copy-shelf';
import { noteOf } from '../support/notes';
import { morning, sampleWorkshop } from '../support/report-sample';

const notes = (count: number, text = 'Un texte') =>
  Array.from({ length: count }, (_, i) => noteOf(`n${i}`, { text: `${text} ${i}` }));

const keep = (
  shelf: MemoryShelf,
  of: readonly Note[],
  at: number,
  { reason = 'timed' as CopyReason, confirmed = true, keeper = 'cloud' } = {},
) =>
  keepCopy(
    shelf,
    { workshop: sampleWorkshop, notes: of, commitments: [] },
    { keeper, at: morning + at, reason, confirmed },
  );

const counts = (shelf: MemoryShelf) => [...shelf.kept.values()].map(({ head }) => head.counts.notes);

describe('copies', () => {
  it('are archives that check, with their fingerprint and what they hold', async () => {
    const shelf = memoryShelf();
    const { latest } = await keep(shelf, notes(3), 0, { reason: 'phase' });
    const [copy] = [...shelf.kept.values()];
    const { archive } = checkArchive(copy?.text ?? '');
    expect(archive?.sha256).toBe(latest?.sha256);
    expect(latest).toMatchObject({ counts: { notes: 3, commitments: 0 }, missing: 0, phase: 'close', confirmed: true });
    expect(copyName(copy?.head ?? fail())).toBe(
      `warsha-commune-de-chichaoua-2024-04-24-close-${latest?.sha256.slice(0, 8)}.json`,
    );
  });

  it('of the same state are one, and one that was not confirmed becomes so', async () => {
    const shelf = memoryShelf();
    await keep(shelf, notes(3), 0, { confirmed: false, reason: 'phase' });
    await keep(shelf, notes(3), 1);
    await keep(shelf, notes(3), 2);
    expect([...shelf.kept.values()].map(({ head }) => [head.at, head.confirmed])).toEqual([[morning + 1, true]]);
  });

  it('stay when the server is suddenly empty, and that is said with what the whole one had', async () => {
    const shelf = memoryShelf();
    await keep(shelf, notes(64), 0);
    const { loss, latest } = await keep(shelf, [], 1);
    expect(loss).toMatchObject({ now: { notes: 0 }, whole: { at: morning, counts: { notes: 64 } }, missing: 64 });
    expect(latest?.counts.notes).toBe(64);
    expect(counts(shelf)).toEqual([64]);
    // A phase that begins like that is kept beside it, marked, and the next is held against the whole one all the same.
    await keep(shelf, [], 2, { reason: 'phase' });
    expect([...shelf.kept.values()].map(({ head }) => head.missing)).toEqual([0, 64]);
    expect((await keep(shelf, notes(10), 3)).loss?.missing).toBe(54);
    expect((await keep(shelf, notes(64, 'Un autre'), 4)).loss).toBeNull();
  });

  it('say what is missing also where as many have come as have gone', async () => {
    const shelf = memoryShelf();
    await keep(shelf, notes(5), 0);
    const { loss } = await keep(shelf, [...notes(4), noteOf('other')], 1);
    expect(loss?.missing).toBe(1);
  });

  it('are not blamed on the server while only this device has spoken', async () => {
    const shelf = memoryShelf();
    await keep(shelf, notes(5), 0);
    expect((await keep(shelf, notes(2), 1, { confirmed: false, reason: 'phase' })).loss).toBeNull();
    expect(counts(shelf)).toEqual([5]);
  });

  it('of changes of phase all stay, timed ones the last few', async () => {
    const shelf = memoryShelf();
    for (let i = 1; i <= 20; i++) await keep(shelf, notes(i), 2 * i, { reason: 'phase' });
    for (let i = 21; i <= 50; i++) await keep(shelf, notes(i), 2 * i);
    const heads = [...shelf.kept.values()].map(({ head }) => head);
    expect(heads.filter(({ reason }) => reason === 'phase')).toHaveLength(20);
    const timed = heads.filter(({ reason }) => reason === 'timed').map(({ counts }) => counts.notes);
    expect(timed).toEqual(Array.from({ length: TIMED_COPIES }, (_, i) => 51 - TIMED_COPIES + i));
  });

  it('make room for a new one by letting older timed ones go, and else say that the disk is full', async () => {
    const shelf = memoryShelf();
    await keep(shelf, notes(1), 0, { reason: 'phase' });
    for (let i = 2; i <= 4; i++) await keep(shelf, notes(i), i);
    shelf.fillUp();
    await keep(shelf, notes(5), 5);
    expect(counts(shelf)).toEqual([1, 4, 5]);
    shelf.fillUp(2);
    await expect(keep(shelf, notes(6), 6)).rejects.toSatisfy(isFull);
    // The whole one is still there.
    expect(counts(shelf)).toContain(5);
  });

  it('of practice and of another workshop are not compared', async () => {
    const shelf = memoryShelf();
    await keep(shelf, notes(5), 0);
    expect((await keep(shelf, [], 1, { keeper: 'practice' })).loss).toBeNull();
    expect(counts(shelf)).toEqual([5, 0]);
  });
});

function fail(): never {
  throw new Error('no copy');
}
