// Writing what is not one's own to write: others' notes, more than one's share, in others' names, at another time, in shapes that
// no screen could show.

import { NOW } from '@/domain/change';
import { commitment, newCommitment, newNote, W } from '../../rules/cases/base';
import { ago } from '../../rules/support/situation';
import type { Attack } from '../support/attacks';
import { append, batchWrite, commit, now, patch, plus, put, transform } from '../support/calls';
import { noteOf, other, owner } from '../support/scene';
import { raw } from '../support/wire';

const mine = noteOf('participant', 3);
const theirs = noteOf('neighbour', 3);
const free = noteOf('participant', 7);
const fresh = { ...newNote, slot: 7 };
const reworded = { text: 'بعبارة أخرى', updatedAt: NOW };
const deep = (levels: number): object => (levels === 0 ? {} : { in: deep(levels - 1) });

export const notes: readonly Attack[] = [
  {
    rightful: 'an author rewords a note',
    as: 'participant',
    does: commit(patch(mine, reworded)),
    stoppedBy: '`notes`: text by its author (`isMine`), and nothing else with it',
    attacks: {
      'rewording a neighbour’s note': { does: commit(patch(theirs, reworded)) },
      'having one’s note reworded by a neighbour': { as: 'neighbour' },
      'having it reworded by a facilitator': { as: 'facilitator' },
      'rewording it when put out': { does: commit(patch(noteOf('put out', 3), reworded)) },
      'answering one’s own note': {
        does: commit(patch(mine, { ...reworded, answer: { outcome: 'retained', text: '', at: ago(0) } })),
      },
      'letting one’s own note pass': { does: commit(patch(mine, { ...reworded, cleared: true })) },
      'carrying one’s note to another table': { does: commit(patch(mine, { ...reworded, tableId: 't2' })) },
      'changing when a note was made': { does: commit(patch(mine, { ...reworded, createdAt: ago(86_400) })) },
      'changing its slot': { does: commit(patch(mine, { ...reworded, slot: 4 })) },
      'changing whose it seems to be': { does: commit(patch(mine, { ...reworded, origin: 'paper' })) },
    },
  },
  {
    rightful: 'a table’s member moves a note',
    as: 'neighbour',
    does: commit(patch(mine, { commitmentId: 'c1', rank: 'a1', updatedAt: NOW })),
    stoppedBy: '`notes`: place by its table’s members, in `group` and `draft` (`isMoved`)',
    attacks: {
      'moving a note of another table': { as: 'elsewhere' },
      'moving it into another table’s commitment': {
        does: commit(patch(mine, { commitmentId: 'c2', rank: 'a1', updatedAt: NOW })),
      },
      'moving it into a commitment that isn’t there': {
        does: commit(patch(mine, { commitmentId: 'c9', rank: 'a1', updatedAt: NOW })),
      },
      'moving it into two places': {
        does: commit(patch(mine, { commitmentId: 'c1', stackId: 's1', rank: 'a1', updatedAt: NOW })),
      },
      'moving it to a place that is a path': {
        does: commit(patch(mine, { commitmentId: '../../other', rank: 'a1', updatedAt: NOW })),
      },
      'hiding it on the way': {
        does: commit(patch(mine, { commitmentId: 'c1', state: 'hidden', rank: 'a1', updatedAt: NOW })),
      },
      'moving when muted': { as: 'muted' },
      'moving as an observer': { as: 'observer' },
    },
  },
  {
    rightful: 'a member touches a note by a transform, as when moving it',
    as: 'participant',
    does: commit(transform(mine, now('updatedAt'))),
    stoppedBy: 'the same rules on what a transform leads to',
    attacks: {
      'adding to a neighbour’s slot': { does: commit(transform(theirs, plus('slot', 1), now('updatedAt'))) },
      'turning a neighbour’s text into a list': {
        does: commit(transform(theirs, append('text', 'x'), now('updatedAt'))),
      },
      'making an old note new': { does: commit(transform(theirs, now('createdAt'), now('updatedAt'))) },
      'making a note older than it is': { does: commit(transform(theirs, plus('updatedAt', -1))) },
    },
  },
  {
    rightful: 'the project’s owner writes in the way of servers',
    as: owner,
    does: batchWrite(patch(mine, { rank: 'a2' })),
    stoppedBy: 'Firestore: `batchWrite` is for the project’s owner',
    attacks: { 'slipping one forbidden write in among many': { as: 'participant' } },
  },
];

