import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import type { UserId } from '@/domain/ids';
import type { Phase } from '@/domain/phase';
import { closeRound, enterHands, type Round, reopenRound } from '@/domain/round';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import Console from '@/screens/console/console';
import { atTable, cast, openDots } from '../support/open-rounds';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose, stored } from '../support/room-contents';

async function consoleIn(phase: Phase = 'vote') {
  const gateway = await openTestWorkshop(phase);
  for (const id of ['amina', 'brahim', 'chama']) await deviceOf(gateway, id, 'participant', t1);
  const view = await renderRoom(gateway, <Console />);
  await screen.findByText(/aux tables/);
  return { gateway, view, user: userEvent.setup() };
}

const votes = () => within(screen.getByRole('region', { name: 'Votes' }));

/** Rounds as the store has them, with the names they are kept under. */
function roundsIn({ store }: MemoryGateway): (Round & { readonly path: string })[] {
  return [...store.documents]
    .filter(([path]) => /\/rounds\/[^/]+$/.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, document]) => ({ ...(document as Round), path }));
}

/** How often a batch touched a collection. */
function counting(gateway: MemoryGateway, collection: Change['in']): () => number {
  let writes = 0;
  const look = () => JSON.stringify([...gateway.store.documents].filter(([path]) => path.includes(`/${collection}/`)));
  let before = look();
  gateway.store.listeners.add(() => {
    const now = look();
    if (now !== before) writes += 1;
    before = now;
  });
  return () => writes;
}

describe('opening votes', () => {
  it('opens one for each axis that has something to vote on, with one press', async () => {
    const { gateway, user } = await consoleIn();
    await propose(gateway, t1, 'Un budget participatif');
    await propose(gateway, t1, 'Un conseil des jeunes');
    await propose(gateway, t2, 'Un portail de plaintes');
    const preview = within(await votes().findByRole('list', { name: 'Ce qui sera ouvert' }));
    await preview.findByText('2 choix, 3 personnes');
    expect(preview.getByText('1 choix, personne pour voter')).toBeTruthy();
    await user.selectOptions(votes().getByRole('combobox', { name: 'Points par personne' }), '5');
    await user.selectOptions(votes().getByRole('combobox', { name: 'Au plus par choix' }), '2');
    await user.click(votes().getByRole('button', { name: 'Ouvrir 2 votes' }));
    await screen.findByText('2 votes sont ouverts.');
    const rounds = roundsIn(gateway);
    expect(rounds).toHaveLength(2);
    expect(rounds[0]).toMatchObject({ axisId: 'a1', tables: ['t1'], dots: 5, cap: 2, open: true, kind: 'dots' });
    expect(rounds[1]).toMatchObject({ axisId: 'a2', tables: ['t2'] });
    expect(rounds[0]?.options.map(({ text }) => text).sort()).toEqual([
      'Un budget participatif',
      'Un conseil des jeunes',
    ]);
    expect(votes().getByRole('region', { name: 'Participation' })).toBeTruthy();
    expect(votes().getByRole('region', { name: 'Numérique' })).toBeTruthy();
  });

  it('opens one in the plenary, on commitments, under a title; the cap never passes the dots', async () => {
    const { gateway, user } = await consoleIn();
    await commitTo(gateway, t1, 'Budget participatif');
    await user.selectOptions(votes().getByRole('combobox', { name: 'Qui vote' }), 'plenary');
    await user.click(votes().getByRole('radio', { name: 'Les projets d’engagement' }));
    await user.selectOptions(votes().getByRole('combobox', { name: 'Au plus par choix' }), '3');
    await user.selectOptions(votes().getByRole('combobox', { name: 'Points par personne' }), '2');
    await user.type(votes().getByRole('textbox', { name: 'Titre du vote' }), 'Nos priorités');
    await votes().findByText('1 choix, 3 personnes');
    await user.click(votes().getByRole('button', { name: 'Ouvrir le vote' }));
    await votes().findByRole('region', { name: 'Nos priorités' });
    expect(roundsIn(gateway)[0]).toMatchObject({ tables: null, axisId: null, title: 'Nos priorités', dots: 2, cap: 2 });
  });

  it('opens nothing where there is nothing to vote on, and says so', async () => {
    const { gateway, user } = await consoleIn();
    expect((await votes().findAllByText('rien à départager ici')).length).toBe(2);
    await user.click(votes().getByRole('button', { name: 'Ouvrir le vote' }));
    expect(roundsIn(gateway)).toEqual([]);
  });
});

