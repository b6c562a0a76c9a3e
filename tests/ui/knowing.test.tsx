// When nothing gets through, people are told why and what to do; and what a device has shown, it keeps.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { muteMember } from '@/domain/muting';
import { freeze } from '@/domain/stage';
import type { Diagnosis } from '@/gateway/gateway';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { createMemoryGateway } from '@/gateway/memory/memory-gateway';
import Phone from '@/screens/phone/phone';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';

afterEach(() => vi.useRealTimers());

const field = () => screen.findByRole('textbox', { name: /Question sur|سؤال|question/i });
async function propose(text: string) {
  fireEvent.change(await field(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: /^(Envoyer|إرسال|Send)$/ }));
}
/** On a busy machine, what is loaded takes its time. */
const soon = (look: () => void) => vi.waitFor(look, { timeout: 10_000 });
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

async function heldPhone(diagnosis: Diagnosis, locale: 'ar' | 'fr' | 'en' = 'fr') {
  const founder = await openTestWorkshop('propose');
  const gateway = await deviceOf(founder, 'amina', 'participant', t1);
  const asked = vi.spyOn(gateway, 'diagnose');
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await renderRoom(gateway, <Phone />, { locale });
  await field();
  await pass(5_000);
  gateway.ail(diagnosis);
  gateway.hold();
  await propose('Sans réponse');
  return { gateway, asked };
}

describe('knowing why nothing gets through', () => {
  it.each([
    ['no-network', 'fr', /Aucun réseau n’arrive jusqu’à cet appareil.*Wi-Fi/],
    ['no-network', 'ar', /لا تصل أي شبكة إلى هذا الجهاز/],
    ['no-network', 'en', /No network reaches this device/],
    ['refuses', 'fr', /Le serveur répond, mais il écarte cet appareil/],
    ['refuses', 'ar', /الخادم يجيب لكنه لا يقبل هذا الجهاز/],
    ['refuses', 'en', /turns this device away/],
    ['broken', 'fr', /Ce navigateur ne peut plus rien garder/],
    ['broken', 'ar', /لم يعد بإمكان هذا المتصفح/],
    ['broken', 'en', /This browser can keep nothing more/],
    ['quota', 'fr', /Le quota gratuit du serveur est épuisé pour aujourd’hui/],
    ['quota', 'ar', /استُنفدت حصة الخادم المجانية/],
    ['quota', 'en', /free quota for today is used up/],
  ] as const)('after 15 s it says %s in %s, and asks once a minute at most', async (diagnosis, locale, words) => {
    const { gateway, asked } = await heldPhone(diagnosis, locale);
    await pass(6_000);
    expect(screen.getAllByText(/En attente du réseau|في انتظار الشبكة|Waiting for the network/).length).toBeGreaterThan(
      1,
    );
    expect(screen.queryByText(words)).toBeNull();
    await pass(10_000);
    await soon(() => screen.getByText(words));
    expect(asked).toHaveBeenCalledTimes(1);
    await pass(40_000);
    expect(asked).toHaveBeenCalledTimes(1);
    await pass(30_000);
    expect(asked).toHaveBeenCalledTimes(2);
    gateway.release();
    await soon(() => expect(screen.queryByText(words)).toBeNull());
  });

  it('another command doesn’t ask again within the minute', async () => {
    const { gateway, asked } = await heldPhone('no-network');
    await pass(16_000);
    gateway.release();
    await pass(1_000);
    gateway.hold();
    await propose('Encore sans réponse');
    await pass(20_000);
    await soon(() => screen.getByText(/Aucun réseau n’arrive/));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says at once that a phone without storage keeps nothing', async () => {
    const { store } = await deviceOf(await openTestWorkshop('propose'), 'amina', 'participant', t1);
    const gateway = createMemoryGateway({ userId: 'amina' as never, store, keepsUnsent: false });
    await renderRoom(gateway, <Phone />);
    expect(
      await screen.findByText(/ne peut pas garder les propositions non envoyées/, {}, { timeout: 8_000 }),
    ).toBeTruthy();
  });
});

