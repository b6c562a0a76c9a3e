// What is nobody's but one person's: ballots, lines of the attendance sheet, ratings, the late box.

import { NOW } from '@/domain/change';
import { doorCode, W } from '../../rules/cases/base';
import { ago } from '../../rules/support/situation';
import type { Attack } from '../support/attacks';
import {
  append,
  commit,
  count,
  drop,
  now,
  patch,
  plus,
  put,
  query,
  read,
  reckon,
  transform,
  verify,
} from '../support/calls';
import { noteOf, other, round } from '../support/scene';

const ballots = `${W}/rounds/r1/ballots`;
const own = `${ballots}/participant`;
const cast = { picks: ['1.1', '2.1'], remark: '', reserved: false, at: NOW };
const lateNote = { text: 'متأخر', axisId: 'a1', tableId: 't1', taken: false, at: NOW };
const entry = {
  at: NOW,
  action: 'moveNotes',
  subject: 'notes/n',
  from: '{}',
  to: '{}',
  role: 'participant',
  tableId: 't1',
};
const line = { name: 'أمينة', organisation: '', category: null, gender: null, consent: true, signedAt: NOW };

export const secrecy: readonly Attack[] = [
  {
    rightful: 'a facilitator lists the ballots of a round',
    as: 'facilitator',
    does: query({ of: ballots }),
    stoppedBy: '`ballots`: list by facilitators',
    attacks: {
      'listing ballots': { as: 'participant' },
      'listing ballots as a screen': { as: 'screen' },
      'listing the ballots of every round': { does: query({ of: 'ballots', everywhere: true }) },
    },
  },
  {
    rightful: 'a facilitator counts the ballots of a round',
    as: 'facilitator',
    does: reckon(count, { of: ballots }),
    stoppedBy: '`ballots`: list by facilitators',
    attacks: {
      'counting ballots before the round closes': { as: 'participant' },
      'counting ballots as a rapporteur': { as: 'rapporteur' },
    },
  },
  {
    rightful: 'one reads one’s own ballot',
    as: 'participant',
    does: read(own),
    stoppedBy: '`ballots`: get by their person and by facilitators',
    attacks: {
      'reading a neighbour’s ballot': { does: read(`${ballots}/neighbour`) },
      'having one’s ballot read by a neighbour': { as: 'neighbour' },
    },
  },
  {
    rightful: 'one reads one’s own line of the attendance sheet',
    as: 'participant',
    does: read(`${W}/attendance/participant`),
    stoppedBy: '`attendance`: get by its person and by facilitators, list by facilitators',
    attacks: {
      'reading who signed beside one': { does: read(`${W}/attendance/neighbour`) },
      'reading the sheet': { does: query({ of: `${W}/attendance` }) },
      'reading a line with a rapporteur’s rights': { as: 'rapporteur' },
    },
  },
  {
    rightful: 'a facilitator reads the late box',
    as: 'facilitator',
    does: query({ of: `${W}/late` }),
    stoppedBy: '`late`: by facilitators',
    attacks: { 'reading what others sent too late': { as: 'participant' } },
  },
  {
    rightful: 'a facilitator reads how the day was',
    as: 'facilitator',
    does: query({ of: `${W}/ratings` }),
    stoppedBy: '`ratings`: by their person and by facilitators',
    attacks: { 'reading how others found it': { as: 'rapporteur' } },
  },
  {
    rightful: 'a facilitator reads the keys',
    as: 'facilitator',
    does: query({ of: `${W}/keys` }),
    stoppedBy: '`keys`: by facilitators',
    attacks: {
      'reading the facilitators’ link among the keys': { as: 'rapporteur' },
      'reading the keys of another workshop': { as: 'foreign facilitator' },
      'reading the trail of another workshop': { does: query({ of: `${other}/trail` }) },
    },
  },
];

