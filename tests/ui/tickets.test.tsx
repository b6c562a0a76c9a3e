import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommitmentId, RollId, RoundId, TicketCode } from '@/domain/ids';
import { closeRound, openRound, type Planned, publishResult, type Round } from '@/domain/round';
import { planAgreement } from '@/domain/round-plan';
import { makeRoll, newTicketCode, type Roll, sealRoll, shownTicket, ticketCodeIn, ticketIdOf } from '@/domain/ticket';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { randomBelow, randomText } from '@/lib/random';
import Console from '@/screens/console/console';
import Phone from '@/screens/phone/phone';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';
import { commitTo, stored } from '../support/room-contents';

const dots: Planned = {
  ...{ kind: 'dots', title: 'Priorités', axisId: null, tables: null, commitmentId: null, dots: 3, cap: 1 },
  options: ['Un', 'Deux', 'Trois'].map((text, i) => ({ id: String(i + 1), subject: `notes/n${i}`, text })),
};

/** A vote that is open with two tickets. */
async function openWithTickets(founder: MemoryGateway, planned: Planned = dots) {
  const roll = randomText(12) as RollId;
  const id = randomText(12) as RoundId;
  const [one, two] = [newTicketCode(roll, randomBelow), newTicketCode(roll, randomBelow)] as const;
  await founder.commit(W, makeRoll(W, roll, 'Priorités', [one, two]));
  await founder.commit(W, [...sealRoll(roll), ...openRound(id, planned, { roll, made: 2 })]);
  return { roll, id, one, two };
}

async function phoneIn(phase: 'vote' | 'review' = 'vote') {
  const founder = await openTestWorkshop(phase);
  const gateway = await deviceOf(founder, 'amina', 'participant', t1);
  await renderRoom(gateway, <Phone />);
  return { founder, gateway, user: userEvent.setup() };
}

const field = () => screen.findByRole('textbox', { name: 'Numéro du ticket' });
const go = () => screen.getByRole('button', { name: 'Continuer avec ce ticket' });
const add = (text: string) => screen.findByRole('button', { name: new RegExp(`^Ajouter un point.*${text}$`) });
const ticketIn = (gateway: MemoryGateway, roll: RollId, code: TicketCode) =>
  stored(gateway, `/rolls/${roll}/tickets/${ticketIdOf(W, roll, code)}`);

