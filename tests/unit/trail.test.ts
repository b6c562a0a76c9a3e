import { expect, it } from 'vitest';
import { emptyBody } from '@/domain/body';
import { NOW } from '@/domain/change';
import { startCommitment } from '@/domain/commitment';
import { addRow, patchRow, writeShort } from '@/domain/form';
import { type FormFields, fillIn, gathered } from '@/domain/gathering';
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

it('the fields of a form that go off together are one entry, and as few as will hold them where they say a lot', () => {
  const body = emptyBody(cId('c1'));
  const trailed = (fields: FormFields) => trailOf('fillIn', fillIn(cId('c1'), fields), actor, () => body, ids());
  const short = trailed({ lead: 'La commune', start: '2025-01-01' });
  expect(short).toMatchObject([
    { value: { from: '{"lead":"","start":""}', to: '{"lead":"La commune","start":"2025-01-01"}' } },
  ]);
  const long = '"'.repeat(300);
  const cells = { output: long, lead: long, partners: long };
  const rows = ['m1', 'm2', 'm3'].reduce<FormFields>(
    (waiting, row) =>
      gathered(waiting, [...addRow(body, 'milestones', row), ...patchRow(body.id, 'milestones', row, cells)]),
    { lead: 'La commune', budget: 'Sans coût' },
  );
  const halves = trailed(rows).flatMap((change) =>
    change.op === 'put' && change.in === 'trail' ? [[change.value.from, change.value.to]] : [],
  );
  expect(halves).toHaveLength(3);
  expect(Math.max(...halves.flat().map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  expect(Object.assign({}, ...halves.map(([, to]) => JSON.parse(to ?? '')))).toEqual(rows);
});
