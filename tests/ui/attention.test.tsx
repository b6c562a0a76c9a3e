import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { changeNoteState, rewordNote } from '@/domain/note';
import { MAIN_SCREEN, setUpTableScreen, showOnScreen } from '@/domain/screen';
import { callPhones, enterPhase } from '@/domain/stage';
import type { Call, Stage } from '@/domain/workshop';
import Console from '@/screens/console/console';
import Desk from '@/screens/desk/desk';
import Phone from '@/screens/phone/phone';
import RoomScreen from '@/screens/room-screen/room-screen';
import TableScreen from '@/screens/room-screen/table-screen';
import { codes, deviceOf, openTestWorkshop, plan, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose, stored } from '../support/room-contents';

const main = '/screens/main';

describe('putting something before everybody', () => {
  it('a proposal, from the console: large on the room screen until it is taken off, and undone', async () => {
    const gateway = await openTestWorkshop('draft');
    const id = await propose(gateway, t1, 'Un budget participatif');
    const beamer = await deviceOf(gateway, 'beamer', 'screen', null);
    const wall = within((await renderRoom(beamer, <RoomScreen />)).container);
    const desk = within((await renderRoom(gateway, <Console />)).container);
    const user = userEvent.setup();
    await user.click(await desk.findByRole('button', { name: 'Actions\u00a0: Un budget participatif' }));
    await user.click(desk.getByRole('button', { name: 'Afficher en grand à l’écran de salle' }));
    await wall.findByText('Un budget participatif');
    expect(wall.getByText('Table 1')).toBeTruthy();
    expect(stored(gateway, main)).toMatchObject({ spotlight: `notes/${id}`, joinCard: false });
    const bar = within(desk.getByRole('region', { name: /Ce que chacun voit et/ }));
    await bar.findByText('Un budget participatif');

    // It stays when the room goes on.
    await act(() => gateway.commit(W, enterPhase(W, stage, 'review')));
    expect(wall.getByText('Un budget participatif')).toBeTruthy();
    await user.click(bar.getByRole('button', { name: 'Retirer' }));
    await waitFor(() => expect(stored(gateway, main)).toMatchObject({ spotlight: null }));
    await user.click(screen.getAllByRole('button', { name: 'Annuler l’action' })[0] ?? document.body);
    await waitFor(() => expect(stored(gateway, main)).toMatchObject({ spotlight: `notes/${id}` }));
  });

  it('hidden meanwhile, it leaves the screen and the phones at once', async () => {
    const gateway = await openTestWorkshop('draft');
    const id = await propose(gateway, t1, 'Une insulte');
    await gateway.commit(W, showOnScreen(MAIN_SCREEN, { spotlight: `notes/${id}`, joinCard: false }));
    await gateway.commit(W, callPhones(W, { subject: `notes/${id}`, text: 'Une insulte' }));
    const desk = within((await renderRoom(gateway, <Console />)).container);
    await userEvent.click(await desk.findByRole('button', { name: 'Masquer\u00a0: Une insulte' }));
    await waitFor(() => expect(stored(gateway, main)).toMatchObject({ spotlight: null }));
    expect(stored(gateway, '')).toMatchObject({ stage: { call: null } });
    await userEvent.click(desk.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(stored(gateway, main)).toMatchObject({ spotlight: `notes/${id}` }));
    expect(stored(gateway, '')).toMatchObject({ stage: { call: { text: 'Une insulte' } } });
  });

  it('withdrawn by its author, it is gone from the screen, and the console says so', async () => {
    const gateway = await openTestWorkshop('draft');
    const id = await propose(gateway, t1, 'Retirée');
    await gateway.commit(W, showOnScreen(MAIN_SCREEN, { spotlight: `notes/${id}`, joinCard: false }));
    const wall = within((await renderRoom(gateway, <RoomScreen />)).container);
    await wall.findByText('Retirée');
    const desk = within((await renderRoom(gateway, <Console />)).container);
    await act(() => gateway.commit(W, changeNoteState(id, 'withdrawn')));
    await waitFor(() => expect(wall.queryByText('Retirée')).toBeNull());
    await desk.findByText(/ne peut plus l’être/);
  });

  it('reworded by its author while the phones are called to it, the call is over', async () => {
    const gateway = await openTestWorkshop('draft');
    const id = await propose(gateway, t1, 'Trop vite dit');
    await gateway.commit(W, callPhones(W, { subject: `notes/${id}`, text: 'Trop vite dit' }));
    await renderRoom(gateway, <Console />);
    await screen.findByText(/aux tables/);
    expect(stored(gateway, '')).toMatchObject({ stage: { call: { text: 'Trop vite dit' } } });
    await act(() => gateway.commit(W, rewordNote({ id, state: 'shown' }, 'Mieux dit')));
    await waitFor(() => expect(stored(gateway, '')).toMatchObject({ stage: { call: null } }));
  });

  it('a commitment, found on the console, with all phones called to it in the same moment', async () => {
    const gateway = await openTestWorkshop('draft');
    const id = await commitTo(gateway, t2, 'Budget annuel');
    const desk = within((await renderRoom(gateway, <Console />)).container);
    const user = userEvent.setup();
    await user.click(await desk.findByRole('button', { name: 'Engagements et groupes' }));
    await user.click(await desk.findByRole('button', { name: 'Actions\u00a0: Budget annuel' }));
    await user.click(desk.getByRole('button', { name: 'Afficher et appeler tous les téléphones' }));
    await waitFor(() => expect(stored(gateway, main)).toMatchObject({ spotlight: `commitments/${id}` }));
    expect(stored(gateway, '')).toMatchObject({
      stage: { call: { subject: `commitments/${id}`, text: 'Budget annuel' } },
    });
    await user.click(desk.getByRole('button', { name: 'Libérer les téléphones' }));
    await waitFor(() => expect(stored(gateway, '')).toMatchObject({ stage: { call: null } }));
  });

  it('a proposal, from the board of the desk', async () => {
    const gateway = await openTestWorkshop('draft');
    const id = await propose(gateway, t1, 'Sur le tableau');
    const desk = within((await renderRoom(gateway, <Desk />)).container);
    await userEvent.click(await desk.findByRole('button', { name: 'Sur le tableau' }));
    await userEvent.click(desk.getByRole('button', { name: 'Afficher en grand à l’écran de salle' }));
    await waitFor(() => expect(stored(gateway, main)).toMatchObject({ spotlight: `notes/${id}` }));
  });

  it('is not offered for a proposal while writing is private', async () => {
    const gateway = await openTestWorkshop('propose');
    await propose(gateway, t1, 'Un secret');
    const desk = within((await renderRoom(gateway, <Console />)).container);
    await userEvent.click(await desk.findByRole('button', { name: 'Actions\u00a0: Un secret' }));
    desk.getByText(/tant que l’écriture est privée/);
    expect(desk.queryByRole('button', { name: 'Afficher en grand à l’écran de salle' })).toBeNull();
  });

  it('moderated, lets the proposal pass: whoever shows it has read it', async () => {
    const gateway = await openTestWorkshop('draft', { settings: { ...plan.settings, moderation: 'screen' } });
    const id = await propose(gateway, t1, 'Pas encore lue');
    await gateway.commit(W, showOnScreen(MAIN_SCREEN, { joinCard: false }));
    const wall = within((await renderRoom(gateway, <RoomScreen />)).container);
    await wall.findAllByText('Participation');
    expect(wall.queryByText('Pas encore lue')).toBeNull();
    const desk = within((await renderRoom(gateway, <Console />)).container);
    await userEvent.click((await desk.findAllByRole('button', { name: /^Actions/ }))[0] ?? document.body);
    await userEvent.click(desk.getByRole('button', { name: 'Afficher en grand à l’écran de salle' }));
    await wall.findByText('Pas encore lue');
    expect(stored(gateway, `/notes/${id}`)).toMatchObject({ cleared: true });
  });
});

