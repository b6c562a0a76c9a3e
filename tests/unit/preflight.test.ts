// Is the hall ready? Each thing that can be wrong is told as wrong, and nothing is green that was not measured.
import { createTranslator } from 'use-intl/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Finding,
  judgeClock,
  judgeDatabase,
  judgeDisplay,
  judgeNetwork,
  judgeSignUps,
  judgeSound,
  judgeStorage,
  judgeTeam,
  notInPractice,
  type RoundTrip,
  verdictOf,
} from '@/domain/preflight';
import { measureDatabase, measureNetwork } from '@/features/preflight/measure';
import { printed } from '@/features/preflight/printed';
import ar from '@/i18n/ar/preflight';
import en from '@/i18n/en/preflight';
import fr from '@/i18n/fr/preflight';

const quick = Array.from({ length: 20 }, (_, i) => 40 + i);
const with2Lost = [...quick.slice(2), null, null];
const trip = { took: 300, skew: 200 };
const failures = ['no-network', 'refuses', 'quota', 'broken', 'no-answer'] as const;

/** Everything that can be said, each once. */
const all: readonly Finding[] = [
  judgeNetwork(quick),
  judgeNetwork([...quick.slice(1), null]),
  judgeNetwork(with2Lost),
  judgeNetwork(quick.map(() => 900)),
  judgeNetwork(quick.map(() => null)),
  judgeDatabase(trip),
  judgeDatabase({ took: 9_000, skew: 0 }),
  ...failures.map((failed) => judgeDatabase({ failed })),
  judgeClock(trip),
  judgeClock({ took: 300, skew: 300_000 }),
  judgeClock({ took: 300, skew: -300_000 }),
  judgeClock({ failed: 'no-network' }),
  ...[40, 90, 250].map((people) => judgeSignUps(people, true)),
  judgeSignUps(250, false),
  judgeStorage(true),
  judgeStorage(false),
  judgeDisplay({ width: 1920, height: 1080 }, true),
  judgeDisplay({ width: 1920, height: 1080 }, null),
  judgeDisplay({ width: 1920, height: 1080 }, false),
  judgeDisplay({ width: 800, height: 600 }, true),
  ...[true, false, null].map((isHeard) => judgeSound(isHeard)),
  ...[2, 1, null].map((facilitators) => judgeTeam(facilitators)),
  ...(['database', 'clock', 'sign-ups'] as const).map((about) => notInPractice(about)),
];