describe('why a note was not accepted', () => {
  const refused = async (change: (founder: MemoryGateway) => Promise<void>) => {
    const founder = await openTestWorkshop('propose');
    const gateway = await deviceOf(founder, 'amina', 'participant', t1);
    await renderRoom(gateway, <Phone />);
    gateway.refuseNext();
    await propose('Refusée');
    await screen.findByText('Non acceptée');
    await act(() => change(founder));
    return within(await screen.findByRole('listitem'));
  };

  it('muted: it can’t be sent in any way, and stays to be read', async () => {
    const note = await refused((founder) => founder.commit(W, muteMember('amina' as never, true)));
    await note.findByText(/a suspendu l’écriture sur cet appareil/);
    expect(note.queryByRole('button', { name: /Réessayer|Envoyer/ })).toBeNull();
  });

  it('frozen: it can be tried again when changes go on', async () => {
    const note = await refused((founder) => founder.commit(W, freeze(W, true)));
    await note.findByText(/Tous les changements sont suspendus/);
    expect(note.getByRole('button', { name: 'Réessayer' })).toBeTruthy();
  });

  it('another table: it goes to the facilitators from where its author sits now', async () => {
    const note = await refused((founder) =>
      founder.commit(W, [{ op: 'patch', in: 'members', id: 'amina' as never, fields: { tableId: t2 } }]),
    );
    await note.findByText(/Vous avez changé de table/);
    expect(note.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    expect(note.getByRole('button', { name: 'Envoyer à l’équipe d’animation' })).toBeTruthy();
  });
});

describe('a server that has lost something', () => {
  async function phoneWith(text: string) {
    const founder = await openTestWorkshop('propose');
    const gateway = await deviceOf(founder, 'amina', 'participant', t1);
    await renderRoom(gateway, <Phone />);
    await propose(text);
    await screen.findByText('Envoyée');
    return gateway;
  }
  const lose = (gateway: MemoryGateway, isLost: (path: string) => boolean) =>
    act(async () => {
      gateway.store.documents = new Map([...gateway.store.documents].filter(([path]) => !isLost(path)));
      for (const tell of gateway.store.listeners) tell();
    });

  it('hands over again what it had confirmed and doesn’t have any more', async () => {
    const gateway = await phoneWith('Confirmée hier');
    await lose(gateway, (path) => path.includes('/notes/'));
    await vi.waitFor(() => {
      const notes = [...gateway.store.documents].filter(([path]) => path.includes('/notes/'));
      expect(notes.map(([, note]) => note)).toMatchObject([{ text: 'Confirmée hier' }]);
    });
    await screen.findByText('Envoyée');
  });

  it('doesn’t hand over what its author had taken back', async () => {
    const gateway = await phoneWith('Retirée');
    fireEvent.click(screen.getByRole('button', { name: 'Retirer' }));
    await screen.findByText('Retirée', { selector: 'span' });
    await lose(gateway, (path) => path.includes('/notes/'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect([...gateway.store.documents.keys()].filter((path) => path.includes('/notes/'))).toEqual([]);
  });

  it('keeps on the screen what it had shown when the whole workshop is gone, and says so', async () => {
    const gateway = await phoneWith('À garder');
    await lose(gateway, () => true);
    await screen.findByText(/Le serveur n’a plus cet atelier : il a été supprimé/, {}, { timeout: 8_000 });
    const note = within(screen.getByRole('listitem'));
    expect(note.getByText('À garder')).toBeTruthy();
    await note.findByText(/copiez-le et prévenez/);
    expect(gateway.store.documents.size).toBe(0);
    expect(screen.queryByText(/Ce navigateur ne peut plus rien garder/)).toBeNull();
  });

  it('doesn’t blame the server when it is this browser that was emptied', async () => {
    const gateway = await phoneWith('À garder');
    gateway.ail('broken');
    const asked = vi.spyOn(gateway, 'diagnose');
    await lose(gateway, () => true);
    await screen.findByText(/Ce navigateur ne peut plus rien garder/, {}, { timeout: 8_000 });
    expect(screen.queryByText(/Le serveur n’a plus cet atelier/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Rouvrir la page' })).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });
});