describe('a ticket on a phone', () => {
  it('is asked for before the ballot, used up by it, and forgotten on the device', async () => {
    const { founder, gateway, user } = await phoneIn();
    const { roll, id, one } = await openWithTickets(founder);
    await user.type(await field(), shownTicket(one));
    expect(screen.queryByText('Il vous reste 3 points')).toBeNull();
    await user.click(go());
    await screen.findByText('Il vous reste 3 points');
    expect(ticketIn(gateway, roll, one)).toEqual({ used: false });
    await user.click(await add('Un'));
    await screen.findByText(/^Vote enregistré/);
    expect(ticketIn(gateway, roll, one)).toEqual({ used: true });
    expect(stored(gateway, `/rolls/${roll}/stubs/amina`)).toEqual({ code: one, roundId: id });
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1'] });
    await waitFor(() => expect(JSON.stringify(localStorage)).not.toContain(one));

    // The ballot can be changed, and nothing more is asked.
    await user.click(await add('Deux'));
    await waitFor(() =>
      expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1', '2.1'] }),
    );
    expect(screen.queryByRole('textbox', { name: 'Numéro du ticket' })).toBeNull();
  });

  it('says what is wrong with a number without asking anybody', async () => {
    const { founder, user } = await phoneIn();
    const { one } = await openWithTickets(founder);
    const input = await field();
    await user.click(go());
    await screen.findByText('Écrivez le numéro du ticket.');
    await user.type(input, '1234 5678');
    await screen.findByText(/compte 16 chiffres/);
    await user.clear(input);
    await user.type(input, `${one.slice(0, 15)}${(Number(one[15]) + 1) % 10}`);
    await screen.findByText(/^Ticket inconnu/);
    await user.clear(input);
    // As an Arabic keyboard writes it.
    await user.type(
      input,
      one.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    );
    await user.click(go());
    await screen.findByText('Il vous reste 3 points');
  });

  it('that somebody else has used is told as such; another one takes the dots that were placed', async () => {
    const { founder, gateway, user } = await phoneIn();
    const { id, one, two } = await openWithTickets(founder);
    await user.type(await field(), one);
    await user.click(go());
    gateway.refuseNext();
    await user.click(await add('Trois'));
    await screen.findByText(/^Ce ticket a déjà servi/);
    expect(screen.getByText(/^Ce ticket a déjà servi/).textContent).toContain(shownTicket(one));
    await user.clear(await field());
    await user.type(await field(), two);
    await user.click(go());
    await screen.findByText(/^Vote enregistré/);
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['3.1'] });
    expect(screen.queryByText(/a déjà servi/)).toBeNull();
  });

  it('can be put back as long as no dot is placed', async () => {
    const { founder, user } = await phoneIn();
    const { one } = await openWithTickets(founder);
    await user.type(await field(), one);
    await user.click(go());
    await user.click(await screen.findByRole('button', { name: 'Un autre ticket' }));
    await field();
    expect(JSON.stringify(localStorage)).not.toContain(one);
  });

  it('waits with its ballot for the network, over whatever happens to the page', async () => {
    const { founder, gateway, user } = await phoneIn();
    const { roll, id, one } = await openWithTickets(founder);
    await user.type(await field(), one);
    await user.click(go());
    await add('Un');
    gateway.hold();
    await user.click(await add('Un'));
    await screen.findByText('Enregistrement…');
    expect(JSON.stringify(localStorage)).toContain(one);
    expect(ticketIn(founder, roll, one)).toEqual({ used: false });
    gateway.release();
    await screen.findByText(/^Vote enregistré/);
    expect(stored(founder, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1'] });
    expect(ticketIn(founder, roll, one)).toEqual({ used: true });
  });

  it('goes with a check of agreement too', async () => {
    const { founder, gateway, user } = await phoneIn('review');
    const c1 = 'c1' as CommitmentId;
    const planned = planAgreement({ id: c1, axisId: 'a1' as Planned['axisId'] & string, title: 'Budget' });
    const { id, one } = await openWithTickets(founder, planned);
    await user.type(await field(), one);
    await user.click(go());
    await user.click(await screen.findByRole('radio', { name: 'Tout à fait d’accord' }));
    await user.click(screen.getByRole('button', { name: 'Envoyer mon avis' }));
    await waitFor(() => expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['5.1'] }));
  });

  it('is no matter of a vote that takes none, and the result says how many there were', async () => {
    const { founder } = await phoneIn();
    await founder.commit(W, openRound('plain' as RoundId, dots));
    await screen.findByText('Il vous reste 3 points');
    expect(screen.queryByRole('textbox', { name: 'Numéro du ticket' })).toBeNull();
    const { id } = await openWithTickets(founder, { ...dots, title: 'Avec ticket' });
    await founder.commit(W, closeRound(id));
    await founder.commit(W, publishResult(id, { voters: 1, counts: { 1: 1 }, hands: {}, remarks: [] }));
    await screen.findByText('Une voix par ticket en papier : 2 tickets préparés.');
  });
});

