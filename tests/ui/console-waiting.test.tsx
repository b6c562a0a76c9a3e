import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AxisId, NoteId } from '@/domain/ids';
import { letPass, noteIdOf, proposeNote, rewordNote } from '@/domain/note';
import type { Settings } from '@/domain/workshop';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import Console from '@/screens/console/console';
import { deviceOf, openTestWorkshop, plan, renderRoom, t1, W } from '../support/render-room';
import { stored } from '../support/room-contents';

async function consoleWith(moderation: Settings['moderation'], texts: readonly string[]) {
  const gateway = await openTestWorkshop('draft', { settings: { ...plan.settings, moderation } });
  const author = await deviceOf(gateway, 'amina', 'participant', t1);
  const ids: NoteId[] = [];
  for (const [slot, text] of texts.entries()) {
    ids.push(await write(author, slot, text, moderation));
    // In different milliseconds, so that the order is theirs.
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  await renderRoom(gateway, <Console />);
  await screen.findByText(/aux tables/);
  const [first = noId, second = noId, third = noId] = ids;
  return { gateway, author, first, second, third, user: userEvent.setup() };
}

const noId = '' as NoteId;

async function write(author: MemoryGateway, slot: number, text: string, moderation: Settings['moderation']) {
  const id = noteIdOf(W, await author.whoAmI(), slot);
  const draft = { slot, text, axisId: 'a1' as AxisId, tableId: t1, origin: 'phone', category: null } as const;
  await author.commit(W, proposeNote(id, draft, null, { moderation }));
  return id;
}

/** What has just come under the thumb is not judged by a press that was meant for what was there before. */
const look = () => act(() => new Promise((resolve) => setTimeout(resolve, 400)));
const next = () => within(screen.getByRole('region', { name: 'La suivante' }));
const state = (gateway: MemoryGateway, id: NoteId) => stored(gateway, `/notes/${id}`);

describe('what waits for a tap', () => {
  it('comes one at a time, the longest waiting first, each let pass or hidden with one press', async () => {
    const { gateway, first, second, third, user } = await consoleWith('all', ['Une', 'Deux', 'Trois']);
    screen.getByText('3 propositions attendent votre lecture');
    await look();
    next().getByText('Une');
    await user.click(next().getByRole('button', { name: 'Laisser passer' }));
    await next().findByText('Deux');
    await look();
    await user.click(next().getByRole('button', { name: 'Masquer' }));
    await next().findByText('Trois');
    expect(state(gateway, first)).toMatchObject({ state: 'shown', cleared: true });
    expect(state(gateway, second)).toMatchObject({ state: 'hidden' });
    expect(state(gateway, third)).toMatchObject({ state: 'held' });
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await next().findByText('Deux');
    expect(state(gateway, second)).toMatchObject({ state: 'held' });
  });

  it('is not judged before it has been seen', async () => {
    const { gateway, second, user } = await consoleWith('all', ['Une', 'Deux']);
    await look();
    await user.dblClick(next().getByRole('button', { name: 'Laisser passer' }));
    await next().findByText('Deux');
    expect(state(gateway, second)).toMatchObject({ state: 'held' });
  });

  it('several are let pass at once, but not those whose words have changed since they were chosen', async () => {
    const { gateway, author, first, second, third, user } = await consoleWith('screen', ['Une', 'Deux', 'Trois']);
    await user.click(screen.getByText('Plusieurs à la fois (3)'));
    const list = within(screen.getByRole('list', { name: 'En attente de votre lecture' }));
    await user.click(list.getByRole('checkbox', { name: 'Une' }));
    await user.click(list.getByRole('checkbox', { name: 'Deux' }));
    await act(() =>
      author.commit(W, rewordNote({ id: second, state: 'shown' }, 'Autre chose', { moderation: 'screen' })),
    );
    await list.findByText('Autre chose');
    await user.click(screen.getByRole('button', { name: 'En laisser passer 1' }));
    await screen.findByText('2 propositions attendent votre lecture');
    expect(state(gateway, first)).toMatchObject({ cleared: true });
    expect(state(gateway, second)).toMatchObject({ cleared: false });
    await user.click(screen.getByRole('button', { name: 'Tout choisir' }));
    await user.click(screen.getByRole('button', { name: 'En laisser passer 2' }));
    await waitFor(() => expect(screen.queryByText('En attente de votre lecture')).toBeNull());
    expect(state(gateway, third)).toMatchObject({ cleared: true });
  });

  it('comes back when its author rewords it', async () => {
    const { gateway, author, first } = await consoleWith('all', ['Une']);
    await act(() => gateway.commit(W, letPass([{ id: first, text: 'Une' }])));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'La suivante' })).toBeNull());
    await act(() => author.commit(W, rewordNote({ id: first, state: 'shown' }, 'Une autre', { moderation: 'all' })));
    await waitFor(() => next().getByText('Une autre'));
  });
});

