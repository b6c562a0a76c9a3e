// Looking where one has no business to look, in every way the interface offers and the app never uses.

import { W } from '../../rules/cases/base';
import type { Attack } from '../support/attacks';
import { average, both, collectionsIn, count, either, is, query, read, readAll, reckon, sum } from '../support/calls';
import { forger, nobody, noteOf, other, owner } from '../support/scene';

const mine = is('tableId', 't1');
const shown = [is('state', 'shown'), is('revealed', true)];
const atMyTable = both(mine, ...shown);
const notes = { of: `${W}/notes`, where: atMyTable };

export const foreign: readonly Attack[] = [
  {
    rightful: 'a member reads their workshop',
    as: 'participant',
    does: read(W),
    stoppedBy: '`workshops`: get by members (`belongs`)',
    attacks: {
      'reading a workshop one isn’t in': { does: read(other) },
      'reading it as somebody who only signed in': { as: 'newcomer' },
      'reading it without a token': { as: nobody },
      'reading it as facilitator of another workshop': { as: 'foreign facilitator' },
      'reading it after being put out': { as: 'put out' },
      'listing workshops': { does: query({ of: 'workshops' }) },
      'listing workshops somebody else made': { does: query({ of: 'workshops', where: is('createdBy', 'founder') }) },
      'counting workshops': { does: reckon(count, { of: 'workshops' }) },
    },
  },
  {
    rightful: 'a facilitator lists the members',
    as: 'facilitator',
    does: read(`${W}/members`, 'pageSize=20'),
    stoppedBy: '`members`: list by facilitators',
    attacks: {
      'listing members page by page': { as: 'participant' },
      'listing members with a rapporteur’s rights': { as: 'rapporteur' },
      'listing members with rights written into one’s own token': { as: forger },
      'listing members of another workshop': { does: read(`${other}/members`, 'pageSize=20') },
    },
  },
  {
    rightful: 'a facilitator lists the members’ roles',
    as: 'facilitator',
    does: read(`${W}/members`, 'pageSize=20&mask.fieldPaths=role'),
    stoppedBy: '`members`: list by facilitators, whatever fields are asked for',
    attacks: { 'listing members with a mask of harmless fields': { as: 'participant' } },
  },
  {
    rightful: 'a facilitator looks a member up',
    as: 'facilitator',
    does: read(`${W}/members/neighbour`),
    stoppedBy: '`members`: get by oneself and by facilitators',
    attacks: {
      'reading a neighbour’s membership and the code in it': { as: 'participant' },
      'reading it with a mask': { does: read(`${other}/members/foreign participant`, 'mask.fieldPaths=role') },
    },
  },
  {
    rightful: 'the project’s owner asks which collections there are',
    as: owner,
    does: collectionsIn(W),
    stoppedBy: 'Firestore: `listCollectionIds` is for the project’s owner',
    attacks: { 'asking which collections a workshop has': { as: 'facilitator' } },
  },
  {
    rightful: 'the project’s owner lists with the missing documents',
    as: owner,
    does: read(`${W}/members`, 'pageSize=20&showMissing=true'),
    stoppedBy: 'Firestore: `showMissing` is for the project’s owner',
    attacks: { 'listing members with missing documents': { as: 'participant' } },
  },
];

export const tables: readonly Attack[] = [
  {
    rightful: 'a member lists their table’s shown notes',
    as: 'participant',
    does: query(notes),
    stoppedBy: '`notes`: list of one’s own table, shown and revealed, with a limit',
    attacks: {
      'listing another table’s notes': { does: query({ ...notes, where: both(is('tableId', 't2'), ...shown) }) },
      'listing one’s own table’s notes or another’s': {
        does: query({ ...notes, where: both(either(mine, is('tableId', 't2')), ...shown) }),
      },
      'listing the notes of all tables but one’s own': {
        does: query({ ...notes, where: both(is('tableId', 't1', 'NOT_EQUAL'), ...shown) }),
      },
      'listing sealed notes': { does: query({ ...notes, where: both(mine, is('state', 'shown')) }) },
      'listing hidden notes': { does: query({ ...notes, where: both(mine, is('state', 'hidden')) }) },
      'listing them by another table': { as: 'elsewhere' },
      'listing without a limit': { does: query({ ...notes, limit: null }) },
      'listing 1,501': { does: query({ ...notes, limit: 1501 }) },
      'listing the notes of every workshop': { does: query({ ...notes, of: 'notes', everywhere: true }) },
      'listing the whole tree below a workshop': { does: query({ of: notes.of, everywhere: true }) },
    },
  },
  {
    rightful: 'a member counts their table’s shown notes',
    as: 'participant',
    does: reckon(count, notes),
    stoppedBy: '`notes`: what may not be listed can’t be counted',
    attacks: {
      'counting the room’s notes': { does: reckon(count, { of: notes.of }) },
      'counting hidden notes': { does: reckon(count, { ...notes, where: both(mine, is('state', 'hidden')) }) },
      'counting another table’s notes': { as: 'elsewhere' },
      'counting without a limit': { does: reckon(count, { ...notes, limit: null }) },
      'adding up the slots of the room': { does: reckon(sum('slot'), { of: notes.of }) },
      'averaging the slots of sealed notes': {
        does: reckon(average('slot'), { ...notes, where: both(mine, is('revealed', false)) }),
      },
    },
  },
  {
    rightful: 'a member reads two notes of their table',
    as: 'participant',
    does: readAll(noteOf('neighbour', 3), noteOf('put out', 3)),
    stoppedBy: '`notes`: get of one’s own table’s, shown and revealed; one refusal refuses all',
    attacks: {
      'slipping a sealed note among them': { does: readAll(noteOf('neighbour', 3), noteOf('neighbour', 4)) },
      'slipping a hidden note among them': { does: readAll(noteOf('neighbour', 3), noteOf('neighbour', 5)) },
      'slipping another table’s note among them': { does: readAll(noteOf('neighbour', 3), noteOf('elsewhere', 3)) },
      'slipping a document of another workshop among them': { does: readAll(noteOf('neighbour', 3), other) },
    },
  },
  {
    rightful: 'a member lists their table’s commitments',
    as: 'participant',
    does: query({ of: `${W}/commitments`, where: mine }),
    stoppedBy: '`commitments`: list of one’s own table',
    attacks: {
      'listing another table’s commitments': { does: query({ of: `${W}/commitments`, where: is('tableId', 't2') }) },
      'skipping over those of the room': {
        does: query({ of: `${W}/commitments`, more: { offset: 1, select: { fields: [{ fieldPath: 'title' }] } } }),
      },
      'listing the commitments of every workshop': {
        does: query({ of: 'commitments', where: mine, everywhere: true }),
      },
    },
  },
];
