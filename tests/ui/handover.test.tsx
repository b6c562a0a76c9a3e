// Two consoles at once: what each does by itself is done, and is not done for ever.
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '@/domain/change';
import type { AxisId, UserId } from '@/domain/ids';
import { changeNoteState, noteIdOf, proposeNote } from '@/domain/note';
import { closeRound } from '@/domain/round';
import { callPhones } from '@/domain/stage';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import Console from '@/screens/console/console';
import { atTable, cast, openDots } from '../support/open-rounds';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';
import { propose, stored } from '../support/room-contents';

const pause = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** The batches that a device writes from now on. */
function writesOf(gateway: MemoryGateway): readonly (readonly Change[])[] {
  const batches: (readonly Change[])[] = [];
  const commit = gateway.commit.bind(gateway);
  vi.spyOn(gateway, 'commit').mockImplementation((workshopId, changes) => {
    batches.push(changes);
    return commit(workshopId, changes);
  });
  return batches;
}

async function another(gateway: MemoryGateway, id: string): Promise<MemoryGateway> {
  await deviceOf(gateway, id, 'facilitator', null);
  return createMemoryGateway({ userId: id as UserId, store: gateway.store });
}

/** From a phone that had been away while the others' were revealed. */
async function writeSealed(founder: MemoryGateway, slot: number) {
  const author = await deviceOf(founder, 'amina', 'participant', t1);
  const id = noteIdOf(W, await author.whoAmI(), slot);
  const draft = { slot, text: `Proposition ${slot}`, axisId: 'a1' as AxisId, tableId: t1, origin: 'phone' } as const;
  await act(() => author.commit(W, proposeNote(id, { ...draft, category: null }, null, { sealed: true })));
  return id;
}

const touching = (batches: readonly (readonly Change[])[], collection: Change['in']) =>
  batches.filter((changes) => changes.some((change) => change.in === collection));

describe('two consoles', () => {
  it('reveal what arrived sealed, and then leave it', async () => {
    const one = await openTestWorkshop('group');
    const two = await another(one, 'zineb');
    const batches = [writesOf(one), writesOf(two)];
    await renderRoom(one, <Console />);
    await renderRoom(two, <Console />);
    const id = await writeSealed(one, 1);
    await waitFor(() => expect(stored(one, `/notes/${id}`)).toMatchObject({ revealed: true }));
    await pause(4_000);
    const reveals = batches.flatMap((of) => touching(of, 'notes'));
    expect(reveals.length).toBeGreaterThan(0);
    expect(reveals.length).toBeLessThanOrEqual(2);
    // Three hundred reveals would be three hundred lines of it.
    expect(batches.flatMap((of) => touching(of, 'trail'))).toEqual([]);
  });

  it('publish a result once, with one line of the trail, and are quiet afterwards', async () => {
    const one = await openTestWorkshop('vote');
    for (const id of ['amina', 'brahim']) await deviceOf(one, id, 'participant', t1);
    const two = await another(one, 'zineb');
    await renderRoom(one, <Console />);
    await renderRoom(two, <Console />);
    const id = await openDots(one, ['Un', 'Deux'], atTable(t1));
    await cast(one, id, 'amina', { 1: 1 });
    await waitFor(() => expect(stored(one, `/turnouts/${id}`)).toMatchObject({ voters: 1 }), { timeout: 6_000 });
    const batches = [writesOf(one), writesOf(two)];
    await act(() => one.commit(W, closeRound(id)));
    await waitFor(() => expect(stored(one, `/rounds/${id}`)).toMatchObject({ result: { voters: 1 } }), {
      timeout: 6_000,
    });
    await pause(6_000);
    const told = batches
      .flat()
      .filter((changes) =>
        changes.some(
          (change) => change.op === 'put' && change.in === 'trail' && change.value.action === 'publishResult',
        ),
      );
    expect(told).toHaveLength(1);
    // The closing itself, and the result.
    expect(batches.flatMap((of) => touching(of, 'rounds'))).toHaveLength(2);
  });
});

describe('a call to a proposal that is withdrawn', () => {
  it('is ended by one of the consoles, once', async () => {
    const one = await openTestWorkshop('group');
    const two = await another(one, 'zineb');
    const id = await propose(one, t1, 'Une proposition');
    await one.commit(W, callPhones(W, { subject: `notes/${id}`, text: 'Une proposition' }));
    await renderRoom(one, <Console />);
    await renderRoom(two, <Console />);
    await screen.findAllByText(/aux tables/);
    const batches = [writesOf(one), writesOf(two)];
    await act(() => one.commit(W, changeNoteState(id, 'withdrawn')));
    await waitFor(() => expect(stored(one, '')).toMatchObject({ stage: { call: null } }));
    await pause(4_000);
    expect(batches.flatMap((of) => touching(of, 'workshops'))).toHaveLength(1);
  });
});

describe('the console that is left', () => {
  it('reveals, counts and publishes when the first one is gone in the middle of it', async () => {
    const one = await openTestWorkshop('vote');
    for (const id of ['amina', 'brahim']) await deviceOf(one, id, 'participant', t1);
    const two = await another(one, 'zineb');
    const first = await renderRoom(one, <Console />);
    await screen.findByText(/aux tables/);
    const id = await openDots(one, ['Un', 'Deux'], atTable(t1));
    await cast(one, id, 'amina', { 1: 1 });
    first.unmount();
    await cast(one, id, 'brahim', { 2: 1 });
    const sealed = await writeSealed(one, 2);
    await renderRoom(two, <Console />);
    await waitFor(() => expect(stored(one, `/turnouts/${id}`)).toMatchObject({ voters: 2 }), { timeout: 9_000 });
    await waitFor(() => expect(stored(one, `/notes/${sealed}`)).toMatchObject({ revealed: true }));
    await act(() => two.commit(W, closeRound(id)));
    await waitFor(() => expect(stored(one, `/rounds/${id}`)).toMatchObject({ result: { counts: { 1: 1, 2: 1 } } }), {
      timeout: 9_000,
    });
  });
});
