// Taking the room over: its stage, its screens, its keys, a borrowed computer.

import { NOW } from '@/domain/change';
import { doorCode, secretCode, W } from '../../rules/cases/base';
import { ago } from '../../rules/support/situation';
import type { Attack } from '../support/attacks';
import { append, commit, now, patch, put, read, transform } from '../support/calls';
import { forger, other, screenCode } from '../support/scene';

const freeze = patch(W, { 'stage.frozen': true });
const projector = {
  joinCard: false,
  axisId: null,
  tableId: null,
  spotlight: null,
  blank: true,
  joinCode: null,
  sound: false,
};
const offer = { uid: 'borrowed', at: NOW, workshopId: null, invitation: null, screenId: null };

export const steering: readonly Attack[] = [
  {
    rightful: 'a facilitator freezes the room',
    as: 'facilitator',
    does: commit(freeze),
    stoppedBy: '`workshops`: by facilitators; phases are dated by the server',
    attacks: {
      'freezing the room': { as: 'participant' },
      'freezing it as a rapporteur': { as: 'rapporteur' },
      'freezing it as a screen': { as: 'screen' },
      'freezing it with rights written into one’s own token': { as: forger },
      'freezing it from another workshop': { as: 'foreign facilitator' },
      'changing who made it': { does: commit(patch(W, { createdBy: 'facilitator' })) },
      'changing when it was made': { does: commit(patch(W, { createdAt: ago(86_400) })) },
      'changing when the phase was entered': {
        does: commit(patch(W, { 'stage.frozen': true, 'stage.changedAt': ago(0) })),
      },
      'entering a phase as if an hour ago': {
        does: commit(patch(W, { 'stage.phase': 'vote', 'stage.previous': 'draft', 'stage.changedAt': ago(3600) })),
      },
      'a list of axes as a text': { does: commit(patch(W, { axes: 'x' })) },
      'the name of a programme as a text': { does: commit(patch(W, { programme: 'x' })) },
      'a programme longer than a name': { does: commit(patch(W, { programme: { fr: 'x'.repeat(301) } })) },
      'adding fields by a transform': { does: commit(transform(W, append('admins', 'facilitator'))) },
      'a field taken away': { does: commit(patch(W, { title: {} }, { gone: ['stage'] })) },
    },
  },
  {
    rightful: 'a facilitator blanks the projector',
    as: 'facilitator',
    does: commit(put(`${W}/screens/main`, projector)),
    stoppedBy: '`screens`: by facilitators',
    attacks: {
      'choosing what the projector shows': { as: 'participant' },
      'choosing it as the projector itself': { as: 'screen' },
      'putting a note of one’s own before the hall': {
        does: commit(put(`${W}/screens/main`, { ...projector, spotlight: 'x'.repeat(201) })),
      },
      'putting markup where the code stands': {
        does: commit(put(`${W}/screens/main`, { ...projector, joinCode: '<b>1234</b>' })),
      },
    },
  },
  {
    rightful: 'a member asks for help for their table',
    as: 'participant',
    does: commit(patch(`${W}/tables/t1`, { needsHelp: true })),
    stoppedBy: '`tables`: help for one’s own; who sits where is counted by facilitators',
    attacks: {
      'asking for help for another table': { does: commit(patch(`${W}/tables/t2`, { needsHelp: true })) },
      'making a table look full': { does: commit(patch(`${W}/tables/t1`, { people: 99 })) },
      'making a table of one’s own': { does: commit(put(`${W}/tables/t9`, { needsHelp: true, people: 0 })) },
    },
  },
  {
    rightful: 'the computer that shows the digits reads what was laid there',
    as: 'borrowed',
    does: read('pairings/123455'),
    stoppedBy: '`pairings`: read by the computer that shows the digits',
    attacks: {
      'reading what is meant for another computer': { as: 'passer-by' },
      'reading digits that nobody shows': { does: read('pairings/654321') },
    },
  },
  {
    rightful: 'a facilitator who has named the digits makes the computer a screen',
    as: 'facilitator',
    does: commit(patch('pairings/123455', { workshopId: 'w', invitation: screenCode, screenId: 'main' })),
    stoppedBy:
      '`pairings`: after a counted attempt at these digits (`hasJustNamed`), with a screen’s link of one’s own workshop',
    attacks: {
      'guessing the digits of a computer that waits, to put one’s own words before a hall': { as: 'founder' },
      'giving it away to another workshop': { as: 'foreign facilitator' },
      'making it a screen as a participant': { as: 'participant' },
      'laying a participant’s invitation there': {
        does: commit(patch('pairings/123455', { workshopId: 'w', invitation: doorCode, screenId: 'main' })),
      },
      'laying the facilitators’ invitation there': {
        does: commit(patch('pairings/123455', { workshopId: 'w', invitation: secretCode, screenId: 'main' })),
      },
    },
  },
  {
    rightful: 'a borrowed computer offers itself again',
    as: 'borrowed',
    does: commit(put('pairings/123455', offer)),
    stoppedBy: '`pairings`: the digits belong to whoever shows them until ten minutes are over',
    attacks: {
      'taking over digits that another computer shows': {
        does: commit(put('pairings/123455', { ...offer, uid: 'passer-by' })),
      },
      'offering in another’s name': { as: 'passer-by' },
      'offering with an answer in it': { does: commit(put('pairings/123455', { ...offer, workshopId: 'other' })) },
      'offering dated ahead, to be fresh for longer': {
        does: commit(put('pairings/123455', { ...offer, at: ago(-3600) })),
      },
    },
  },
  {
    rightful: 'one’s device asks what time it is',
    as: 'participant',
    does: commit(transform('clocks/participant', now('at'))),
    stoppedBy: '`clocks`: one’s own, and nothing but the time',
    attacks: {
      'setting another’s clock': { does: commit(transform('clocks/neighbour', now('at'))) },
      'keeping something there': { does: commit(put('clocks/participant', { at: NOW, text: 'x' })) },
      'a time of one’s own': { does: commit(put('clocks/participant', { at: ago(60) })) },
      'reading another workshop’s table': { does: read(`${other}/tables/t1`) },
    },
  },
];
