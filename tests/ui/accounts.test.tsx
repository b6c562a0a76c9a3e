// The account of a browser: kept, taken already, entered, mended, left; and what is never asked of anybody else.
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { UserId, WorkshopId } from '@/domain/ids';
import { type NewCodes, openWorkshop } from '@/domain/opening';
import { KeepOffer } from '@/features/accounts/keep-offer';
import { type AccountRegister, createMemoryAccounts, createRegister } from '@/gateway/memory/memory-accounts';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import { createMemoryStore, type MemoryStore } from '@/gateway/memory/memory-store';
import { goAndWipe } from '@/live/leaving/asked';
import AccountScreen from '@/screens/account/account-screen';
import Mine from '@/screens/mine/mine';
import { Earlier } from '@/screens/prepare/earlier';
import NewWorkshop from '@/screens/prepare/new-workshop';
import Prepare from '@/screens/prepare/prepare';
import { codes, deviceOf, facilitatorId, openTestWorkshop, plan, renderRoom, W } from '../support/render-room';

vi.mock('@/live/leaving/asked', () => ({ goAndWipe: vi.fn() }));
beforeEach(() => vi.mocked(goAndWipe).mockClear());

const owner = 'owner1' as UserId;
const email = 'amina@commune.ma';
const password = 'a long password';

interface Browser {
  readonly gateway: MemoryGateway;
  readonly accounts: ReturnType<typeof createMemoryAccounts>;
  readonly register: AccountRegister;
}

function browserOf(
  userId: UserId,
  {
    register = createRegister(),
    store = createMemoryStore(),
  }: { register?: AccountRegister; store?: MemoryStore } = {},
): Browser {
  const accounts = createMemoryAccounts(register, userId);
  return { register, accounts, gateway: createMemoryGateway({ userId, store, accounts }) };
}

/** A browser in which a workshop was opened by nobody in particular. */
async function withWorkshop(register = createRegister()): Promise<Browser> {
  const { store } = await openTestWorkshop('welcome');
  return browserOf(facilitatorId, { register, store });
}

function withAccount(): AccountRegister {
  const register = createRegister();
  register.accounts.set(owner, { email, password, isConfirmed: true, ways: ['password'] });
  return register;
}

