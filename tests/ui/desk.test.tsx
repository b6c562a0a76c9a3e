import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { wholeTrail } from '@/live';
import Desk from '@/screens/desk/desk';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose } from '../support/room-contents';

const path = `/w/${W}/drafts`;

async function workshopWithTwoBoards() {
  const gateway = await openTestWorkshop('draft');
  await propose(gateway, t1, 'Un budget participatif');
  await commitTo(gateway, t2, 'Guichet en ligne');
  return gateway;
}

describe('the desk of a facilitator', () => {
  it('shows the board of any table, chosen by axis, and keeps the choice in the address', async () => {
    const { history } = await renderRoom(await workshopWithTwoBoards(), <Desk />, { path });
    await screen.findByText('Un budget participatif');
    const tabs = within(screen.getByRole('navigation', { name: 'Tables' }));
    expect(tabs.getByRole('button', { name: 'Participation', pressed: true })).toBeTruthy();
    await userEvent.setup().click(tabs.getByRole('button', { name: 'Numérique' }));
    await screen.findByText('Guichet en ligne');
    expect(screen.queryByText('Un budget participatif')).toBeNull();
    expect(history?.at(-1)).toBe(`${path}?view=boards&table=t2`);
  });

  it('opens the table that the console led to', async () => {
    await renderRoom(await workshopWithTwoBoards(), <Desk />, { path: `${path}?table=t2` });
    await screen.findByText('Guichet en ligne');
    expect(screen.getByRole('button', { name: 'Numérique', pressed: true })).toBeTruthy();
  });

  it('offers every file of the whole workshop', async () => {
    await renderRoom(await workshopWithTwoBoards(), <Desk />, { path });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Exporter' }));
    const dialog = within(screen.getByRole('dialog'));
    await dialog.findByRole('button', { name: 'Tous les fichiers (ZIP)' });
    // Four documents in three forms each, three tables of data, one picture for each axis.
    expect(dialog.getAllByRole('button', { name: /DOCX|PDF|Markdown/ })).toHaveLength(12);
    for (const name of [/XLSX/, /CSV/, /JSON/]) dialog.getByRole('button', { name });
    expect(dialog.getAllByRole('button', { name: /PNG/ }).length).toBeGreaterThan(0);
    await user.click(dialog.getByRole('button', { name: 'Fermer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('leads from a commitment to its proposals and to its board', async () => {
    const founder = await workshopWithTwoBoards();
    await commitTo(founder, t1, 'Budget partagé', [await propose(founder, t1, 'Voter le budget')]);
    await renderRoom(founder, <Desk />, { path });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', { name: 'Engagements' }));
    const form = await screen.findByRole('button', { name: 'Remplir la fiche : Budget partagé' });
    // Its words come with it.
    await act(async () => form.click());
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Fermer' }));
    await user.click(await screen.findByRole('link', { name: 'Sa proposition : Budget partagé' }));
    await screen.findByRole('checkbox', { name: 'Voter le budget' });
    expect(screen.queryByRole('checkbox', { name: 'Un budget participatif' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Engagements' }));
    await user.click(await screen.findByRole('link', { name: 'Sur son tableau : Guichet en ligne' }));
    await screen.findByRole('button', { name: 'Numérique', pressed: true });
  });

  it('begins with the boards while tables shape them, else with the proposals, and stays where one is', async () => {
    const founder = await workshopWithTwoBoards();
    const { unmount } = await renderRoom(founder, <Desk />, { path });
    await screen.findByRole('navigation', { name: 'Tables' });
    await act(() => founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'close' } }]));
    expect(screen.getByRole('navigation', { name: 'Tables' })).toBeTruthy();
    unmount();
    await renderRoom(founder, <Desk />, { path });
    await screen.findByRole('checkbox', { name: 'Un budget participatif' });
  });

  it('leads back to the console', async () => {
    await renderRoom(await workshopWithTwoBoards(), <Desk />, { path });
    expect((await screen.findByRole('link', { name: 'Console d’animation' })).getAttribute('href')).toBe(`/w/${W}/run`);
  });
});

describe('the desk of others', () => {
  it('gives a rapporteur the board of their own table, and neither other tables nor exports', async () => {
    const founder = await workshopWithTwoBoards();
    await renderRoom(await deviceOf(founder, 'brahim', 'rapporteur', t2), <Desk />, { path: `${path}?table=t1` });
    await screen.findByText('Guichet en ligne');
    expect(screen.getByRole('heading', { name: 'Table 2' })).toBeTruthy();
    expect(screen.queryByText('Un budget participatif')).toBeNull();
    expect(screen.queryByRole('navigation', { name: 'Tables' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Exporter' })).toBeNull();
    for (const name of ['Propositions', 'Engagements']) expect(screen.queryByRole('link', { name })).toBeNull();
  });

  it('tells a rapporteur without a table what to do, and a participant whose page this is', async () => {
    const founder = await workshopWithTwoBoards();
    const { unmount } = await renderRoom(await deviceOf(founder, 'brahim', 'rapporteur', null), <Desk />, { path });
    await screen.findByText(/pas encore de table/);
    unmount();
    await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <Desk />, { path });
    await screen.findByRole('heading', { name: /réservée à l’organisation/ });
  });
});

it('the trail is asked for page by page, whole, and let go of', async () => {
  const gateway = await openTestWorkshop('draft');
  const watched = vi.spyOn(gateway, 'watch');
  const entry = { action: 'freeze', subject: `workshops/${W}`, from: '{}', to: '{}', role: 'facilitator' } as const;
  const ids = Array.from({ length: 450 }, (_, i) => `e${1000 + i}`);
  await gateway.commit(
    W,
    // Several at one instant, as a batch writes them: pages must not lose those at their seams.
    ids.map((id, i) => ({ op: 'put', in: 'trail', id, value: { ...entry, at: Math.floor(i / 7), tableId: null } })),
  );
  const { entries, isWhole } = await wholeTrail(gateway, W);
  expect(entries.map(({ id }) => id).sort()).toEqual(ids);
  expect(isWhole).toBe(true);
  expect(watched.mock.calls.length).toBe(3);
});

it('a trail of which more was written at one instant than can be asked for says that it is not whole', async () => {
  const gateway = await openTestWorkshop('draft');
  const entry = { action: 'x', subject: `workshops/${W}`, from: '{}', to: '{}', role: 'facilitator', at: 1 } as const;
  const ids = Array.from({ length: 201 }, (_, i) => `e${1000 + i}`);
  await gateway.commit(
    W,
    ids.map((id) => ({ op: 'put', in: 'trail', id, value: { ...entry, tableId: null } })),
  );
  const { entries, isWhole } = await wholeTrail(gateway, W);
  expect(entries).toHaveLength(200);
  expect(isWhole).toBe(false);
});