export const voting: readonly Attack[] = [
  {
    rightful: 'one casts one’s ballot',
    as: 'participant',
    does: commit(put(own, cast)),
    stoppedBy: '`ballots`: one a member, as many marks as dots, each once, all of this round (`isCast`)',
    attacks: {
      'a third dot where there are two': { does: commit(put(own, { ...cast, picks: ['1.1', '1.2', '2.1'] })) },
      'the same dot twice': { does: commit(put(own, { ...cast, picks: ['1.1', '1.1'] })) },
      'a mark that the round doesn’t have': { does: commit(put(own, { ...cast, picks: ['1.1', '9.1'] })) },
      'marks that are no texts': { does: commit(put(own, { ...cast, picks: [1, 2] })) },
      'marks as a map': { does: commit(put(own, { ...cast, picks: { 0: '1.1' } })) },
      'a ballot under an id of one’s own': { does: commit(put(`${ballots}/second`, cast)) },
      'a ballot in a neighbour’s place': { does: commit(put(`${ballots}/neighbour`, cast)) },
      'one’s own and a neighbour’s ballot in one batch': {
        does: commit(put(own, cast), put(`${ballots}/neighbour`, cast)),
      },
      'a ballot in a round that is closed': { does: commit(put(`${W}/rounds/closed/ballots/participant`, cast)) },
      'a ballot dated back': { does: commit(put(own, { ...cast, at: ago(120) })) },
      'a ballot that also opens the round': { does: commit(put(own, cast), patch(`${W}/rounds/r1`, { dots: 9 })) },
      'a ballot by an observer': { as: 'observer' },
      'a ballot by somebody who is not in': { as: 'newcomer' },
      'a ballot by somebody put out': { as: 'put out' },
      'taking one’s ballot out': { does: commit(drop(own)) },
    },
  },
  {
    rightful: 'one adds a dot that one has left',
    as: 'participant',
    does: commit(transform(own, append('picks', '2.1'), now('at'))),
    stoppedBy: 'the same rules on what a transform leads to',
    attacks: {
      'adding more dots than there are by a transform': {
        does: commit(transform(own, append('picks', '1.2', '2.1'), now('at'))),
      },
      'adding a dot to a neighbour’s ballot': {
        does: commit(transform(`${ballots}/neighbour`, append('picks', '2.1'), now('at'))),
      },
      'adding a dot without a date': { does: commit(transform(own, append('picks', '2.1'))) },
    },
  },
  {
    rightful: 'a facilitator closes a round',
    as: 'facilitator',
    does: commit(patch(`${W}/rounds/r1`, { open: false, closedAt: ago(0) })),
    stoppedBy: '`rounds`: by facilitators; dots and options never change',
    attacks: {
      'closing a round before others have voted': { as: 'participant' },
      'giving a round more dots': { does: commit(patch(`${W}/rounds/r1`, { dots: round.dots + 1 })) },
      'giving a round more dots by a transform': { does: commit(transform(`${W}/rounds/r1`, plus('dots', 1))) },
    },
  },
];

export const boxes: readonly Attack[] = [
  {
    rightful: 'a member sends what came too late',
    as: 'participant',
    does: commit(put(`${W}/late/l2`, lateNote)),
    stoppedBy: '`late`: create by members for their own table, dated by the server',
    attacks: {
      'sending for another table': { does: commit(put(`${W}/late/l2`, { ...lateNote, tableId: 't2' })) },
      'sending it as taken in already': { does: commit(put(`${W}/late/l2`, { ...lateNote, taken: true })) },
      'sending it dated back': { does: commit(put(`${W}/late/l2`, { ...lateNote, at: ago(3600) })) },
      'sending a book': { does: commit(put(`${W}/late/l2`, { ...lateNote, text: 'x'.repeat(1001) })) },
      'writing over what somebody else sent': { does: commit(put(`${W}/late/l1`, { ...lateNote, text: 'غيره' })) },
      'sending when muted': { as: 'muted' },
      'sending from outside': { as: 'newcomer' },
    },
  },
  {
    rightful: 'a member leaves a line in the trail',
    as: 'participant',
    does: commit(put(`${W}/trail/e1`, entry)),
    stoppedBy: '`trail`: create only, under one’s own role and table, dated by the server',
    attacks: {
      'a line in a facilitator’s name': { does: commit(put(`${W}/trail/e1`, { ...entry, role: 'facilitator' })) },
      'a line in another table’s name': { does: commit(put(`${W}/trail/e1`, { ...entry, tableId: 't2' })) },
      'a line dated back': { does: commit(put(`${W}/trail/e1`, { ...entry, at: ago(3600) })) },
      'a line of a whole book': { does: commit(put(`${W}/trail/e1`, { ...entry, to: 'x'.repeat(2001) })) },
      'a line about something outside the workshop': {
        does: commit(put(`${W}/trail/e1`, { ...entry, subject: '../other/notes/n' })),
      },
    },
  },
];