const stage: Stage = {
  ...{ phase: 'draft', previous: null, changedAt: 0, revealed: true, begunAt: null, endsAt: null, pausedLeft: null },
  ...{ clockLength: null, atZero: 'notify', call: null, frozen: false },
};

describe('the phones called', () => {
  async function phone(phase: 'welcome' | 'propose' | 'draft' = 'welcome') {
    const founder = await openTestWorkshop(phase);
    const gateway = await deviceOf(founder, 'amina', 'participant', t1);
    const view = await renderRoom(gateway, <Phone />);
    await screen.findByText('Table 1');
    const call = (next: Call | null) => act(() => founder.commit(W, callPhones(W, next)));
    return { founder, view, call, user: userEvent.setup() };
  }
  const subject = { subject: 'commitments/c1', text: 'ميزانية مفتوحة' };

  it('show it over the view, in a region that is read out, and are as before when released', async () => {
    const { view, call } = await phone();
    // A region that comes with its words is not read out by every screen reader.
    const regions = [...view.container.querySelectorAll('[role="status"]')];
    const link = view.container.querySelector('select, a, button');
    if (link instanceof HTMLElement) link.focus();
    await call(subject);
    const heading = await screen.findByRole('heading', { name: 'Regardez l’écran de la salle' });
    expect(regions.some((region) => region.contains(heading))).toBe(true);
    screen.getByText('Projet d’engagement');
    screen.getByText('ميزانية مفتوحة');
    // The cover is laid after the card has been painted.
    await waitFor(() => expect(view.container.querySelector('[inert]')).not.toBeNull());
    await call(null);
    await waitFor(() => expect(screen.queryByText('ميزانية مفتوحة')).toBeNull());
    await waitFor(() => expect(view.container.querySelector('[inert]')).toBeNull());
  });

  it('show no more than a line to somebody who is typing, whose focus and words stay', async () => {
    const { view, call, user } = await phone('propose');
    const field = await screen.findByRole('textbox');
    await user.type(field, 'Une phrase inach');
    await call(subject);
    await screen.findByText('L’animation montre quelque chose.');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByText('ميزانية مفتوحة')).toBeNull();
    await user.keyboard('evée');
    expect(field).toHaveProperty('value', 'Une phrase inachevée');
    await user.click(screen.getByRole('button', { name: 'Voir' }));
    screen.getByText('ميزانية مفتوحة');
    await user.click(screen.getByRole('button', { name: 'Revenir à ce que je faisais' }));
    await screen.findByText('L’animation montre quelque chose.');
    await waitFor(() => expect(view.container.querySelector('[inert]')).toBeNull());
    await call(null);
    await waitFor(() => expect(screen.queryByText(/L’animation montre/)).toBeNull());
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Une phrase inachevée');
  });

  it('the same for words that were typed and left', async () => {
    const { call, user } = await phone('propose');
    await user.type(await screen.findByRole('textbox'), 'À moitié');
    await user.tab();
    await call({ subject: null, text: 'Pause de dix minutes' });
    await screen.findByText('L’animation a un mot pour vous.');
  });

  it('show words alone, and another call anew', async () => {
    const { call, user } = await phone();
    await call({ subject: null, text: 'Pause de dix minutes' });
    await screen.findByRole('heading', { name: 'Un mot de l’animation' });
    screen.getByText('Pause de dix minutes');
    await user.click(screen.getByRole('button', { name: 'Revenir à ce que je faisais' }));
    await call({ subject: null, text: '' });
    await screen.findByRole('heading', { name: 'Regardez l’écran de la salle' });
  });

  it('say to somebody muted why nothing is accepted', async () => {
    const { founder } = await phone('propose');
    await act(() => founder.commit(W, [{ op: 'patch', in: 'members', id: 'amina', fields: { muted: true } }]));
    await screen.findByText(/suspendu l’écriture depuis ce téléphone/);
  });

  it('are called with a few words from the console, kept when the dialog is closed by mistake', async () => {
    const gateway = await openTestWorkshop('propose');
    const desk = within((await renderRoom(gateway, <Console />)).container);
    const user = userEvent.setup();
    await user.click(await desk.findByRole('button', { name: 'Un mot sur tous les téléphones' }));
    await user.click(desk.getByRole('button', { name: 'Afficher sur tous les téléphones' }));
    desk.getByText('Écrivez d’abord quelques mots.');
    await user.type(desk.getByRole('textbox', { name: 'Le message' }), 'Encore deux minutes');
    await user.click(desk.getByRole('button', { name: 'Fermer' }));
    await user.click(desk.getByRole('button', { name: 'Un mot sur tous les téléphones' }));
    await user.click(desk.getByRole('button', { name: 'Afficher sur tous les téléphones' }));
    await waitFor(() =>
      expect(stored(gateway, '')).toMatchObject({ stage: { call: { subject: null, text: 'Encore deux minutes' } } }),
    );
  });
});

