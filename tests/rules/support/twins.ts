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

  // Loops, because vitest cuts a long sentence that it fills in itself.
  for (const { sentence, allowed, but, also = {} } of all) {
    describe(sentence, () => {
      test('allowed', async () => {
        expect(await tried(emulator, allowed)).toBe(true);
      });
      for (const [name, difference] of Object.entries(also)) {
        test(`also: ${name}`, async () => {
          expect(await tried(emulator, differing(allowed, difference))).toBe(true);
        });
      }
      for (const [name, difference] of Object.entries(but)) {
        test(`but not: ${name}`, async () => {
          expect(await tried(emulator, differing(allowed, difference))).toBe(false);
        });
      }
    });
  }
}