export const oracles: readonly Attack[] = [
  {
    rightful: 'a facilitator makes sure that a member is there',
    as: 'facilitator',
    does: commit(verify(`${W}/members/neighbour`)),
    stoppedBy:
      'a rule is asked before a condition is looked at: the answer is the same whether the document is there or not',
    attacks: { 'asking by a condition who is in': { as: 'participant' } },
  },
  {
    rightful: 'a member makes sure that a note of their table is there',
    as: 'participant',
    does: commit(verify(noteOf('neighbour', 3))),
    stoppedBy: '`notes`: a condition needs the right to read',
    attacks: {
      'asking whether a sealed note is there': { does: commit(verify(noteOf('neighbour', 4))) },
      'asking whether a neighbour has voted': { does: commit(verify(`${ballots}/neighbour`)) },
      'asking whether a neighbour has signed': { does: commit(verify(`${W}/attendance/neighbour`)) },
      'asking whether a code is a workshop’s': { does: commit(verify(`invitations/${doorCode}`)) },
      'asking whether a code is nobody’s': { does: commit(verify('invitations/99999999')) },
      'deleting only if it is there': { does: commit(drop(`${ballots}/neighbour`, { exists: true })) },
      'deleting only if it is not there': { does: commit(drop(`${ballots}/nobody`, { exists: false })) },
      'writing only if it is not there': {
        does: commit(put(`${ballots}/neighbour`, cast, { exists: false })),
      },
      'writing only if it is as old as this': {
        does: commit(put(`${ballots}/neighbour`, cast, { updateTime: '2024-04-24T10:00:00Z' })),
      },
    },
  },
];

export const attendance: readonly Attack[] = [
  {
    rightful: 'one signs the attendance sheet',
    as: 'participant',
    does: commit(put(`${W}/attendance/participant`, line)),
    stoppedBy: '`attendance`: under one’s own id, with consent, dated by the server',
    attacks: {
      'signing in a neighbour’s place': { does: commit(put(`${W}/attendance/neighbour`, line)) },
      'signing for one who isn’t there': { does: commit(put(`${W}/attendance/by-aaaaaaaaaaaaaaaaaaaa`, line)) },
      'signing without consent': { does: commit(put(`${W}/attendance/participant`, { ...line, consent: false })) },
      'signing with an identity number': { does: commit(put(`${W}/attendance/participant`, { ...line, cin: 'AB1' })) },
      'signing yesterday': { does: commit(put(`${W}/attendance/participant`, { ...line, signedAt: ago(86_400) })) },
    },
  },
  {
    rightful: 'one takes one’s own line out',
    as: 'participant',
    does: commit(drop(`${W}/attendance/participant`)),
    stoppedBy:
      '`attendance`: deleted by its person and by facilitators; all else of persons only out of a closed workshop (`isPurging`), marks once they are stale',
    attacks: {
      'taking a neighbour’s line out': { does: commit(drop(`${W}/attendance/neighbour`)) },
      'deleting one’s membership, to come back unmuted': { does: commit(drop(`${W}/members/participant`)) },
      'deleting one’s own note': { does: commit(drop(noteOf('participant', 3))) },
      'deleting a note of one’s table': { does: commit(drop(noteOf('neighbour', 3))) },
      'deleting a commitment': { does: commit(drop(`${W}/commitments/c1`)) },
      'deleting the workshop': { does: commit(drop(W)) },
      'deleting one’s mark, to guess on': { as: 'fresh', does: commit(drop('attempts/fresh')) },
      'deleting an invitation': { does: commit(drop(`invitations/${doorCode}`)) },
    },
  },
];
