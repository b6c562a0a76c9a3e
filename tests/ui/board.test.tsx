import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TableId } from '@/domain/ids';
import { TableBoard } from '@/features/drafting/table-board';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { putBoard, stored } from '../support/board';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';

async function boardAt(options: { phase?: 'draft' | 'propose' | 'close'; role?: 'participant' | 'observer' } = {}) {
  const { phase = 'draft', role = 'participant' } = options;
  const founder = await openTestWorkshop(phase);
  await putBoard(founder, {
    pool: ['Budget participatif', 'Ordre du jour publié', 'Boîte à idées'],
    'Ouvrir les séances': ['Retransmettre les séances'],
    'Publier les données': [],
  });
  const gateway = await deviceOf(founder, 'amina', role, role === 'observer' ? null : t1);
  const view = await renderRoom(gateway, <TableBoard tableId={t1} />);
  await screen.findByRole('region', { name: 'Tableau de la table 1' });
  return { founder, gateway, view, user: userEvent.setup() };
}

const list = (name: string) => screen.getByRole('list', { name });
const textsIn = (name: string) =>
  within(list(name))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const trail = (gateway: MemoryGateway) => stored(gateway, 'trail');
const dialog = () => within(screen.getByRole('dialog'));

describe('moving without dragging', () => {
  it('opens a proposal in full, moves it to a commitment, and takes it back by undo', async () => {
    const { gateway, user } = await boardAt();
    await press(user, 'Budget participatif');
    expect(dialog().getByText('Budget participatif')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Publier les données' }));
    await waitFor(() => expect(textsIn('Publier les données')).toEqual(['Budget participatif']));
    expect(textsIn('Propositions')).toEqual(['Ordre du jour publié', 'Boîte à idées']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/Proposition déplacée vers : .Publier les données/)).toBeTruthy();
    await press(user, 'Annuler l’action');
    await waitFor(() =>
      expect(textsIn('Propositions')).toEqual(['Budget participatif', 'Ordre du jour publié', 'Boîte à idées']),
    );
    expect(trail(gateway).map(({ action }) => action)).toEqual(['moveNotes', 'undoMoveNotes']);
  });

  it('moves from a commitment to another and back to the pool', async () => {
    const { user } = await boardAt();
    await press(user, 'Retransmettre les séances');
    await user.click(dialog().getByRole('button', { name: 'Publier les données' }));
    await waitFor(() => expect(textsIn('Publier les données')).toEqual(['Retransmettre les séances']));
    await press(user, 'Retransmettre les séances');
    await user.click(dialog().getByRole('button', { name: 'Propositions' }));
    await waitFor(() => expect(textsIn('Propositions')).toHaveLength(4));
    expect(textsIn('Publier les données')).toEqual([]);
  });

  it('changes the order step by step, and says where it is', async () => {
    const { user } = await boardAt();
    await press(user, 'Boîte à idées');
    expect(dialog().getByText('Propositions : 3 sur 3')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Monter' }));
    expect(await dialog().findByText('Propositions : 2 sur 3')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'En tête' }));
    expect(await dialog().findByText('Propositions : 1 sur 3')).toBeTruthy();
    expect(textsIn('Propositions')).toEqual(['Boîte à idées', 'Budget participatif', 'Ordre du jour publié']);
    await user.click(dialog().getByRole('button', { name: 'Descendre' }));
    await user.click(dialog().getByRole('button', { name: 'À la fin' }));
    await waitFor(() => expect(textsIn('Propositions').at(-1)).toBe('Boîte à idées'));
  });

  it('selects several and moves them once, in their order', async () => {
    const { gateway, user } = await boardAt();
    await press(user, 'Sélectionner');
    await press(user, 'Boîte à idées');
    await press(user, 'Budget participatif');
    expect(screen.getByText('2 propositions sélectionnées')).toBeTruthy();
    await press(user, 'Déplacer vers…');
    expect(screen.getByRole('dialog', { name: 'Déplacer 2 propositions vers…' })).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Ouvrir les séances' }));
    await waitFor(() =>
      expect(textsIn('Ouvrir les séances')).toEqual([
        'Retransmettre les séances',
        'Budget participatif',
        'Boîte à idées',
      ]),
    );
    expect(trail(gateway)).toHaveLength(2);
    await press(user, 'Annuler l’action');
    await waitFor(() => expect(textsIn('Propositions')).toHaveLength(3));
  });
});

