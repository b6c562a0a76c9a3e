import { expect, it } from 'vitest';
import { shared } from '@/lib/shared';

it('gives the old value when nothing differs, whatever the order of the keys', () => {
  const old = { a: 1, b: { c: [1, 2, { d: null }] } };
  expect(shared(old, { b: { c: [1, 2, { d: null }] }, a: 1 })).toBe(old);
  expect(shared(old.b.c, [1, 2, { d: null }])).toBe(old.b.c);
});

it('keeps the parts that do not differ', () => {
  const old = { a: { x: 1 }, b: [{ y: 1 }, { y: 2 }] };
  const now = shared(old, { a: { x: 1 }, b: [{ y: 1 }, { y: 3 }] });
  expect(now).toEqual({ a: { x: 1 }, b: [{ y: 1 }, { y: 3 }] });
  expect(now).not.toBe(old);
  expect(now.a).toBe(old.a);
  expect(now.b[0]).toBe(old.b[0]);
  expect(now.b[1]).not.toBe(old.b[1]);
});

it('sees a field come and go, a list grow and shrink, and a value change its kind', () => {
  const pairs: [unknown, unknown][] = [
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [[1], [1, 2]],
    [[1, 2], [1]],
    [[], {}],
    [{}, []],
    [null, {}],
    [{}, null],
    ['1', 1],
  ];
  for (const [old, now] of pairs) {
    const given = shared(old, now);
    expect(given).toStrictEqual(now);
    expect(given).not.toBe(old);
  }
});