async function openScreen({ gateway }: Pick<Browser, 'gateway'>) {
  const reopen = vi.fn();
  await renderRoom(gateway, <AccountScreen reopen={reopen} />, { outside: true });
  await screen.findByRole('heading', { name: 'Compte' });
  return { reopen, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;
const card = (name: RegExp) => {
  const found = screen.getByRole('heading', { name }).closest('section');
  if (!found) throw new Error(`no card ${name}`);
  return within(found);
};
async function fill(user: User, name: RegExp, address: string, word: string) {
  const form = card(name);
  await user.clear(form.getByLabelText('Adresse électronique'));
  await user.type(form.getByLabelText('Adresse électronique'), address);
  await user.clear(form.getByLabelText('Mot de passe'));
  await user.type(form.getByLabelText('Mot de passe'), word);
  await user.click(form.getByRole('button', { name: /Créer le compte|Se connecter/ }));
}
const KEEP = /Garder mes ateliers/;
const ENTER = /déjà un compte/;

describe('keeping one’s workshops', () => {
  it('ties this very account to an address: nothing moves', async () => {
    const browser = await withWorkshop();
    const { user } = await openScreen(browser);
    await screen.findByRole('heading', { name: KEEP });
    await fill(user, KEEP, email, password);
    await screen.findByRole('heading', { name: email });
    expect(browser.accounts.now()).toMatchObject({ userId: facilitatorId, email });
    expect(screen.getByText(/pas encore confirmée/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Envoyer un message de confirmation' }));
    await screen.findByText(/^Un message est parti à/);
    // An address in a sentence must not turn it about.
    expect(screen.getByText(email, { selector: 'p bdi' })).toBeTruthy();
    expect(browser.register.sent).toEqual([`confirm ${email}`]);
  });

  it('says what is wrong with an address or a password, and asks no server', async () => {
    const browser = await withWorkshop();
    browser.register.isReachable = false;
    const { user } = await openScreen(browser);
    await screen.findByRole('heading', { name: KEEP });
    await fill(user, KEEP, 'amina', 'short');
    expect(screen.getByText(/pas une adresse électronique/)).toBeTruthy();
    expect(screen.getByText(/Trop court : au moins 10 caractères/)).toBeTruthy();
    await fill(user, KEEP, email, password);
    await screen.findByText(/Le serveur ne répond pas/);
    expect(browser.accounts.now().email).toBeNull();
  });

  it('offers Google where the deployment does, and only there', async () => {
    const browser = await withWorkshop();
    await openScreen(browser);
    await screen.findByRole('heading', { name: KEEP });
    expect(screen.queryByRole('button', { name: /Google/ })).toBeNull();
    cleanup();
    const accounts = createMemoryAccounts(browser.register, facilitatorId, 'client-id');
    await openScreen({
      gateway: createMemoryGateway({ userId: facilitatorId, store: browser.gateway.store, accounts }),
    });
    expect(await screen.findByRole('button', { name: 'Continuer avec Google' })).toBeTruthy();
  });
});

describe('an account that exists already', () => {
  it('is told what becomes of this browser’s workshops before anything happens, and gets them', async () => {
    const register = withAccount();
    const browser = await withWorkshop(register);
    const { user, reopen } = await openScreen(browser);
    await screen.findByRole('heading', { name: KEEP });
    await fill(user, KEEP, email, password);
    await screen.findByText(/Cette adresse a déjà un compte/);
    await screen.findByText(/1 atelier a été ouvert dans ce navigateur sans compte/);
    expect(screen.getByText('Atelier d’essai')).toBeTruthy();
    expect(screen.getByText(/seul le compte qui a ouvert un atelier peut en écarter/)).toBeTruthy();
    expect(browser.accounts.now().userId).toBe(facilitatorId);
    await user.click(screen.getByRole('button', { name: 'Se connecter et les emporter' }));
    await waitFor(() => expect(reopen).toHaveBeenCalledOnce());
    cleanup();

    // The page is opened anew, as the other account.
    const again = browserOf(owner, { register, store: browser.gateway.store });
    await openScreen(again);
    await screen.findByText('Les ateliers sont maintenant dans votre liste.');
    const path = `workshops/${W}/members/${owner}`;
    expect(browser.gateway.store.documents.get(path)).toMatchObject({ role: 'facilitator' });
    const open = [...browser.gateway.store.documents].filter(
      ([name, document]) =>
        name.startsWith('invitations/') &&
        'role' in document &&
        document.role === 'facilitator' &&
        'open' in document &&
        document.open,
    );
    // The one that the workshop was opened with, and not the way in that was made for this.
    expect(open).toHaveLength(1);
    cleanup();
    await renderRoom(again.gateway, <Mine />, { outside: true });
    await screen.findByText(/vous le co-animez/);
    expect(screen.getByText('Atelier d’essai')).toBeTruthy();
  });

  it('has no empty list before it is known what was handed to it, nor where that can’t be found out', async () => {
    const register = withAccount();
    const { store } = await openTestWorkshop('welcome');
    const { gateway, accounts } = browserOf(owner, { register, store });
    await accounts.putOnShelf(W);
    let answer = () => {};
    const handed = accounts.handed;
    Object.assign(accounts, {
      handed: () =>
        new Promise<void>((resolve) => {
          answer = resolve;
        }).then(handed),
    });
    await renderRoom(gateway, <Mine />, { outside: true });
    await screen.findByText(email);
    expect(screen.getByText('Recherche de vos ateliers…')).toBeTruthy();
    expect(screen.queryByText(/Aucun atelier pour l’instant/)).toBeNull();
    answer();
    await screen.findByText('Atelier d’essai');
    expect(screen.queryByText('Recherche de vos ateliers…')).toBeNull();
    cleanup();

    register.isReachable = false;
    await renderRoom(browserOf(owner, { register, store }).gateway, <Mine />, { outside: true });
    await screen.findByText(/La liste n’a pas pu être lue/);
    expect(screen.queryByText(/Aucun atelier pour l’instant/)).toBeNull();
    cleanup();

    register.isReachable = true;
    register.shelves.clear();
    await renderRoom(browserOf(owner, { register }).gateway, <Mine />, { outside: true });
    await screen.findByText(/Aucun atelier pour l’instant/);
  });

  it('shows what can be shown while the rest can’t be asked for, and asks again when the network is back', async () => {
    const register = withAccount();
    const { store } = await openTestWorkshop('welcome');
    const { gateway, accounts } = browserOf(owner, { register, store });
    await accounts.putOnShelf(W);
    const keys = Object.entries(codes).map(([name, code]) => [
      name,
      typeof code === 'string' ? `own${code}` : new Map(),
    ]);
    // The same names, each with a code of its own.
    const otherCodes = Object.fromEntries(keys) as NewCodes;
    const own = openWorkshop('own1' as WorkshopId, owner, { ...plan, title: { fr: 'Le mien' } }, otherCodes);
    await gateway.commit('own1' as WorkshopId, own);
    const asked = vi.spyOn(accounts, 'handed');
    register.isReachable = false;
    const shown = [() => <Mine />, () => <Earlier onTemplate={() => {}} />];
    for (const [index, element] of shown.entries()) {
      register.isReachable = false;
      await renderRoom(gateway, element(), { outside: true });
      await screen.findByText('Le mien');
      await screen.findByText(/voici ce que cet appareil connaît/);
      expect(screen.queryByText(/La liste n’a pas pu être lue/)).toBeNull();
      expect(screen.queryByText('Atelier d’essai')).toBeNull();
      register.isReachable = true;
      act(() => void dispatchEvent(new Event('online')));
      await screen.findByText('Atelier d’essai');
      expect(screen.queryByText(/voici ce que cet appareil connaît/)).toBeNull();
      // It has answered: what comes and goes from now on costs nothing.
      act(() => void dispatchEvent(new Event('online')));
      expect(asked).toHaveBeenCalledTimes(2 * (index + 1));
      cleanup();
    }
  });

  it('has nothing to start from only where it is known that there is nothing', async () => {
    const register = withAccount();
    const { gateway } = browserOf(owner, { register });
    register.isReachable = false;
    await renderRoom(gateway, <Earlier onTemplate={() => {}} />, { outside: true });
    await screen.findByText(/La liste n’a pas pu être lue/);
    expect(screen.queryByText(/Aucun atelier pour l’instant/)).toBeNull();
    register.isReachable = true;
    act(() => void dispatchEvent(new Event('online')));
    await screen.findByText(/Aucun atelier pour l’instant/);
  });

  it('with a wrong password nothing has changed, and no way in stays open', async () => {
    const browser = await withWorkshop(withAccount());
    const before = new Map(browser.gateway.store.documents);
    const { user, reopen } = await openScreen(browser);
    await screen.findByRole('heading', { name: ENTER });
    await fill(user, ENTER, email, 'not this one');
    await user.click(await screen.findByRole('button', { name: 'Se connecter et les emporter' }));
    await screen.findByText(/ne vont pas ensemble/);
    expect(reopen).not.toHaveBeenCalled();
    const added = [...browser.gateway.store.documents].filter(([path]) => !before.has(path));
    expect(added.map(([, document]) => document)).toEqual([
      expect.objectContaining({ role: 'facilitator', open: false }),
      expect.objectContaining({ role: 'facilitator', open: false }),
    ]);
    expect(localStorage.getItem('warsha.handing-over')).toBeNull();
  });

  it('goes straight on where this browser has nothing of its own', async () => {
    const { gateway } = browserOf('newcomer' as UserId, { register: withAccount() });
    const { user, reopen } = await openScreen({ gateway });
    await screen.findByRole('heading', { name: ENTER });
    await fill(user, ENTER, email, password);
    await waitFor(() => expect(reopen).toHaveBeenCalledOnce());
  });

  it('asks first when something typed here has not been sent', async () => {
    localStorage.setItem('warsha.draft.w9.somebody', 'Une phrase');
    const { gateway } = browserOf('newcomer' as UserId, { register: withAccount() });
    const { user, reopen } = await openScreen({ gateway });
    await screen.findByRole('heading', { name: ENTER });
    await fill(user, ENTER, email, password);
    await screen.findByText('1 texte ou vote commencé');
    const go = card(ENTER).getByRole('button', { name: 'Se connecter' });
    expect(go).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: /cela sera perdu/ }));
    await user.click(go);
    await waitFor(() => expect(reopen).toHaveBeenCalledOnce());
  });

  it('what was not taken over stays to be taken over, and says why', async () => {
    const register = withAccount();
    const browser = browserOf(owner, { register });
    localStorage.setItem('warsha.handing-over', JSON.stringify([{ workshopId: 'w9', code: 'X'.repeat(22) }]));
    browser.gateway.hold();
    const { user } = await openScreen(browser);
    await screen.findByText(/Il reste 1 atelier à reprendre, et le serveur ne répond pas/);
    act(() => browser.gateway.release());
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await screen.findByText(/1 atelier n’a pas pu être repris/);
    expect(localStorage.getItem('warsha.handing-over')).not.toBeNull();
  });

  it('sends a message for a forgotten password, whether or not there is an account', async () => {
    const { gateway, register } = browserOf('newcomer' as UserId);
    const { user } = await openScreen({ gateway });
    await screen.findByRole('heading', { name: ENTER });
    const forgot = screen.getByRole('button', { name: 'J’ai oublié mon mot de passe' });
    expect(forgot).toHaveProperty('disabled', true);
    await user.type(card(ENTER).getByLabelText('Adresse électronique'), email);
    await user.click(forgot);
    await screen.findByText(/^S’il existe un compte pour \u2068amina@commune\.ma\u2069, un/);
    expect(register.sent).toEqual([`reset ${email}`]);
  });
});

describe('leaving', () => {
  const dialog = () => within(screen.getByRole('dialog'));
  const leave = () => dialog().getByRole('button', { name: /effacer|Effacer/ });

  it('an account that is kept is signed out, and the computer cleared', async () => {
    const register = withAccount();
    const browser = browserOf(owner, { register });
    const { user } = await openScreen(browser);
    await user.click(await screen.findByRole('button', { name: 'Se déconnecter et effacer' }));
    await screen.findByRole('dialog');
    await user.click(leave());
    await waitFor(() => expect(goAndWipe).toHaveBeenCalledOnce());
    expect(browser.accounts.hasLeft()).toBe(true);
  });

  it('is refused until each loss is agreed to: what was not sent, and workshops that hang on this browser', async () => {
    const unconfirmed = { n1: { text: 'Un parc', sentLate: false }, n2: { text: 'Un puits', sentLate: true } };
    localStorage.setItem('warsha.outbox.memory.w9.somebody', JSON.stringify({ unconfirmed }));
    const browser = await withWorkshop();
    const { user } = await openScreen(browser);
    await user.click(await screen.findByRole('button', { name: 'Effacer' }));
    await screen.findByRole('dialog');
    expect(dialog().getByText('1 proposition')).toBeTruthy();
    expect(dialog().getByText(/ne tiennent qu’à lui/)).toBeTruthy();
    expect(leave()).toHaveProperty('disabled', true);
    await user.click(dialog().getByRole('checkbox', { name: /n’est pas parti/ }));
    expect(leave()).toHaveProperty('disabled', true);
    await user.click(dialog().getByRole('checkbox', { name: 'Abandonner ces ateliers' }));
    await user.click(leave());
    await waitFor(() => expect(goAndWipe).toHaveBeenCalledOnce());
  });

  it('is asked about, too, when workshops were handed to this account and not yet taken over', async () => {
    const browser = browserOf(owner, { register: withAccount() });
    localStorage.setItem('warsha.handing-over', JSON.stringify([{ workshopId: 'w9', code: 'X'.repeat(22) }]));
    const { user } = await openScreen(browser);
    await screen.findByText(/1 atelier n’a pas pu être repris/);
    await user.click(screen.getByRole('button', { name: 'Se déconnecter et effacer' }));
    await screen.findByRole('dialog');
    expect(leave()).toHaveProperty('disabled', true);
  });

  it('waits for what is under way no longer than a moment, and says that it is', async () => {
    const browser = await withWorkshop(withAccount());
    browser.gateway.hold();
    browser.gateway
      .commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { date: '2024-04-25' } }])
      .catch(() => {});
    const { user } = await openScreen(browser);
    await user.click(await screen.findByRole('button', { name: 'Effacer' }));
    await screen.findByRole('dialog', {}, { timeout: 8_000 });
    expect(dialog().getByText('des changements qui attendent le réseau')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Revenir' }));
    expect(goAndWipe).not.toHaveBeenCalled();
  });

  it('a server of the hall has no accounts, says so, and can be left all the same', async () => {
    const gateway = createMemoryGateway({ userId: owner });
    await openScreen({ gateway });
    expect(await screen.findByText(/ne tient pas de comptes/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: KEEP })).toBeNull();
    expect(screen.getByRole('button', { name: 'Effacer' })).toBeTruthy();
  });
});

