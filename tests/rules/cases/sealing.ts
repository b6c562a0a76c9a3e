// What is written in private is sealed, note by note, until it is revealed.

import { NOW } from '@/domain/change';
import type { Twins } from '../support/twins';
import {
  at,
  facilitator,
  inWorkshop,
  ME,
  me,
  newNote,
  note,
  notePath,
  participant,
  rapporteur,
  W,
  workshop,
} from './base';

const N = notePath(3);
const THEIRS = notePath(3, 'them');
const sealed = { ...note, revealed: false };
const inPrivate = {
  ...inWorkshop(participant),
  [W]: {
    ...workshop,
    settings: { ...workshop.settings, privateWriting: true },
    stage: { ...workshop.stage, phase: 'propose', previous: null, revealed: false },
  },
};
const afterwards = { ...inPrivate, [W]: { ...inPrivate[W], stage: { ...inPrivate[W].stage, revealed: true } } };
const inReview = { ...afterwards, [W]: { ...afterwards[W], stage: { ...afterwards[W].stage, phase: 'review' } } };
const isRevealed = at('before', W, 'stage', 'revealed');
const othersWords = { text: 'كلمات أخرى', cleared: false, updatedAt: NOW };
const uncovering = { revealed: true, updatedAt: NOW };

export const sealing: readonly Twins[] = [
  {
    sentence: 'while writing is private, a participant may propose under seal',
    allowed: { me, before: inPrivate, put: { [N]: { ...newNote, revealed: false } } },
    but: {
      'not openly': [at('put', N, 'revealed'), true],
      'not half': [at('put', N, 'revealed'), 'half'],
    },
  },
  {
    sentence: 'once writing is no longer private, a participant may propose openly',
    allowed: {
      me,
      before: { ...inPrivate, [W]: { ...inPrivate[W], settings: workshop.settings } },
      put: { [N]: newNote },
    },
    but: { 'not while it is': [at('before', W, 'settings', 'privateWriting'), true] },
    also: {
      'or still under seal': [at('put', N, 'revealed'), false],
      'as a rapporteur': [at('before', ME), rapporteur],
    },
  },
  {
    sentence: 'after the reveal, what comes later is open at once',
    allowed: { me, before: afterwards, put: { [N]: newNote } },
    but: { 'but not before': [isRevealed, false] },
  },
  {
    sentence: 'while writing is private, an author may reword under seal',
    allowed: { me, before: { ...inPrivate, [N]: note }, patch: { [N]: { ...othersWords, revealed: false } } },
    but: { 'not openly': [at('patch', N, 'revealed'), true] },
    also: { 'what was sealed before': [at('before', N, 'revealed'), false] },
  },
  {
    sentence: 'after the reveal, an author may open what was sealed',
    allowed: {
      me,
      before: { ...afterwards, [N]: sealed, [THEIRS]: sealed },
      patch: { [N]: uncovering },
    },
    but: {
      'not before': [isRevealed, false],
      'nor somebody else’s': ['patch', { [THEIRS]: uncovering }],
      'not with another text': ['patch', { [N]: { ...uncovering, text: 'x', rank: 'a1' } }],
      'not when removed': [at('before', ME, 'removed'), true],
      'not when frozen': [at('before', W, 'stage', 'frozen'), true],
      'not as an observer': [at('before', ME, 'role'), 'observer'],
    },
  },
  {
    sentence: 'after writing too, an author may open what was sealed',
    allowed: { me, before: { ...inReview, [N]: sealed }, patch: { [N]: uncovering } },
    but: { 'not before the reveal': [isRevealed, false] },
  },
  {
    sentence: 'opening it twice is opening it once',
    allowed: { me, before: { ...inReview, [N]: note }, patch: { [N]: uncovering } },
    but: { 'and nobody seals it again': [at('patch', N, 'revealed'), false] },
  },
  {
    sentence: 'a facilitator may reveal proposals, and seal them again',
    allowed: { me, before: { ...inPrivate, [ME]: facilitator, [THEIRS]: sealed }, patch: { [THEIRS]: uncovering } },
    but: {
      'not as a participant': [at('before', ME), participant],
      'not in words': [at('patch', THEIRS, 'revealed'), 'yes'],
      'not with other words': ['patch', { [THEIRS]: { ...uncovering, text: 'كلمات أخرى' } }],
    },
    also: { 'sealed again': [at('patch', THEIRS, 'revealed'), false] },
  },
];
