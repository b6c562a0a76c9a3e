import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { changeNoteState } from '@/domain/note';
import type { Phase } from '@/domain/phase';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { freeze } from '@/domain/stage';
import Console from '@/screens/console/console';
import { Recovering } from '@/screens/room-screen/recovering';
import RoomScreen from '@/screens/room-screen/room-screen';
import { deviceOf, openTestWorkshop, plan, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose, stack } from '../support/room-contents';

async function projector(phase: Phase, changes: Parameters<typeof openTestWorkshop>[1] = {}) {
  const founder = await openTestWorkshop(phase, changes);
  await founder.commit(W, showOnScreen(MAIN_SCREEN, { joinCard: false }));
  const gateway = await deviceOf(founder, 'beamer', 'screen', null);
  const view = await renderRoom(gateway, <RoomScreen />);
  return { founder, gateway, wall: within(view.container), view };
}

const programme: Parameters<typeof openTestWorkshop>[1] = {
  agenda: [
    { phase: 'welcome', title: { fr: 'Ouverture' }, minutes: 10 },
    { phase: 'presentation', title: { fr: 'Exposé' }, minutes: 15 },
  ],
  roadmap: [{ id: 'adoption', title: { fr: 'Adoption' }, date: '2024-10' }],
  partners: [{ fr: 'Réseau marocain' }, { fr: 'Association Tamdoult' }],
};