export const flooding: readonly Attack[] = [
  {
    rightful: 'a participant proposes',
    as: 'participant',
    does: commit(put(free, fresh)),
    stoppedBy:
      '`notes`: create under an id that follows from one’s user id and a slot below the cap, at one’s own table',
    attacks: {
      'a 41st note': { does: commit(put(noteOf('participant', 40), { ...fresh, slot: 40 })) },
      'a note under an id of one’s own': { does: commit(put(`${W}/notes/mine`, fresh)) },
      'a second note in one slot': { does: commit(put(`${free}0`, fresh)) },
      'a note in a neighbour’s name': { does: commit(put(noteOf('neighbour', 7), fresh)) },
      'a note whose slot is another’s': { does: commit(put(free, { ...fresh, slot: 8 })) },
      'a note in a slot that is a fraction': { does: commit(put(free, { ...fresh, slot: 7.5 })) },
      'a note in a slot that is text': { does: commit(put(free, { ...fresh, slot: '7' })) },
      'a note below all slots': { does: commit(put(noteOf('participant', -1), { ...fresh, slot: -1 })) },
      'five notes at once, of which the last is one too many': {
        does: commit(
          ...Array.from({ length: 5 }, (_, i) => put(noteOf('participant', i + 36), { ...fresh, slot: i + 36 })),
        ),
      },
      'a note at another table': { does: commit(put(free, { ...fresh, tableId: 't2' })) },
      'a note in another workshop': { does: commit(put(`${other}/notes/${free.split('/').at(-1)}`, fresh)) },
      'a note on which a facilitator has decided already': { does: commit(put(free, { ...fresh, cleared: true })) },
      'a note with its answer': {
        does: commit(put(free, { ...fresh, answer: { outcome: 'retained', text: '', at: ago(0) } })),
      },
      'a note as if from paper': { does: commit(put(free, { ...fresh, origin: 'paper' })) },
      'a note dated back': { does: commit(put(free, { ...fresh, createdAt: ago(3600) })) },
      'a note dated ahead': { does: commit(put(free, { ...fresh, createdAt: ago(-3600) })) },
      'somebody else’s batch, sent again': { as: 'neighbour' },
      'a note from outside': { as: 'newcomer' },
      'a note by a muted member': { as: 'muted' },
    },
  },
  {
    rightful: 'a participant proposes in the old way of the interface',
    as: 'participant',
    does: commit(put(free, fresh, { exists: false })),
    stoppedBy: 'collections that no rule names are closed',
    attacks: {
      'a collection of one’s own': { does: commit(put('dump/x', { text: 'x' })) },
      'a collection of one’s own below the workshop': { does: commit(put(`${W}/dump/x`, { text: 'x' })) },
      'a collection below one’s own note': { does: commit(put(`${mine}/dump/x`, { text: 'x' })) },
      'a snapshot': { does: commit(put(`${W}/snapshots/x`, { text: 'x' })) },
    },
  },
  {
    rightful: 'a participant starts a commitment',
    as: 'participant',
    does: commit(put(`${W}/commitments/c9`, newCommitment)),
    stoppedBy: '`commitments`: create by its table’s members, as a draft',
    attacks: {
      'a commitment at another table': {
        does: commit(put(`${W}/commitments/c9`, { ...newCommitment, tableId: 't2' })),
      },
      'a commitment that is kept already': {
        does: commit(put(`${W}/commitments/c9`, { ...newCommitment, state: 'kept' })),
      },
      'writing over a commitment': { does: commit(put(`${W}/commitments/c2`, newCommitment)) },
      'a commitment from outside': { as: 'newcomer' },
    },
  },
  {
    rightful: 'a table merges two of its commitments',
    as: 'participant',
    does: commit(patch(`${W}/commitments/c1`, { state: 'set-aside', mergedInto: 'c3', updatedAt: NOW })),
    stoppedBy: '`commitments`: a table merges only into its own; what was voted on one counts for the other',
    attacks: {
      'giving one’s votes to another table’s commitment': {
        does: commit(patch(`${W}/commitments/c1`, { state: 'set-aside', mergedInto: 'c2', updatedAt: NOW })),
      },
      'taking another table’s votes': { as: 'elsewhere' },
    },
  },
];

