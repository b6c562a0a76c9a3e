// Everything that somebody with a token and without our interface might try, in the order of docs/abuse.md.

import { flooding, notes, shapes } from './cases/board';
import { guessing, roles } from './cases/joining';
import { opening } from './cases/opening';
import { attendance, boxes, oracles, secrecy, voting } from './cases/people';
import { foreign, tables } from './cases/reading';
import { steering } from './cases/steering';
import { tickets } from './cases/tickets';
import type { Chapter } from './support/attacks';

export const chapters: readonly Chapter[] = [
  { title: 'Guessing codes', attacks: guessing },
  { title: 'Forged roles', attacks: roles },
  { title: 'Opening workshops, and what belongs to an account', attacks: opening },
  { title: 'Foreign workshops', attacks: foreign },
  { title: 'Foreign tables, and what is private', attacks: tables },
  { title: 'Ballots and people', attacks: secrecy },
  { title: 'Ballot stuffing', attacks: voting },
  { title: 'Paper tickets', attacks: tickets },
  { title: 'Other people’s notes', attacks: notes },
  { title: 'Flooding', attacks: flooding },
  { title: 'Oversize and malformed documents', attacks: shapes },
  { title: 'Conditions as an oracle', attacks: oracles },
  { title: 'Late box and trail', attacks: boxes },
  { title: 'The attendance sheet, and deleting', attacks: attendance },
  { title: 'Taking the room over', attacks: steering },
];