describe('the room screen by phase', () => {
  it('welcome: with whom', async () => {
    const { wall } = await projector('welcome', programme);
    expect((await wall.findByText('Association Tamdoult')).parentElement?.textContent).toBe(
      'Avec Réseau marocain · Association Tamdoult',
    );
  });

  it('welcome: what this is, how to join, and the tables filling up', async () => {
    const { founder, wall } = await projector('welcome');
    await wall.findByText('24 avril 2024');
    expect(wall.getByRole('heading', { name: 'Atelier d’essai' })).toBeTruthy();
    expect(wall.getByText('Commune d’essai')).toBeTruthy();
    expect(wall.getByText('1111 2222')).toBeTruthy();
    expect(wall.getByRole('img', { name: /QR/ })).toBeTruthy();
    expect(wall.getByText(location.host)).toBeTruthy();
    expect(wall.queryByText(/^Avec/)).toBeNull();
    await deviceOf(founder, 'amina', 'participant', t1);
    // A screen may not read the members: it knows the numbers that a console publishes.
    await founder.commit(W, [{ op: 'patch', in: 'tables', id: t1, fields: { people: 1 } }]);
    await wall.findByText('1 personne a rejoint');
  });

  it('of one table’s board it hears that table alone, and is never without a picture', async () => {
    const { founder, gateway, wall } = await projector('draft');
    await propose(founder, t1, 'Une école au douar');
    await propose(founder, t2, 'Une bibliothèque');
    await wall.findByText('Une bibliothèque');
    const watch = vi.spyOn(gateway, 'watch');
    const asked = () => watch.mock.calls.filter(([kind]) => kind === 'notes').map(([, ask]) => ask);
    await act(() => founder.commit(W, showOnScreen(MAIN_SCREEN, { tableId: t1 })));
    await waitFor(() => expect(wall.queryByText('Une bibliothèque')).toBeNull());
    wall.getByText('Une école au douar');
    expect(asked()).toEqual([{ workshopId: W, scope: t1 }]);
    await act(() => founder.commit(W, showOnScreen(MAIN_SCREEN, { tableId: t2 })));
    await wall.findByText('Une bibliothèque');
    expect(asked().at(-1)).toEqual({ workshopId: W, scope: t2 });
  });

  it('presentation: agenda, timetable and partners, then the axes with their questions, in turn', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { wall } = await projector('presentation', programme);
    await wall.findByRole('heading', { name: 'Ordre du jour' });
    const now = wall.getByText('Exposé').closest('[aria-current="step"]');
    expect(now?.textContent).toContain('En cours');
    expect(wall.getByText('Ouverture').closest('[aria-current]')).toBeNull();
    expect(wall.getByText('octobre 2024')).toBeTruthy();
    expect(wall.getByText('Réseau marocain')).toBeTruthy();
    expect(wall.queryByText('Question sur Participation ?')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(wall.getByText('Question sur Participation ?')).toBeTruthy();
    expect(wall.queryByRole('heading', { name: 'Ordre du jour' })).toBeNull();
    // Nobody has been asked for proposals yet.
    expect(wall.queryByText('propositions')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(wall.getByRole('heading', { name: 'Ordre du jour' })).toBeTruthy();
    vi.useRealTimers();
  });

  it('presentation: an axis that the console has chosen stays, large', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { founder, wall } = await projector('presentation', programme);
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { axisId: plan.axes[0]?.id ?? null }));
    await wall.findByText('Question sur Participation ?');
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(wall.getByText('Question sur Participation ?')).toBeTruthy();
    expect(wall.queryByText('Question sur Numérique ?')).toBeNull();
    vi.useRealTimers();
  });

  it('presentation: with nothing prepared, the axes alone', async () => {
    const { wall } = await projector('presentation');
    await wall.findByText('Question sur Participation ?');
    expect(wall.getByText('Question sur Numérique ?')).toBeTruthy();
  });

  it('propose: the questions and the numbers, and no text while writing is private', async () => {
    const { founder, wall } = await projector('propose');
    await propose(founder, t1, 'Un secret');
    await wall.findByText('Question sur Participation ?');
    await wall.findByText('1');
    expect(wall.getByText(/On écrit en silence/)).toBeTruthy();
    expect(wall.queryByText('Un secret')).toBeNull();
    expect(wall.getByText('1111 2222')).toBeTruthy();
  });

  it('propose: with the texts where writing is not private', async () => {
    const { founder, wall } = await projector('propose', {
      settings: { privateWriting: false, chooseTable: true, moderation: 'off' },
    });
    await propose(founder, t1, 'Une idée');
    await wall.findByText('Une idée');
    expect(wall.queryByText(/en silence/)).toBeNull();
  });

  it('group: stacks as stacks with their numbers, at a glance and large', async () => {
    const { founder, wall } = await projector('group');
    const first = await propose(founder, t1, 'Première');
    const second = await propose(founder, t1, 'Deuxième');
    await propose(founder, t1, 'Libre');
    await stack(founder, t1, 'Même idée', [first, second]);
    const card = within((await wall.findByText('Même idée')).closest<HTMLElement>('[data-stack]') ?? document.body);
    expect(card.getByText('2 propositions regroupées')).toBeTruthy();
    expect(wall.queryByText('Deuxième')).toBeNull();
    expect(wall.getByText('3 hors engagement')).toBeTruthy();
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { axisId: plan.axes[0]?.id ?? null }));
    const column = within(
      (await wall.findByRole('heading', { name: 'Même idée' })).closest('article') ?? document.body,
    );
    for (const text of ['Première', 'Deuxième']) expect(column.getByText(text)).toBeTruthy();
    const loose = within(wall.getByRole('heading', { name: 'Non regroupées' }).closest('article') ?? document.body);
    expect(loose.getByText('Libre')).toBeTruthy();
    await commitTo(founder, t1, 'Budget annuel', [first]);
    await wall.findByRole('heading', { name: 'Budget annuel' });
    // With one left it is no stack any more.
    expect(wall.queryByText('Même idée')).toBeNull();
    expect(wall.getByText('Deuxième')).toBeTruthy();
  });

  it('draft: every axis with its commitments, how many are in them, and the proposals in none', async () => {
    const { founder, wall } = await projector('draft');
    const placed = await propose(founder, t1, 'Placée');
    await propose(founder, t1, 'Libre');
    await commitTo(founder, t1, 'Budget annuel', [placed]);
    await wall.findByRole('heading', { name: 'Budget annuel' });
    expect(wall.getByRole('heading', { name: 'Numérique' })).toBeTruthy();
    expect(wall.getByText('1 hors engagement')).toBeTruthy();
    // Beneath a commitment only what is in none: anything else would look as if it were part of it.
    expect(wall.queryByText('Placée')).toBeNull();
    expect(wall.getByText('Libre')).toBeTruthy();
  });

  it('draft, one table large: its pool and its commitments as columns, nothing of the others', async () => {
    const { founder, wall } = await projector('draft');
    const placed = await propose(founder, t1, 'Placée');
    await propose(founder, t2, 'Ailleurs');
    await commitTo(founder, t1, 'Budget annuel', [placed]);
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { tableId: t1 }));
    const places = await waitFor(() => {
      const found = wall.getAllByRole('article');
      expect(found).toHaveLength(2);
      return found;
    });
    const [pool, commitment] = places.map((place) => within(place));
    expect(pool?.getByRole('heading', { name: 'Pas encore dans un engagement' })).toBeTruthy();
    expect(commitment?.getByRole('heading', { name: 'Budget annuel' })).toBeTruthy();
    expect(commitment?.getByText('Placée')).toBeTruthy();
    expect(wall.queryByText('Ailleurs')).toBeNull();
  });

  it('close: thanks and the figures of the day', async () => {
    const { founder, wall } = await projector('close', {
      roadmap: [{ id: 'adoption', title: { fr: 'Adoption' }, date: '2024-10' }],
    });
    const placed = await propose(founder, t1, 'Placée');
    await propose(founder, t1, 'Libre');
    await commitTo(founder, t1, 'Budget annuel', [placed]);
    await wall.findByText('50 %');
    expect(wall.getByRole('heading', { name: 'Merci !' })).toBeTruthy();
    expect(wall.getByText('propositions')).toBeTruthy();
    expect(wall.getByText('octobre 2024')).toBeTruthy();
  });
});

