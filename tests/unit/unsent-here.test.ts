// Before a computer is cleared somebody is told what would be lost: so every name under which the app keeps something is known here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keep } from '@/lib/storage';
import { typedHere, unsentHere } from '@/live/leaving/unsent-here';

/** What is only remembered: nothing that was typed is lost with it. */
const remembered = [
  'warsha.apart.',
  'warsha.cards.',
  'warsha.category.',
  'warsha.hint.',
  'warsha.joined.',
  'warsha.original.',
  'warsha.shared.',
  'warsha.standing.',
  // On paper, too, in somebody's hand.
  'warsha.ticket.',
  'warsha.account-later',
  'warsha.asked-why',
  'warsha.entered',
  'warsha.handing-over',
  'warsha.left',
  'warsha.locale',
];
const told = ['warsha.outbox.', ...typedHere];

function namesInUse(): string[] {
  const root = join(__dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const all = files
    .filter((file) => !file.endsWith('unsent-here.ts'))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/['"`](warsha\.[a-z-]+\.?)/g)])
    .map(([, name = '']) => name);
  return [...new Set(all)].sort();
}

const answers = { settled: () => Promise.resolve() };
const kept = new Set<string>();
const put = (name: string, text: string) => {
  kept.add(name);
  keep(name, text);
};
afterEach(() => {
  for (const name of kept) keep(name, null);
  kept.clear();
});

describe('what of a computer no server has', () => {
  it('every name of the app’s is either told of or only remembered', () => {
    const known = [...told, ...remembered];
    expect(namesInUse().filter((name) => name !== 'warsha.' && !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !['warsha.outbox.', ...namesInUse()].includes(name))).toEqual([]);
  });

  it('is nothing where nothing is kept but what was remembered or confirmed', async () => {
    put('warsha.locale', 'fr');
    put('warsha.outbox.cloud.w.me', JSON.stringify({ unconfirmed: {}, confirmed: { a: {} } }));
    put('warsha.outbox.cloud.v.me', 'not what we wrote');
    expect(await unsentHere(answers)).toBeNull();
  });

  it('counts proposals that have not arrived, without those in the late box', async () => {
    put('warsha.outbox.cloud.w.me', JSON.stringify({ unconfirmed: { a: { sentLate: false }, b: { sentLate: true } } }));
    put('warsha.outbox.cloud.w.other', JSON.stringify({ unconfirmed: { c: { sentLate: false } } }));
    expect(await unsentHere(answers)).toEqual({ proposals: 2, texts: 0, isWaiting: false });
  });

  for (const beginning of typedHere)
    it(`tells of ${beginning}…`, async () => {
      put(`${beginning}w.me`, 'x');
      expect(await unsentHere(answers)).toEqual({ proposals: 0, texts: 1, isWaiting: false });
    });

  it('tells of writes that the server has not answered in time, or never will', async () => {
    expect(await unsentHere({ settled: () => new Promise(() => {}) }, 10)).toMatchObject({ isWaiting: true });
    expect(await unsentHere({ settled: () => Promise.reject(new Error('dead')) })).toMatchObject({ isWaiting: true });
  });
});