describe('what is found', () => {
  it.each([
    ['a quick network', judgeNetwork(quick), 'good'],
    ['one request of twenty lost', judgeNetwork([...quick.slice(1), null]), 'good'],
    ['two of twenty lost', judgeNetwork(with2Lost), 'bad'],
    ['a network of 900 ms', judgeNetwork(quick.map(() => 900)), 'bad'],
    ['nothing comes back', judgeNetwork(quick.map(() => null)), 'bad'],
    ['nothing was asked', judgeNetwork([]), 'bad'],
    ['a database that answers', judgeDatabase(trip), 'good'],
    ['a database of nine seconds', judgeDatabase({ took: 9_000, skew: 0 }), 'bad'],
    ['a clock right to a fifth of a second', judgeClock(trip), 'good'],
    ['a clock five minutes ahead', judgeClock({ took: 300, skew: 300_000 }), 'bad'],
    ['a clock five minutes behind', judgeClock({ took: 300, skew: -300_000 }), 'bad'],
    ['a clock nobody could compare', judgeClock({ failed: 'no-network' }), 'unknown'],
    ['eighty people behind one address', judgeSignUps(80, true), 'good'],
    ['eighty-one', judgeSignUps(81, true), 'bad'],
    ['two hundred', judgeSignUps(200, true), 'bad'],
    ['two hundred where nothing is counted', judgeSignUps(200, false), 'good'],
    ['a browser that keeps nothing', judgeStorage(false), 'bad'],
    ['a projector of 800 × 600', judgeDisplay({ width: 800, height: 600 }, true), 'bad'],
    ['one of 1024 × 768 that nobody has looked at', judgeDisplay({ width: 1024, height: 768 }, null), 'unknown'],
    ['one that was read', judgeDisplay({ width: 1024, height: 768 }, true), 'good'],
    ['one that was not', judgeDisplay({ width: 1920, height: 1080 }, false), 'bad'],
    ['a sound nobody has listened for', judgeSound(null), 'unknown'],
    ['a sound that was not heard', judgeSound(false), 'bad'],
    ['a facilitator alone', judgeTeam(1), 'bad'],
    ['two facilitators', judgeTeam(2), 'good'],
    ['no workshop to count them in', judgeTeam(null), 'unknown'],
  ] as const)('%s', (_, { verdict }, expected) => expect(verdict).toBe(expected));

  it.each(failures)('a database that fails (%s) is red, whatever the network', (failed) => {
    expect(judgeDatabase({ failed }).verdict).toBe('bad');
  });

  it('says how many could not join', () => {
    expect(judgeSignUps(137, true).values).toMatchObject({ people: 137, over: 37, limit: 100 });
  });

  it('practice proves nothing: never green', () => {
    for (const about of ['database', 'clock', 'sign-ups'] as const)
      expect(notInPractice(about).verdict).toBe('unknown');
  });

  it('is green only when all of it is, and red as soon as one is', () => {
    const [good, bad, unknown] = [judgeTeam(2), judgeTeam(1), judgeTeam(null)];
    expect(verdictOf([good, good])).toBe('good');
    expect(verdictOf([good, unknown])).toBe('unknown');
    expect(verdictOf([good, null])).toBe('unknown');
    expect(verdictOf([unknown, bad, null])).toBe('bad');
  });

  it.each([
    ['ar', ar],
    ['fr', fr],
    ['en', en],
  ])('every finding has its sentence in %s, with all that the sentence asks for', (locale, messages) => {
    const faults: unknown[] = [];
    const t = createTranslator({ locale, messages: { preflight: messages }, onError: (error) => faults.push(error) });
    const place = () => 'Authentication';
    const said = all.map(({ say, values }) => t.markup(`preflight.${say}`, { ...printed(values), place }));
    expect(faults).toEqual([]);
    expect(said.filter((text) => /[{}<>]/.test(text))).toEqual([]);
    const spoken = new Set<string>(all.map(({ say }) => say));
    const verdicts = ['good', 'bad', 'unknown', 'none', 'slow', 'lossy', 'small', 'alone', 'tight', 'over', 'silent'];
    const written = Object.keys(messages).filter((key) => verdicts.some((verdict) => key.endsWith(`-${verdict}`)));
    const frame = (key: string) => /^(hall|verdict)-/.test(key);
    expect(written.filter((key) => !frame(key) && !spoken.has(key))).toEqual([]);
  });
});

it('in Arabic the people expected agree with their number', () => {
  const t = createTranslator({ locale: 'ar', messages: { preflight: ar } });
  const place = () => 'Authentication';
  const said = (people: number) => {
    const { say, values } = judgeSignUps(people, true);
    return t.markup(`preflight.${say}`, { ...printed(values), place });
  };
  expect(said(85)).toContain('ومع 85 شخصا لا');
  expect(said(100)).toContain('ومع 100 شخص لا');
});

describe('what is measured', () => {
  afterEach(() => vi.useRealTimers());

  it('a request that never comes back counts as lost, one that is refused as well', async () => {
    vi.useFakeTimers();
    let asked = 0;
    const probe = () => {
      asked += 1;
      if (asked % 4 === 0) return new Promise<void>(() => {});
      return asked % 5 === 0 ? Promise.reject(new Error('refused')) : Promise.resolve();
    };
    const measuring = measureNetwork(probe);
    await vi.advanceTimersByTimeAsync(20_000);
    const answers = await measuring;
    expect(answers).toHaveLength(20);
    // 4, 8, 12, 16, 20 hang; 5, 10, 15 are refused.
    expect(answers.filter((time) => time === null)).toHaveLength(8);
    expect(judgeNetwork(answers).verdict).toBe('bad');
  });

  it('a database that never answers is asked why', async () => {
    const failing = (why: 'answers' | 'quota') => ({
      clockSkew: () => Promise.reject(new Error('late')),
      diagnose: () => Promise.resolve(why),
    });
    expect(await measureDatabase(failing('quota'))).toEqual({ failed: 'quota' } satisfies RoundTrip);
    expect(await measureDatabase(failing('answers'))).toEqual({ failed: 'no-answer' });
  });

  it('one that can’t even say why has no network', async () => {
    const dead = {
      clockSkew: () => Promise.reject(new Error('late')),
      diagnose: () => Promise.reject(new Error('dead')),
    };
    expect(await measureDatabase(dead)).toEqual({ failed: 'no-network' });
  });
});
