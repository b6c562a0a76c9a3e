import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { chooseModeration } from '@/domain/moderation';
import { noteIdOf } from '@/domain/note';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import Phone from '@/screens/phone/phone';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

async function phoneAtTable(phase: 'propose' | 'draft' | 'close' | 'welcome' = 'propose') {
  const founder = await openTestWorkshop(phase);
  const gateway = await deviceOf(founder, 'amina', 'participant', t1);
  const view = await renderRoom(gateway, <Phone />);
  return { founder, gateway, view, user: userEvent.setup() };
}

const field = () => screen.findByRole('textbox', { name: 'Question sur Participation ?' });
const send = () => screen.getByRole('button', { name: 'Envoyer' });
const written = (gateway: MemoryGateway) => [...gateway.store.documents].filter(([path]) => path.includes('/notes/'));

describe('proposing on the phone', () => {
  it('sends a proposal under an id that proves its author, and says so', async () => {
    const { gateway, user } = await phoneAtTable();
    await user.type(await field(), 'Un budget participatif');
    await user.click(send());
    const mine = await screen.findByRole('listitem');
    await within(mine).findByText('Envoyée');
    expect(within(mine).getByText('Un budget participatif')).toBeTruthy();
    expect(await field()).toHaveProperty('value', '');
    const [[path, note] = []] = written(gateway);
    expect(note).toMatchObject({
      text: 'Un budget participatif',
      tableId: 't1',
      axisId: 'a1',
      state: 'shown',
      commitmentId: null,
    });
    const { slot } = note as { slot: number };
    expect(path).toContain(noteIdOf(W, await gateway.whoAmI(), slot));
  });

  it('waits in words while there is no network, and is sent when it is back', async () => {
    const { gateway, user } = await phoneAtTable();
    gateway.hold();
    await user.type(await field(), 'Sans réseau');
    await user.click(send());
    await screen.findByText('En attente du réseau');
    expect(written(gateway)).toHaveLength(0);
    gateway.release();
    await screen.findByText('Envoyée');
    expect(written(gateway)).toHaveLength(1);
  });

  it('keeps the order of writing, however quickly one follows the other', async () => {
    const { gateway } = await phoneAtTable();
    const texts = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'];
    const words = await field();
    // Without a pause: nothing of the one has been heard when the next is sent.
    for (const text of texts) {
      fireEvent.change(words, { target: { value: text } });
      fireEvent.click(send());
    }
    await waitFor(() => expect(screen.getAllByText('Envoyée')).toHaveLength(texts.length));
    const notes = written(gateway).map(([, note]) => note as { text: string; rank: string });
    notes.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    expect(notes.map(({ text }) => text)).toEqual(texts);
    const shown = screen
      .getAllByRole('listitem')
      .map((item) => texts.find((text) => item.textContent?.startsWith(text)));
    expect(shown).toEqual([...texts].reverse());
  });

  it('hands over again, after a reload, the very same note: its place among one’s own is kept', async () => {
    const { founder, gateway, view, user } = await phoneAtTable();
    gateway.hold();
    for (const text of ['La première', 'La seconde']) {
      await user.type(await field(), text);
      await user.click(send());
      await screen.findByText(text, { selector: 'li *' });
    }
    view.unmount();
    expect(written(founder)).toHaveLength(0);
    await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <Phone />);
    await waitFor(() => expect(written(founder)).toHaveLength(2));
    const ranks = Object.fromEntries(
      written(founder).map(([, note]) => {
        const { text, rank } = note as { text: string; rank: string };
        return [text, rank.slice(0, 2)];
      }),
    );
    expect(ranks).toEqual({ 'La première': 'a0', 'La seconde': 'a1' });
  });

  it('is sent again by itself when facilitators had just changed what they read first', async () => {
    const { founder, gateway, user } = await phoneAtTable();
    gateway.refuseNext();
    await user.type(await field(), 'Au même instant');
    await user.click(send());
    await screen.findByText('Non acceptée');
    await act(() => founder.commit(W, chooseModeration(W, 'all')));
    await screen.findByText(/d’animation la lit d’abord/);
    expect(written(gateway).map(([, note]) => note)).toMatchObject([{ text: 'Au même instant', state: 'held' }]);
  });

  it('keeps what the server refused, says why, and sends it to the facilitators', async () => {
    const { gateway, user } = await phoneAtTable();
    gateway.refuseNext();
    await user.type(await field(), 'Trop tard');
    await user.click(send());
    await screen.findByText('Non acceptée');
    expect(screen.getByText('Trop tard')).toBeTruthy();
    await screen.findByText(/rien ne s’y oppose plus/);
    await user.click(screen.getByRole('button', { name: 'Envoyer à l’équipe d’animation' }));
    await screen.findByText('Envoyée à l’équipe d’animation');
    const late = [...gateway.store.documents].filter(([path]) => path.includes('/late/'));
    expect(late.map(([, document]) => document)).toMatchObject([{ text: 'Trop tard', tableId: 't1', taken: false }]);
  });

  it('a refused proposal can be tried again under the same id', async () => {
    const { gateway, user } = await phoneAtTable();
    gateway.refuseNext();
    await user.type(await field(), 'Encore');
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await screen.findByText('Envoyée');
    expect(written(gateway)).toHaveLength(1);
  });

  it.each([
    ['   ', 'Écrivez d’abord quelques mots.'],
    ['x'.repeat(281), /trop long pour une proposition/],
    ['a\u202Eb', /caractères invisibles/],
  ])('says what is wrong with %j and loses nothing', async (text, sentence) => {
    const { gateway, user } = await phoneAtTable();
    const box = await field();
    await user.click(box);
    await user.paste(text);
    await user.click(send());
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(box).toHaveProperty('value', text);
    expect(written(gateway)).toHaveLength(0);
  });

  it('takes invisible characters out at one press', async () => {
    const { user } = await phoneAtTable();
    const box = await field();
    await user.click(box);
    await user.paste('a\u202Eb');
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Les retirer' }));
    expect(box).toHaveProperty('value', 'ab');
  });

  it('counts only near the limit', async () => {
    const { user } = await phoneAtTable();
    await user.click(await field());
    await user.paste('x'.repeat(100));
    expect(screen.queryByText(/encore/)).toBeNull();
    await user.paste('x'.repeat(160));
    expect(screen.getByText('encore 20 caractères')).toBeTruthy();
  });

  it('rewords, withdraws and brings back', async () => {
    const { gateway, user } = await phoneAtTable();
    await user.type(await field(), 'Premier jet');
    await user.click(send());
    await screen.findByText('Envoyée');
    await user.click(screen.getByRole('button', { name: 'Modifier' }));
    const box = await screen.findByRole('textbox', { name: 'Votre proposition' });
    await user.clear(box);
    await user.type(box, 'Second jet');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(written(gateway)[0]?.[1]).toMatchObject({ text: 'Second jet' }));
    // The earlier text can be found again.
    const trail = [...gateway.store.documents].filter(([path]) => path.includes('/trail/')).map(([, entry]) => entry);
    const from = JSON.stringify({ text: 'Premier jet', state: 'shown', cleared: false });
    expect(trail).toMatchObject([{ action: 'rewordNote', from }]);
    await user.click(await screen.findByRole('button', { name: 'Retirer' }));
    await screen.findByText('Retirée');
    await user.click(screen.getByRole('button', { name: 'Remettre' }));
    await screen.findByText('Envoyée');
    expect(written(gateway)[0]?.[1]).toMatchObject({ text: 'Second jet', state: 'shown' });
  });

  it('words changed before the server has the proposal arrive as a rewording of it', async () => {
    const { gateway, user } = await phoneAtTable();
    gateway.hold();
    await user.type(await field(), 'Premier jet');
    await user.click(send());
    await screen.findByText('En attente du réseau');
    await user.click(await screen.findByRole('button', { name: 'Modifier' }));
    const box = await screen.findByRole('textbox', { name: 'Votre proposition' });
    await user.clear(box);
    await user.type(box, 'Second jet');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    gateway.release();
    await screen.findByText('Envoyée');
    expect(written(gateway)).toHaveLength(1);
    expect(written(gateway)[0]?.[1]).toMatchObject({ text: 'Second jet' });
    // Written anew it would have been refused by the rules: the second batch is a rewording, and left its trail.
    const trail = [...gateway.store.documents].filter(([path]) => path.includes('/trail/')).map(([, entry]) => entry);
    expect(trail).toMatchObject([{ action: 'rewordNote' }]);
  });

  it('a sentence half written when writing closes can still go to the facilitators', async () => {
    const { founder, gateway, user } = await phoneAtTable();
    await user.type(await field(), 'Une phrase à moit');
    await founder.commit(W, [
      { op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'close', 'stage.revealed': true } },
    ]);
    await screen.findByText('Texte non envoyé');
    await user.click(screen.getByRole('button', { name: 'Envoyer à l’équipe d’animation' }));
    await waitFor(() => {
      const late = [...gateway.store.documents].filter(([path]) => path.includes('/late/'));
      expect(late.map(([, document]) => document)).toMatchObject([{ text: 'Une phrase à moit' }]);
    });
    expect(screen.queryByText('Texte non envoyé')).toBeNull();
  });

  it('somebody in mid-sentence stays with the field when drafting begins', async () => {
    const { founder, user } = await phoneAtTable();
    await user.type(await field(), 'Une phrase à moit');
    await founder.commit(W, [
      { op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'draft', 'stage.revealed': true } },
    ]);
    await screen.findByRole('button', { name: 'Tableau' });
    expect(await field()).toHaveProperty('value', 'Une phrase à moit');
  });

  it('a facilitator without a table is led to the console', async () => {
    const founder = await openTestWorkshop('propose');
    await renderRoom(founder, <Phone />);
    expect(await screen.findByText('Vous animez cet atelier.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Ouvrir la console' }).length).toBeGreaterThan(0);
  });

  it('a sentence half written survives a reload', async () => {
    const { gateway, view, user } = await phoneAtTable();
    await user.type(await field(), 'Une phrase à moit');
    view.unmount();
    await renderRoom(gateway, <Phone />);
    expect(await field()).toHaveProperty('value', 'Une phrase à moit');
  });

  it('nothing can be sent while the room is frozen', async () => {
    const { founder } = await phoneAtTable();
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.frozen': true } }]);
    await waitFor(() => expect(send()).toHaveProperty('disabled', true));
    expect(screen.getByText(/suspendu les changements/)).toBeTruthy();
  });
});