describe('the offer', () => {
  const offered = () => screen.queryByText(/Garder cet atelier même si ce navigateur est effacé/);

  it('is made to whoever opened the workshop with nothing but a browser, and not again once declined', async () => {
    const browser = await withWorkshop();
    await renderRoom(browser.gateway, <Prepare />);
    await waitFor(() => expect(offered()).toBeTruthy());
    await userEvent.setup().click(screen.getByRole('button', { name: 'Pas maintenant' }));
    expect(offered()).toBeNull();
    cleanup();
    await renderRoom(browser.gateway, <KeepOffer />);
    await act(async () => {});
    expect(offered()).toBeNull();
  });

  it('is not made to a co-facilitator, nor to whoever has an account', async () => {
    const founder = await openTestWorkshop('welcome');
    const helper = 'helper1' as UserId;
    await deviceOf(founder, helper, 'facilitator', null);
    const { gateway } = browserOf(helper, { store: founder.store });
    await renderRoom(gateway, <Prepare />);
    await act(async () => {});
    expect(offered()).toBeNull();
    cleanup();
    const register = createRegister();
    register.accounts.set(facilitatorId, { email, password, isConfirmed: true, ways: ['password'] });
    await renderRoom(browserOf(facilitatorId, { register, store: founder.store }).gateway, <KeepOffer />);
    await act(async () => {});
    expect(offered()).toBeNull();
  });
});

