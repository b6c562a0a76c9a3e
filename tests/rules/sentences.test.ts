import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attendance } from './cases/attendance';
import { bodies } from './cases/bodies';
import { boxes } from './cases/boxes';
import { commitments } from './cases/commitments';
import { day } from './cases/day';
import { desk } from './cases/desk';
import { joining } from './cases/joining';
import { members } from './cases/members';
import { moderationCases } from './cases/moderation';
import { notes } from './cases/notes';
import { placing } from './cases/placing';
import { privacy } from './cases/privacy';
import { reading } from './cases/reading';
import { room } from './cases/room';
import { sealing } from './cases/sealing';
import { stacks } from './cases/stacks';
import { votes } from './cases/votes';
import { workshops } from './cases/workshops';
import { rulesFile } from './support/emulator';
import { testTwins } from './support/twins';

testTwins('demo-rules-sentences', [
  ...joining,
  ...workshops,
  ...members,
  ...room,
  ...notes,
  ...placing,
  ...reading,
  ...commitments,
  ...bodies,
  ...boxes,
  ...sealing,
  ...stacks,
  ...votes,
  ...moderationCases,
  ...day,
  ...desk,
  ...attendance,
  ...privacy,
]);

test('the rules are smaller than 256 KB, the limit that the emulator does not know', () => {
  expect(readFileSync(rulesFile).byteLength).toBeLessThan(256 * 1024);
});
