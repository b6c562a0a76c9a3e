import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { startClock } from '@/domain/clock';
import type { AxisId, UserId } from '@/domain/ids';
import { noteIdOf, proposeNote } from '@/domain/note';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { reveal } from '@/domain/stage';
import type { AgendaItem, Stage } from '@/domain/workshop';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import Console from '@/screens/console/console';
import Prepare from '@/screens/prepare/prepare';
import { openTestWorkshop, renderRoom, t1, W } from '../support/render-room';
import { stored } from '../support/room-contents';

type Opening = Parameters<typeof openTestWorkshop>;

async function consoleIn(
  phase: Opening[0],
  changes: Opening[1] = {},
  before: (gateway: MemoryGateway) => unknown = () => {},
) {
  const gateway = await openTestWorkshop(phase, changes);
  await before(gateway);
  await renderRoom(gateway, <Console />);
  await screen.findByText(/aux tables/);
  return { gateway, user: userEvent.setup() };
}

// Only whole workshops are put at this path.
const stageOf = (gateway: MemoryGateway) => (stored(gateway, '') as { stage: Stage }).stage;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const undo = async () => userEvent.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
const item = (phase: AgendaItem['phase'], minutes: number): AgendaItem => ({
  phase,
  minutes,
  title: { fr: `Point ${phase}` },
});
const patchStage = (gateway: MemoryGateway, fields: Record<string, unknown>) =>
  gateway.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields }]);

describe('the clock on the console', () => {
  it('starts with what the agenda plans for the phase, in one press', async () => {
    const { gateway } = await consoleIn('propose', { agenda: [item('welcome', 5), item('propose', 20)] });
    expect(await screen.findByRole('button', { name: '20 minutes, comme prévu' })).toBeTruthy();
    expect(screen.getByRole('spinbutton', { name: 'Minutes' })).toHaveProperty('value', '20');
    await press('Démarrer');
    await screen.findByText('Minuteur lancé : 20 minutes.');
    const { endsAt, clockLength } = stageOf(gateway);
    expect(clockLength).toBe(20 * 60_000);
    expect(Math.abs((endsAt ?? 0) - Date.now() - 20 * 60_000)).toBeLessThan(5_000);
    expect(screen.getByRole('timer', { name: 'Temps restant' }).textContent).toMatch(/^(20:00|19:5\d)$/);
  });

  it('takes any length from 1 to 180 minutes and no other', async () => {
    const { gateway, user } = await consoleIn('propose');
    const field = screen.getByRole('spinbutton', { name: 'Minutes' });
    for (const wrong of ['0', '181', '2.5']) {
      await user.clear(field);
      await user.type(field, wrong);
      expect(screen.getByRole('button', { name: 'Démarrer' })).toHaveProperty('disabled', true);
      expect(screen.getByText('De 1 à 180.')).toBeTruthy();
    }
    await user.clear(field);
    await user.type(field, '180');
    await press('Démarrer');
    await waitFor(() => expect(stageOf(gateway).clockLength).toBe(180 * 60_000));
  });

  it('gives more, takes away, pauses, goes on and stops; each is undone to the very instant', async () => {
    const { gateway } = await consoleIn('propose', {}, (g) => g.commit(W, startClock(W, 10, 'close', Date.now())));
    await screen.findByRole('timer');
    const steps: [string | RegExp, (stage: Stage, before: Stage) => void][] = [
      [/^\+5/, ({ clockLength }) => expect(clockLength).toBe(15 * 60_000)],
      [/^\+1/, ({ clockLength }) => expect(clockLength).toBe(11 * 60_000)],
      [/^−1/, ({ endsAt }, before) => expect(endsAt).toBeLessThan(before.endsAt ?? 0)],
      ['Pause', ({ endsAt, pausedLeft }) => expect([endsAt, Number.isInteger(pausedLeft)]).toEqual([null, true])],
      ['Arrêter', ({ endsAt, clockLength }) => expect([endsAt, clockLength]).toEqual([null, null])],
    ];
    for (const [name, hasChanged] of steps) {
      const before = stageOf(gateway);
      await press(name);
      await waitFor(() => hasChanged(stageOf(gateway), before));
      await undo();
      await waitFor(() => expect(stageOf(gateway)).toEqual(before));
      await screen.findByRole('button', { name: 'Pause' });
    }
    await press('Pause');
    await screen.findByText('En pause');
    await press('Reprendre');
    await waitFor(() => expect(stageOf(gateway).pausedLeft).toBeNull());
  });

  it('what its end does is chosen in words, beforehand', async () => {
    const { gateway, user } = await consoleIn('propose');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Quand le temps est écoulé' }), 'lock');
    await waitFor(() => expect(stageOf(gateway).atZero).toBe('lock'));
    await press('Démarrer');
    await waitFor(() => expect(stageOf(gateway)).toMatchObject({ atZero: 'lock', clockLength: 10 * 60_000 }));
  });

  it('says in words when little is left and at the end; more time makes it run again', async () => {
    const { gateway } = await consoleIn('propose', {}, (g) => g.commit(W, startClock(W, 10, 'lock', Date.now())));
    const said = () => within(screen.getByRole('timer').parentElement ?? document.body).getByRole('status').textContent;
    await waitFor(() => expect(said()).toBe(''));
    await patchStage(gateway, { 'stage.endsAt': Date.now() + 119_000 });
    await waitFor(() => expect(said()).toBe('Bientôt terminé'));
    await patchStage(gateway, { 'stage.endsAt': Date.now() + 29_000 });
    await waitFor(() => expect(said()).toBe('Derniers instants'));
    await patchStage(gateway, { 'stage.endsAt': Date.now() + 300 });
    await waitFor(() => expect(said()).toMatch(/^Temps écoulé\s: l’écriture est fermée$/));
    expect(screen.getByRole('timer').textContent).toBe('0:00');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Pause' })).toHaveProperty('disabled', true));
    await press(/^\+5/);
    await waitFor(() => expect(screen.getByRole('timer').textContent).toMatch(/^(5:00|4:5\d)$/));
  });
});

