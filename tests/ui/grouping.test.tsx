// Putting together what says the same, by every way that needs no dragging, on the real providers.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableBoard } from '@/features/drafting/table-board';
import { putBoard, stored } from '../support/board';
import {
  type BoardOptions,
  cardsIn,
  dialog,
  groupingBoard,
  press,
  pressIn,
  proposals,
} from '../support/grouping-board';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

const inDialog = () =>
  within(dialog().getByRole('list', { name: /Regroupée avec d’autres/ }))
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replace(/Retirer$/, ''));

/** Two of them together, with nobody's name on it. */
async function paired(options: BoardOptions = {}) {
  const room = await groupingBoard(options);
  await press(room.user, 'Sélectionner');
  await press(room.user, 'Budget participatif');
  await press(room.user, 'Un budget décidé par les habitants');
  await press(room.user, 'Regrouper');
  await waitFor(() => expect(cardsIn('Propositions')).toHaveLength(3));
  return room;
}

describe('putting together', () => {
  it('says what the phase is for, and that nothing is lost by it', async () => {
    await groupingBoard();
    expect(screen.getByText(/Deux propositions disent la même chose/)).toBeTruthy();
  });

  it('by selecting several: one card with how many and the first of them, undone by one press', async () => {
    const { gateway, user } = await paired();
    expect(cardsIn('Propositions')).toEqual([
      '2 propositions regroupéesBudget participatif',
      'Boîte à idées',
      'Retransmettre',
    ]);
    expect(screen.getByRole('heading', { name: 'Propositions (4)' })).toBeTruthy();
    expect(stored(gateway, 'stacks')).toHaveLength(1);
    expect(screen.getByText('2 propositions regroupées.')).toBeTruthy();
    await press(user, 'Annuler l’action');
    await waitFor(() => expect(cardsIn('Propositions')).toEqual(proposals));
    expect(stored(gateway, 'trail').map(({ action }) => action)).toContain('undoStackNotes');
  });

  it('needs two: with one selected it can’t be pressed', async () => {
    const { user } = await groupingBoard();
    await press(user, 'Sélectionner');
    await press(user, 'Boîte à idées');
    expect(screen.getByRole('button', { name: 'Regrouper' })).toHaveProperty('disabled', true);
  });

  it('says when some have left their commitment for it', async () => {
    const { user } = await groupingBoard();
    await press(user, 'Sélectionner');
    await press(user, 'Séances du soir');
    await press(user, 'Retransmettre');
    await press(user, 'Regrouper');
    expect(await screen.findByText(/Celles qui étaient dans un engagement l’ont quitté/)).toBeTruthy();
    expect(cardsIn('Ouvrir les séances')).toEqual([]);
  });

  it('by a proposal’s dialog, with another proposal and then with the group', async () => {
    const { user } = await groupingBoard();
    await press(user, 'Retransmettre');
    await pressIn(user, 'Regrouper avec…');
    expect(screen.getByRole('dialog', { name: 'Regrouper avec…' })).toBeTruthy();
    expect(dialog().queryByRole('button', { name: 'Retransmettre' })).toBeNull();
    await pressIn(user, 'Boîte à idées');
    await waitFor(() => expect(cardsIn('Propositions').at(-1)).toBe('2 propositions regroupéesBoîte à idées'));
    await press(user, 'Budget participatif');
    await pressIn(user, 'Regrouper avec…');
    await pressIn(user, /^Boîte à idées/);
    await waitFor(() => expect(cardsIn('Propositions').at(-1)).toBe('3 propositions regroupéesBoîte à idées'));
    expect(screen.getByText(/1 proposition ajoutée à : .Boîte à idées/)).toBeTruthy();
  });

  it('is not offered to what lies in a commitment', async () => {
    const { user } = await groupingBoard();
    await press(user, 'Séances du soir');
    expect(dialog().queryByRole('button', { name: 'Regrouper avec…' })).toBeNull();
  });

  it('a selected group counts with all its proposals, and moves with them', async () => {
    const { user } = await paired({ phase: 'draft' });
    await press(user, 'Sélectionner');
    await press(user, /^2 propositions regroupées/);
    expect(screen.getByText('2 propositions sélectionnées')).toBeTruthy();
    await press(user, 'Boîte à idées');
    await press(user, 'Déplacer vers…');
    await pressIn(user, 'Ouvrir les séances');
    await waitFor(() =>
      expect(cardsIn('Ouvrir les séances')).toEqual([
        'Séances du soir',
        'Budget participatif',
        'Un budget décidé par les habitants',
        'Boîte à idées',
      ]),
    );
  });
});

