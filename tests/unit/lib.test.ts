import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/canonical-json';
import { randomBelow, randomDigits, randomText } from '@/lib/random';
import { sha256Hex } from '@/lib/sha256';
import { cutToUnits, wellFormed, westernDigits } from '@/lib/text';

describe('text', () => {
  it('lone halves of a pair are replaced, whole pairs kept', () => {
    expect(wellFormed('a\uD83Db')).toBe('a\uFFFDb');
    expect(wellFormed('\uDE00a')).toBe('\uFFFDa');
    expect(wellFormed('😀 سلام')).toBe('😀 سلام');
    expect(wellFormed('\uD83D\uD83D\uDE00')).toBe('\uFFFD😀');
  });

  it('is never cut inside an emoji or a letter with its marks', () => {
    expect(cutToUnits('abc', 3)).toBe('abc');
    expect(cutToUnits('ab😀', 3)).toBe('ab');
    expect(cutToUnits('a👨‍👩‍👧', 5)).toBe('a');
    expect(cutToUnits('كَتَب', 1)).toBe('');
  });

  it('digits of Arabic and Persian become Western', () => {
    expect(westernDigits('٠١٢٣٤٥٦٧٨٩ ۰۹ 5')).toBe('0123456789 09 5');
  });
});

const isPrime = (n: number) => !Array.from({ length: n - 2 }, (_, i) => i + 2).some((divisor) => n % divisor === 0);

describe('sha256Hex', () => {
  it('gives the published digests, over UTF-8', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    // Two blocks, and a million letters: FIPS 180-4's own examples.
    expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(sha256Hex('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
  });

  it('agrees with another program whatever the length, block ends included, and whatever the bytes', () => {
    const others = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    for (let length = 0; length <= 300; length++) {
      for (const text of ['x'.repeat(length), randomText(length), 'ورشة 😀 '.repeat(length)])
        expect(sha256Hex(text)).toBe(others(text));
    }
  });

  it('has constants that no rounding of a root can change', () => {
    const primes = Array.from({ length: 310 }, (_, i) => i + 2).filter((n) => isPrime(n));
    expect(primes).toHaveLength(64);
    for (const root of [...primes.map(Math.cbrt), ...primes.slice(0, 8).map(Math.sqrt)]) {
      const beyond = (root * 2 ** 32) % 1;
      // Far more than the last digits of a root, in which browsers might differ.
      expect(Math.min(beyond, 1 - beyond)).toBeGreaterThan(1e-4);
    }
  });
});

describe('canonicalJson', () => {
  it('gives the same bytes whatever the order of the keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'ع' }] })).toBe('{"a":[{"c":"ع","d":null}],"b":1}');
    expect(canonicalJson({ a: [{ c: 'ع', d: null }], b: 1 })).toBe(canonicalJson({ b: 1, a: [{ d: null, c: 'ع' }] }));
  });
});

describe('random', () => {
  it('has the length and the letters asked for, and does not repeat itself', () => {
    const drawn = new Set(Array.from({ length: 500 }, () => randomText(20)));
    expect(drawn.size).toBe(500);
    for (const text of drawn) expect(text).toMatch(/^[A-Za-z0-9]{20}$/);
    expect(randomDigits(8)).toMatch(/^\d{8}$/);
  });

  it('reaches every number below the limit and none above', () => {
    const drawn = new Set(Array.from({ length: 2000 }, () => randomBelow(7)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