describe('the tablet of a table', () => {
  async function tablet(phase: Parameters<typeof openTestWorkshop>[0], isSetUp = true) {
    const founder = await openTestWorkshop(phase);
    const keys = [...codes.tables].map(
      ([tableId, code]) => ({ role: 'participant', tableId, code, open: true }) as const,
    );
    if (isSetUp) await founder.commit(W, setUpTableScreen({ id: t1, axisId: plan.axes[0]?.id as never }, keys));
    await propose(founder, t1, 'Ici');
    await propose(founder, t2, 'Ailleurs');
    const gateway = await deviceOf(founder, 'tablet', 'screen', null);
    const view = await renderRoom(
      gateway,
      <Route path="/w/:id/screen/:table">
        <TableScreen />
      </Route>,
      { path: `/w/${W}/screen/t1` },
    );
    return { founder, wall: within(view.container) };
  }

  it('welcomes its people with its own code', async () => {
    const { wall } = await tablet('welcome');
    await wall.findByRole('heading', { name: 'Table 1' });
    wall.getByText('1111 0001');
    wall.getByText('Question sur Participation ?');
    expect(wall.queryByText('1111 2222')).toBeNull();
  });

  it('while writing is private shows the question and its number, no words', async () => {
    const { wall } = await tablet('propose');
    await wall.findByText('Question sur Participation ?');
    await wall.findByText('proposition');
    expect(wall.queryByText('Ici')).toBeNull();
    expect(wall.queryByText('Question sur Numérique ?')).toBeNull();
  });

  it('then its own board, and nothing of another table', async () => {
    const { founder, wall } = await tablet('draft');
    await wall.findByText('Ici');
    expect(wall.queryByText('Ailleurs')).toBeNull();
    for (const role of ['button', 'link', 'textbox'] as const) expect(wall.queryByRole(role)).toBeNull();
    await act(() => founder.commit(W, showOnScreen('t1' as never, { blank: true })));
    await waitFor(() => expect(wall.queryByText('Ici')).toBeNull());
  });

  it('says so where no console has set it up', async () => {
    const { wall } = await tablet('draft', false);
    await wall.findByText(/n’a pas encore préparé l’écran/);
  });

  it('is chosen, covered and uncovered on the console', async () => {
    const gateway = await openTestWorkshop('draft');
    const keys = [...codes.tables].map(
      ([tableId, code]) => ({ role: 'participant', tableId, code, open: true }) as const,
    );
    await gateway.commit(W, setUpTableScreen({ id: t2, axisId: plan.axes[1]?.id as never }, keys));
    const desk = within((await renderRoom(gateway, <Console />)).container);
    const user = userEvent.setup();
    await user.selectOptions(await desk.findByRole('combobox', { name: 'Écran à piloter' }), 't2');
    await user.click(await desk.findByRole('button', { name: 'Ne rien afficher pour l’instant' }));
    await waitFor(() => expect(stored(gateway, '/screens/t2')).toMatchObject({ blank: true }));
    expect(stored(gateway, main)).toMatchObject({ blank: false });
  });
});