describe('a group opened', () => {
  it('shows every original in full, each by itself with one more press', async () => {
    const { user } = await paired();
    await press(user, /^2 propositions regroupées/);
    expect(inDialog()).toEqual(['Budget participatif', 'Un budget décidé par les habitants']);
    await pressIn(user, 'Un budget décidé par les habitants');
    expect(screen.getByRole('dialog', { name: 'Proposition' })).toBeTruthy();
    expect(dialog().getByText(/Regroupée avec d’autres : .Budget participatif/)).toBeTruthy();
    await pressIn(user, 'Les voir toutes');
    expect(screen.getByRole('dialog', { name: 'Propositions regroupées' })).toBeTruthy();
  });

  it('shows the category of each', async () => {
    const { founder, user } = await paired();
    await act(() => founder.commit(W, [{ op: 'patch', in: 'notes', id: 'n1', fields: { category: 'civil-society' } }]));
    await press(user, /^2 propositions regroupées/);
    expect(inDialog()[1]).toBe('Un budget décidé par les habitantsSociété civile');
  });

  it('is named and renamed, and the name can be taken back or left out', async () => {
    const { gateway, user } = await paired();
    await press(user, /^2 propositions regroupées/);
    await user.type(dialog().getByRole('textbox', { name: 'Nom du groupe' }), 'Décider du budget{Enter}');
    await waitFor(() =>
      expect(cardsIn('Propositions')[0]).toBe('2 propositions regroupéesDécider du budgetBudget participatif'),
    );
    expect(screen.getByText('Groupe nommé : Décider du budget')).toBeTruthy();
    await press(user, 'Annuler l’action');
    await waitFor(() => expect(stored(gateway, 'stacks')[0]?.title).toBe(''));
    await press(user, /^2 propositions regroupées/);
    await pressIn(user, 'Enregistrer');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('gives one back right after it, and is none with one left', async () => {
    const { user } = await paired();
    await press(user, 'Retransmettre');
    await pressIn(user, 'Regrouper avec…');
    await pressIn(user, /^Budget participatif/);
    await press(user, /^3 propositions regroupées/);
    await pressIn(user, /Retirer du groupe.*Un budget décidé/);
    await waitFor(() => expect(inDialog()).toEqual(['Budget participatif', 'Retransmettre']));
    expect(dialog().getByText('Proposition retirée du groupe')).toBeTruthy();
    await pressIn(user, 'Annuler l’action');
    await waitFor(() => expect(inDialog()).toHaveLength(3));
    await pressIn(user, /Retirer du groupe.*Un budget décidé/);
    await waitFor(() => expect(inDialog()).toHaveLength(2));
    await pressIn(user, /Retirer du groupe.*Retransmettre/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(cardsIn('Propositions')).toEqual([
      'Budget participatif',
      'Retransmettre',
      'Un budget décidé par les habitants',
      'Boîte à idées',
    ]);
  });

  it('one is taken out in its own dialog too', async () => {
    const { user } = await paired();
    await press(user, /^2 propositions regroupées/);
    await pressIn(user, 'Un budget décidé par les habitants');
    await pressIn(user, 'Retirer du groupe');
    await waitFor(() => expect(cardsIn('Propositions')).toEqual(proposals));
  });

  it('is taken apart, in its place and order', async () => {
    const { user } = await paired();
    await press(user, /^2 propositions regroupées/);
    await pressIn(user, 'Tout séparer');
    await waitFor(() => expect(cardsIn('Propositions')).toEqual(proposals));
  });

  it('moves whole into a commitment, and undo brings the group back with its name', async () => {
    const { user } = await paired({ phase: 'draft' });
    await press(user, /^2 propositions regroupées/);
    await user.type(dialog().getByRole('textbox', { name: 'Nom du groupe' }), 'Décider du budget{Enter}');
    await press(user, /^2 propositions regroupées/);
    await pressIn(user, 'Ouvrir les séances');
    await waitFor(() =>
      expect(cardsIn('Ouvrir les séances')).toEqual([
        'Séances du soir',
        'Budget participatif',
        'Un budget décidé par les habitants',
      ]),
    );
    expect(cardsIn('Propositions')).toEqual(['Boîte à idées', 'Retransmettre']);
    await press(user, 'Annuler l’action');
    await waitFor(() => expect(cardsIn('Propositions')[0]).toContain('Décider du budget'));
    expect(cardsIn('Ouvrir les séances')).toEqual(['Séances du soir']);
  });

  it('changes its place among the proposals', async () => {
    const { user } = await paired();
    await press(user, /^2 propositions regroupées/);
    expect(dialog().getByText('Propositions : 1 sur 3')).toBeTruthy();
    await pressIn(user, 'À la fin');
    expect(await dialog().findByText('Propositions : 3 sur 3')).toBeTruthy();
    expect(cardsIn('Propositions').at(-1)).toContain('Budget participatif');
  });

  it('says so when others have taken it apart meanwhile', async () => {
    const { founder, user } = await paired();
    await press(user, /^2 propositions regroupées/);
    await act(() => founder.commit(W, [{ op: 'patch', in: 'notes', id: 'n1', fields: { stackId: null } }]));
    expect(await dialog().findByText(/viennent d’être séparées ou déplacées/)).toBeTruthy();
  });

  it('can be read by those who may change nothing', async () => {
    const founder = await openTestWorkshop('group');
    await putBoard(founder, { pool: proposals });
    const stack = { axisId: 'a1', tableId: t1, title: 'Décider du budget', rank: 'a0' } as never;
    await founder.commit(W, [
      { op: 'put', in: 'stacks', id: 's1', value: stack },
      ...['n0', 'n1'].map((id) => ({ op: 'patch', in: 'notes', id, fields: { stackId: 's1' } }) as never),
    ]);
    await renderRoom(await deviceOf(founder, 'obs', 'observer', null), <TableBoard tableId={t1} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^2 propositions regroupées/ }));
    expect(dialog().getByRole('heading', { name: 'Décider du budget' })).toBeTruthy();
    expect(inDialog()).toHaveLength(2);
    expect(dialog().queryByRole('textbox')).toBeNull();
    expect(dialog().queryByRole('button', { name: /Retirer/ })).toBeNull();
  });
});
