// Every sentence about who may do what, with its twins.

import type { Twins } from '../support/twins';
import { accounts } from './accounts';
import { attendance } from './attendance';
import { bodies } from './bodies';
import { boxes } from './boxes';
import { changing } from './changing';
import { commitments } from './commitments';
import { day } from './day';
import { desk } from './desk';
import { joining } from './joining';
import { members } from './members';
import { moderationCases } from './moderation';
import { notes } from './notes';
import { placing } from './placing';
import { privacy } from './privacy';
import { reading } from './reading';
import { restoring } from './restoring';
import { room } from './room';
import { sealing } from './sealing';
import { stacks } from './stacks';
import { tickets } from './tickets';
import { votes } from './votes';
import { workshops } from './workshops';

export const sentences: readonly Twins[] = [
  ...joining,
  ...workshops,
  ...accounts,
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
  ...tickets,
  ...moderationCases,
  ...day,
  ...desk,
  ...attendance,
  ...restoring,
  ...privacy,
  ...changing,
];
