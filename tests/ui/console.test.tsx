import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import Console from '@/screens/console/console';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose, stored } from '../support/room-contents';

async function consoleIn(phase: Parameters<typeof openTestWorkshop>[0] = 'propose') {
  const gateway = await openTestWorkshop(phase);
  const view = await renderRoom(gateway, <Console />);
  await screen.findByText(/aux tables/);
  return { gateway, view, user: userEvent.setup() };
}

const phases = () => within(screen.getByRole('list', { name: 'Étapes de l’atelier' }));

describe('steering the phases', () => {
  it('enters a phase with one press, says so, and takes it back with one more', async () => {
    const { gateway, user } = await consoleIn('propose');
    await user.click(phases().getByRole('button', { name: /Rédaction/ }));
    await waitFor(() => expect(phases().getByRole('button', { current: 'step' }).textContent).toContain('Rédaction'));
    expect(stored(gateway, '')).toMatchObject({ stage: { phase: 'draft', previous: 'propose' } });

    await screen.findByText('Étape en cours : Rédaction');
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() =>
      expect(phases().getByRole('button', { current: 'step' }).textContent).toContain('Propositions'),
    );
    expect(stored(gateway, '')).toMatchObject({ stage: { phase: 'propose' } });
  });

  it('takes the join card off the screen when the room goes on, and puts it back when that is undone', async () => {
    const { gateway, user } = await consoleIn('welcome');
    await user.click(phases().getByRole('button', { name: /Propositions/ }));
    expect(stored(gateway, '/screens/main')).toMatchObject({ joinCard: false });
    await user.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(stored(gateway, '/screens/main')).toMatchObject({ joinCard: true }));
  });

  it('says what people are asked and what they can do, and shows the way to every phase', async () => {
    await consoleIn('draft');
    expect(screen.getByText(/Rangez les propositions/)).toBeTruthy();
    expect(screen.getByText(/on peut encore proposer/)).toBeTruthy();
    expect(phases().getAllByRole('button')).toHaveLength(8);
  });

  it('freezes everything, shows it for as long as it lasts, and lets people go on', async () => {
    const { gateway, user } = await consoleIn('draft');
    await user.click(screen.getByRole('button', { name: 'Tout suspendre' }));
    await screen.findByText(/^Suspendu/);
    expect(stored(gateway, '')).toMatchObject({ stage: { frozen: true } });
    await user.click(screen.getByRole('button', { name: 'Reprendre' }));
    await waitFor(() => expect(screen.queryByText(/^Suspendu/)).toBeNull());
    expect(stored(gateway, '')).toMatchObject({ stage: { frozen: false } });
  });
});

describe('who is in', () => {
  it('counts people, proposals, commitments and rapporteurs by table, without anyone’s name', async () => {
    const { gateway } = await consoleIn('draft');
    await deviceOf(gateway, 'amina', 'participant', t1);
    await deviceOf(gateway, 'brahim', 'rapporteur', t1);
    await deviceOf(gateway, 'chama', 'participant', null);
    await propose(gateway, t1, 'Un budget participatif');
    await commitTo(gateway, t1, 'Budget participatif annuel');
    await screen.findByText('2 personnes aux tables');
    expect(screen.getByText('1 pas encore à une table')).toBeTruthy();
    const tile = within(within(screen.getByRole('list', { name: 'Participation' })).getByRole('listitem'));
    expect(tile.getByText('2 personnes sur 10 places')).toBeTruthy();
    expect(tile.getByText('1 proposition')).toBeTruthy();
    expect(tile.getByText('1 projet d’engagement')).toBeTruthy();
    expect(tile.getByText('1 rapporteur(e)')).toBeTruthy();
    expect(screen.queryByText(/amina|brahim/)).toBeNull();
  });

  it('publishes the counts, so that participants can be given the emptiest table', async () => {
    const { gateway } = await consoleIn('welcome');
    await deviceOf(gateway, 'amina', 'participant', t2);
    await deviceOf(gateway, 'brahim', 'participant', t2);
    await waitFor(() => expect(stored(gateway, '/tables/t2')).toMatchObject({ people: 2 }), { timeout: 4_000 });
    expect(stored(gateway, '/tables/t1')).toMatchObject({ people: 0 });
  });
});

describe('what the room screen shows', () => {
  it('is said in a sentence and follows what is chosen', async () => {
    const { gateway, user } = await consoleIn('draft');
    await gateway.commit(W, showOnScreen(MAIN_SCREEN, { joinCard: false }));
    await screen.findByText('Tous les axes d’un coup d’œil.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Afficher' }), 'axis:a2');
    await screen.findByText('Un axe en grand : Numérique.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Afficher' }), 'table:t1');
    await screen.findByText('Table 1 en grand : Participation.');
    expect(stored(gateway, '/screens/main')).toMatchObject({ axisId: 'a1', tableId: 't1' });
  });

  it('turns the join card and the calm surface on and off', async () => {
    const { gateway, user } = await consoleIn('draft');
    const join = screen.getByRole('button', { name: 'Comment rejoindre, en grand' });
    expect(join.getAttribute('aria-pressed')).toBe('true');
    await user.click(join);
    expect(stored(gateway, '/screens/main')).toMatchObject({ joinCard: false });
    await user.click(screen.getByRole('button', { name: 'Ne rien afficher pour l’instant' }));
    await screen.findByText('Rien que le titre.');
    expect(stored(gateway, '/screens/main')).toMatchObject({ blank: true });
  });

  it('opens in a window of its own, the same one when pressed again', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { user } = await consoleIn();
    await user.click(screen.getByRole('button', { name: 'Ouvrir l’écran de salle' }));
    await user.click(screen.getByRole('button', { name: 'Ouvrir l’écran de salle' }));
    const [[address, name] = [], [, again] = []] = open.mock.calls;
    expect(address).toMatch(new RegExp(`/w/${W}/screen$`));
    expect(name).toBeTruthy();
    expect(again).toBe(name);
    open.mockRestore();
  });
});

describe('the door', () => {
  it('shows the code and its QR, large on demand', async () => {
    const { user } = await consoleIn('welcome');
    const card = within(screen.getByRole('region', { name: 'Code d’accès' }));
    expect(card.getByText('1111 2222')).toBeTruthy();
    expect(card.getByRole('img', { name: /QR/ })).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Afficher en grand' }));
    expect(within(screen.getByRole('dialog')).getByText('1111 2222')).toBeTruthy();
  });

  it('tells a participant that this is not their page, with the way to it', async () => {
    const founder = await openTestWorkshop('propose');
    await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <Console />);
    await screen.findByRole('heading', { name: 'Cette page est réservée à l’animation' });
    expect(screen.getByRole('link', { name: 'Aller à ma page' }).getAttribute('href')).toBe(`/w/${W}`);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
