import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { setInvitationOpen } from '@/domain/opening';
import { CodeEntry } from '@/features/joining/code-entry';
import { rememberJoined } from '@/features/joining/joined';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import { useWayIn } from '@/live';
import Join from '@/screens/join/join';
import { codes, deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';

const stranger = (founder: MemoryGateway) =>
  createMemoryGateway({ userId: 'stranger' as UserId, store: founder.store });
const memberOf = (gateway: MemoryGateway, id: string) => gateway.store.documents.get(`workshops/${W}/members/${id}`);
const join = () => screen.findByRole('button', { name: 'Rejoindre' });

describe('joining', () => {
  it('a code, the notice, one button: in', async () => {
    const gateway = stranger(await openTestWorkshop('propose'));
    const { history } = await renderRoom(gateway, <Join code="11112222" />, { outside: true });
    expect(await screen.findByText('Atelier d’essai')).toBeTruthy();
    expect(await screen.findByText(/loi 09-08/)).toBeTruthy();
    await userEvent.setup().click(await join());
    await waitFor(() => expect(history.at(-1)).toBe(`/w/${W}`));
    expect(memberOf(gateway, 'stranger')).toMatchObject({
      role: 'participant',
      tableId: null,
      code: '11112222',
      removed: false,
    });
  });

  it("a table's QR seats at that table", async () => {
    const gateway = stranger(await openTestWorkshop('propose'));
    await renderRoom(gateway, <Join code="11110002" />, { outside: true });
    await userEvent.setup().click(await join());
    await waitFor(() => expect(memberOf(gateway, 'stranger')).toMatchObject({ tableId: 't2' }));
  });

  it('back through the same QR: the same person, nothing asked', async () => {
    const gateway = stranger(await openTestWorkshop('propose'));
    const first = await renderRoom(gateway, <Join code="11110001" />, { outside: true });
    await userEvent.setup().click(await join());
    await waitFor(() => expect(first.history.at(-1)).toBe(`/w/${W}`));
    first.unmount();
    const again = await renderRoom(gateway, <Join code="11110001" />, { outside: true });
    await waitFor(() => expect(again.history.at(-1)).toBe(`/w/${W}`));
    expect(screen.queryByRole('button', { name: 'Rejoindre' })).toBeNull();
  });

  it.each([
    ['for the first time', false],
    ['again', true],
  ])('whoever has been in a room of this page is on the way again at another code, read %s', async (_, before) => {
    const gateway = stranger(await openTestWorkshop('propose'));
    // Nothing answers.
    Object.assign(gateway, { lookUp: () => new Promise(() => {}), watch: () => () => {} });
    if (before) rememberJoined(gateway.keeper, codes.door, { workshopId: W, tableId: null, path: `/w/${W}` });
    useWayIn.setState({ at: 'there' });
    await renderRoom(gateway, <Join code={codes.door} />, { outside: true });
    await screen.findByText('Recherche de votre atelier…');
    expect(useWayIn.getState()).toEqual({ at: 'on-the-way' });
  });

  it('a code that opened a workshop which is gone is looked up again', async () => {
    const gateway = stranger(await openTestWorkshop('propose'));
    rememberJoined(gateway.keeper, '11112222' as Code, {
      workshopId: 'gone' as WorkshopId,
      tableId: null,
      path: '/w/gone',
    });
    const { history } = await renderRoom(gateway, <Join code="11112222" />, { outside: true });
    await userEvent.setup().click(await join());
    await waitFor(() => expect(history.at(-1)).toBe(`/w/${W}`));
  });

  it("a member who reads another table's QR sits down there", async () => {
    const founder = await openTestWorkshop('propose');
    const gateway = await deviceOf(founder, 'amina', 'participant', t1);
    const { history } = await renderRoom(gateway, <Join code="11110002" />, { outside: true });
    await waitFor(() => expect(history.at(-1)).toBe(`/w/${W}`));
    expect(memberOf(gateway, 'amina')).toMatchObject({ tableId: t2 });
  });

  it("a facilitator's secret link leads to the console; a participant rises by it", async () => {
    const founder = await openTestWorkshop('propose');
    const gateway = await deviceOf(founder, 'amina', 'participant', t1);
    const { history } = await renderRoom(gateway, <Join code={codes.facilitator} />, { outside: true });
    expect(await screen.findByText(/fait de vous un animateur/)).toBeTruthy();
    await userEvent.setup().click(await join());
    await waitFor(() => expect(history.at(-1)).toBe(`/w/${W}/run`));
    expect(memberOf(gateway, 'amina')).toMatchObject({ role: 'facilitator' });
  });

  it("a facilitator who opens the phone's or the screen's link stays a facilitator", async () => {
    const founder = await openTestWorkshop('propose');
    const phone = await renderRoom(founder, <Join code={codes.door} />, { outside: true });
    await waitFor(() => expect(phone.history.at(-1)).toBe(`/w/${W}`));
    phone.unmount();
    const projector = await renderRoom(founder, <Join code={codes.screen} />, { outside: true });
    await waitFor(() => expect(projector.history.at(-1)).toBe(`/w/${W}/screen`));
    expect(memberOf(founder, 'facilitator1')).toMatchObject({ role: 'facilitator' });
  });

  it('a wrong code and a closed one get the same sentence', async () => {
    const founder = await openTestWorkshop('propose');
    const wrong = await renderRoom(stranger(founder), <Join code="99999999" />, { outside: true });
    const sentence = (await screen.findByRole('alert')).textContent;
    expect(sentence).toContain('Ce code n’ouvre aucun atelier');
    wrong.unmount();
    await founder.commit(W, setInvitationOpen('11112222' as Code, false));
    await renderRoom(stranger(founder), <Join code="11112222" />, { outside: true });
    expect((await screen.findByRole('alert')).textContent).toBe(sentence);
  });

  it('an invitation closed between reading and pressing is said, and can be tried again from the look-up on', async () => {
    const gateway = stranger(await openTestWorkshop('propose'));
    const lookedUp = vi.spyOn(gateway, 'lookUp');
    await renderRoom(gateway, <Join code="11112222" />, { outside: true });
    gateway.refuseNext();
    const user = userEvent.setup();
    await user.click(await join());
    await screen.findByText('L’atelier n’a pas laissé entrer ce téléphone');
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await user.click(await join());
    await waitFor(() => expect(memberOf(gateway, 'stranger')).toBeTruthy());
    expect(lookedUp).toHaveBeenCalledTimes(2);
  });
});

describe('the code field', () => {
  it.each(['٢٤٠٤ ٢٠٢٤', '2404 2024', 'https://warsha.example/j/24042024'])('reads %s', async (typed) => {
    const given: string[] = [];
    await renderRoom(await openTestWorkshop('welcome'), <CodeEntry onCode={(code) => given.push(code)} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('textbox', { name: 'Code d’accès' }));
    await user.paste(typed);
    await user.click(screen.getByRole('button', { name: 'Entrer' }));
    expect(given).toEqual(['24042024']);
  });

  it('says at once when it is no code, and keeps what was typed', async () => {
    const given: string[] = [];
    await renderRoom(await openTestWorkshop('welcome'), <CodeEntry onCode={(code) => given.push(code)} />);
    const user = userEvent.setup();
    const field = await screen.findByRole('textbox', { name: 'Code d’accès' });
    await user.type(field, '2404');
    await user.click(screen.getByRole('button', { name: 'Entrer' }));
    expect((await screen.findByRole('alert')).textContent).toContain('huit chiffres');
    expect(field).toHaveProperty('value', '2404');
    expect(given).toEqual([]);
  });
});
