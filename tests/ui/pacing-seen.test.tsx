// What a clock and a change of phase do to the phones and to the room screen.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '@/domain/change';
import { startClock } from '@/domain/clock';
import type { UserId } from '@/domain/ids';
import type { Phase } from '@/domain/phase';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { enterPhase } from '@/domain/stage';
import type { Stage } from '@/domain/workshop';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import Phone from '@/screens/phone/phone';
import RoomScreen from '@/screens/room-screen/room-screen';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';
import { propose, stored } from '../support/room-contents';

afterEach(() => vi.unstubAllGlobals());

const DAY = 86_400_000;
const stage = (fields: Record<string, unknown>): Change => ({ op: 'patch', in: 'workshops', id: W, fields });
// Only whole workshops are put at this path.
const stageOf = (gateway: MemoryGateway) => (stored(gateway, '') as { stage: Stage }).stage;

/** Another person in each test: what one device keeps of a person outlives a test. */
let people = 0;

async function phoneAtTable(phase: Phase = 'propose', changes: Parameters<typeof openTestWorkshop>[1] = {}) {
  const founder = await openTestWorkshop(phase, changes);
  const gateway = await deviceOf(founder, `amina${++people}`, 'participant', t1);
  const view = await renderRoom(gateway, <Phone />);
  const go = (to: Phase) => founder.commit(W, enterPhase(W, stageOf(founder), to));
  return { founder, gateway, view, go, user: userEvent.setup() };
}

const question = 'Question sur Participation ?';
const field = () => screen.findByRole('textbox', { name: question });
const send = () => screen.getByRole('button', { name: 'Envoyer' });
const written = (gateway: MemoryGateway) => [...gateway.store.documents].filter(([path]) => path.includes('/notes/'));
const late = (gateway: MemoryGateway) => [...gateway.store.documents].filter(([path]) => path.includes('/late/'));

describe('the clock on a phone', () => {
  it('is not there until one is started, and then says how long is left', async () => {
    const { founder } = await phoneAtTable();
    await field();
    expect(screen.queryByRole('timer')).toBeNull();
    await founder.commit(W, startClock(W, 10, 'notify', Date.now()));
    const timer = await screen.findByRole('timer', { name: 'Temps restant' });
    expect(timer.textContent).toMatch(/^(10:00|9:5\d)$/);
    await waitFor(() => expect(timer.textContent).toMatch(/^9:5[0-7]$/), { timeout: 6_000 });
  });

  it.each([
    ['ahead', DAY],
    ['behind', -DAY],
  ])('is right on a phone whose own clock is a day %s', async (_, wrong) => {
    const founder = await openTestWorkshop('propose');
    await deviceOf(founder, 'amina', 'participant', t1);
    // What the store takes for the time is a day from what this device takes for it.
    const now = () => Date.now() - wrong;
    const gateway = createMemoryGateway({ userId: 'amina' as UserId, store: founder.store, now });
    await founder.commit(W, startClock(W, 10, 'lock', now()));
    await renderRoom(gateway, <Phone />);
    const timer = await screen.findByRole('timer');
    expect(timer.textContent).toMatch(/^(10:00|9:5\d)$/);
    expect(send()).toHaveProperty('disabled', false);
  });

  it('renders nothing else while it ticks', async () => {
    const { founder, view } = await phoneAtTable();
    await founder.commit(W, startClock(W, 10, 'notify', Date.now()));
    const timer = await screen.findByRole('timer');
    // What comes a while after the field must have come.
    const help = await screen.findByRole('button', { name: 'Demander de l’aide' }, { timeout: 8_000 });
    await waitFor(() => expect(help).toHaveProperty('disabled', false));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const changed: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        if (!timer.parentElement?.contains(target))
          changed.push(target instanceof Element ? target.outerHTML : target.nodeName);
    });
    observer.observe(view.container, { subtree: true, childList: true, characterData: true, attributes: true });
    const before = timer.textContent;
    await waitFor(() => expect(timer.textContent).not.toBe(before), { timeout: 6_000 });
    observer.disconnect();
    expect(changed).toEqual([]);
  }, 20_000);

  it('that only says so leaves writing open at its end', async () => {
    const { founder } = await phoneAtTable();
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() - 1, 'stage.clockLength': 60_000 })]);
    await screen.findByText('Temps écoulé');
    expect(send()).toHaveProperty('disabled', false);
  });

  it('that closes softly asks to finish, and closes a minute later', async () => {
    const { founder, user } = await phoneAtTable();
    const clock = { 'stage.clockLength': 60_000, 'stage.atZero': 'close' };
    await founder.commit(W, [stage({ ...clock, 'stage.endsAt': Date.now() - 1 })]);
    await screen.findByText(/terminez ce que vous écrivez/);
    await user.type(await field(), 'Presque fini');
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() - 59_500 })]);
    await screen.findByText(/Temps écoulé : l’écriture est fermée/);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: question })).toBeNull());
    expect(screen.getByText('Presque fini')).toBeTruthy();
  });

  it('that locks closes the field at once; what stands in it can go to the facilitators', async () => {
    const { founder, gateway, user } = await phoneAtTable();
    await founder.commit(W, startClock(W, 1, 'lock', Date.now()));
    await user.type(await field(), 'Une phrase à moit');
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() + 300 })]);
    await screen.findByText('Texte non envoyé');
    expect(screen.queryByRole('textbox', { name: question })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Envoyer à l’équipe d’animation' }));
    await waitFor(() =>
      expect(late(gateway).map(([, document]) => document)).toMatchObject([{ text: 'Une phrase à moit' }]),
    );
    expect(written(gateway)).toHaveLength(0);
  });

  it('given more time after a lock opens the field again, with what stood in it', async () => {
    const { founder, user } = await phoneAtTable();
    await founder.commit(W, startClock(W, 1, 'lock', Date.now()));
    await user.type(await field(), 'Une phrase à moit');
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() - 1 })]);
    await screen.findByText('Texte non envoyé');
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() + 60_000 })]);
    expect(await field()).toHaveProperty('value', 'Une phrase à moit');
  });

  it('that locks closes the board too, and says why', async () => {
    const { founder } = await phoneAtTable('draft');
    await propose(founder, t1, 'Un budget participatif');
    await screen.findByRole('button', { name: 'Nouvel engagement' });
    await founder.commit(W, startClock(W, 1, 'lock', Date.now() - 60_000));
    await screen.findByText(/rien ne peut être déplacé tant que l’animation ne rouvre pas/);
    expect(screen.queryByRole('button', { name: 'Nouvel engagement' })).toBeNull();
  });
});

