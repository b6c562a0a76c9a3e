import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PairingCode, UserId } from '@/domain/ids';
import { setInvitationOpen } from '@/domain/opening';
import { answerPairing, isPairingCode } from '@/domain/pairing';
import { MAIN_SCREEN } from '@/domain/screen';
import { GatewayError, type WatchKind } from '@/gateway/gateway';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import Console from '@/screens/console/console';
import Pair from '@/screens/pair/pair';
import { codes, openTestWorkshop, renderRoom, W } from '../support/render-room';
import { stored } from '../support/room-contents';

/** A computer that belongs to nobody here. */
async function borrowed(founder: MemoryGateway, prepare: (gateway: MemoryGateway) => void = () => {}) {
  const gateway = createMemoryGateway({ userId: 'borrowed' as UserId, store: founder.store });
  prepare(gateway);
  const view = await renderRoom(gateway, <Pair />, { outside: true, path: '/pair' });
  const shown = async (): Promise<PairingCode> => {
    const text = await waitFor(() => within(view.container).getByText(/^\d{3} \d{3}$/));
    return text.textContent?.replace(' ', '') as PairingCode;
  };
  return { gateway, view, shown, at: () => view.history.at(-1) };
}

async function consoleOf(founder: MemoryGateway) {
  const desk = within((await renderRoom(founder, <Console />)).container);
  const user = userEvent.setup();
  const type = async (typed: string) => {
    const field = desk.getByRole('textbox', { name: 'Les six chiffres' });
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
  };
  const open = async () =>
    user.click((await desk.findAllByRole('button', { name: 'Connecter un écran' }))[0] ?? document.body);
  return { desk, user, type, open };
}

/** What is listened to is heard half a second later, as on a device that is busy. */
function comesLate(gateway: MemoryGateway, late: WatchKind): void {
  const watch = gateway.watch;
  gateway.watch = (kind, ask, sink) => {
    if (kind !== late) return watch(kind, ask, sink);
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = watch(kind, ask, sink);
    }, 500);
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
}

