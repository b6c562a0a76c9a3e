import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Emulator, startEmulator } from './emulator';
import { type Difference, differing, type Situation, tried } from './situation';

/** An allowed situation under its sentence, and its twins: each differs in one thing and is allowed or refused. */
export interface Twins {
  readonly sentence: string;
  readonly allowed: Situation;
  readonly but: Readonly<Record<string, Difference>>;
  readonly also?: Readonly<Record<string, Difference>>;
}

export function testTwins(projectId: string, all: readonly Twins[]): void {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator(projectId);
  });
  afterAll(() => emulator.close());

  describe.each(all)('$sentence', ({ allowed, but, also = {} }) => {
    test('allowed', async () => {
      expect(await tried(emulator, allowed)).toBe(true);
    });
    test.each(Object.entries(also))('also %s', async (_, difference) => {
      expect(await tried(emulator, differing(allowed, difference))).toBe(true);
    });
    test.each(Object.entries(but))('but not %s', async (_, difference) => {
      expect(await tried(emulator, differing(allowed, difference))).toBe(false);
    });
  });
}