describe('a scanned ticket', () => {
  afterEach(() => history.replaceState(null, '', '/'));

  it('that was scanned before the vote opened is taken when it opens, and leaves the address', async () => {
    const roll = randomText(12) as RollId;
    const code = newTicketCode(roll, randomBelow);
    history.replaceState(null, '', `/#${code}`);
    const { founder } = await phoneIn();
    await screen.findByText(/^Aucun vote n’est ouvert/);
    await founder.commit(W, makeRoll(W, roll, '', [code]));
    await founder.commit(W, [...sealRoll(roll), ...openRound('r1' as RoundId, dots, { roll, made: 1 })]);
    await screen.findByText('Il vous reste 3 points');
    expect(screen.getByText(shownTicket(code))).toBeTruthy();
    expect(location.hash).toBe('');
  });

  it('of another vote is unknown, and says so with its number', async () => {
    const { founder } = await phoneIn();
    const foreign = foreignTo((await openWithTickets(founder)).roll);
    await field();
    act(() => {
      location.hash = `#${foreign}`;
    });
    await screen.findByText(/^Ticket inconnu/);
    expect((await field()).getAttribute('value')).toBe(shownTicket(foreign));
    // Its vote may open later; what is typed meanwhile stands above it.
    expect(location.hash).toBe(`#${foreign}`);
    fireEvent.change(await field(), { target: { value: '1234' } });
    expect((await field()).getAttribute('value')).toBe('1234');
  });

  it('goes to the vote it is of, whichever stands first, and is taken once', async () => {
    const { founder } = await phoneIn();
    const first = await openWithTickets(founder);
    const second = await openWithUnlike(founder, first.roll);
    const fields = () => screen.getAllByRole('textbox', { name: 'Numéro du ticket' });
    await waitFor(() => expect(fields()).toHaveLength(2));
    act(() => {
      location.hash = `#${second.one}`;
    });
    await screen.findByText('Il vous reste 3 points');
    expect(fields()[0]?.getAttribute('value')).toBe('');
    expect(screen.queryByText(/^Ticket inconnu/)).toBeNull();
    expect(screen.getByText(shownTicket(second.one))).toBeTruthy();
    expect(location.hash).toBe('');

    // Scanned again it is taken out of the address and changes nothing.
    act(() => {
      location.hash = `#${second.two}`;
    });
    await waitFor(() => expect(location.hash).toBe(''));
    expect(screen.getByText(shownTicket(second.one))).toBeTruthy();
    expect(fields()).toHaveLength(1);
    act(() => {
      location.hash = `#${first.one}`;
    });
    await screen.findByText(shownTicket(first.one));
    expect(location.hash).toBe('');
  });
});

/** Another vote, of whose first ticket the check digits don't happen to fit this roll too. */
async function openWithUnlike(founder: MemoryGateway, roll: RollId): ReturnType<typeof openWithTickets> {
  const opened = await openWithTickets(founder);
  if (ticketCodeIn(opened.one, roll).fault && ticketCodeIn(opened.two, roll).fault) return opened;
  await founder.commit(W, closeRound(opened.id));
  return openWithUnlike(founder, roll);
}

/** A ticket that doesn't fit this roll. */
function foreignTo(roll: RollId): TicketCode {
  const code = newTicketCode(randomText(12) as RollId, randomBelow);
  return ticketCodeIn(code, roll).fault ? code : foreignTo(roll);
}

