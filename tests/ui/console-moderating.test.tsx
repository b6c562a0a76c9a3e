import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { changeCommitmentState } from '@/domain/commitment';
import type { AxisId, NoteId } from '@/domain/ids';
import { sendLate } from '@/domain/late';
import { changeNoteState, noteIdOf } from '@/domain/note';
import Console from '@/screens/console/console';
import { facilitatorId, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose, stored } from '../support/room-contents';

async function consoleWith(texts: readonly string[]) {
  const gateway = await openTestWorkshop('draft');
  const ids = [];
  for (const text of texts) ids.push(await propose(gateway, t1, text));
  await renderRoom(gateway, <Console />);
  await screen.findByText(/aux tables/);
  return { gateway, ids, user: userEvent.setup() };
}

const noId = '' as NoteId;
const strip = () => within(screen.getByRole('list', { name: 'Dernières propositions' }));

describe('moderating', () => {
  it('hides a proposal with one press, keeps it in the list of hidden ones, and shows it again', async () => {
    const { gateway, ids, user } = await consoleWith(['Un budget', 'Une insulte']);
    await user.click(strip().getByRole('button', { name: 'Masquer : Une insulte' }));
    await waitFor(() => expect(strip().queryByText('Une insulte')).toBeNull());
    expect(stored(gateway, `/notes/${ids[1]}`)).toMatchObject({ state: 'hidden', text: 'Une insulte' });

    await user.click(screen.getByRole('button', { name: 'Corbeille (1)' }));
    await user.click(screen.getByRole('button', { name: 'Afficher de nouveau : Une insulte' }));
    await strip().findByText('Une insulte');
    expect(stored(gateway, `/notes/${ids[1]}`)).toMatchObject({ state: 'shown' });
    screen.getByText('La corbeille est vide.');
  });

  it('takes back the hiding from the toast', async () => {
    const { gateway, ids, user } = await consoleWith(['Un budget']);
    await user.click(strip().getByRole('button', { name: 'Masquer : Un budget' }));
    await screen.findByText('Masquée pour tout le monde.');
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await strip().findByText('Un budget');
    expect(stored(gateway, `/notes/${ids[0]}`)).toMatchObject({ state: 'shown' });
  });

  it('lists what its author has withdrawn, and offers nothing for it', async () => {
    const { gateway, ids, user } = await consoleWith(['Un budget', 'Retirée']);
    await gateway.commit(W, changeNoteState(ids[1] ?? noId, 'withdrawn'));
    await waitFor(() => expect(screen.queryByText('Retirée')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Corbeille' }));
    const withdrawn = within(screen.getByRole('list', { name: 'Retirées par leur auteur(e) (1)' }));
    withdrawn.getByText('Retirée');
    expect(withdrawn.queryByRole('button')).toBeNull();
  });

  it('finds in the trash what was hidden and what was set aside, and brings both back', async () => {
    const { gateway, ids, user } = await consoleWith(['Un budget', 'Des caméras']);
    const aside = await commitTo(gateway, t1, 'Budget annuel');
    await gateway.commit(W, [
      ...changeNoteState(ids[0] ?? noId, 'hidden'),
      ...changeCommitmentState(aside, 'set-aside'),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Corbeille (2)' }));
    const trash = within(screen.getByRole('dialog'));
    await user.type(trash.getByRole('searchbox'), 'annuel');
    await waitFor(() => expect(trash.queryByText('Un budget')).toBeNull());
    await user.click(trash.getByRole('button', { name: 'Rétablir : Budget annuel' }));
    expect(stored(gateway, `/commitments/${aside}`)).toMatchObject({ state: 'draft' });
    await user.clear(trash.getByRole('searchbox'));
    await user.click(await trash.findByRole('button', { name: 'Afficher de nouveau : Un budget' }));
    expect(stored(gateway, `/notes/${ids[0]}`)).toMatchObject({ state: 'shown', cleared: true });
  });

  it('finds by text, says when there is none, and names table and axis', async () => {
    const { user } = await consoleWith(['Un budget participatif', 'Des caméras']);
    expect(strip().getAllByText('Table 1')).toHaveLength(2);
    expect(strip().getAllByText('Participation')).toHaveLength(2);
    const field = screen.getByRole('searchbox', { name: 'Chercher dans les propositions' });
    await user.type(field, 'camera');
    await waitFor(() => expect(strip().getAllByRole('listitem')).toHaveLength(1));
    expect(strip().getByText('Des caméras')).toBeTruthy();
    await user.type(field, 'zzz');
    await screen.findByText('Aucune proposition ne contient ces mots.');
  });

  it('says what will appear when nothing has been written', async () => {
    await consoleWith([]);
    expect(screen.getByText(/apparaîtront ici/)).toBeTruthy();
  });
});

describe('the late box', () => {
  const late = (text: string) => sendLate('l1', { text, axisId: 'a2' as AxisId, tableId: t2 });

  it('is not there when nothing came late', async () => {
    await consoleWith([]);
    expect(screen.queryByRole('heading', { name: 'Arrivées trop tard' })).toBeNull();
  });

  it('takes a late proposal in at its table, as a note of this facilitator, and empties itself', async () => {
    const { gateway, user } = await consoleWith([]);
    await gateway.commit(W, late('Trop tard'));
    await user.click(await screen.findByRole('button', { name: 'Reprendre : Trop tard' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Arrivées trop tard' })).toBeNull());
    expect(stored(gateway, '/late/l1')).toMatchObject({ taken: true });
    const notes = [...gateway.store.documents].filter(([path]) => path.includes('/notes/'));
    expect(notes).toHaveLength(1);
    const [[path, note] = []] = notes;
    expect(note).toMatchObject({ text: 'Trop tard', tableId: 't2', axisId: 'a2', late: true, state: 'shown' });
    const { slot } = note as { slot: number };
    expect(path).toContain(noteIdOf(W, facilitatorId, slot));
    await strip().findByText('Trop tard');
  });

  it('takes in what is longer than a note only once it is shortened', async () => {
    const { gateway, user } = await consoleWith([]);
    await gateway.commit(W, late('long '.repeat(60).trim()));
    const take = await screen.findByRole('button', { name: /^Reprendre : long/ });
    expect(take).toHaveProperty('disabled', true);
    expect(screen.getByText('19 caractères de trop')).toBeTruthy();
    const field = screen.getByRole('textbox', { name: /Trop longue/ });
    await user.clear(field);
    await user.type(field, 'Court');
    await user.click(screen.getByRole('button', { name: /^Reprendre : long/ }));
    await strip().findByText('Court');
  });
});
