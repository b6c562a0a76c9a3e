// Getting in without being asked, and being more than one is.

import { NOW } from '@/domain/change';
import { doorCode, invitation, participant, preview, secretCode, W } from '../../rules/cases/base';
import { ago } from '../../rules/support/situation';
import type { Attack } from '../support/attacks';
import {
  append,
  commit,
  count,
  is,
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
import { closedCode, forger, nobody, other, otherCode, owner } from '../support/scene';

const door = `invitations/${doorCode}`;
const newcomer = { ...participant, tableId: null, joinedAt: NOW };
const mark = { code: doorCode, at: NOW, n: 1 };

export const guessing: readonly Attack[] = [
  {
    rightful: 'whoever has named the code reads what it opens',
    as: 'newcomer',
    does: read(door),
    stoppedBy: '`invitations`: get after a counted attempt that names this code (`hasJustNamed`)',
    attacks: {
      'reading an invitation without an attempt': { as: 'passer-by' },
      'reading an invitation minutes after the attempt': { as: 'neighbour' },
      'reading one code after naming another': { does: read(`invitations/${secretCode}`) },
      'reading an invitation without a token': { as: nobody },
    },
  },
  {
    rightful: 'the project’s owner lists the invitations',
    as: owner,
    does: query({ of: 'invitations' }),
    stoppedBy: '`invitations`: no list for anybody',
    attacks: {
      'listing all codes': { as: 'newcomer' },
      'listing the codes of one’s own workshop': { as: 'facilitator' },
    },
  },
  {
    rightful: 'the project’s owner counts the open invitations',
    as: owner,
    does: reckon(count, { of: 'invitations', where: is('open', true) }),
    stoppedBy: '`invitations`: no list for anybody',
    attacks: { 'counting the codes that are open': { as: 'newcomer' } },
  },
  {
    rightful: 'a first attempt leaves a mark',
    as: 'passer-by',
    does: commit(put('attempts/passer-by', mark)),
    stoppedBy: '`attempts`: one’s own, dated by the server, counted one by one',
    attacks: {
      'an attempt in somebody else’s name': { as: 'other' },
      'an attempt that is not counted': { does: commit(put('attempts/passer-by', { ...mark, n: 0 })) },
      'an attempt dated ahead': { does: commit(put('attempts/passer-by', { ...mark, at: ago(-3600) })) },
      'several attempts at once': { does: commit(put('attempts/passer-by', { ...mark, code: [doorCode, otherCode] })) },
    },
  },
  {
    rightful: 'the tenth attempt is the last',
    as: 'fresh',
    does: commit(put('attempts/fresh', { ...mark, n: 10 })),
    stoppedBy: '`attempts`: ten in a row, then an hour’s rest',
    attacks: {
      'beginning to count anew before the hour is over': { does: commit(put('attempts/fresh', mark)) },
      'an attempt that counts backwards': { does: commit(transform('attempts/fresh', plus('n', -1), now('at'))) },
      'an eleventh attempt': { does: commit(put('attempts/tired', { ...mark, n: 11 })) },
      'a code swapped under a mark that stands': { does: commit(patch('attempts/fresh', { code: doorCode })) },
    },
  },
  {
    rightful: 'a newcomer joins with the code they have named',
    as: 'newcomer',
    does: commit(put(`${W}/members/newcomer`, newcomer)),
    stoppedBy:
      '`members`: create with the code of one’s own counted attempt, an open invitation and its key (`isInvited`)',
    attacks: {
      'guessing a code by joining with it': {
        does: commit(put(`${W}/members/newcomer`, { ...newcomer, code: otherCode })),
      },
      'joining with a code that somebody else named': { as: 'passer-by' },
      'joining another workshop with this one’s code': { does: commit(put(`${other}/members/newcomer`, newcomer)) },
      'joining as a facilitator with a participant’s code': {
        does: commit(put(`${W}/members/newcomer`, { ...newcomer, role: 'facilitator' })),
      },
      'joining as a rapporteur': { does: commit(put(`${W}/members/newcomer`, { ...newcomer, role: 'rapporteur' })) },
      'joining at a table that the code doesn’t name': {
        does: commit(put(`${W}/members/newcomer`, { ...newcomer, tableId: 't2' })),
      },
      'joining in somebody else’s name': { does: commit(put(`${W}/members/other`, newcomer)) },
      'joining dated back': { does: commit(put(`${W}/members/newcomer`, { ...newcomer, joinedAt: ago(3600) })) },
      'joining with a code that is a path': {
        does: commit(put(`${W}/members/newcomer`, { ...newcomer, code: `${doorCode}/../${doorCode}` })),
      },
      'joining and making the invitation for it in one batch': {
        does: commit(
          put(`invitations/${otherCode}`, { ...invitation, workshopId: 'w' }),
          put(`${W}/members/newcomer`, newcomer),
        ),
      },
    },
  },
  {
    rightful: 'a code is named, and nothing else is done with it',
    as: 'fresh',
    does: commit(put('attempts/fresh', { ...mark, n: 10 })),
    stoppedBy: '`members`: the attempt must have been counted before the batch, or a refused guess would leave no mark',
    attacks: {
      'naming a code and joining with it in one batch, which leaves no mark when it is refused': {
        does: commit(put('attempts/fresh', { ...mark, n: 10 }), put(`${W}/members/fresh`, newcomer)),
      },
    },
  },
  {
    rightful: 'a facilitator makes sure that an invitation is there',
    as: 'facilitator',
    does: commit(verify(door)),
    stoppedBy: '`invitations`: a condition needs the right to read',
    attacks: {
      'trying a code by a condition on its invitation': { as: 'passer-by' },
      'trying whether an invitation is closed': { as: 'late caller' },
    },
  },
];

const me = `${W}/members/participant`;

export const roles: readonly Attack[] = [
  {
    rightful: 'a participant says who they are',
    as: 'participant',
    does: commit(patch(me, { category: 'media' })),
    stoppedBy: '`members`: of one’s own only table, category and `doneIn` change; roles come from invitations',
    attacks: {
      'making oneself facilitator': { does: commit(patch(me, { role: 'facilitator' })) },
      'making oneself facilitator beside a harmless change': {
        does: commit(patch(me, { category: 'media', role: 'facilitator' })),
      },
      'making oneself rapporteur with one’s own code': {
        does: commit(patch(me, { role: 'rapporteur', code: doorCode, joinedAt: NOW })),
      },
      'making oneself facilitator with a code one never named': {
        does: commit(patch(me, { role: 'facilitator', tableId: null, code: secretCode, joinedAt: NOW })),
      },
      'making a neighbour something else': { does: commit(patch(`${W}/members/neighbour`, { category: 'media' })) },
      'putting a neighbour out': { does: commit(patch(`${W}/members/neighbour`, { removed: true })) },
      'muting a facilitator': { does: commit(patch(`${W}/members/facilitator`, { muted: true })) },
      'sitting down at a table that isn’t there': { does: commit(patch(me, { tableId: 't9' })) },
      'sitting down in another workshop': { does: commit(patch(me, { tableId: '../other/tables/t1' })) },
      'turning the role into a list of roles': {
        does: commit(transform(me, append('role', 'facilitator', 'participant'))),
      },
      'a field too many': { does: commit(patch(me, { name: 'Amina' })) },
      'taking a field away': { does: commit(patch(me, { category: 'media' }, { gone: ['removed'] })) },
      'the same when put out': { does: commit(patch(`${W}/members/put out`, { category: 'media' })) },
    },
  },
  {
    rightful: 'a facilitator puts a participant out',
    as: 'facilitator',
    does: commit(patch(`${W}/members/participant`, { removed: true })),
    stoppedBy: '`members`: by facilitators, and among these only by the founder (`isSteered`)',
    attacks: {
      'putting out with rights written into one’s own token': { as: forger },
      'putting out with a screen’s rights': { as: 'screen' },
      'putting out from another workshop': { as: 'foreign facilitator' },
      'putting out the founder': { does: commit(patch(`${W}/members/founder`, { removed: true })) },
      'giving a participant the facilitators’ role': {
        does: commit(patch(`${W}/members/participant`, { role: 'facilitator' })),
      },
    },
  },
  {
    rightful: 'a facilitator unmutes a member',
    as: 'facilitator',
    does: commit(patch(`${W}/members/muted`, { muted: false })),
    stoppedBy: '`members`: `muted` and `removed` are facilitators’',
    attacks: { 'unmuting oneself': { as: 'muted' } },
  },
  {
    rightful: 'a facilitator lets somebody in again',
    as: 'facilitator',
    does: commit(patch(`${W}/members/put out`, { removed: false })),
    stoppedBy: '`members`: `muted` and `removed` are facilitators’',
    attacks: { 'letting oneself in again': { as: 'put out' } },
  },
  {
    rightful: 'a facilitator makes an invitation',
    as: 'facilitator',
    does: commit(put('invitations/55556666', { ...invitation, preview })),
    stoppedBy: '`invitations`: by facilitators of the workshop they name; its role and workshop never change',
    attacks: {
      'making oneself an invitation': { as: 'participant' },
      'making an invitation to another workshop': {
        does: commit(put('invitations/55556666', { ...invitation, workshopId: 'other' })),
      },
      'leading a code of another workshop to one’s own': { as: 'foreign facilitator' },
      'turning the door’s code into the facilitators’': { does: commit(patch(door, { role: 'facilitator' })) },
    },
  },
  {
    rightful: 'a facilitator opens a closed invitation',
    as: 'facilitator',
    does: commit(patch(`invitations/${closedCode}`, { open: true })),
    stoppedBy: '`invitations`: by facilitators',
    attacks: {
      'opening a closed code again': { as: 'participant' },
      'opening it from another workshop': { as: 'foreign facilitator' },
    },
  },
];
