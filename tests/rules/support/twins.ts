import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Emulator, startEmulator } from './emulator';
import { singleCases } from './single-cases';
import { type Difference, type Situation, tried } from './situation';

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

  // A loop, because vitest cuts a long sentence that it fills in itself.
  for (const { name, situation, isAllowed } of singleCases(all)) {
    test(name, async () => {
      expect(await tried(emulator, situation)).toBe(isAllowed);
    });
  }
}