describe('in mid-sentence when the phase changes', () => {
  it('the field stays with its text until it is sent, also where the new phase has no writing', async () => {
    const { founder, gateway, go, user } = await phoneAtTable();
    const box = await field();
    await user.type(box, 'Une phrase à moit');
    await go('review');
    await screen.findByText(/il vous reste une minute/);
    // The same field: the keyboard and the caret stay.
    expect(await field()).toBe(box);
    await user.type(box, 'ié finie');
    await user.click(send());
    await screen.findByText('Votre proposition est en route.');
    await waitFor(() =>
      expect(written(gateway).map(([, note]) => note)).toMatchObject([{ text: 'Une phrase à moitié finie' }]),
    );
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(screen.queryByText('Texte non envoyé')).toBeNull();
    expect(stageOf(founder).phase).toBe('review');
  });

  it('a proposal being reworded can be finished', async () => {
    const { gateway, go, user } = await phoneAtTable();
    await user.type(await field(), 'Premier jet');
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Modifier' }));
    const box = await screen.findByRole('textbox', { name: 'Votre proposition' });
    await user.type(box, ' et la suite');
    for (const phase of ['group', 'review'] as const) {
      await go(phase);
      await screen.findByText(phase === 'group' ? 'Regroupement' : 'Séance plénière');
      expect(screen.getByRole('textbox', { name: 'Votre proposition' })).toBe(box);
    }
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(written(gateway)[0]?.[1]).toMatchObject({ text: 'Premier jet et la suite' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('a rewording that the server no longer takes can go to the facilitators, and the proposal stays as it was', async () => {
    const { gateway, go, user } = await phoneAtTable();
    await user.type(await field(), 'Premier jet');
    await user.click(send());
    await screen.findByText('Envoyée');
    await user.click(screen.getByRole('button', { name: 'Modifier' }));
    await user.type(await screen.findByRole('textbox', { name: 'Votre proposition' }), ' et la suite');
    await go('review');
    await screen.findByText('Séance plénière');
    gateway.refuseNext();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('Non acceptée');
    expect(late(gateway)).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Envoyer à l’équipe d’animation' }));
    const [[notePath, note] = []] = written(gateway);
    await waitFor(() =>
      expect(late(gateway)).toEqual([
        // Under the proposal's own id: sent twice it lies there once.
        [notePath?.replace('/notes/', '/late/'), expect.objectContaining({ text: 'Premier jet et la suite' })],
      ]),
    );
    expect(note).toMatchObject({ text: 'Premier jet' });
    await waitFor(() => expect(screen.queryByText('Non acceptée')).toBeNull());
  });

  it('whoever was writing nothing goes with the others', async () => {
    const { go } = await phoneAtTable();
    await field();
    await go('review');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('a minute later the text is offered to the facilitators', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { go } = await phoneAtTable();
      const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      await user.type(await field(), 'Une phrase à moit');
      await go('review');
      await screen.findByText(/il vous reste une minute/);
      await vi.advanceTimersByTimeAsync(60_000);
      await screen.findByText('Texte non envoyé');
      expect(screen.queryByRole('textbox')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what people are asked to do', () => {
  it('stands on the phone in every phase, in the workshop’s words or the usual ones', async () => {
    const { founder, go } = await phoneAtTable('propose', { instructions: { vote: { fr: 'Trois points chacun' } } });
    await screen.findByText('Écrivez vos propositions sur la question de votre table.');
    await go('vote');
    await screen.findByText('Trois points chacun');
    await go('draft');
    await screen.findByText(/Rangez les propositions/);
    await founder.commit(W, [stage({ 'instructions.draft': { fr: 'Deux engagements par table' } })]);
    await screen.findByText('Deux engagements par table');
  });
});

describe('the room screen', () => {
  async function projector(phase: Phase) {
    const founder = await openTestWorkshop(phase);
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { joinCard: false }));
    const gateway = await deviceOf(founder, 'beamer', 'screen', null);
    const view = await renderRoom(gateway, <RoomScreen />);
    return { founder, wall: within(view.container) };
  }

  it('shows the clock and what people are asked to do', async () => {
    const { founder, wall } = await projector('propose');
    await wall.findByText('Écrivez vos propositions sur la question de votre table.');
    expect(wall.queryByRole('timer')).toBeNull();
    await founder.commit(W, startClock(W, 10, 'notify', Date.now()));
    expect((await wall.findByRole('timer')).textContent).toMatch(/^(10:00|9:5\d)$/);
    await founder.commit(W, [stage({ 'stage.endsAt': null, 'stage.pausedLeft': 90_000 })]);
    await wall.findByText('En pause');
    expect(wall.getByRole('timer').textContent).toBe('1:30');
  });

  it('shows a clock over the welcome too, where the table is still being found', async () => {
    const { founder, wall } = await projector('welcome');
    await founder.commit(W, startClock(W, 5, 'notify', Date.now()));
    await wall.findByRole('timer');
  });

  it('is heard once at the end, if the console wants it, and not for an end long past', async () => {
    const started: number[] = [];
    const node = { connect: () => node, gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} } };
    const tone = () => ({ ...node, frequency: { value: 0 }, start: (at: number) => started.push(at), stop() {} });
    const audio = { currentTime: 0, destination: {}, createGain: () => node, createOscillator: tone };
    vi.stubGlobal('AudioContext', function AudioContext() {
      return audio;
    });
    const { founder, wall } = await projector('propose');
    await founder.commit(W, startClock(W, 1, 'notify', Date.now() - 120_000));
    await wall.findByText('Temps écoulé');
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { sound: true }));
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() + 700 })]);
    await waitFor(() => expect(wall.queryByText('Temps écoulé')).toBeNull());
    expect(started).toEqual([]);
    await wall.findByText('Temps écoulé');
    await waitFor(() => expect(started).toHaveLength(3));
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { sound: false }));
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() + 500 })]);
    await waitFor(() => expect(wall.queryByText('Temps écoulé')).toBeNull());
    await wall.findByText('Temps écoulé');
    expect(started).toHaveLength(3);
  });

  it('stays silent and in one piece where a browser has no sound', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const { founder, wall } = await projector('propose');
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { sound: true }));
    await founder.commit(W, [stage({ 'stage.endsAt': Date.now() + 400, 'stage.clockLength': 60_000 })]);
    await wall.findByText('Temps écoulé');
    expect(wall.getByText('1111 2222')).toBeTruthy();
  });
});
