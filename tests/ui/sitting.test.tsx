// What people at a table can say besides their proposals, and one device for several people.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { UserId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import type { Phase } from '@/domain/phase';
import { seatMember, seatNumberOf } from '@/domain/seating';
import { askForHelp } from '@/domain/table-state';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import Phone from '@/screens/phone/phone';
import { deviceOf, openTestWorkshop, plan, renderRoom, t1, t2, W } from '../support/render-room';
import { stored } from '../support/room-contents';

/** It comes a while after the field. */
const LATER = { timeout: 6_000 };

let person = 0;
async function phoneAtTable({ phase = 'propose' as Phase, role = 'participant' as Role, changes = {} } = {}) {
  const founder = await openTestWorkshop(phase, changes);
  person += 1;
  const id = `amina-${person}`;
  const gateway = await deviceOf(founder, id, role, t1);
  await renderRoom(gateway, <Phone />);
  return { founder, gateway, id, user: userEvent.setup() };
}

const field = (axis = 'Participation') => screen.findByRole('textbox', { name: `Question sur ${axis} ?` });
const send = () => screen.getByRole('button', { name: 'Envoyer' });
const notes = (gateway: MemoryGateway) =>
  [...gateway.store.documents].filter(([path]) => path.includes('/notes/')).map(([, note]) => note);

describe('help', () => {
  it('is asked for the whole table, shown on its way, and taken back by anybody there', async () => {
    const { founder, gateway, user } = await phoneAtTable();
    await user.click(await screen.findByRole('button', { name: 'Demander de l’aide' }, LATER));
    await screen.findByText('L’aide arrive à votre table.');
    expect(stored(gateway, '/tables/t1')).toMatchObject({ needsHelp: true });
    await user.click(screen.getByRole('button', { name: 'Plus besoin' }));
    expect(stored(gateway, '/tables/t1')).toMatchObject({ needsHelp: false });
    await founder.commit(W, askForHelp(t1, true));
    await screen.findByText('L’aide arrive à votre table.');
    await founder.commit(W, askForHelp(t1, false));
    await screen.findByRole('button', { name: 'Demander de l’aide' });
  }, 15_000);

  it('stands above the board too, and nowhere when there is nothing to do together', async () => {
    const { founder } = await phoneAtTable({ phase: 'draft' });
    await screen.findByRole('button', { name: 'Demander de l’aide' }, LATER);
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'vote' } }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Demander de l’aide' })).toBeNull());
    expect(screen.getByText(/Votre numéro/)).toBeTruthy();
  }, 15_000);

  it('rests while everything is suspended', async () => {
    const { founder } = await phoneAtTable();
    const help = await screen.findByRole('button', { name: 'Demander de l’aide' }, LATER);
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.frozen': true } }]);
    await waitFor(() => expect(help).toHaveProperty('disabled', true));
    await waitFor(() => expect(screen.getByRole('button', { name: 'J’ai terminé' })).toHaveProperty('disabled', true));
  }, 15_000);
});

describe('“I’m done”', () => {
  it('belongs to this phase as it was entered this time', async () => {
    const { founder, gateway, id, user } = await phoneAtTable();
    const done = await screen.findByRole('button', { name: 'J’ai terminé' }, LATER);
    expect(done.getAttribute('aria-pressed')).toBe('false');
    await user.click(done);
    await waitFor(() => expect(done.getAttribute('aria-pressed')).toBe('true'));
    const { doneIn } = stored(gateway, `/members/${id}`) as { doneIn: string };
    expect(doneIn).toMatch(/^propose:\d+$/);
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.changedAt': 12 } }]);
    await waitFor(() => expect(done.getAttribute('aria-pressed')).toBe('false'));
    await user.click(done);
    await user.click(done);
    await waitFor(() => expect(stored(gateway, `/members/${id}`)).toMatchObject({ doneIn: null }));
  }, 15_000);
});

describe('one’s seat', () => {
  it('a person moved to another table keeps their notes, and the page says where they are now', async () => {
    const { founder, gateway, id, user } = await phoneAtTable();
    await user.type(await field(), 'Écrit à la table 1');
    await user.click(send());
    await screen.findByText('Envoyée');
    await screen.findByText(seatNumberOf(W, id as UserId), {}, LATER);
    await user.type(await field(), 'Une phrase inach');
    await founder.commit(W, seatMember(id as UserId, t2));
    expect(await field('Numérique')).toHaveProperty('value', 'Une phrase inach');
    await screen.findByText('Vous êtes à la table 2');
    const mine = screen.getByRole('listitem');
    expect(within(mine).getByText('Écrit à la table 1')).toBeTruthy();
    // It stays at the table where it was written, and stays its author's to reword.
    expect(notes(gateway)).toMatchObject([{ tableId: t1, text: 'Écrit à la table 1' }]);
    await user.click(within(mine).getByRole('button', { name: 'Modifier' }));
    const box = await screen.findByRole('textbox', { name: 'Votre proposition' });
    await user.clear(box);
    await user.type(box, 'Reformulé depuis la table 2');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(notes(gateway)).toMatchObject([{ tableId: t1, text: 'Reformulé depuis la table 2' }]));
  }, 15_000);

  it('any table, the emptiest of all, by one press', async () => {
    const founder = await openTestWorkshop('propose');
    await founder.commit(W, [{ op: 'patch', in: 'tables', id: t1, fields: { people: 4 } }]);
    const gateway = await deviceOf(founder, 'newcomer', 'participant', null);
    await renderRoom(gateway, <Phone />);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Donnez-moi une table' }));
    await waitFor(() => expect(stored(gateway, '/members/newcomer')).toMatchObject({ tableId: t2 }));
  });

  it('nothing to choose where the facilitators seat people: one press', async () => {
    const settings = { ...plan.settings, chooseTable: false };
    const gateway = await deviceOf(await openTestWorkshop('propose', { settings }), 'newcomer', 'participant', null);
    await renderRoom(gateway, <Phone />);
    const give = await screen.findByRole('button', { name: 'Donnez-moi une table' });
    expect(screen.queryByRole('button', { name: /Participation|Choisir/ })).toBeNull();
    await userEvent.setup().click(give);
    await screen.findByRole('textbox');
    expect(screen.queryByRole('button', { name: 'Changer de table' })).toBeNull();
  });
});

