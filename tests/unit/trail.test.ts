import { expect, it } from 'vitest';
import { NOW } from '@/domain/change';
import { startCommitment } from '@/domain/commitment';
import { writeShort } from '@/domain/form';
import type { Rank, UserId } from '@/domain/ids';
import { takeTable } from '@/domain/member';
import { rewordNote } from '@/domain/note';
import { trailOf } from '@/domain/trail';
import { axisId, cId, noteOf, tableId } from '../support/notes';

const actor = { role: 'participant', tableId } as const;
const note = noteOf('n1', { text: 'Avant' });
const ids = () => {
  let next = 0;
  return () => `e${next++}`;
};

it('a text once saved can be found again: each entry says what stood there and what stands there now', () => {
  expect(trailOf('rewordNote', rewordNote(noteOf('n1'), 'Après'), actor, () => note, ids())).toEqual([
    {
      op: 'put',
      in: 'trail',
      id: 'e0',
      value: {
        at: NOW,
        action: 'rewordNote',
        subject: 'notes/n1',
        from: '{"text":"Avant","state":"shown","cleared":false}',
        to: '{"text":"Après","state":"shown","cleared":false}',
        role: 'participant',
        tableId: 't1',
      },
    },
  ]);
});

it('of what this device does not know it says nothing, so that nobody takes back to nothing', () => {
  const [entry] = trailOf('rewordNote', rewordNote(noteOf('n1'), 'Après'), actor, () => undefined, ids());
  expect(entry).toMatchObject({ value: { from: '{}' } });
  const [form] = trailOf('writeShort', writeShort(cId('c1'), 'lead', 'La commune'), actor, () => undefined, ids());
  // A form that nobody has opened is empty.
  expect(form).toMatchObject({ value: { from: '{"lead":null}' } });
});

it('nobody is named, and only the board and the workshop leave a trail', () => {
  const card = { axisId, tableId, title: 'Neuf', rank: 'a0' as Rank };
  const changes = [...takeTable('u1' as UserId, tableId), ...startCommitment(cId('c1'), card)];
  expect(trailOf('takeTable', changes, actor, () => undefined, ids())).toEqual([]);
});
