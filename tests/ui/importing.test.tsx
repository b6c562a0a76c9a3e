import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Prepare from '@/screens/prepare/prepare';
import { openTestWorkshop, renderRoom, t2 } from '../support/render-room';
import { propose } from '../support/room-contents';

async function withFile(csv: string) {
  const gateway = await openTestWorkshop('propose');
  await propose(gateway, t2, 'Déjà là');
  const user = userEvent.setup();
  await renderRoom(gateway, <Prepare />);
  await user.click(await screen.findByRole('button', { name: 'Propositions importées' }));
  await user.upload(screen.getByLabelText('Choisir un fichier'), new File([csv], 'avant.csv', { type: 'text/csv' }));
  const imported = () =>
    [...gateway.store.documents].flatMap(([path, value]) =>
      path.includes('/notes/') && 'origin' in value && value.origin === 'imported' ? [value] : [],
    );
  return { gateway, user, imported };
}

const file = [
  'Proposition;Axe;Qualité',
  'Une borne dans chaque quartier;Numérique;société civile',
  'Déjà là;Numérique;',
  'Sans lieu;Sport;',
  `${'a'.repeat(300)};Numérique;`,
].join('\n');

describe('proposals from a file', () => {
  it('are counted and shown before anything is written, then come in, and can be taken back', async () => {
    const { user, imported } = await withFile(file);
    await screen.findByText('2 propositions à importer');
    expect(screen.getByText('2 lignes laissées de côté')).toBeTruthy();
    expect(screen.getByText('figure déjà dans l’atelier', { exact: false })).toBeTruthy();
    expect(screen.getByText('plus longue qu’une proposition ne peut l’être', { exact: false })).toBeTruthy();
    expect(imported()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Importer 2 propositions' }));
    await waitFor(() => expect(imported()).toHaveLength(2));
    expect(imported()).toMatchObject([
      { text: 'Une borne dans chaque quartier', tableId: t2, category: 'civil-society', revealed: false },
      { text: 'Sans lieu', tableId: 't1', category: null },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(imported()).toMatchObject([{ state: 'withdrawn' }, { state: 'withdrawn' }]));
  });

  it('lines without a place can be left out, and columns chosen by hand', async () => {
    const { user } = await withFile(file);
    await screen.findByText('2 propositions à importer');
    await user.selectOptions(screen.getByLabelText('Où va une ligne qui ne nomme aucun lieu de l’atelier'), '');
    await screen.findByText('1 proposition à importer');
    await user.selectOptions(screen.getByLabelText('La proposition'), '1');
    await screen.findByText('ne nomme aucun axe ni aucune table de l’atelier', { exact: false });
  });

  it('a file that is none says why', async () => {
    await withFile('');
    expect((await screen.findByRole('alert')).textContent).toBe('Ce fichier est vide.');
  });
});
