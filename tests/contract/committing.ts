import { expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import type { NoteId, WorkshopId } from '@/domain/ids';
import { freshScreen, MAIN_SCREEN } from '@/domain/screen';
import { enterPhase } from '@/domain/stage';
import type { GatewayError } from '@/gateway/gateway';
import { commitmentAt, freshWorkshopId, noteAt, opening, tableA } from './fixtures';
import type { Setting } from './gateway-contract';
import { hear } from './heard';

const reword = (id: string, text: string): Change => ({ op: 'patch', in: 'notes', id, fields: { text } });
const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error: GatewayError) => error.trouble);

export function committing(setting: Setting): void {
  it('patches the fields it names and no others', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, userId } = setting.one;
    await gateway.commit(workshopId, opening(workshopId, userId));
    const workshop = hear(setting.other.gateway, 'workshop', { workshopId });
    const { value: before } = await workshop.until(({ fromServer }) => fromServer);
    await gateway.commit(workshopId, [
      { op: 'patch', in: 'workshops', id: workshopId, fields: { 'stage.endsAt': 1_800_000_000_000, status: 'closed' } },
    ]);
    const { value: after } = await workshop.until(({ value }) => value?.status === 'closed');
    expect(before).not.toBeNull();
    expect(after).toEqual({ ...before, status: 'closed', stage: { ...before?.stage, endsAt: 1_800_000_000_000 } });
    workshop.stop();
  });

  it('puts a whole document in the place of another', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = setting.one;
    const put = (value: typeof freshScreen): Change => ({ op: 'put', in: 'screens', id: MAIN_SCREEN, value });
    await gateway.commit(workshopId, [put({ ...freshScreen, tableId: tableA, spotlight: 'n1' })]);
    await gateway.commit(workshopId, [put({ ...freshScreen, blank: true })]);
    const screen = hear(setting.other.gateway, 'screen', { workshopId, screenId: MAIN_SCREEN });
    const { value } = await screen.until(({ fromServer }) => fromServer);
    expect(value).toEqual({ ...freshScreen, id: MAIN_SCREEN, blank: true });
    screen.stop();
  });

  it('makes of NOW one and the same time for everybody', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, userId } = setting.one;
    await gateway.commit(workshopId, opening(workshopId, userId));
    const mine = hear(gateway, 'workshop', { workshopId });
    const theirs = hear(setting.other.gateway, 'workshop', { workshopId });
    const { value } = await mine.until(({ fromServer }) => fromServer);
    if (!value) throw new Error('no workshop');
    await gateway.commit(workshopId, enterPhase(workshopId, value.stage, 'propose'));
    const seen = (await theirs.until((live) => live.value?.stage.phase === 'propose')).value;
    expect(Math.abs((seen?.stage.changedAt ?? 0) - Date.now())).toBeLessThan(10_000);
    expect(seen?.stage.changedAt).toBeGreaterThanOrEqual(value.stage.changedAt);
    await mine.until((live) => live.value?.stage.changedAt === seen?.stage.changedAt);
    expect(seen?.createdAt).toBe(value.createdAt);
    mine.stop();
    theirs.stop();
  });

  it('does all of a batch or nothing, and puts back what was shown of it', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = setting.one;
    await gateway.commit(workshopId, [noteAt(tableA, 'n1', { text: 'old' })]);
    const mine = hear(gateway, 'notes', { workshopId, scope: tableA });
    await mine.until(({ fromServer }) => fromServer);
    const trouble = refusal(
      gateway.commit(workshopId, [reword('n1', 'new'), noteAt(tableA, 'n2'), reword('nowhere', 'x')]),
    );
    expect(await trouble).toBe('refused');
    await gateway.commit(workshopId, [noteAt(tableA, 'n3')]);
    const theirs = hear(setting.other.gateway, 'notes', { workshopId, scope: tableA });
    for (const heard of [mine, theirs]) {
      await heard.until(({ value }) => value.some(({ id, pending }) => id === 'n3' && !pending));
      expect(heard.all.at(-1)?.value.map(({ id, text }) => [id, text])).toEqual([
        ['n1', 'old'],
        ['n3', 'n3'],
      ]);
      heard.stop();
    }
  });

  it('shows one’s own write at once, as pending, and to others when the server has it', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, hold, release } = setting.one;
    const mine = hear(gateway, 'notes', { workshopId, scope: tableA });
    const theirs = hear(setting.other.gateway, 'notes', { workshopId, scope: tableA });
    await mine.until(({ fromServer }) => fromServer);
    await theirs.until(({ fromServer }) => fromServer);
    hold();
    let isDone = false;
    const done = gateway.commit(workshopId, [noteAt(tableA, 'n1')]).then(() => {
      isDone = true;
    });
    let isSettled = false;
    const settled = gateway.settled().then(() => {
      isSettled = true;
    });
    const shown = await mine.until(({ value }) => value.length === 1);
    expect(shown.value[0]).toMatchObject({ id: 'n1', pending: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect({ isDone, isSettled, said: theirs.all.at(-1)?.value }).toEqual({
      isDone: false,
      isSettled: false,
      said: [],
    });
    release();
    await done;
    await settled;
    await mine.until(({ value }) => value[0]?.pending === false);
    expect((await theirs.until(({ value }) => value.length === 1)).value[0]).toMatchObject({
      id: 'n1',
      pending: false,
    });
    mine.stop();
    theirs.stop();
  });

  it('shows several unsent writes of one document in the order they were given', async () => {
    const workshopId = freshWorkshopId();
    const { gateway, hold, release } = setting.one;
    const mine = hear(gateway, 'note', { workshopId, noteId: 'n1' as NoteId });
    await mine.until(({ fromServer }) => fromServer);
    hold();
    const done = [[noteAt(tableA, 'n1')], [reword('n1', 'second')], [reword('n1', 'third')]].map((changes) =>
      gateway.commit(workshopId, changes),
    );
    await mine.until(({ value }) => value?.text === 'third' && value.pending);
    release();
    await Promise.all(done);
    const theirs = hear(setting.other.gateway, 'note', { workshopId, noteId: 'n1' as NoteId });
    expect((await theirs.until(({ fromServer }) => fromServer)).value?.text).toBe('third');
    mine.stop();
    theirs.stop();
  });

  it('may be given the same changes twice', async () => {
    const workshopId = freshWorkshopId();
    const changes = [noteAt(tableA, 'n1'), commitmentAt(tableA, 'c1')];
    await setting.one.gateway.commit(workshopId, changes);
    await setting.one.gateway.commit(workshopId, changes);
    const notes = hear(setting.other.gateway, 'notes', { workshopId, scope: 'room' });
    expect((await notes.until(({ fromServer }) => fromServer)).value).toHaveLength(1);
    notes.stop();
  });

  it('lets two devices see each other’s changes', async () => {
    const workshopId = freshWorkshopId();
    const sides = [setting.one, setting.other].map(({ gateway }) => ({
      gateway,
      notes: hear(gateway, 'notes', { workshopId, scope: tableA }),
    }));
    // The emulator may forget to tell of a write that comes in the same instant as the listener.
    await Promise.all(sides.map(({ notes }) => notes.until(({ fromServer }) => fromServer)));
    await Promise.all(sides.map(({ gateway }, i) => gateway.commit(workshopId, [noteAt(tableA, `n${i}`)])));
    for (const { notes } of sides) {
      await notes.until(({ value }) => value.length === 2 && value.every(({ pending }) => !pending));
      notes.stop();
    }
  });

  it('keeps a text with half an emoji, and goes on', async () => {
    const workshopId = freshWorkshopId();
    await setting.one.gateway.commit(workshopId, [noteAt(tableA, 'n1', { text: 'cut \ud83d' })]);
    const note = hear(setting.other.gateway, 'note', { workshopId, noteId: 'n1' as NoteId });
    expect((await note.until(({ fromServer }) => fromServer)).value?.text).toBe('cut \ufffd');
    note.stop();
  });

  it('takes no changes as done, and refuses too many or misplaced ones in whole', async () => {
    const workshopId = freshWorkshopId();
    const { gateway } = setting.one;
    await gateway.commit(workshopId, []);
    const many = Array.from({ length: 501 }, (_, i) => noteAt(tableA, `n${i}`));
    expect(await refusal(gateway.commit(workshopId, many))).toBe('broken');
    expect(await refusal(gateway.commit('a/b' as WorkshopId, [noteAt(tableA, 'n1')]))).toBe('broken');
    expect(await refusal(gateway.commit(workshopId, [noteAt(tableA, 'fine'), noteAt(tableA, 'a/b')]))).toBe('broken');
    const notes = hear(gateway, 'notes', { workshopId, scope: 'room' });
    expect((await notes.until(({ fromServer }) => fromServer)).value).toEqual([]);
    notes.stop();
  });
}
