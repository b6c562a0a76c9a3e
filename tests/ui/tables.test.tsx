// The tables as facilitators see and arrange them.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AxisId, TableId, UserId } from '@/domain/ids';
import { seatNumberOf } from '@/domain/seating';
import { askForHelp, doneMark, sayDone } from '@/domain/table-state';
import type { Workshop } from '@/domain/workshop';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import Console from '@/screens/console/console';
import { deviceOf, openTestWorkshop, plan, renderRoom, t1, t2, W } from '../support/render-room';
import { propose, stored } from '../support/room-contents';

async function consoleIn(phase: Parameters<typeof openTestWorkshop>[0] = 'propose', changes = {}) {
  const gateway = await openTestWorkshop(phase, changes);
  await renderRoom(gateway, <Console />);
  await screen.findByText(/aux tables/);
  return { gateway, user: userEvent.setup() };
}

const numberOf = (id: string) => seatNumberOf(W, id as UserId);
const tile = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.id === `table-t${name}`);
  if (!found) throw new Error(`no tile of table ${name}`);
  return within(found);
};
const memberIn = (gateway: MemoryGateway, id: string) => stored(gateway, `/members/${id}`);

async function peopleAt(gateway: MemoryGateway, tableId: TableId | null, ...ids: string[]) {
  for (const id of ids) await deviceOf(gateway, id, 'participant', tableId);
}

describe('a tile', () => {
  it('says the pace, who is done as a number, and in words which table lags', async () => {
    const { gateway } = await consoleIn('propose');
    await peopleAt(gateway, t1, 'amina', 'brahim');
    await peopleAt(gateway, t2, 'chama', 'driss');
    for (const text of ['un', 'deux', 'trois']) await propose(gateway, t1, text);
    const { stage } = stored(gateway, '') as Workshop;
    await gateway.commit(W, sayDone('amina' as UserId, doneMark(stage)));
    await tile('1').findByText('1 par minute');
    expect(tile('1').getByText('Terminé : 1 sur 2')).toBeTruthy();
    expect(tile('2').getByText('0 par minute')).toBeTruthy();
    expect(tile('2').getByText('Le moins de propositions par personne')).toBeTruthy();
    expect(tile('1').queryByText('Le moins de propositions par personne')).toBeNull();
    expect(screen.getByText('Terminé : 1 sur 4')).toBeTruthy();
    // A phase that comes again begins afresh.
    await gateway.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.changedAt': 9 } }]);
    await tile('1').findByText('Terminé : 0 sur 2');
  });

  it('shows help wanted before all else, tells a screen reader of each new request, and is answered from there', async () => {
    const { gateway, user } = await consoleIn('propose');
    expect(screen.getByText('Aucune table ne demande d’aide')).toBeTruthy();
    await gateway.commit(W, askForHelp(t2, true));
    await screen.findByText('Une table demande de l’aide :');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'La table 2 demande de l’aide.',
    );
    await user.click(screen.getByRole('button', { name: /La table 2 demande de l’aide/ }));
    expect(document.activeElement?.textContent).toContain('Table 2');
    await user.click(tile('2').getByRole('button', { name: 'Aide apportée à la table 2' }));
    await screen.findByText('Aucune table ne demande d’aide');
    expect(stored(gateway, '/tables/t2')).toMatchObject({ needsHelp: false });
    await user.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(stored(gateway, '/tables/t2')).toMatchObject({ needsHelp: true }));
  });

  it('says nothing new of what was asked before the console was opened', async () => {
    const gateway = await openTestWorkshop('propose');
    await gateway.commit(W, askForHelp(t1, true));
    await renderRoom(gateway, <Console />);
    await screen.findByText('Une table demande de l’aide :');
    expect(screen.queryByText('La table 1 demande de l’aide.')).toBeNull();
  });

  it('says the same in less room where there are many tables', async () => {
    const tables = Array.from({ length: 60 }, (_, i) => ({
      id: `t${i + 1}` as TableId,
      axisId: 'a1' as AxisId,
      name: String(i + 1),
      seats: 6,
    }));
    await consoleIn('propose', { tables, axes: plan.axes.slice(0, 1) });
    const list = screen.getByRole('list', { name: 'Participation' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(60);
    expect(list.className).toMatch(/compact/);
  });
});