describe('one’s category', () => {
  it('is asked after the first proposal, stands on the next ones only, and need not be told', async () => {
    const { gateway, id, user } = await phoneAtTable();
    await screen.findByRole('button', { name: 'Demander de l’aide' }, LATER);
    expect(screen.queryByText(/à quel titre écrivez-vous/)).toBeNull();
    await user.type(await field(), 'Première');
    await user.click(send());
    await screen.findByText(/à quel titre écrivez-vous/);
    await user.click(screen.getByRole('button', { name: 'Société civile' }));
    expect(stored(gateway, `/members/${id}`)).toMatchObject({ category: 'civil-society' });
    expect(screen.queryByText(/à quel titre écrivez-vous/)).toBeNull();
    await user.type(await field(), 'Seconde');
    await user.click(send());
    await waitFor(() => expect(notes(gateway)).toHaveLength(2));
    expect(notes(gateway)).toMatchObject([
      { text: 'Première', category: null },
      { text: 'Seconde', category: 'civil-society' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Changer' }));
    await user.click(screen.getByRole('button', { name: 'Je préfère ne pas le dire' }));
    await waitFor(() => expect(stored(gateway, `/members/${id}`)).toMatchObject({ category: null }));
    expect(screen.queryByText(/à quel titre écrivez-vous/)).toBeNull();
  }, 15_000);

  it('is not put on what a rapporteur enters for others', async () => {
    const { gateway, id, user } = await phoneAtTable({ role: 'rapporteur' });
    await gateway.commit(W, [{ op: 'patch', in: 'members', id, fields: { category: 'staff' } }]);
    const box = await field();
    await user.click(screen.getByRole('radio', { name: 'Une personne qui l’a dite' }));
    await user.type(box, 'Dite à voix haute');
    await user.click(send());
    // Several in a row, without going back to the field.
    expect(document.activeElement).toBe(box);
    await user.keyboard('Une autre');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('radio', { name: 'Moi-même' }));
    await user.type(box, 'La mienne');
    await user.click(send());
    await waitFor(() => expect(notes(gateway)).toHaveLength(3));
    expect(notes(gateway)).toMatchObject([
      { text: 'Dite à voix haute', origin: 'oral', category: null },
      { text: 'Une autre', origin: 'oral', category: null },
      { text: 'La mienne', origin: 'phone', category: 'staff' },
    ]);
  });
});

describe('one device for several people', () => {
  it('asks whose turn it is before each proposal; each has its own category; remembered on the device', async () => {
    const { founder, gateway, user } = await phoneAtTable();
    await user.click(
      await screen.findByRole('checkbox', { name: 'Plusieurs personnes écrivent sur cet appareil' }, LATER),
    );
    await screen.findByRole('heading', { name: /À qui le tour/ });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/40 propositions.*400/)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Citoyen(ne)' }));
    await user.type(await field(), 'Du citoyen');
    await user.click(send());
    const asks = await screen.findByRole('heading', { name: /À qui le tour/ });
    expect(document.activeElement).toBe(asks);
    await user.click(screen.getByRole('button', { name: 'Médias' }));
    expect(await field()).toHaveProperty('value', '');
    await user.type(await field(), 'Des médias');
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Je préfère ne pas le dire' }));
    await user.type(await field(), 'De personne en particulier');
    await user.click(send());
    await waitFor(() => expect(notes(gateway)).toHaveLength(3));
    expect(notes(gateway)).toMatchObject([{ category: 'citizen' }, { category: 'media' }, { category: null }]);
    expect(screen.getByRole('heading', { name: 'Propositions de cet appareil (3)' })).toBeTruthy();
    const card = screen.getAllByRole('listitem').find((item) => item.textContent?.includes('Des médias'));
    expect(card?.textContent).toContain('Médias');

    // The same after the page was closed; another workshop would ask nothing.
    const again = await renderRoom(gateway, <Phone />);
    expect(within(again.container).queryByRole('textbox')).toBeNull();
    await within(again.container).findByRole('heading', { name: /À qui le tour/ });
    expect(founder.store).toBe(gateway.store);
  }, 20_000);

  it('what was being written stays when the turn changes', async () => {
    const { user } = await phoneAtTable();
    await user.click(await screen.findByRole('checkbox', { name: /Plusieurs personnes/ }, LATER));
    await user.click(await screen.findByRole('button', { name: 'Citoyen(ne)' }));
    await user.type(await field(), 'Une phrase inach');
    await user.click(screen.getByRole('button', { name: 'Changer' }));
    await user.click(screen.getByRole('button', { name: 'Médias' }));
    expect(await field()).toHaveProperty('value', 'Une phrase inach');
    await user.click(await screen.findByRole('checkbox', { name: /Plusieurs personnes/ }, LATER));
    expect(await field()).toHaveProperty('value', 'Une phrase inach');
  }, 15_000);
});