export const shapes: readonly Attack[] = [
  {
    rightful: 'a participant writes a note that holds what a note holds',
    as: 'participant',
    does: commit(put(free, fresh)),
    stoppedBy: '`notes`: exactly these fields, of these kinds and sizes (`isNote`)',
    attacks: {
      'a field too many': { does: commit(put(free, { ...fresh, name: 'Amina' })) },
      'a field of a megabyte': { does: commit(put(free, { ...fresh, more: 'x'.repeat(900_000) })) },
      'more than a document holds': { does: commit(put(free, { ...fresh, more: 'x'.repeat(1_200_000) })), answer: 400 },
      'a text of 281 units': { does: commit(put(free, { ...fresh, text: 'م'.repeat(281) })) },
      'a text of bytes': { does: commit(put(free, { ...fresh, text: raw({ bytesValue: 'aGVsbG8=' }) })) },
      'a text that is a list': { does: commit(put(free, { ...fresh, text: ['x'] })) },
      'a text that is a map with a length': { does: commit(put(free, { ...fresh, text: { length: 3 } })) },
      'a text that refers to a document': {
        does: (projectId) =>
          commit(
            put(free, {
              ...fresh,
              text: raw({ referenceValue: `projects/${projectId}/databases/(default)/documents/${W}` }),
            }),
          )(projectId),
      },
      'a slot that is no number': { does: commit(put(free, { ...fresh, slot: raw({ doubleValue: 'NaN' }) })) },
      'a slot that is a whole number with a point': {
        does: commit(put(free, { ...fresh, slot: raw({ doubleValue: 7 }) })),
      },
      'a rank that no key follows': { does: commit(put(free, { ...fresh, rank: 'z'.repeat(201) })) },
      'a table that is a place on the map': {
        does: commit(put(free, { ...fresh, tableId: raw({ geoPointValue: { latitude: 1, longitude: 1 } }) })),
      },
      'an answer twenty levels deep': { does: commit(put(free, { ...fresh, answer: deep(18) })) },
      'a text that turns the reading direction': { does: commit(put(free, { ...fresh, text: 'a\u202Ecod.exe' })) },
      'a tower of marks': { does: commit(put(free, { ...fresh, text: `م${'\u0301'.repeat(40)}` })) },
      'a text that can’t be seen': { does: commit(put(free, { ...fresh, text: '\u200B\u3164' })) },
    },
  },
  {
    rightful: 'an author rewords a valid note into a valid one',
    as: 'participant',
    does: commit(patch(mine, reworded)),
    stoppedBy: '`notes`: one validator for what is created and what is updated',
    attacks: {
      'emptying it': { does: commit(patch(mine, { ...reworded, text: '' })) },
      'making it longer than a note': { does: commit(patch(mine, { ...reworded, text: 'x'.repeat(281) })) },
      'making it a number': { does: commit(patch(mine, { ...reworded, text: 7 })) },
      'taking its text away': { does: commit(patch(mine, { updatedAt: NOW }, { gone: ['text'] })) },
      'taking its state away': { does: commit(patch(mine, reworded, { gone: ['state'] })) },
      'giving it a field below a field': { does: commit(patch(mine, { ...reworded, answer: { x: 1 } })) },
      'writing over it with nothing': { does: commit(put(mine, {})) },
      'a state that is none': { does: commit(patch(mine, { ...reworded, state: 'gone' })) },
      'without saying when': { does: commit(patch(mine, { text: reworded.text })) },
    },
  },
  {
    rightful: 'a table words its commitment’s form',
    as: 'participant',
    does: commit(patch(`${W}/bodies/c1`, { solution: 'النشر' })),
    stoppedBy: '`bodies`: by the table of its commitment, of these kinds and sizes (`isBody`)',
    attacks: {
      'wording another table’s form': {
        does: commit(patch(`${W}/bodies/c2`, { solution: 'x' }, { only: { exists: false } })),
      },
      'a form without a commitment': { does: commit(put(`${W}/bodies/c9`, { solution: 'x' })) },
      'a field that forms don’t have': { does: commit(patch(`${W}/bodies/c1`, { script: 'x' })) },
      'a text of 60,001 units': { does: commit(patch(`${W}/bodies/c1`, { solution: 'x'.repeat(60_001) })) },
      'a text that is a number': { does: commit(patch(`${W}/bodies/c1`, { solution: 5 })) },
      'rows that are a list': { does: commit(patch(`${W}/bodies/c1`, { partners: [{ name: 'x' }] })) },
      'rows that are a text': { does: commit(patch(`${W}/bodies/c1`, { partners: 'x' })) },
      '61 rows': {
        does: commit(
          patch(`${W}/bodies/c1`, {
            partners: Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`r${i}`, {}])),
          }),
        ),
      },
      'a row whose name is markup': { does: commit(patch(`${W}/bodies/c1`, { partners: { '<img>': {} } })) },
      'wording by an observer': { as: 'observer' },
    },
  },
  {
    rightful: 'a table shapes its commitment',
    as: 'participant',
    does: commit(patch(`${W}/commitments/c1`, { title: 'ميزانية', updatedAt: NOW })),
    stoppedBy: '`commitments`: title, order and state by its table; keeping by facilitators',
    attacks: {
      'keeping it': { does: commit(patch(`${W}/commitments/c1`, { state: 'kept', updatedAt: NOW })) },
      'taking it to another table': { does: commit(patch(`${W}/commitments/c1`, { tableId: 't2', updatedAt: NOW })) },
      'a title of 161 units': {
        does: commit(patch(`${W}/commitments/c1`, { title: 'x'.repeat(161), updatedAt: NOW })),
      },
      'shaping another table’s': { does: commit(patch(`${W}/commitments/c2`, { title: 'x', updatedAt: NOW })) },
      'shaping it from outside': { as: 'newcomer' },
      'making it older': {
        does: commit(patch(`${W}/commitments/c1`, { title: commitment.title, createdAt: ago(9000), updatedAt: NOW })),
      },
    },
  },
];
