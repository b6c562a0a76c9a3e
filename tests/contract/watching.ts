import { expect, it } from 'vitest';
import { changeTemplate } from '@/domain/answer-template';
import { signAttendance, withdrawAttendance } from '@/domain/attendance';
import { emptyBody } from '@/domain/body';
import { type Change, NOW } from '@/domain/change';
import { finishAnswers } from '@/domain/finish';
import { addRow, patchRow, writeShort, writeWords } from '@/domain/form';
import type { CommitmentId, NoteId, WorkshopId } from '@/domain/ids';
import { freeze } from '@/domain/stage';
import { askForHelp } from '@/domain/table-state';
import { axisId, commitmentAt, freshCodes, freshWorkshopId, noteAt, opening, tableA, tableB } from './fixtures';
import type { Setting } from './gateway-contract';
import { hear } from './heard';

const ids = (live: { value: readonly { id: string }[] } | undefined) => live?.value.map(({ id }) => id);

export function watching(setting: Setting): void {
  it('says first what is there, and then what becomes of it', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, userId } = setting.one;
    await gateway.commit(workshopId, opening(workshopId, userId));
    const workshop = hear(setting.other.gateway, 'workshop', { workshopId });
    const first = await workshop.until(({ fromServer }) => fromServer);
    expect(first.value).toMatchObject({ id: workshopId, title: { fr: 'Atelier' }, createdBy: userId, schema: 1 });
    await gateway.commit(workshopId, freeze(workshopId, true));
    await workshop.until(({ value }) => value?.stage.frozen === true);
    workshop.stop();
  });

  it('says null, as the server’s word, of what is not there', async () => {
    const note = hear(setting.one.gateway, 'note', { workshopId: freshWorkshopId(), noteId: 'none' as NoteId });
    expect(await note.until(({ fromServer }) => fromServer)).toEqual({ value: null, fromServer: true });
    note.stop();
  });

  it('says nothing is there of an address that can be nobody’s', async () => {
    for (const odd of ['', '..', 'a/b', 'a/b/c', '__odd__', 'x'.repeat(2000)]) {
      const workshopId = odd as WorkshopId;
      const workshop = hear(setting.one.gateway, 'workshop', { workshopId });
      expect((await workshop.until(({ fromServer }) => fromServer)).value, odd).toBeNull();
      const notes = hear(setting.one.gateway, 'notes', { workshopId, scope: 'room' });
      expect((await notes.until(({ fromServer }) => fromServer)).value, odd).toEqual([]);
      workshop.stop();
      notes.stop();
    }
  });

  it('lists a table’s shown notes in the order of their ids, and the room’s whatever their state', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = setting.one;
    await gateway.commit(workshopId, [
      noteAt(tableA, 'n3'),
      noteAt(tableA, 'n1'),
      noteAt(tableA, 'n2', { state: 'hidden' }),
      noteAt(tableA, 'n4', { state: 'withdrawn' }),
      noteAt(tableB, 'n0'),
      noteAt(tableA, 'N9'),
    ]);
    const table = hear(setting.other.gateway, 'notes', { workshopId, scope: tableA });
    expect(ids(await table.until(({ fromServer }) => fromServer))).toEqual(['N9', 'n1', 'n3']);
    const room = hear(setting.other.gateway, 'notes', { workshopId, scope: 'room' });
    expect(ids(await room.until(({ fromServer }) => fromServer))).toEqual(['N9', 'n0', 'n1', 'n2', 'n3', 'n4']);
    table.stop();
    room.stop();
  });

  it('takes a note out of a table’s list when it is hidden or goes to another table', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = setting.one;
    await gateway.commit(workshopId, [noteAt(tableA, 'n1'), noteAt(tableA, 'n2'), noteAt(tableA, 'n3')]);
    const table = hear(setting.other.gateway, 'notes', { workshopId, scope: tableA });
    await table.until(({ value }) => value.length === 3);
    await gateway.commit(workshopId, [
      { op: 'patch', in: 'notes', id: 'n1', fields: { state: 'hidden' } },
      { op: 'patch', in: 'notes', id: 'n2', fields: { tableId: tableB } },
    ]);
    expect(ids(await table.until(({ value }) => value.length === 1))).toEqual(['n3']);
    table.stop();
  });

  it('lists commitments of a table, and of the room', async () => {
    const workshopId = freshWorkshopId();
    await setting.one.gateway.commit(workshopId, [commitmentAt(tableB, 'c2'), commitmentAt(tableA, 'c1')]);
    const table = hear(setting.other.gateway, 'commitments', { workshopId, scope: tableB });
    expect(ids(await table.until(({ fromServer }) => fromServer))).toEqual(['c2']);
    const room = hear(setting.other.gateway, 'commitments', { workshopId, scope: 'room' });
    expect(ids(await room.until(({ fromServer }) => fromServer))).toEqual(['c1', 'c2']);
    table.stop();
    room.stop();
  });

  it('makes a form of what two people fill in at once, and tells of it alone and among the others', async () => {
    const workshopId = freshWorkshopId();
    const commitmentId = 'c1' as CommitmentId;
    const body = hear(setting.other.gateway, 'body', { workshopId, commitmentId });
    expect((await body.until(({ fromServer }) => fromServer)).value).toBeNull();
    await Promise.all([
      setting.one.gateway.commit(workshopId, writeShort(commitmentId, 'lead', 'Commune')),
      setting.other.gateway.commit(workshopId, addRow(emptyBody(commitmentId), 'milestones', 'm1')),
    ]);
    await setting.one.gateway.commit(
      workshopId,
      patchRow(commitmentId, 'milestones', 'm1', { output: 'Portail', due: '2025-01-31' }),
    );
    const found = (
      await body.until(({ value }) => value?.lead === 'Commune' && value.milestones.m1?.output === 'Portail')
    ).value;
    const milestone = {
      output: 'Portail',
      start: '',
      due: '2025-01-31',
      lead: '',
      partners: '',
      rank: 'a0',
      dropped: false,
    };
    expect(found).toEqual({ ...emptyBody(commitmentId), lead: 'Commune', milestones: { m1: milestone } });
    const all = hear(setting.one.gateway, 'bodies', { workshopId });
    expect((await all.until(({ fromServer }) => fromServer)).value).toEqual([found]);
    body.stop();
    all.stop();
  });

  it('gives what a table has written in a form since a moment', async () => {
    const workshopId = freshWorkshopId();
    const commitmentId = 'c1' as CommitmentId;
    const { gateway } = setting.one;
    const early = { op: 'put', in: 'updates', value: { u: 'AAA=', role: 'participant', tableId: tableA } } as const;
    await gateway.commit(workshopId, [{ ...early, id: 'c1/u1', value: { ...early.value, at: 1_700_000_000_000 } }]);
    await gateway.commit(
      workshopId,
      writeWords(commitmentId, [{ id: 'u2', u: 'BBB=' }], { role: 'facilitator', tableId: tableA }),
    );
    await gateway.commit(
      workshopId,
      writeWords(commitmentId, [{ id: 'u3', u: 'CCC=' }], { role: 'participant', tableId: tableB }),
    );
    const ask = { workshopId, commitmentId, tableId: tableA };
    const all = hear(setting.other.gateway, 'updates', { ...ask, since: 0 });
    expect(ids(await all.until(({ fromServer }) => fromServer))).toEqual(['u1', 'u2']);
    const late = hear(setting.other.gateway, 'updates', { ...ask, since: 1_700_000_000_000 });
    expect((await late.until(({ fromServer }) => fromServer)).value).toMatchObject([
      { id: 'u2', u: 'BBB=', role: 'facilitator' },
    ]);
    all.stop();
    late.stop();
  });

  it('gives everything that opening a workshop writes, under its ids', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, userId } = setting.one;
    const codes = freshCodes();
    await gateway.commit(workshopId, opening(workshopId, userId, codes));
    const first = async (kind: 'members' | 'tables' | 'keys') => {
      const heard = hear(setting.other.gateway, kind, { workshopId });
      const { value } = await heard.until(({ fromServer }) => fromServer);
      heard.stop();
      return value;
    };
    expect(await first('members')).toMatchObject([{ id: userId, role: 'facilitator', code: codes.facilitator }]);
    expect(await first('tables')).toEqual([tableA, tableB].map((id) => ({ id, needsHelp: false, people: 0 })));
    const keys = await first('keys');
    const all = [
      codes.door,
      codes.facilitator,
      codes.rapporteur,
      codes.observer,
      codes.screen,
      ...codes.tables.values(),
    ];
    expect(keys.map((key) => ('code' in key ? key.code : ''))).toEqual(all.sort());
  });

  it('gives one table’s own state, not the others’', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, userId } = setting.one;
    await gateway.commit(workshopId, opening(workshopId, userId));
    const table = hear(setting.other.gateway, 'table', { workshopId, tableId: tableA });
    expect((await table.until(({ fromServer }) => fromServer)).value).toEqual({
      id: tableA,
      needsHelp: false,
      people: 0,
    });
    await gateway.commit(workshopId, askForHelp(tableB, true));
    await gateway.commit(workshopId, askForHelp(tableA, true));
    const after = await table.until(({ value }) => value?.needsHelp === true);
    expect(after.value).toMatchObject({ id: tableA, people: 0 });
    table.stop();
  });

  it('gives a person the workshops they opened, and nobody else’s', async () => {
    const [mine, theirs] = [freshWorkshopId(), freshWorkshopId()];
    await setting.one.gateway.commit(mine, opening(mine, setting.one.userId));
    await setting.other.gateway.commit(theirs, opening(theirs, setting.other.userId));
    const workshops = hear(setting.other.gateway, 'myWorkshops', { userId: setting.other.userId });
    const list = ids(await workshops.until(({ fromServer }) => fromServer));
    expect(list).toContain(theirs);
    expect(list).not.toContain(mine);
    workshops.stop();
  });

  it('gives the latest 200 entries of the trail, in the order of their ids', async () => {
    const workshopId = freshWorkshopId();
    const entries = Array.from({ length: 203 }, (_, i): Change => {
      const value = { at: 1_700_000_000_000 + i, action: 'freeze', subject: 'workshops/w', from: '{}', to: '{}' };
      return { op: 'put', in: 'trail', id: `e${999 - i}`, value: { ...value, role: 'facilitator', tableId: null } };
    });
    await setting.one.gateway.commit(workshopId, entries);
    const trail = hear(setting.other.gateway, 'trail', { workshopId });
    const list = ids(await trail.until(({ fromServer }) => fromServer)) ?? [];
    expect(list).toHaveLength(200);
    expect([list[0], list.at(-1)]).toEqual(['e797', 'e996']);
    trail.stop();
    const earlier = hear(setting.other.gateway, 'trail', { workshopId, until: 1_700_000_000_003 });
    expect(ids(await earlier.until(({ fromServer }) => fromServer))).toEqual(['e996', 'e997', 'e998', 'e999']);
    earlier.stop();
  });

  it('keeps unchanged documents, and unchanged parts of a changed one, the very objects they were', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, userId } = setting.one;
    await gateway.commit(workshopId, [
      ...opening(workshopId, userId),
      ...['n1', 'n2', 'n3'].map((id) => noteAt(tableA, id)),
    ]);
    const notes = hear(setting.other.gateway, 'notes', { workshopId, scope: tableA });
    const workshop = hear(setting.other.gateway, 'workshop', { workshopId });
    const before = (await notes.until(({ fromServer }) => fromServer)).value;
    const stood = (await workshop.until(({ fromServer }) => fromServer)).value;
    await gateway.commit(workshopId, [{ op: 'patch', in: 'notes', id: 'n2', fields: { text: 'new' } }]);
    const after = (await notes.until(({ value }) => value[1]?.text === 'new')).value;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[2]).toBe(before[2]);
    await gateway.commit(workshopId, freeze(workshopId, true));
    const stands = (await workshop.until(({ value }) => value?.stage.frozen === true)).value;
    expect(stood).not.toBeNull();
    expect(stands?.axes).toBe(stood?.axes);
    expect(stands?.title).toBe(stood?.title);
    notes.stop();
    workshop.stop();
  });

  it('repeats itself for nothing', async () => {
    const workshopId = freshWorkshopId();
    await setting.one.gateway.commit(workshopId, [commitmentAt(tableA, 'c1')]);
    const heard = hear(setting.one.gateway, 'commitments', { workshopId, scope: tableA });
    await heard.until(({ fromServer }) => fromServer);
    const said = heard.all.length;
    await setting.one.gateway.commit(workshopId, [
      { op: 'patch', in: 'commitments', id: 'c1', fields: { title: 'c1' } },
    ]);
    await setting.one.gateway.commit(workshopId, [commitmentAt(tableB, 'c2')]);
    await setting.one.gateway.commit(workshopId, [
      { op: 'patch', in: 'commitments', id: 'c1', fields: { title: 'c3' } },
    ]);
    await heard.until(({ value }) => value[0]?.title === 'c3');
    expect(heard.all.length).toBe(said + 1);
    heard.stop();
  });

  it('stops when told to', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = setting.one;
    const stopped = hear(setting.other.gateway, 'notes', { workshopId, scope: tableA });
    const going = hear(setting.other.gateway, 'notes', { workshopId, scope: 'room' });
    await stopped.until(({ fromServer }) => fromServer);
    await going.until(({ fromServer }) => fromServer);
    stopped.stop();
    const said = stopped.all.length;
    await gateway.commit(workshopId, [noteAt(tableA, 'n1')]);
    await going.until(({ value }) => value.length === 1);
    expect(stopped.all.length).toBe(said);
    going.stop();
  });

  it('gives the sentences of answers, and whether answering is done', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = setting.one;
    await gateway.commit(workshopId, changeTemplate('merged', { fr: 'Fusionnée.' }));
    const templates = hear(setting.other.gateway, 'templates', { workshopId });
    const list = await templates.until(({ fromServer }) => fromServer);
    expect(list.value).toEqual([{ id: 'merged', sentence: { fr: 'Fusionnée.' } }]);
    templates.stop();
    const finish = hear(setting.other.gateway, 'finish', { workshopId });
    expect((await finish.until(({ fromServer }) => fromServer)).value).toBeNull();
    const covered = { proposals: 3, answered: 1, placed: 1, without: 1, hidden: 0, withdrawn: 0 };
    await gateway.commit(workshopId, finishAnswers(covered, true));
    const done = await finish.until(({ value }) => value !== null);
    expect(done.value).toMatchObject({ id: 'answers', proposals: 3, placed: 1, without: 1, reopened: false });
    finish.stop();
  });

  it('gives the attendance sheet, and of it one’s own line until it is taken out', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, userId } = setting.one;
    await gateway.commit(workshopId, opening(workshopId, userId));
    const sheet = hear(setting.other.gateway, 'attendance', { workshopId });
    const mine = hear(gateway, 'attendanceLine', { workshopId, userId });
    expect((await mine.until(({ fromServer }) => fromServer)).value).toBeNull();
    await sheet.until(({ fromServer }) => fromServer);
    const line = { name: 'أمينة', organisation: 'جمعية', category: 'citizen', gender: null } as const;
    await gateway.commit(workshopId, signAttendance(userId, line));
    const [signed] = (await sheet.until(({ value }) => value.length === 1)).value;
    expect(signed).toMatchObject({ id: userId, ...line, consent: true });
    expect(signed?.signedAt).toBeTypeOf('number');
    await mine.until(({ value }) => value?.name === 'أمينة');
    await gateway.commit(workshopId, withdrawAttendance(userId));
    await gateway.commit(workshopId, withdrawAttendance(userId));
    await sheet.until(({ value }) => value.length === 0);
    await mine.until(({ value }) => value === null);
    sheet.stop();
    mine.stop();
  });

  it('gives the late box', async () => {
    const workshopId = freshWorkshopId();
    const late = { text: 'late', axisId, tableId: tableA, taken: false, at: NOW };
    await setting.one.gateway.commit(workshopId, [{ op: 'put', in: 'late', id: 'l1', value: late }]);
    const heard = hear(setting.other.gateway, 'late', { workshopId });
    expect((await heard.until(({ fromServer }) => fromServer)).value).toMatchObject([{ id: 'l1', text: 'late' }]);
    heard.stop();
  });
}
