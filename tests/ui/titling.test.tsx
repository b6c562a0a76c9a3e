// A title half typed when the board closes: it is finished in peace, or its words stay on the device.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Rank, StackId } from '@/domain/ids';
import type { Phase } from '@/domain/phase';
import { startStack } from '@/domain/stack';
import { enterPhase, freeze } from '@/domain/stage';
import type { Workshop } from '@/domain/workshop';
import Phone from '@/screens/phone/phone';
import { putBoard, stored } from '../support/board';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

async function phoneAtBoard() {
  const founder = await openTestWorkshop('draft');
  await putBoard(founder, { pool: ['Un', 'Deux', 'Trois'], 'Ouvrir les séances': ['Retransmettre'] });
  const gateway = await deviceOf(founder, 'amina', 'participant', t1);
  await renderRoom(gateway, <Phone />);
  await screen.findByRole('region', { name: 'Tableau de la table 1' });
  const enter = (phase: Phase) => {
    const { stage } = founder.store.documents.get(`workshops/${W}`) as Workshop;
    return act(() => founder.commit(W, enterPhase(W, stage, phase)));
  };
  const user = userEvent.setup();
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  return { founder, gateway, user, enter, press };
}

const dialog = () => within(screen.getByRole('dialog'));
const field = () => dialog().getByRole('textbox');
const titles = (of: Parameters<typeof stored>[0]) => stored(of, 'commitments').map(({ title }) => title);
const aMinute = /il vous reste une minute/;

describe('a title in mid-sentence when the phase ends', () => {
  it('keeps its field, its focus and its words, says how long it is taken, and is sent', async () => {
    const { gateway, user, enter, press } = await phoneAtBoard();
    await press('Nouvel engagement');
    await user.type(field(), 'Publier le');
    const before = field();
    await enter('review');
    await dialog().findByText(aMinute);
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);
    await user.keyboard(' budget');
    await user.click(dialog().getByRole('button', { name: 'Créer' }));
    await waitFor(() => expect(titles(gateway)).toContain('Publier le budget'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Tableau de la table 1' })).toBeNull());
    expect(screen.queryByText('Titre non envoyé')).toBeNull();
  });

  it('the same for changing one: nothing else of it can be changed any more', async () => {
    const { gateway, user, enter, press } = await phoneAtBoard();
    await press(/^Modifier l’engagement/);
    await user.type(field(), ' du conseil');
    await enter('close');
    await dialog().findByText(aMinute);
    expect(dialog().queryByRole('button', { name: 'Mettre de côté' })).toBeNull();
    await user.click(dialog().getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(titles(gateway)).toEqual(['Ouvrir les séances du conseil']));
  });

  it('and for the name of a group', async () => {
    const { founder, gateway, user, enter } = await phoneAtBoard();
    const s1 = 's1' as StackId;
    const into = (id: string) => ({ op: 'patch', in: 'notes', id, fields: { stackId: s1 } }) as const;
    const card = { axisId: 'a1', tableId: t1, title: '', rank: 'a0' as Rank } as Parameters<typeof startStack>[1];
    await act(() => founder.commit(W, [...startStack(s1, card), into('n0'), into('n1')]));
    await user.click(await screen.findByRole('button', { name: /regroupées/ }));
    await user.type(field(), 'Budget');
    await enter('review');
    await dialog().findByText(aMinute);
    expect(dialog().queryByRole('button', { name: 'Tout séparer' })).toBeNull();
    await user.click(dialog().getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(stored(gateway, 'stacks')).toMatchObject([{ title: 'Budget' }]));
  });

  it('refused, stays on the phone with its reason until its owner has done with it', async () => {
    const { gateway, user, enter, press } = await phoneAtBoard();
    await press('Nouvel engagement');
    await user.type(field(), 'Trop tard');
    await enter('review');
    await dialog().findByText(aMinute);
    gateway.refuseNext();
    await user.click(dialog().getByRole('button', { name: 'Créer' }));
    await screen.findByText('Titre non envoyé');
    screen.getByText('Trop tard');
    screen.getByText(/Le serveur ne l’a pas accepté/);
    expect(titles(gateway)).toEqual(['Ouvrir les séances']);
    expect(JSON.stringify(localStorage)).toContain('Trop tard');
    await press('Effacer');
    await waitFor(() => expect(screen.queryByText('Trop tard')).toBeNull());
    expect(JSON.stringify(localStorage)).not.toContain('Trop tard');
  });

  it('the minute over, its words stay on the phone', async () => {
    const { founder, user, press } = await phoneAtBoard();
    await press('Nouvel engagement');
    await user.type(field(), 'Une phrase inach');
    const fields = {
      'stage.phase': 'review',
      'stage.previous': 'draft',
      'stage.changedAt': Date.now() - 58_000,
    } as const;
    await act(() => founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields }]));
    await screen.findByText('Titre non envoyé');
    screen.getByText('Une phrase inach');
    screen.getByText(/fermé avant l’envoi/);
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('Effacer');
  });

  it('where nothing was typed the form goes, and nothing is kept; nor of what its owner gave up', async () => {
    const { enter, press, user } = await phoneAtBoard();
    await press('Nouvel engagement');
    await user.type(field(), 'Finalement non');
    await user.click(dialog().getByRole('button', { name: 'Annuler' }));
    await press('Nouvel engagement');
    await enter('review');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText('Titre non envoyé')).toBeNull();
  });
});

it('a title that a freeze interrupts is kept beside the board', async () => {
  const { founder, user, press } = await phoneAtBoard();
  await press('Nouvel engagement');
  await user.type(field(), 'Un titre');
  await act(() => founder.commit(W, freeze(W, true)));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  screen.getByText('Un titre');
  await act(() => founder.commit(W, freeze(W, false)));
  await screen.findByRole('button', { name: 'Nouvel engagement' });
  expect(screen.queryByRole('dialog')).toBeNull();
  screen.getByText('Un titre');
});
