import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentences } from './cases';
import { rulesFile } from './support/emulator';
import { testTwins } from './support/twins';

testTwins('demo-rules-sentences', sentences);

test('the rules are smaller than 256 KB, the limit that the emulator does not know', () => {
  expect(readFileSync(rulesFile).byteLength).toBeLessThan(256 * 1024);
});