describe('while a vote is open', () => {
  it('tells how many have voted of how many, and publishes it for the screens, a few times at most', async () => {
    const { gateway } = await consoleIn();
    const told = counting(gateway, 'turnouts');
    const id = await openDots(gateway, ['Un', 'Deux'], atTable(t1));
    await cast(gateway, id, 'amina', { 1: 2 });
    await cast(gateway, id, 'brahim', { 2: 1 });
    await votes().findByText('2 sur 3 ont voté');
    await waitFor(() => expect(stored(gateway, `/turnouts/${id}`)).toMatchObject({ voters: 2, expected: 3 }));
    await cast(gateway, id, 'brahim', { 1: 1 });
    await cast(gateway, id, 'chama', { 1: 1 });
    await waitFor(() => expect(stored(gateway, `/turnouts/${id}`)).toMatchObject({ voters: 3 }));
    expect(told()).toBe(2);
  });

  it('two consoles write it once', async () => {
    const { gateway } = await consoleIn();
    const other = createMemoryGateway({ userId: 'zineb' as UserId, store: gateway.store });
    await deviceOf(gateway, 'zineb', 'facilitator', null);
    await renderRoom(other, <Console />);
    const told = counting(gateway, 'turnouts');
    const id = await openDots(gateway, ['Un'], atTable(t1));
    await cast(gateway, id, 'amina', { 1: 1 });
    await waitFor(() => expect(stored(gateway, `/turnouts/${id}`)).toMatchObject({ voters: 1 }));
    // Longer than the other would have waited.
    await act(() => new Promise((resolve) => setTimeout(resolve, 5_500)));
    expect(told()).toBe(1);
  });
});