describe('choosing what facilitators read first', () => {
  const choice = () => screen.getByRole('combobox', { name: /lit d’abord/ });

  it('with nothing written is done at once, and undone', async () => {
    const { gateway, user } = await consoleWith('off', []);
    await user.selectOptions(choice(), 'all');
    await waitFor(() =>
      expect(stored(gateway, '')).toMatchObject({ settings: { moderation: 'all', privateWriting: true } }),
    );
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(stored(gateway, '')).toMatchObject({ settings: { moderation: 'off' } }));
  });

  it('switched off, asks what becomes of what waits; kept, it waits on', async () => {
    const { gateway, first, user } = await consoleWith('all', ['Une']);
    await user.selectOptions(choice(), 'off');
    const dialog = within(screen.getByRole('dialog'));
    dialog.getByText(/Qu’en faire/);
    expect(stored(gateway, '')).toMatchObject({ settings: { moderation: 'all' } });
    await user.click(dialog.getByRole('button', { name: 'Les garder en attente' }));
    await waitFor(() => expect(stored(gateway, '')).toMatchObject({ settings: { moderation: 'off' } }));
    expect(state(gateway, first)).toMatchObject({ state: 'held' });
    next().getByText('Une');
  });

  it('switched on over what is written, lets it all pass if that is wanted; one undo takes back both', async () => {
    const { gateway, first, user } = await consoleWith('off', ['Une']);
    await user.selectOptions(choice(), 'screen');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Tout laisser passer' }));
    await waitFor(() => expect(state(gateway, first)).toMatchObject({ state: 'shown', cleared: true }));
    expect(stored(gateway, '')).toMatchObject({ settings: { moderation: 'screen' } });
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(state(gateway, first)).toMatchObject({ cleared: false }));
    expect(stored(gateway, '')).toMatchObject({ settings: { moderation: 'off' } });
  });
});

describe('muting an author', () => {
  it('names nobody, says how many are muted, and is taken back from the toast or the list', async () => {
    const { gateway, user } = await consoleWith('off', ['Une insulte']);
    const isMuted = () => stored(gateway, '/members/amina');
    await user.click(screen.getByRole('button', { name: 'Actions : Une insulte' }));
    await user.click(screen.getByRole('button', { name: 'Suspendre le téléphone qui l’a écrite' }));
    await screen.findByText('Téléphone suspendu : 1 en tout.');
    expect(isMuted()).toMatchObject({ muted: true });
    expect(document.body.textContent).not.toContain('amina');
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(isMuted()).toMatchObject({ muted: false }));

    await user.click(await screen.findByRole('button', { name: 'Suspendre le téléphone qui l’a écrite' }));
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    await user.click(screen.getByRole('button', { name: 'Téléphones suspendus (1)' }));
    const list = within(screen.getByRole('list', { name: 'Téléphones suspendus' }));
    list.getByText('L’auteur(e) de :');
    list.getByText('Une insulte');
    await user.click(list.getByRole('button', { name: 'Rétablir l’écriture pour qui a écrit : Une insulte' }));
    await waitFor(() => expect(isMuted()).toMatchObject({ muted: false }));
    screen.getByText('Plus aucun téléphone suspendu.');
  });

  it('is not offered where the author can’t be told', async () => {
    const { gateway, user } = await consoleWith('off', []);
    const id = noteIdOf(W, await gateway.whoAmI(), 3);
    const draft = {
      slot: 3,
      text: 'Reprise',
      axisId: 'a1' as AxisId,
      tableId: t1,
      origin: 'phone',
      category: null,
    } as const;
    await act(() => gateway.commit(W, proposeNote(id, draft, null, { late: true })));
    await user.click(await screen.findByRole('button', { name: 'Actions : Reprise' }));
    screen.getByText(/l’animation a repris cette proposition/);
    expect(screen.queryByRole('button', { name: /Suspendre le téléphone/ })).toBeNull();
  });
});