describe('the phone by phase', () => {
  it('without a table asks for one, and one tap on an axis gives it', async () => {
    const founder = await openTestWorkshop('propose');
    const gateway = await deviceOf(founder, 'brahim', 'participant', null);
    await renderRoom(gateway, <Phone />);
    await userEvent.setup().click(await screen.findByRole('button', { name: /Numérique/ }));
    expect(await screen.findByRole('textbox', { name: 'Question sur Numérique ?' })).toBeTruthy();
  });

  it('welcome has no field; it appears by itself when writing opens', async () => {
    const { founder } = await phoneAtTable('welcome');
    await screen.findByText('Atelier d’essai');
    expect(screen.queryByRole('textbox')).toBeNull();
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'propose' } }]);
    expect(await field()).toBeTruthy();
  });

  it('at the close what the server did not take still says so and can be sent on', async () => {
    const { founder, gateway, user } = await phoneAtTable();
    gateway.refuseNext();
    await user.type(await field(), 'Trop tard');
    await user.click(send());
    await screen.findByText('Non acceptée');
    await founder.commit(W, [
      { op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'close', 'stage.revealed': true } },
    ]);
    await screen.findByText('Merci');
    expect(screen.getByText('Trop tard')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Envoyer à l’équipe d’animation' })).toBeTruthy();
  });

  it('at the close each proposal says where it is', async () => {
    const { founder, user } = await phoneAtTable();
    await user.type(await field(), 'Mon idée');
    await user.click(send());
    await screen.findByText('Envoyée');
    await founder.commit(W, [
      { op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'close', 'stage.revealed': true } },
    ]);
    await screen.findByText('Merci');
    expect(await screen.findByText(/Pas encore dans un engagement/)).toBeTruthy();
  });
});
