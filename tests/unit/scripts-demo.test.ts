import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { boardOf } from '@/domain/board';
import { type Collection, isNow } from '@/domain/change';
import type { Commitment } from '@/domain/commitment';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { isCode } from '@/domain/invitation';
import type { Note } from '@/domain/note';
import { textFault } from '@/domain/note-text';
import { schemas } from '@/gateway/firestore/schemas';
import { type DemoOptions, demoChanges, demoCodes, demoPlan } from '../../demo/chichaoua';
import { writeOf } from '../../scripts/lib/seed.mjs';

let drawn = 0;
const codes = demoCodes(() => String(drawn++).padStart(22, 'A') as Code);
const ids = { workshopId: 'w' as WorkshopId, userId: 'founder' as UserId, codes };

/** What stands after the changes, applied to nothing. */
function documents(options: Partial<DemoOptions> = {}) {
  const kept = new Map<string, { in: Collection; id: string; value: object }>();
  for (const change of demoChanges({ ...ids, ...options })) {
    const key = `${change.in}/${change.id}`;
    if (change.op === 'put') kept.set(key, { in: change.in, id: change.id, value: clocked(change.value) });
  }
  return [...kept.values()];
}

/** With the server's time put in. */
function clocked(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (isNow(part)) return [name, 1];
      const isMap = typeof part === 'object' && part !== null && !Array.isArray(part);
      return [name, isMap ? clocked(part) : part];
    }),
  );
}

const of = (all: ReturnType<typeof documents>, name: Collection) => all.filter((document) => document.in === name);
// Read through the schemas in the first test, so they are whole.
const notesIn = (all: ReturnType<typeof documents>) =>
  of(all, 'notes').map(({ id, value }) => ({ ...value, id, pending: false }) as unknown as Note);
const commitmentsIn = (all: ReturnType<typeof documents>) =>
  of(all, 'commitments').map(({ id, value }) => ({ ...value, id }) as unknown as Commitment);

describe('the demo workshop', () => {
  const all = documents();

  it('is whole: every document passes the checks of what is read', () => {
    for (const { in: name, id, value } of all) {
      const { success, issues } = safeParse(schemas[name], value);
      expect([name, id, success ? null : issues?.[0]?.message]).toEqual([name, id, null]);
    }
  });

  it('has 64 proposals, 8 tables, 4 axes and 4 commitments, and 13 codes that can be typed or scanned', () => {
    expect([notesIn(all).length, of(all, 'tables').length, commitmentsIn(all).length]).toEqual([64, 8, 4]);
    const invitations = of(all, 'invitations').map(({ id }) => id);
    expect(new Set(invitations).size).toBe(13);
    expect(invitations.filter((code) => !isCode(code))).toEqual([]);
    expect(demoPlan().axes.map(({ hue }) => hue)).toEqual(['teal', 'indigo', 'amber', 'rose']);
    expect(demoPlan().tables.map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('has texts that the rules take, and notes at tables of their axis, some at each', () => {
    const notes = notesIn(all);
    expect(notes.filter(({ text }) => textFault(text) !== null)).toEqual([]);
    const axisOfTable = new Map(demoPlan().tables.map(({ id, axisId }) => [id, axisId]));
    expect(notes.filter(({ tableId, axisId }) => axisOfTable.get(tableId) !== axisId)).toEqual([]);
    expect(new Set(notes.map(({ tableId }) => tableId)).size).toBe(8);
    expect(notes.filter(({ category }) => category === null)).toEqual([]);
  });

  it('lies on a board with each note in one place, and in a commitment of its own table', () => {
    const notes = notesIn(all);
    const commitments = commitmentsIn(all);
    const board = boardOf(notes, commitments);
    const lying = [...board.notes.values()].flat().map(({ id }) => id);
    expect(lying.length).toBe(64);
    expect(new Set(lying).size).toBe(64);
    expect(board.commitments.map(({ id }) => board.notes.get(id)?.length)).toEqual([3, 2, 4, 3]);
    for (const { id, tableId } of commitments) {
      expect(new Set(board.notes.get(id)?.map((note) => note.tableId))).toEqual(new Set([tableId]));
    }
  });

  it('comes in part: fewer proposals, evenly by axis, and fewer of them in commitments', () => {
    const some = notesIn(documents({ notes: 32, placed: 5 }));
    const byAxis = demoPlan().axes.map(({ id }) => some.filter(({ axisId }) => axisId === id).length);
    expect(byAxis).toEqual([8, 8, 8, 8]);
    expect(some.filter(({ commitmentId }) => commitmentId).length).toBe(5);
    const bare = documents({ commitments: false });
    expect([commitmentsIn(bare).length, notesIn(bare).filter(({ commitmentId }) => commitmentId).length]).toEqual([
      0, 0,
    ]);
  });

  it('opens in the phase asked for', () => {
    const patches = demoChanges({ ...ids, phase: 'propose' }).filter(({ op }) => op === 'patch');
    expect(patches).toMatchObject([{ in: 'workshops', id: 'w', fields: { 'stage.phase': 'propose' } }]);
    expect(demoChanges({ ...ids, phase: 'welcome' }).filter(({ op }) => op === 'patch')).toEqual([]);
  });
});

describe('a change in the words of Firestore', () => {
  it('leaves the times to the server, at any depth', () => {
    const value = {
      at: { serverTime: true },
      stage: { changedAt: { serverTime: true }, endsAt: 1000, n: 2, call: null },
    };
    expect(writeOf('w/1', { op: 'put', value })).toEqual({
      update: {
        name: 'w/1',
        fields: {
          stage: {
            mapValue: {
              fields: {
                endsAt: { timestampValue: '1970-01-01T00:00:01.000Z' },
                n: { integerValue: '2' },
                call: { nullValue: null },
              },
            },
          },
        },
      },
      updateTransforms: [
        { fieldPath: 'at', setToServerValue: 'REQUEST_TIME' },
        { fieldPath: 'stage.changedAt', setToServerValue: 'REQUEST_TIME' },
      ],
    });
  });

  it('patches only what it names, and only what is there', () => {
    const fields = { 'stage.phase': 'draft', 'stage.changedAt': { serverTime: true }, tags: ['a', 1.5, true] };
    expect(writeOf('w/1', { op: 'patch', fields })).toEqual({
      update: {
        name: 'w/1',
        fields: {
          stage: { mapValue: { fields: { phase: { stringValue: 'draft' } } } },
          tags: { arrayValue: { values: [{ stringValue: 'a' }, { doubleValue: 1.5 }, { booleanValue: true }] } },
        },
      },
      updateMask: { fieldPaths: ['stage.phase', 'tags'] },
      updateTransforms: [{ fieldPath: 'stage.changedAt', setToServerValue: 'REQUEST_TIME' }],
      currentDocument: { exists: true },
    });
  });
});