describe('seats', () => {
  it('gives all without a table one, evenly, and takes it back', async () => {
    const { gateway, user } = await consoleIn('welcome');
    await peopleAt(gateway, t1, 'amina', 'brahim');
    await peopleAt(gateway, null, 'chama', 'driss', 'elias', 'fatima');
    await user.click(await screen.findByRole('button', { name: 'Répartir les 4 personnes sans table' }));
    await screen.findByText('4 personnes ont reçu une table.');
    expect(screen.getByText('6 personnes aux tables')).toBeTruthy();
    expect(tile('1').getByText('3 personnes sur 10 places')).toBeTruthy();
    expect(tile('2').getByText('3 personnes sur 10 places')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(memberIn(gateway, 'chama')).toMatchObject({ tableId: null }));
    expect(memberIn(gateway, 'amina')).toMatchObject({ tableId: t1 });
  });

  it('says how many would move before it evens out', async () => {
    const { gateway, user } = await consoleIn('welcome');
    await peopleAt(gateway, t1, 'amina', 'brahim', 'chama', 'driss', 'elias');
    await peopleAt(gateway, t2, 'fatima');
    await tile('1').findByText('5 personnes sur 10 places');
    await user.click(screen.getByRole('button', { name: 'Équilibrer les tables' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('2 personnes changeraient de table.')).toBeTruthy();
    expect(memberIn(gateway, 'elias')).toMatchObject({ tableId: t1 });
    await user.click(dialog.getByRole('button', { name: 'Équilibrer maintenant' }));
    await tile('2').findByText('3 personnes sur 10 places');
    expect(tile('1').getByText('3 personnes sur 10 places')).toBeTruthy();
  });
});

describe('people, by the numbers on their phones', () => {
  it('are moved, made rapporteurs, put out and brought back, each time with a way back; nobody’s name', async () => {
    const { gateway, user } = await consoleIn('propose');
    await peopleAt(gateway, t1, 'amina', 'brahim');
    await tile('1').findByText('2 personnes sur 10 places');
    await user.click(tile('1').getByRole('button', { name: 'Table 1' }));
    expect(screen.queryByText(/amina|brahim/)).toBeNull();
    const person = () => tile('1').getByRole('button', { name: new RegExp(`^Nº ${numberOf('amina')}`) });
    await user.click(person());

    await user.click(tile('1').getByRole('button', { name: 'Nommer rapporteur(e)' }));
    expect(memberIn(gateway, 'amina')).toMatchObject({ role: 'rapporteur' });
    await user.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(memberIn(gateway, 'amina')).toMatchObject({ role: 'participant' }));

    await user.selectOptions(tile('1').getByRole('combobox', { name: 'Déplacer vers une autre table' }), 't2');
    await user.click(tile('1').getByRole('button', { name: 'Déplacer' }));
    expect(memberIn(gateway, 'amina')).toMatchObject({ tableId: t2 });
    await tile('2').findByText('1 personne sur 10 places');
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(memberIn(gateway, 'amina')).toMatchObject({ tableId: t1 }));

    await user.click(await tile('1').findByRole('button', { name: new RegExp(`^Nº ${numberOf('amina')}`) }));
    await user.click(tile('1').getByRole('button', { name: 'Exclure de l’atelier' }));
    expect(memberIn(gateway, 'amina')).toMatchObject({ removed: false });
    await user.click(tile('1').getByRole('button', { name: 'Oui, exclure' }));
    expect(memberIn(gateway, 'amina')).toMatchObject({ removed: true, tableId: t1 });
    await user.click(
      await tile('1').findByRole('button', { name: `Faire revenir le nº ${numberOf('amina')}`, hidden: true }),
    );
    await waitFor(() => expect(memberIn(gateway, 'amina')).toMatchObject({ removed: false }));
  });

  it('are found wherever they sit, in any digits', async () => {
    const { gateway, user } = await consoleIn('propose');
    await peopleAt(gateway, t2, 'amina');
    await peopleAt(gateway, null, 'brahim');
    await user.click(await screen.findByText(/Retrouver une personne/));
    const field = screen.getByRole('textbox', { name: 'Numéro affiché sur le téléphone' });
    const arabicDigits = numberOf('amina').replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    await user.type(field, arabicDigits);
    const found = within(await screen.findByRole('list', { name: 'La personne qui porte ce numéro' }));
    expect(found.getByRole('button').textContent).toContain('Table 2');
    await user.clear(field);
    await user.type(field, numberOf('nobody at all'));
    await screen.findByText('Personne ici ne porte ce numéro.');
  });
});

describe('two consoles', () => {
  it('publish the counts once: the one that began goes on, the other finds nothing left to do', async () => {
    const gateway = await openTestWorkshop('welcome');
    const other = createMemoryGateway({ userId: 'co-facilitator' as UserId, store: gateway.store });
    await deviceOf(gateway, 'co-facilitator', 'facilitator', null);
    const published: string[] = [];
    for (const [name, each] of [
      ['one', gateway],
      ['other', other],
    ] as const) {
      const commit = each.commit.bind(each);
      vi.spyOn(each, 'commit').mockImplementation((w, changes) => {
        if (changes.some((change) => change.in === 'tables')) published.push(name);
        return commit(w, changes);
      });
    }
    await renderRoom(gateway, <Console />);
    await renderRoom(other, <Console />);
    await peopleAt(gateway, t1, 'amina', 'brahim');
    await waitFor(() => expect(stored(gateway, '/tables/t1')).toMatchObject({ people: 2 }), { timeout: 4_000 });
    for (const [count, id] of ['chama', 'driss'].entries()) {
      await peopleAt(gateway, t1, id);
      await waitFor(() => expect(stored(gateway, '/tables/t1')).toMatchObject({ people: count + 3 }), {
        timeout: 6_000,
      });
    }
    expect(published).toHaveLength(3);
    expect(new Set(published).size).toBe(1);
  }, 20_000);

  it('the other one takes over when the first is gone', async () => {
    const gateway = await openTestWorkshop('welcome');
    const other = createMemoryGateway({ userId: 'co-facilitator' as UserId, store: gateway.store });
    await deviceOf(gateway, 'co-facilitator', 'facilitator', null);
    const first = await renderRoom(gateway, <Console />);
    await peopleAt(gateway, t1, 'amina');
    await waitFor(() => expect(stored(gateway, '/tables/t1')).toMatchObject({ people: 1 }), { timeout: 4_000 });
    await renderRoom(other, <Console />);
    first.unmount();
    await peopleAt(gateway, t1, 'brahim');
    await waitFor(() => expect(stored(gateway, '/tables/t1')).toMatchObject({ people: 2 }), { timeout: 6_000 });
  }, 20_000);
});