describe('commitments', () => {
  it('are created with a title, last in line', async () => {
    const { user } = await boardAt();
    await press(user, 'Nouvel engagement');
    await user.type(dialog().getByRole('textbox', { name: 'Titre de l’engagement' }), 'Former les élus{Enter}');
    expect(await screen.findByRole('heading', { name: 'Former les élus' })).toBeTruthy();
    const titles = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['Ouvrir les séances', 'Publier les données', 'Former les élus']);
    await press(user, 'Annuler l’action');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Former les élus' })).toBeNull());
  });

  it('are created from a selection, and undo takes both back', async () => {
    const { user } = await boardAt();
    await press(user, 'Sélectionner');
    await press(user, 'Budget participatif');
    await press(user, 'Retransmettre les séances');
    await press(user, 'Nouvel engagement avec celles-ci');
    expect(dialog().getByText('2 propositions en feront partie.')).toBeTruthy();
    await user.type(dialog().getByRole('textbox'), 'Associer les habitants');
    await user.click(dialog().getByRole('button', { name: 'Créer' }));
    await waitFor(() =>
      expect(textsIn('Associer les habitants')).toEqual(['Budget participatif', 'Retransmettre les séances']),
    );
    await press(user, 'Annuler l’action');
    await waitFor(() => expect(textsIn('Ouvrir les séances')).toEqual(['Retransmettre les séances']));
    expect(textsIn('Propositions')).toContain('Budget participatif');
    expect(screen.queryByRole('heading', { name: 'Associer les habitants' })).toBeNull();
  });

  it.each([
    ['   ', 'Écrivez d’abord un titre.'],
    ['x'.repeat(161), /trop long/],
    ['a\u202Eb', /caractères invisibles/],
  ])('with the title %j are not created: a sentence says why, and what was typed stays', async (typed, sentence) => {
    const { gateway, user } = await boardAt();
    await press(user, 'Nouvel engagement');
    await user.click(dialog().getByRole('textbox'));
    await user.paste(typed);
    await user.click(dialog().getByRole('button', { name: 'Créer' }));
    expect(dialog().getByRole('alert').textContent).toMatch(sentence);
    expect(dialog().getByRole('textbox')).toHaveProperty('value', typed);
    expect(stored(gateway, 'commitments')).toHaveLength(2);
  });

  it('are renamed, with undo', async () => {
    const { user } = await boardAt();
    await press(user, /Modifier l’engagement : .Publier les données/);
    const field = dialog().getByRole('textbox');
    await user.clear(field);
    await user.type(field, 'Publier tout');
    await user.click(dialog().getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('heading', { name: 'Publier tout' })).toBeTruthy();
    await press(user, 'Annuler l’action');
    expect(await screen.findByRole('heading', { name: 'Publier les données' })).toBeTruthy();
  });

  it('change their order', async () => {
    const { user } = await boardAt();
    await press(user, /Modifier l’engagement : .Publier les données/);
    await user.click(dialog().getByRole('button', { name: 'Plus tôt' }));
    expect(await dialog().findByText('Engagement 1 sur 2')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Fermer' }));
    const titles = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['Publier les données', 'Ouvrir les séances']);
  });

  it('are set aside, their proposals back in the pool, and brought back with them', async () => {
    const { user } = await boardAt();
    await press(user, /Modifier l’engagement : .Ouvrir les séances/);
    await user.click(dialog().getByRole('button', { name: 'Mettre de côté' }));
    await waitFor(() => expect(textsIn('Propositions')).toContain('Retransmettre les séances'));
    expect(screen.queryByRole('heading', { name: 'Ouvrir les séances' })).toBeNull();
    await press(user, 'Mis de côté (1)');
    await user.click(dialog().getByRole('button', { name: /Reprendre : .Ouvrir les séances/ }));
    await waitFor(() => expect(textsIn('Ouvrir les séances')).toEqual(['Retransmettre les séances']));
    expect(textsIn('Propositions')).not.toContain('Retransmettre les séances');
  });
});

describe('what others do and what the phase allows', () => {
  it('a change elsewhere appears by itself', async () => {
    const { founder } = await boardAt();
    await putBoard(founder, { pool: ['Venue d’ailleurs'] }, 'later');
    expect(await screen.findByRole('button', { name: 'Venue d’ailleurs' })).toBeTruthy();
  });

  it('shows in words what waits for the network', async () => {
    const { gateway, user } = await boardAt();
    gateway.hold();
    await press(user, 'Budget participatif');
    await user.click(dialog().getByRole('button', { name: 'Publier les données' }));
    await within(list('Publier les données')).findByText('En attente du réseau', {}, { timeout: 3_000 });
    gateway.release();
    await waitFor(() => expect(textsIn('Publier les données')).toEqual(['Budget participatif']));
  });

  it.each([
    ['phase', 'close', 'participant', /Rien ne peut être déplacé dans cette étape/],
    ['role', 'draft', 'observer', /Vous suivez l’atelier/],
  ] as const)('reads only because of the %s, and one line says why', async (_why, phase, role, sentence) => {
    const { user } = await boardAt({ phase, role });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nouvel engagement' })).toBeNull();
    await press(user, 'Budget participatif');
    expect(dialog().getByText('Budget participatif')).toBeTruthy();
    expect(dialog().queryByRole('button', { name: 'Publier les données' })).toBeNull();
  });

  it('stops when the room is frozen, with whatever is open', async () => {
    const { founder, user } = await boardAt();
    await press(user, 'Nouvel engagement');
    await act(() => founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.frozen': true } }]));
    expect(await screen.findByText(/a suspendu les changements : rien ne peut être déplacé/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('a facilitator arranges any table in any phase', async () => {
    const founder = await openTestWorkshop('propose');
    await putBoard(founder, { pool: ['À ranger'] });
    await renderRoom(founder, <TableBoard tableId={t1} />);
    expect(await screen.findByRole('button', { name: 'Nouvel engagement' })).toBeTruthy();
  });

  it('empty boards say what will appear and who has to do what', async () => {
    const founder = await openTestWorkshop('draft');
    await renderRoom(founder, <TableBoard tableId={t2} />);
    expect(await screen.findByText(/apparaissent ici à mesure qu’elles sont écrites/)).toBeTruthy();
    expect(screen.getByText(/Créez le premier avec/)).toBeTruthy();
  });

  it('a table that is no more says so', async () => {
    const founder = await openTestWorkshop('draft');
    await renderRoom(founder, <TableBoard tableId={'t9' as TableId} />);
    expect(await screen.findByText(/ne fait plus partie de l’atelier/)).toBeTruthy();
  });
});
