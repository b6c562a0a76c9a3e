import { describe, expect, test } from 'vitest';
import {
  hasAttendance,
  isMadeLine,
  madeLineId,
  publishable,
  signAttendance,
  totalsOf,
  withdrawAttendance,
} from '@/domain/attendance';
import { inverseOf, NOW } from '@/domain/change';
import { trailOf } from '@/domain/trail';

const line = { name: 'أمينة', organisation: 'جمعية', category: null, gender: null } as const;

describe('a line', () => {
  test('says when it was signed and that its person agreed', () => {
    expect(signAttendance('me', line)).toEqual([
      { op: 'put', in: 'attendance', id: 'me', value: { ...line, consent: true, signedAt: NOW } },
    ]);
  });
  test('taken out can’t be brought back, and leaves no trail', () => {
    const changes = withdrawAttendance('me');
    expect(inverseOf(changes, () => line)).toEqual([]);
    const actor = { role: 'participant', tableId: null } as const;
    for (const each of [changes, signAttendance('me', line)]) {
      expect(
        trailOf(
          'signAttendance',
          each,
          actor,
          () => line,
          () => 'e1',
        ),
      ).toEqual([]);
    }
  });
  test('written for somebody has an id that is nobody’s', () => {
    expect(madeLineId()).toMatch(/^by-[A-Za-z0-9]{20}$/);
    expect(isMadeLine({ id: madeLineId() })).toBe(true);
    expect(isMadeLine({ id: 'byAbCdEfGhIjKlMnOpQrStUvWx' })).toBe(false);
  });
  test('is offered only where the workshop says so', () => {
    const settings = { privateWriting: true, chooseTable: true, moderation: 'off' } as const;
    expect(hasAttendance(settings)).toBe(false);
    expect(hasAttendance({ ...settings, attendance: true })).toBe(true);
  });
});

describe('totals', () => {
  const people = (count: number, fields: object) => Array.from({ length: count }, () => ({ ...line, ...fields }));
  const shown = (groups: readonly { of: string; people: number | null }[]) =>
    Object.fromEntries(groups.map((group) => [group.of, group.people]));

  test('of few people are kept back whole', () => {
    const { people: all, byCategory, byGender } = totalsOf(people(4, { gender: 'woman' }));
    expect(all).toBeNull();
    for (const { people: some } of [...byCategory, ...byGender]) expect(some).toBeNull();
  });
  test('name every group that is large enough, and say of which there is nobody', () => {
    const lines = [...people(12, { category: 'council', gender: 'man' }), ...people(9, { category: 'citizen' })];
    const totals = totalsOf(lines);
    expect(totals.people).toBe(21);
    expect(shown(totals.byCategory)).toMatchObject({ council: 12, citizen: 9, media: 0, untold: 0 });
    expect(shown(totals.byGender)).toEqual({ man: 12, woman: 0, untold: 9 });
  });
  test('a small group takes the next greater one with it, or the total would tell it', () => {
    const totals = totalsOf([...people(12, { gender: 'man' }), ...people(7, { gender: 'woman' }), ...people(2, {})]);
    expect(shown(totals.byGender)).toEqual({ man: 12, woman: null, untold: null });
  });

  test('no group that is kept back can be reckoned from what is published', () => {
    // Every division of up to 16 people among four groups, by what is published of it.
    const worlds = new Map<string, number[][]>();
    const names = ['a', 'b', 'c', 'd'];
    const sizes = Array.from({ length: 12 }, (_, i) => i);
    for (const a of sizes)
      for (const b of sizes)
        for (const c of sizes)
          for (const d of sizes) {
            if (a + b + c + d > 16) continue;
            const world = [a, b, c, d];
            const total = a + b + c + d;
            const told = publishable(world.map((size, i) => ({ of: names[i] ?? '', people: size })));
            const key = JSON.stringify([total < 5 ? null : total, told]);
            worlds.set(key, [...(worlds.get(key) ?? []), world]);
          }
    const reckoned: string[] = [];
    let keptBack = 0;
    for (const [key, possible] of worlds) {
      const told = JSON.parse(key)[1] as { people: number | null }[];
      for (const [i, { people: some }] of told.entries()) {
        if (some !== null) {
          if (some > 0 && some < 5) reckoned.push(`told: ${key}`);
          continue;
        }
        keptBack++;
        if (new Set(possible.map((world) => world[i])).size < 2) reckoned.push(`${key} is ${possible[0]}`);
      }
    }
    expect(reckoned).toEqual([]);
    expect(keptBack).toBeGreaterThan(500);
  });
});