describe('phases on the console', () => {
  it('undoing a change of phase brings back the clock, the reveal and the join card', async () => {
    const { gateway } = await consoleIn('propose', {}, async (g) => {
      await g.commit(W, [...reveal(W), ...startClock(W, 10, 'lock', Date.now())]);
      await g.commit(W, showOnScreen(MAIN_SCREEN, { joinCard: true }));
    });
    const before = stageOf(gateway);
    await press(/^Suivant\s: Regroupement$/);
    await waitFor(() => expect(stageOf(gateway)).toMatchObject({ phase: 'group', endsAt: null, clockLength: null }));
    expect(stored(gateway, '/screens/main')).toMatchObject({ joinCard: false });
    await undo();
    await waitFor(() => expect(stageOf(gateway).phase).toBe('propose'));
    const { changedAt, previous, ...restored } = stageOf(gateway);
    expect(restored).toEqual((({ changedAt: _, previous: __, ...rest }) => rest)(before));
    expect([previous, changedAt > before.changedAt]).toEqual(['group', true]);
    expect(stored(gateway, '/screens/main')).toMatchObject({ joinCard: true });
  });

  it('reveals what was written in private, says so, and takes it back', async () => {
    const { gateway } = await consoleIn('propose');
    expect(screen.getByText(/Les textes sont privés/)).toBeTruthy();
    await press('Dévoiler les textes');
    await screen.findByText(/Les textes sont dévoilés : les tables/);
    expect(stageOf(gateway).revealed).toBe(true);
    await undo();
    await screen.findByText(/Les textes sont privés/);
    expect(stageOf(gateway).revealed).toBe(false);
  });

  it('a phase that shows proposals reveals them in its own batch; taken back, they are sealed again', async () => {
    const note = sealedNote();
    const { gateway } = await consoleIn('propose', {}, (g) => g.commit(W, note.changes));
    expect(stored(gateway, note.path)).toMatchObject({ revealed: false });
    await press(/^Suivant\s: Regroupement$/);
    await waitFor(() => expect(stored(gateway, note.path)).toMatchObject({ revealed: true }));
    await undo();
    await waitFor(() => expect(stored(gateway, note.path)).toMatchObject({ revealed: false }));
  });

  it('what arrives sealed after the reveal is revealed by the console by itself', async () => {
    const { gateway } = await consoleIn('group');
    const note = sealedNote();
    await act(() => gateway.commit(W, note.changes));
    expect(stored(gateway, note.path)).toMatchObject({ revealed: false });
    await waitFor(() => expect(stored(gateway, note.path)).toMatchObject({ revealed: true }), { timeout: 5_000 });
  });

  it('where writing is not private there is nothing to reveal', async () => {
    await consoleIn('propose', { settings: { privateWriting: false, chooseTable: true, moderation: 'off' } });
    expect(screen.queryByRole('button', { name: 'Dévoiler les textes' })).toBeNull();
    expect(screen.getByText(/lit celles de sa table/)).toBeTruthy();
  });

  it('at the close there is no next phase', async () => {
    await consoleIn('close');
    expect(screen.queryByRole('button', { name: /Suivant/ })).toBeNull();
  });
});

