import { NOW } from '@/domain/change';
import { ago } from '../support/situation';
import type { Twins } from '../support/twins';
import { at, facilitator, inWorkshop, ME, me, newNote, note, notePath, participant, rapporteur, W } from './base';

const N = notePath(3);
const THEIRS = notePath(3, 'them');
const settings = { privateWriting: false, chooseTable: true, moderation: 'all' };
const moderated = (member: object) => {
  const room = inWorkshop(member);
  return { ...room, [W]: { ...Object(room[W]), settings } };
};
const moderation = at('before', W, 'settings', 'moderation');
const STACK = `${W}/stacks/s1`;
const ENTRY = `${W}/trail/e1`;
const entry = {
  at: NOW,
  action: 'hideNote',
  subject: 'notes/n1',
  from: '{}',
  to: '{}',
  role: 'facilitator',
  tableId: null,
};
const list = { of: `${W}/notes`, where: { tableId: 't1', state: 'shown', revealed: true }, limit: 500 };

export const moderationCases: readonly Twins[] = [
  {
    sentence: 'where facilitators read everything first, a proposal begins held',
    allowed: { me, before: moderated(participant), put: { [N]: { ...newNote, state: 'held' } } },
    but: {
      'not shown': [at('put', N, 'state'), 'shown'],
      'not hidden': [at('put', N, 'state'), 'hidden'],
      'not let pass by its author': [at('put', N, 'cleared'), true],
      'not where they do not': [moderation, 'off'],
      'nor where only screens wait': [moderation, 'screen'],
    },
    also: { 'of a rapporteur too': [at('before', ME), rapporteur] },
  },
  {
    sentence: 'where only screens wait, a proposal begins shown and not let pass',
    allowed: {
      me,
      before: { ...moderated(participant), [W]: { ...Object(inWorkshop(participant)[W]) } },
      put: { [N]: newNote },
    },
    but: { 'not let pass by its author': [at('put', N, 'cleared'), true], 'not held': [at('put', N, 'state'), 'held'] },
  },
  {
    sentence: 'a held note is read by its author',
    allowed: {
      me,
      before: { ...moderated(participant), [N]: { ...note, state: 'held' }, [THEIRS]: { ...note, state: 'held' } },
      get: N,
    },
    but: { 'and by nobody else at the table': ['get', THEIRS] },
  },
  {
    sentence: 'a table lists its shown notes only',
    allowed: { me, before: { ...moderated(participant), [THEIRS]: note }, list },
    but: { 'not the held ones': [at('list', 'where', 'state'), 'held'] },
  },
  {
    sentence: 'words that were let pass wait again when they are changed',
    allowed: {
      me,
      before: { ...moderated(participant), [N]: { ...note, cleared: true } },
      patch: { [N]: { text: 'أوضح', state: 'held', cleared: false, updatedAt: NOW } },
    },
    but: {
      'not keeping the leave': [at('patch', N, 'cleared'), true],
      'not staying in sight': [at('patch', N, 'state'), 'shown'],
      'not becoming hidden': [at('patch', N, 'state'), 'hidden'],
    },
  },
  {
    sentence: 'the leave for a screen goes with the words it was given for',
    allowed: {
      me,
      before: { ...inWorkshop(participant), [N]: { ...note, cleared: true } },
      patch: { [N]: { text: 'أوضح', state: 'shown', cleared: false, updatedAt: NOW } },
    },
    but: {
      'and does not stay': [at('patch', N, 'cleared'), true],
      'nor is it held': [at('patch', N, 'state'), 'held'],
    },
  },
  {
    sentence: 'a hidden note reworded stays hidden',
    allowed: {
      me,
      before: { ...inWorkshop(participant), [N]: { ...note, state: 'hidden' } },
      patch: { [N]: { text: 'أوضح', state: 'hidden', cleared: false, updatedAt: NOW } },
    },
    but: { 'not shown': [at('patch', N, 'state'), 'shown'], 'not held': [at('patch', N, 'state'), 'held'] },
  },
  {
    sentence: 'a withdrawn note that nobody has let pass comes back held',
    allowed: {
      me,
      before: { ...moderated(participant), [N]: { ...note, state: 'withdrawn' } },
      patch: { [N]: { state: 'held', updatedAt: NOW } },
    },
    but: {
      'not shown': [at('patch', N, 'state'), 'shown'],
      'and is not let pass with it': [at('patch', N, 'cleared'), true],
      'but shown where it was let pass': [at('before', N, 'cleared'), true],
    },
  },
  {
    sentence: 'a withdrawn note that was let pass comes back shown',
    allowed: {
      me,
      before: { ...moderated(participant), [N]: { ...note, state: 'withdrawn', cleared: true } },
      patch: { [N]: { state: 'shown', updatedAt: NOW } },
    },
    but: { 'not where it was not': [at('before', N, 'cleared'), false] },
  },
  {
    sentence: 'a facilitator may let a held note pass',
    allowed: {
      me,
      before: { ...moderated(facilitator), [THEIRS]: { ...note, state: 'held' } },
      patch: { [THEIRS]: { state: 'shown', cleared: true, updatedAt: NOW } },
    },
    but: {
      'as a participant': [at('before', ME), participant],
      'as a rapporteur': [at('before', ME), rapporteur],
      'when removed': [at('before', ME, 'removed'), true],
      'but not what its author withdrew': [at('before', THEIRS, 'state'), 'withdrawn'],
      'and not with other words': [at('patch', THEIRS, 'text'), 'آخر'],
      'and not in words': [at('patch', THEIRS, 'cleared'), 'yes'],
    },
  },
  {
    sentence: 'the words that a facilitator has read go along when they let them pass',
    allowed: {
      me,
      before: { ...moderated(facilitator), [THEIRS]: { ...note, state: 'held' } },
      patch: { [THEIRS]: { text: note.text, state: 'shown', cleared: true, updatedAt: NOW } },
    },
    but: { 'and do not let others pass in their place': [at('before', THEIRS, 'text'), 'غيّرها صاحبها'] },
  },
  {
    sentence: 'hiding a stacked note arrives twice, with its trail, and is hiding it once',
    allowed: {
      me,
      before: {
        ...moderated(facilitator),
        [STACK]: { axisId: 'a1', tableId: 't1', title: '', rank: 'a0' },
        [THEIRS]: { ...note, state: 'hidden', stackId: 's1' },
        [ENTRY]: { ...entry, at: ago(2) },
      },
      patch: { [THEIRS]: { state: 'hidden', updatedAt: NOW } },
      put: { [ENTRY]: entry },
    },
    but: { 'not by a participant': [at('before', ME), participant] },
  },
];