describe('tickets on the console', () => {
  beforeEach(() => {
    vi.stubGlobal('print', vi.fn());
  });
  afterEach(() => vi.unstubAllGlobals());

  async function consoleIn() {
    const gateway = await openTestWorkshop('vote');
    for (const id of ['amina', 'brahim']) await deviceOf(gateway, id, 'participant', t1);
    await commitTo(gateway, t1, 'Budget participatif');
    await renderRoom(gateway, <Console />);
    const user = userEvent.setup();
    const votes = within(await screen.findByRole('region', { name: 'Votes' }));
    await user.selectOptions(votes.getByRole('combobox', { name: 'Qui vote' }), 'plenary');
    await user.click(votes.getByRole('radio', { name: 'Les projets d’engagement' }));
    await user.click(votes.getByRole('checkbox', { name: 'Un ticket en papier par voix' }));
    return { gateway, votes, user };
  }
  const documentsIn = <T,>({ store }: MemoryGateway, pattern: RegExp) =>
    [...store.documents].filter(([path]) => pattern.test(path)).map(([, document]) => document as T);
  const rollsIn = (gateway: MemoryGateway) => documentsIn<Roll>(gateway, /\/rolls\/[^/]+$/);
  const roundsIn = (gateway: MemoryGateway) => documentsIn<Round>(gateway, /\/rounds\/[^/]+$/);
  const printed = () => [...document.querySelectorAll('[data-printed] article')];

  it('are printed first, then the vote opens with them and forgets their numbers', async () => {
    const { gateway, votes, user } = await consoleIn();
    await user.click(votes.getByRole('button', { name: 'Ouvrir le vote' }));
    expect(roundsIn(gateway)).toEqual([]);
    await votes.findByText('14 tickets sur 1 feuille A4');
    await user.click(votes.getByRole('button', { name: 'Créer et imprimer les tickets' }));
    await waitFor(() => expect(printed()).toHaveLength(14));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(printed()[0]?.textContent).toMatch(/Toute la salle.*\d{4} \d{4} \d{4} \d{4}/s);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(rollsIn(gateway)).toMatchObject([{ made: 14, state: 'ready' }]);
    expect(documentsIn(gateway, /\/tickets\//)).toHaveLength(14);

    await user.click(votes.getByRole('button', { name: 'Ouvrir le vote' }));
    await votes.findByText('Aucun ticket n’a servi sur 14');
    expect(rollsIn(gateway)).toMatchObject([{ state: 'sealed' }]);
    expect(roundsIn(gateway)).toMatchObject([{ open: true, tickets: { made: 14 } }]);
    expect(Object.keys(localStorage).filter((name) => name.startsWith('warsha.tickets.'))).toEqual([]);
    // The next vote takes none unless it is said again.
    expect((votes.getByRole('checkbox', { name: 'Un ticket en papier par voix' }) as HTMLInputElement).checked).toBe(
      false,
    );
  });

  it('are printed again from the computer that made them, and more of them', async () => {
    const { gateway, votes, user } = await consoleIn();
    await user.click(votes.getByRole('button', { name: 'Créer et imprimer les tickets' }));
    await waitFor(() => expect(printed()).toHaveLength(14));
    act(() => void dispatchEvent(new Event('afterprint')));
    await waitFor(() => expect(printed()).toHaveLength(0));
    const more = votes.getByRole('textbox', { name: 'Combien de tickets en plus' });
    await user.clear(more);
    await user.type(more, '20');
    await votes.findByText('28 tickets sur 2 feuilles A4');
    await user.click(votes.getByRole('button', { name: 'En créer et en imprimer d’autres' }));
    await waitFor(() => expect(printed()).toHaveLength(28));
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(rollsIn(gateway)).toMatchObject([{ made: 42 }]);
    await user.click(votes.getByRole('button', { name: 'Réimprimer les 42 tickets' }));
    await waitFor(() => expect(printed()).toHaveLength(42));
    expect(documentsIn(gateway, /\/tickets\//)).toHaveLength(42);
  });

  it('how many more is a number: Enter after it neither prints them nor opens the vote', async () => {
    const { gateway, votes, user } = await consoleIn();
    await user.click(votes.getByRole('button', { name: 'Créer et imprimer les tickets' }));
    await waitFor(() => expect(printed()).toHaveLength(14));
    act(() => void dispatchEvent(new Event('afterprint')));
    const more = votes.getByRole('textbox', { name: 'Combien de tickets en plus' });
    await user.clear(more);
    await user.type(more, '28{Enter}');
    expect(roundsIn(gateway)).toEqual([]);
    expect(rollsIn(gateway)).toMatchObject([{ made: 14, state: 'ready' }]);
    // In the title it does what it says beside the fields.
    await user.type(votes.getByRole('textbox', { name: /^Titre du vote/ }), 'Priorités{Enter}');
    await waitFor(() => expect(roundsIn(gateway)).toMatchObject([{ open: true, tickets: { made: 14 } }]));
  });

  it('that were made elsewhere can be used, not printed; those that are cancelled can’t be used', async () => {
    const { gateway, votes, user } = await consoleIn();
    await act(() => gateway.commit(W, makeRoll(W, 'k' as RollId, 'Hier', [newTicketCode('k' as RollId, randomBelow)])));
    await votes.findByText(/ne peuvent pas être réimprimés/);
    expect(votes.queryByRole('button', { name: /^Réimprimer/ })).toBeNull();
    await user.click(votes.getByRole('button', { name: 'Annuler ces tickets' }));
    // It can't be taken back, so it is asked.
    await votes.findByText(/^Ce ticket ne pourra plus servir/);
    await user.click(votes.getByRole('button', { name: 'Les garder' }));
    expect(rollsIn(gateway)).toMatchObject([{ state: 'ready' }]);
    await user.click(votes.getByRole('button', { name: 'Annuler ces tickets' }));
    await user.click(votes.getByRole('button', { name: 'Annuler ces tickets' }));
    await votes.findByText(/^Imprimez d’abord les tickets/);
    expect(rollsIn(gateway)).toMatchObject([{ state: 'discarded' }]);
    await user.click(votes.getByRole('button', { name: 'Ouvrir le vote' }));
    expect(roundsIn(gateway)).toEqual([]);
  });
});