describe('the agenda on the console', () => {
  const agenda = [item('welcome', 5), item('propose', 20), item('group', 10)];
  const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000;

  it.each([
    ['propose', 10, 'À l’heure'],
    ['propose', 25.5, '5 minutes de retard'],
    ['group', 16.5, '3 minutes d’avance'],
  ] as const)('in %s %d minutes after the welcome: %s', async (phase, minutes, words) => {
    await consoleIn(phase, { agenda }, (g) => patchStage(g, { 'stage.begunAt': minutesAgo(minutes) }));
    await screen.findByText(words);
    expect(screen.getAllByText(`Point ${phase}`).length).toBeGreaterThan(0);
  });

  it('does not say how late one is before the day has begun', async () => {
    await consoleIn('welcome', { agenda });
    await screen.findByText(/à partir de la fin de l’accueil/);
    expect(screen.queryByText(/retard|avance/)).toBeNull();
  });
});

describe('instructions', () => {
  it('are changed during a phase, in several languages, and taken back', async () => {
    const { gateway, user } = await consoleIn('propose');
    expect(screen.getByText('Écrivez vos propositions sur la question de votre table.')).toBeTruthy();
    await press('Modifier la consigne');
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Propositions' }), 'Une idée pour les jeunes');
    await user.click(dialog.getByText('Autres langues'));
    await user.type(dialog.getByRole('textbox', { name: /العربية/ }), 'فكرة للشباب');
    await user.tab();
    await waitFor(() =>
      expect(stored(gateway, '')).toMatchObject({
        instructions: { propose: { fr: 'Une idée pour les jeunes', ar: 'فكرة للشباب' } },
      }),
    );
    await undo();
    await waitFor(() =>
      expect(stored(gateway, '')).toMatchObject({ instructions: { propose: { fr: 'Une idée pour les jeunes' } } }),
    );
    await user.click(dialog.getByRole('button', { name: 'Fermer' }));
    expect(screen.getByText('Une idée pour les jeunes')).toBeTruthy();
  });

  it('are prepared before the day, phase by phase, with the usual words for those left empty', async () => {
    const gateway = await openTestWorkshop('welcome');
    await renderRoom(gateway, <Prepare />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Étapes' }));
    await user.click(screen.getByText(/donnez votre voix/));
    const field = await screen.findByRole('textbox', { name: 'Vote' });
    expect(screen.getByText(/Laissée vide, on lit/)).toBeTruthy();
    await user.type(field, 'Trois points chacun');
    await user.tab();
    await waitFor(() =>
      expect(stored(gateway, '')).toMatchObject({ instructions: { vote: { fr: 'Trois points chacun' } } }),
    );
  });
});

describe('the end of the day', () => {
  it('leads on to the answers from where it was closed, so that a second press opens nothing again', async () => {
    const { gateway } = await consoleIn('close');
    await press('Clore l’atelier');
    const next = await screen.findByRole('link', { name: 'Répondre et exporter' });
    expect(next.getAttribute('href')).toBe(`/w/${W}/drafts`);
    expect(next.compareDocumentPosition(screen.getByRole('button', { name: 'Rouvrir l’atelier' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(stored(gateway, '')).toMatchObject({ status: 'closed' });
    expect(screen.queryByText(/d’avance|de retard/)).toBeNull();
  });
});

/** As a phone writes it while writing is private. */
function sealedNote() {
  const id = noteIdOf(W, 'amina' as UserId, 1);
  const place = { axisId: 'a1' as AxisId, tableId: t1 };
  const draft = { ...place, slot: 1, text: 'Un budget', origin: 'phone', category: null } as const;
  return { path: `/notes/${id}`, changes: proposeNote(id, draft, null, { sealed: true }) };
}