const arabic = (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

afterEach(() => vi.useRealTimers());

describe('a borrowed computer', () => {
  it('shows six digits and becomes the room screen when they are typed into the console, in any digits', async () => {
    const founder = await openTestWorkshop('draft');
    const computer = await borrowed(founder);
    const code = await computer.shown();
    expect(isPairingCode(code)).toBe(true);
    const { desk, type, open } = await consoleOf(founder);
    await open();
    await type(arabic(code));
    await desk.findByText('Connecté : l’écran de salle');
    await waitFor(() => expect(computer.at()).toBe(`/w/${W}/screen`));
    expect(stored(founder, '/members/borrowed')).toMatchObject({ role: 'screen', code: codes.screen });
  });

  it('becomes the screen of a table, which is set up with it', async () => {
    const founder = await openTestWorkshop('draft');
    const computer = await borrowed(founder);
    const code = await computer.shown();
    const { desk, user, type, open } = await consoleOf(founder);
    await user.selectOptions(await desk.findByRole('combobox', { name: 'Écran à piloter' }), 't2');
    await desk.findByText('Pas encore de tablette sur cette table.');
    await open();
    desk.getByText(/l’écran de la Table 2/);
    await type(code);
    await waitFor(() => expect(computer.at()).toBe(`/w/${W}/screen/t2`));
    expect(stored(founder, '/screens/t2')).toMatchObject({ tableId: 't2', joinCode: '11110002' });
  });

  it('a mistyped code is found out before anything is written; one that nobody shows, afterwards', async () => {
    const founder = await openTestWorkshop('draft');
    const { desk, type, open } = await consoleOf(founder);
    await open();
    const commit = vi.spyOn(founder, 'commit');
    await type('123 456');
    desk.getByText(/ne forment pas un code/);
    expect(commit).not.toHaveBeenCalled();
    await type('444 448');
    await desk.findByText(/Aucun appareil n’affiche ce code/);
  });

  it('is connected as well by whoever types the digits before the invitations have come', async () => {
    const founder = await openTestWorkshop('draft');
    const computer = await borrowed(founder);
    const code = await computer.shown();
    comesLate(founder, 'keys');
    const { desk, open } = await consoleOf(founder);
    await open();
    const field = await desk.findByRole('textbox', { name: 'Les six chiffres' });
    fireEvent.change(field, { target: { value: code } });
    await userEvent.type(field, '{Enter}');
    await desk.findByText('Connecté : l’écran de salle');
  });

  it('where no server says so the device looks for itself, however soon after the last digit one goes on', async () => {
    const founder = await openTestWorkshop('draft');
    Object.assign(founder, { keeper: 'practice' });
    comesLate(founder, 'pairing');
    const computer = await borrowed(founder);
    const code = await computer.shown();
    const { desk, type, open } = await consoleOf(founder);
    await open();
    const commit = vi.spyOn(founder, 'commit');
    await type('444 448');
    await desk.findByText(/Aucun appareil n’affiche ce code/);
    expect(commit).not.toHaveBeenCalled();
    await type(code);
    await desk.findByText('Connecté : l’écran de salle');
  });

  it.each([
    ['too-many-attempts', /Trop de codes saisis/],
    ['unreachable', /Le réseau ne répond pas/],
    ['refused', /Aucun appareil n’affiche ce code/],
  ] as const)('digits are named before they are answered; where that fails (%s) it is said', async (trouble, said) => {
    const founder = await openTestWorkshop('draft');
    const computer = await borrowed(founder);
    const code = await computer.shown();
    const { desk, type, open } = await consoleOf(founder);
    await open();
    const commit = vi.spyOn(founder, 'commit');
    vi.spyOn(founder, 'nameCode').mockRejectedValueOnce(new GatewayError(trouble, 'x'));
    await type(code);
    await desk.findByText(said);
    expect(commit).not.toHaveBeenCalled();
    await type(code);
    await desk.findByText('Connecté : l’écran de salle');
  });

  it('draws another code when the first is somebody else’s', async () => {
    const founder = await openTestWorkshop('draft');
    const refused = vi.fn();
    const computer = await borrowed(founder, (gateway) => {
      gateway.refuseNext();
      refused();
    });
    await computer.shown();
    const offers = [...founder.store.documents.keys()].filter((path) => path.startsWith('pairings/'));
    expect(offers).toHaveLength(1);
    expect(refused).toHaveBeenCalledOnce();
  });

  it('shows a new code by itself before ten minutes are over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const founder = await openTestWorkshop('draft');
    const computer = await borrowed(founder);
    const first = await computer.shown();
    await act(() => vi.advanceTimersByTimeAsync(9.9 * 60_000));
    await waitFor(async () => expect(await computer.shown()).not.toBe(first));
  });

  it('without a network says so, and shows no code that nobody could use', async () => {
    const founder = await openTestWorkshop('draft');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await borrowed(founder, (gateway) => gateway.hold());
    await screen.findByText(/Pas de réseau/);
    expect(screen.queryByText(/^\d{3} \d{3}$/)).toBeNull();
    vi.restoreAllMocks();
  });

  it('where the invitation has been closed meanwhile says so, and offers a new code', async () => {
    const founder = await openTestWorkshop('draft');
    const computer = await borrowed(founder);
    const code = await computer.shown();
    await founder.commit(W, setInvitationOpen(codes.screen, false));
    await act(() => founder.commit(W, answerPairing(code, W, { invitation: codes.screen, screenId: MAIN_SCREEN })));
    await screen.findByRole('heading', { name: 'L’écran n’a pas pu s’ouvrir' });
    await userEvent.click(screen.getByRole('button', { name: 'Nouveau code' }));
    expect(await computer.shown()).not.toBe(code);
  });
});

describe('the console', () => {
  it('with a closed invitation offers to open it first', async () => {
    const founder = await openTestWorkshop('draft');
    await founder.commit(W, setInvitationOpen(codes.screen, false));
    const { desk, user, open } = await consoleOf(founder);
    await open();
    await user.click(await desk.findByRole('button', { name: 'Rouvrir l’invitation des écrans' }));
    await desk.findByRole('textbox', { name: 'Les six chiffres' });
    expect(stored(founder, `/keys/${codes.screen}`)).toMatchObject({ open: true });
  });

  it('lists the screens, and disconnects a computer that is given back', async () => {
    const founder = await openTestWorkshop('draft');
    const computer = await borrowed(founder);
    const code = await computer.shown();
    await act(() => founder.commit(W, answerPairing(code, W, { invitation: codes.screen, screenId: MAIN_SCREEN })));
    await waitFor(() => expect(stored(founder, '/members/borrowed')).toBeTruthy());
    const { desk, user } = await consoleOf(founder);
    await user.click(await desk.findByText('Écrans connectés (1)'));
    await user.click(desk.getByRole('button', { name: /^Déconnecter/ }));
    await waitFor(() => expect(stored(founder, '/members/borrowed')).toMatchObject({ removed: true }));
    await user.click(desk.getByRole('button', { name: /^Reconnecter/ }));
    await waitFor(() => expect(stored(founder, '/members/borrowed')).toMatchObject({ removed: false }));
  });
});