describe('an institution’s list', () => {
  const cases = [
    ['nobody', null, /Connectez-vous avec l’adresse qui figure sur sa liste/],
    ['an address that is not confirmed', false, /compte dès que vous aurez confirmé/],
    ['an address that is not on it', true, /n’est pas sur sa liste/],
  ] as const;
  for (const [who, isConfirmed, words] of cases)
    it(`tells ${who} why they can’t open a workshop, and the way on`, async () => {
      const register = createRegister();
      register.isListed = () => false;
      if (isConfirmed !== null) register.accounts.set(owner, { email, password, isConfirmed, ways: ['password'] });
      await renderRoom(browserOf(owner, { register }).gateway, <NewWorkshop />, { outside: true });
      const sentence = await screen.findByText(words);
      if (isConfirmed !== null) expect(sentence.querySelector('bdi')?.textContent).toBe(email);
      expect(screen.queryByRole('button', { name: 'Créer l’atelier' })).toBeNull();
      expect(screen.getByRole('link', { name: 'Vers mon compte' }).getAttribute('href')).toBe('/account');
    });

  it('stands in nobody’s way where it can’t be asked: the rules decide', async () => {
    const register = createRegister();
    register.isReachable = false;
    await renderRoom(browserOf(owner, { register }).gateway, <NewWorkshop />, { outside: true });
    expect(await screen.findByRole('button', { name: 'Créer l’atelier' })).toBeTruthy();
  });
});

it('an id of a workshop on the shelf that is open to this account no more shows nothing', async () => {
  const register = withAccount();
  register.shelves.set(owner, ['gone' as WorkshopId]);
  await renderRoom(browserOf(owner, { register }).gateway, <Mine />, { outside: true });
  expect(await screen.findByText(/Aucun atelier pour l’instant/)).toBeTruthy();
});
