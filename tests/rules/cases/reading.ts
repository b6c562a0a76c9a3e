import { absent } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  commitment,
  facilitator,
  inWorkshop,
  ME,
  me,
  note,
  notePath,
  observer,
  participant,
  screen,
  W,
} from './base';

const MINE = notePath(3);
const THEIRS = notePath(3, 'them');
const board = { ...inWorkshop(participant), [THEIRS]: note, [MINE]: note };
const phase = at('before', W, 'stage', 'phase');
const silent = {
  ...inWorkshop(participant)[W],
  settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
};
const sealed = { ...note, revealed: false };
const silence = {
  ...board,
  [THEIRS]: sealed,
  [MINE]: sealed,
  [W]: { ...silent, stage: { ...Object(silent).stage, phase: 'propose', revealed: false } },
};
const notIn = {
  'when removed': [at('before', ME, 'removed'), true],
  'when not in': ['me', 'stranger'],
  'as nobody': ['me', null],
} as const;
const C1 = `${W}/commitments/c1`;
const drafts = { ...board, [C1]: commitment };

export const reading: readonly Twins[] = [
  {
    sentence: 'an author may always read a note',
    allowed: { me, before: silence, get: MINE },
    but: { 'but nobody else while writing is private': ['get', THEIRS], 'as nobody': ['me', null] },
    also: {
      'when hidden': [at('before', MINE, 'state'), 'hidden'],
      'when withdrawn': [at('before', MINE, 'state'), 'withdrawn'],
      'when removed': [at('before', ME, 'removed'), true],
      'from another table': [at('before', ME, 'tableId'), 't2'],
    },
  },
  {
    sentence: 'a member may listen for a note that is not there yet',
    allowed: { me, before: inWorkshop(participant), get: MINE },
    but: notIn,
  },
  {
    sentence: 'a member may read their table’s note',
    allowed: { me, before: board, get: THEIRS },
    but: {
      ...notIn,
      'from another table': [at('before', ME, 'tableId'), 't2'],
      'that is hidden': [at('before', THEIRS, 'state'), 'hidden'],
      'that is withdrawn': [at('before', THEIRS, 'state'), 'withdrawn'],
    },
    also: { 'in propose, where nothing is private': [phase, 'propose'] },
  },
  {
    sentence: 'once revealed, a member may read their table’s note',
    allowed: { me, before: { ...silence, [THEIRS]: note }, get: THEIRS },
    but: { 'not before': [at('before', THEIRS, 'revealed'), false] },
  },
  {
    sentence: 'a member may list their table’s shown notes',
    allowed: {
      me,
      before: board,
      list: { of: `${W}/notes`, where: { tableId: 't1', state: 'shown', revealed: true }, limit: 1500 },
    },
    but: {
      ...notIn,
      'another table’s': [at('list', 'where', 'tableId'), 't2'],
      'the room’s': [at('list', 'where', 'tableId'), absent],
      'hidden ones': [at('list', 'where', 'state'), 'hidden'],
      'whatever their state': [at('list', 'where', 'state'), absent],
      '1,501 of them': [at('list', 'limit'), 1501],
      'without a limit': [at('list', 'limit'), null],
      'sealed ones': [at('list', 'where', 'revealed'), false],
      'whether they are revealed or not': [at('list', 'where', 'revealed'), absent],
    },
  },
  {
    sentence: 'a screen may list all notes while writing is private',
    allowed: { me, before: { ...silence, [ME]: screen }, list: { of: `${W}/notes`, where: {}, limit: 3000 } },
    but: {
      ...notIn,
      'as an observer': [at('before', ME), observer],
      'as a participant': [at('before', ME), participant],
      '3,001 of them': [at('list', 'limit'), 3001],
      'without a limit': [at('list', 'limit'), null],
    },
    also: { 'as a facilitator': [at('before', ME), facilitator] },
  },
  {
    sentence: 'an observer may list the room’s shown notes',
    allowed: {
      me,
      before: { ...board, [ME]: observer },
      list: { of: `${W}/notes`, where: { state: 'shown', revealed: true }, limit: 3000 },
    },
    but: {
      ...notIn,
      'whatever their state': [at('list', 'where', 'state'), absent],
      'sealed ones': [at('list', 'where', 'revealed'), false],
      '3,001 of them': [at('list', 'limit'), 3001],
      'as a participant': [at('before', ME), participant],
    },
  },
  {
    sentence: 'a member may read a commitment',
    allowed: { me, before: drafts, get: C1 },
    but: notIn,
    also: { 'of another table': [at('before', ME, 'tableId'), 't2'], 'as an observer': [at('before', ME), observer] },
  },
  {
    sentence: 'a member may list their table’s commitments',
    allowed: { me, before: drafts, list: { of: `${W}/commitments`, where: { tableId: 't1' }, limit: 300 } },
    but: {
      ...notIn,
      'another table’s': [at('list', 'where', 'tableId'), 't2'],
      'the room’s': [at('list', 'where', 'tableId'), absent],
      '301 of them': [at('list', 'limit'), 301],
      'without a limit': [at('list', 'limit'), null],
    },
  },
  {
    sentence: 'an observer may list the room’s commitments',
    allowed: { me, before: { ...drafts, [ME]: observer }, list: { of: `${W}/commitments`, where: {}, limit: 1000 } },
    but: {
      ...notIn,
      '1,001 of them': [at('list', 'limit'), 1001],
      'as a participant': [at('before', ME), participant],
    },
    also: { 'as a screen': [at('before', ME), screen], 'as a facilitator': [at('before', ME), facilitator] },
  },
];
