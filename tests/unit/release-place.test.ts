import { describe, expect, it } from 'vitest';
import { isFree, isHome, roleAt } from '@/live/release/place';

describe('a new release', () => {
  it.each(['/', '/mine', '/w/abc/fates', '/practice', '/practice/', '/practice/mine'])(
    'may take over at %s',
    (path) => {
      expect(isFree(path, false)).toBe(true);
    },
  );

  it.each([
    '/w/abc',
    '/w/abc/run',
    '/w/abc/drafts',
    '/w/abc/screen',
    '/w/abc/screen/t1',
    '/j/24042024',
    '/j',
    '/new',
    '/pair',
  ])('may not at %s', (path) => {
    expect([isFree(path, false), isFree(`/practice${path}`, false)]).toEqual([false, false]);
  });

  it('may on a phone whose workshop is closed, and not before those who still work on it', () => {
    expect(isFree('/w/abc', true)).toBe(true);
    expect(isFree('/w/abc/drafts', true)).toBe(false);
  });

  it('begins anew only on the way from the start', () => {
    expect(['/', '/practice/', '/mine', '/w/abc'].map(isHome)).toEqual([true, true, false, false]);
  });
});

describe('what is kept for a dead zone', () => {
  it('is the staff’s where the staff is', () => {
    const staff = ['/w/abc/run', '/w/abc/prepare', '/w/abc/drafts', '/w/abc/screen', '/pair', '/new', '/mine'];
    expect(staff.map(roleAt)).toEqual(staff.map(() => 'staff'));
    const phones = ['/', '/w/abc', '/w/abc/', '/w/abc/fates', '/j/24042024', '/practice/w/abc'];
    expect(phones.map(roleAt)).toEqual(phones.map(() => 'phone'));
  });
});