describe('closing', () => {
  it('publishes the result from the ballots, hands beside them, and says what is tied', async () => {
    const { gateway, user } = await consoleIn();
    const id = await openDots(gateway, ['Un', 'Deux', 'Trois'], atTable(t1));
    await cast(gateway, id, 'amina', { 1: 2, 2: 1 });
    await cast(gateway, id, 'brahim', { 2: 1 });
    await gateway.commit(W, enterHands(id, t1, { 3: 6 }));
    await votes().findByText('2 sur 3 ont voté');
    await user.click(votes().getByRole('button', { name: 'Clore et montrer le résultat' }));
    await votes().findByText('Égalité en tête : 2 choix.');
    expect(votes().getByText('6 mains levées, comptées à part des téléphones.')).toBeTruthy();
    expect(stored(gateway, `/rounds/${id}`)).toMatchObject({
      open: false,
      result: { voters: 2, counts: { 1: 2, 2: 2 }, hands: { 3: 6 }, remarks: [] },
    });
  });

  it('can be undone: the round is open again, without its result and with everybody’s ballots', async () => {
    const { gateway, user } = await consoleIn();
    const id = await openDots(gateway, ['Un'], atTable(t1));
    await cast(gateway, id, 'amina', { 1: 1 });
    await user.click(await votes().findByRole('button', { name: 'Clore et montrer le résultat' }));
    await votes().findByText('1 personne a voté.');
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await votes().findByText('1 sur 3 a voté');
    expect(stored(gateway, `/rounds/${id}`)).toMatchObject({ open: true, closedAt: null, result: null });
  });

  it('all open votes at once', async () => {
    const { gateway, user } = await consoleIn();
    await openDots(gateway, ['Un'], { ...atTable(t1), title: 'Ici' });
    await openDots(gateway, ['Deux'], { ...atTable(t2), title: 'Là' });
    await user.click(await votes().findByRole('button', { name: 'Clore les 2 votes' }));
    await waitFor(() => expect(roundsIn(gateway).every(({ open }) => !open)).toBe(true));
    await waitFor(() => expect(roundsIn(gateway).every(({ result }) => result)).toBe(true));
  });

  it('another facilitator’s console publishes what the first one left, in any phase', async () => {
    const gateway = await openTestWorkshop('draft');
    const second = await deviceOf(gateway, 'zineb', 'facilitator', null);
    await deviceOf(gateway, 'amina', 'participant', t1);
    const id = await openDots(gateway, ['Un'], atTable(t1));
    await cast(gateway, id, 'amina', { 1: 1 });
    await gateway.commit(W, closeRound(id));
    await renderRoom(second, <Console />);
    await waitFor(() => expect(stored(gateway, `/rounds/${id}`)).toMatchObject({ result: { counts: { 1: 1 } } }), {
      timeout: 8_000,
    });
  });

  it('publishes nothing before the server has closed the round: ballots still come', async () => {
    const { gateway, user } = await consoleIn();
    const id = await openDots(gateway, ['Un', 'Deux'], atTable(t1));
    const phone = createMemoryGateway({ userId: 'amina' as UserId, store: gateway.store });
    await votes().findByText('Personne n’a encore voté, sur 3');
    gateway.hold();
    await user.click(votes().getByRole('button', { name: 'Clore et montrer le résultat' }));
    await votes().findByText(/Le résultat arrive/);
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    await cast(phone, id, 'amina', { 2: 1 });
    gateway.release();
    await waitFor(() => expect(stored(gateway, `/rounds/${id}`)).toMatchObject({ result: { counts: { 2: 1 } } }));
  });

  it('keeps earlier rounds side by side', async () => {
    const { gateway, user } = await consoleIn();
    for (const title of ['Premier', 'Deuxième', 'Troisième']) {
      const id = await openDots(gateway, ['Un'], { ...atTable(t1), title });
      await gateway.commit(W, closeRound(id));
      await votes().findByRole('region', { name: title });
      // Rounds of one moment count as one.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await user.click(votes().getByText('2 votes précédents'));
    expect(votes().getByRole('region', { name: 'Premier' })).toBeTruthy();
    expect(votes().getByRole('region', { name: 'Deuxième' })).toBeTruthy();
  });
});

describe('the plenary', () => {
  const discussion = () => within(screen.getByRole('region', { name: 'Engagement en discussion' }));

  it('puts a commitment on the screen, checks agreement, and keeps the check before and the one after', async () => {
    const { gateway, user } = await consoleIn('review');
    const c1 = await commitTo(gateway, t1, 'Budget participatif');
    await commitTo(gateway, t2, 'Portail unique');
    await discussion().findByRole('option', { name: 'Participation · Budget participatif' });
    await user.click(discussion().getByRole('button', { name: 'Suivant' }));
    await waitFor(() => expect(stored(gateway, '/screens/main')).toMatchObject({ spotlight: `commitments/${c1}` }));
    expect(stored(gateway, '/screens/main')).toMatchObject({ joinCard: false });

    await user.click(await discussion().findByRole('button', { name: 'Mesurer le degré d’adhésion' }));
    const [check] = roundsIn(gateway);
    expect(check).toMatchObject({ kind: 'agreement', commitmentId: c1, title: 'Budget participatif', tables: null });
    const id = check?.path.split('/').at(-1) as Round['id'];
    await cast(gateway, id, 'amina', { 2: 1 }, { remark: 'Qui paie ?', reserved: true });
    await discussion().findByText('1 sur 3 a répondu');
    await user.click(discussion().getByRole('button', { name: 'Clore et montrer le résultat' }));
    await discussion().findByRole('list', { name: '1 réserve' });
    expect(discussion().getByText('Qui paie ?')).toBeTruthy();

    await user.click(discussion().getByRole('button', { name: 'Mesurer de nouveau' }));
    await waitFor(() => expect(roundsIn(gateway)).toHaveLength(2));
    await user.click(await discussion().findByRole('button', { name: 'Clore et montrer le résultat' }));
    await discussion().findByRole('region', { name: 'Mesure 2' });
    expect(discussion().getByRole('region', { name: 'Mesure 1' })).toBeTruthy();
    await user.selectOptions(discussion().getByRole('combobox'), '');
    await waitFor(() => expect(stored(gateway, '/screens/main')).toMatchObject({ spotlight: null }));
  });

  it('a round that is reopened is counted anew when it is closed', async () => {
    const { gateway } = await consoleIn();
    const id = await openDots(gateway, ['Un', 'Deux'], atTable(t1));
    await cast(gateway, id, 'amina', { 1: 1 });
    await gateway.commit(W, closeRound(id));
    await waitFor(() => expect(stored(gateway, `/rounds/${id}`)).toMatchObject({ result: { counts: { 1: 1 } } }));
    await gateway.commit(W, reopenRound(id));
    await cast(gateway, id, 'amina', { 2: 2 });
    await gateway.commit(W, closeRound(id));
    await waitFor(() => expect(stored(gateway, `/rounds/${id}`)).toMatchObject({ result: { counts: { 2: 2 } } }));
  });
});