describe('the room screen', () => {
  it('follows the console on another device', async () => {
    const { founder, wall } = await projector('welcome');
    await wall.findByText('Atelier d’essai');
    const desk = await renderRoom(founder, <Console />);
    const steer = within(desk.container);
    const user = userEvent.setup();
    await user.click(await steer.findByRole('button', { name: /^2?\s*Propositions/ }));
    await wall.findByText('Question sur Numérique ?');
    await user.click(steer.getByRole('button', { name: 'Comment rejoindre, en grand' }));
    await wall.findByText('Rejoignez avec votre téléphone');
    await user.selectOptions(steer.getByRole('combobox', { name: 'Afficher' }), 'axis:a1');
    await wall.findByText('Question sur Participation ?');
    expect(wall.queryByText('Question sur Numérique ?')).toBeNull();
    await user.click(steer.getByRole('button', { name: 'Ne rien afficher pour l’instant' }));
    await waitFor(() => expect(wall.queryByText('Question sur Participation ?')).toBeNull());
    expect(wall.getByRole('heading', { name: 'Atelier d’essai' })).toBeTruthy();
  });

  it('never shows what is hidden', async () => {
    const { founder, wall } = await projector('draft');
    const insult = await propose(founder, t1, 'Une insulte');
    await wall.findByText('Une insulte');
    await founder.commit(W, changeNoteState(insult, 'hidden'));
    await waitFor(() => expect(wall.queryByText('Une insulte')).toBeNull());
  });

  it('has nothing to press, and says when everything is frozen', async () => {
    const { founder, wall } = await projector('draft');
    await founder.commit(W, freeze(W, true));
    await wall.findByText('Pause d’un instant');
    for (const role of ['button', 'link', 'textbox', 'combobox'] as const) expect(wall.queryByRole(role)).toBeNull();
  });

  it('keeps its picture when the network is gone, and says so', async () => {
    const { founder, wall } = await projector('draft');
    await propose(founder, t1, 'Toujours là');
    await wall.findByText('Toujours là');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await wall.findByText('Reconnexion…');
    expect(wall.getByText('Toujours là')).toBeTruthy();
    vi.restoreAllMocks();
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(wall.queryByText('Reconnexion…')).toBeNull());
  });

  it('stands hostile text: as text, in its own direction', async () => {
    const { founder, wall } = await projector('draft');
    await propose(founder, t1, '<img src=x onerror=alert(1)> {t}');
    const text = await wall.findByText('<img src=x onerror=alert(1)> {t}');
    expect(text.getAttribute('dir')).toBe('auto');
  });

  it('is not for participants', async () => {
    const founder = await openTestWorkshop('draft');
    await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <RoomScreen />);
    await screen.findByRole('heading', { name: 'Ceci est l’écran de salle' });
    expect(screen.getByRole('link', { name: 'Aller à ma page' }).getAttribute('href')).toBe(`/w/${W}`);
  });

  it('recovers by itself when a picture breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let breaks = true;
    const Fragile = () => {
      if (breaks) throw new Error('broken');
      return <p>picture</p>;
    };
    const gateway = await openTestWorkshop('draft');
    await renderRoom(
      gateway,
      <Recovering meanwhile={<p>calm</p>}>
        <Fragile />
      </Recovering>,
    );
    await screen.findByText('calm');
    breaks = false;
    await vi.advanceTimersByTimeAsync(3_000);
    await screen.findByText('picture');
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
});
