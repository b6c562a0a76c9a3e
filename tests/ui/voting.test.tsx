import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CommitmentId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { closeRound, publishResult, reopenRound } from '@/domain/round';
import Phone from '@/screens/phone/phone';
import { atTable, openCheck, openDots } from '../support/open-rounds';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';
import { stored } from '../support/room-contents';

async function phoneIn(phase: 'vote' | 'review' = 'vote', role: Role = 'participant') {
  const founder = await openTestWorkshop(phase);
  const gateway = await deviceOf(founder, 'amina', role, role === 'observer' ? null : t1);
  const view = await renderRoom(gateway, <Phone />);
  return { founder, gateway, view, user: userEvent.setup() };
}

const add = (text: string) => screen.getByRole('button', { name: new RegExp(`^Ajouter un point.*${text}$`) });
const take = (text: string) => screen.getByRole('button', { name: new RegExp(`^Retirer un point.*${text}$`) });

describe('dots on a phone', () => {
  it('says what will come before a vote is open', async () => {
    await phoneIn();
    await screen.findByText(/^Aucun vote n’est ouvert/);
  });

  it('places dots within the cap and what is left, saves them, and lets them be changed', async () => {
    const { founder, gateway, user } = await phoneIn();
    const id = await openDots(founder, ['Un budget', 'Une carte', 'Un portail']);
    await screen.findByText('Il vous reste 3 points');
    await user.click(add('Un budget'));
    await user.click(add('Un budget'));
    expect(screen.getByText('Il vous reste 1 point')).toBeTruthy();
    // The cap is two.
    expect(add('Un budget').getAttribute('aria-disabled')).toBe('true');
    await user.click(add('Un budget'));
    expect(screen.getByText('Il vous reste 1 point')).toBeTruthy();
    await user.click(add('Une carte'));
    expect(screen.getByText('Tous vos points sont placés')).toBeTruthy();
    expect(add('Un portail').getAttribute('aria-disabled')).toBe('true');
    await screen.findByText(/^Vote enregistré/);
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1', '1.2', '2.1'] });

    await user.click(take('Un budget'));
    await user.click(add('Un portail'));
    await waitFor(() =>
      expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1', '2.1', '3.1'] }),
    );
  });

  it('makes one ballot of several presses', async () => {
    const { founder, gateway, user } = await phoneIn();
    const id = await openDots(founder, ['Un', 'Deux']);
    let writes = 0;
    founder.store.listeners.add(() => writes++);
    await screen.findByText('Il vous reste 3 points');
    for (const text of ['Un', 'Deux', 'Un']) await user.click(add(text));
    await screen.findByText(/^Vote enregistré/);
    expect(writes).toBe(1);
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1', '1.2', '2.1'] });
  });

  it('shows only the rounds of one’s own table and everybody’s', async () => {
    const { founder } = await phoneIn();
    await openDots(founder, ['Chez eux'], { ...atTable(t2), title: 'Ailleurs' });
    await openDots(founder, ['Chez nous'], { ...atTable(t1), title: 'Ici' });
    await screen.findByRole('heading', { name: 'Ici' });
    expect(screen.queryByRole('heading', { name: 'Ailleurs' })).toBeNull();
  });

  it('keeps what waits for the network, and sends the last of it', async () => {
    const { founder, gateway, user } = await phoneIn();
    const id = await openDots(founder, ['Un', 'Deux']);
    await screen.findByText('Il vous reste 3 points');
    gateway.hold();
    await user.click(add('Un'));
    await screen.findByText('Enregistrement…');
    await user.click(take('Un'));
    await user.click(add('Deux'));
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toBeUndefined();
    expect(JSON.stringify(localStorage)).toContain(id);
    gateway.release();
    await screen.findByText(/^Vote enregistré/);
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['2.1'] });
    expect(JSON.stringify(localStorage)).not.toContain(id);
  });

  it('hands over at once what was picked when the view goes away', async () => {
    const { founder, gateway, user, view } = await phoneIn();
    const id = await openDots(founder, ['Un']);
    await screen.findByText('Il vous reste 3 points');
    await user.click(add('Un'));
    view.unmount();
    await waitFor(() => expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1'] }), {
      timeout: 900,
    });
  });

  it('says when a change was not accepted, and tries again', async () => {
    const { founder, gateway, user } = await phoneIn();
    const id = await openDots(founder, ['Un']);
    await screen.findByText('Il vous reste 3 points');
    gateway.refuseNext();
    await user.click(add('Un'));
    await screen.findByText(/n’a pas été accepté/);
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await screen.findByText(/^Vote enregistré/);
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['1.1'] });
  });

  it('shows the result when it is closed, ties in words and hands apart; nothing before; and votes again when reopened', async () => {
    const { founder, user } = await phoneIn();
    const id = await openDots(founder, ['Un', 'Deux', 'Trois']);
    await screen.findByText('Il vous reste 3 points');
    await user.click(add('Un'));
    await screen.findByText(/^Vote enregistré/);
    await founder.commit(W, closeRound(id));
    await screen.findByText(/Le résultat arrive/);
    expect(screen.queryByText('Il vous reste 2 points')).toBeNull();
    await founder.commit(W, publishResult(id, { voters: 4, counts: { 1: 3, 2: 3 }, hands: { 3: 7 }, remarks: [] }));
    await screen.findByText('4 personnes ont voté.');
    expect(screen.getByText('Égalité en tête : 2 choix.')).toBeTruthy();
    expect(screen.getByText('7 mains levées, comptées à part des téléphones.')).toBeTruthy();
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toContain('1place 1Unà égalité33 points');
    expect(rows).toContain('–sans pointTrois0aucun point77 mains levées');

    await founder.commit(W, reopenRound(id));
    await screen.findByText('Il vous reste 2 points');
    expect(screen.queryByText('4 personnes ont voté.')).toBeNull();
  });

  it('tells that a change which was still here when the vote ended does not count', async () => {
    const { founder, gateway, user } = await phoneIn();
    const id = await openDots(founder, ['Un']);
    await screen.findByText('Il vous reste 3 points');
    gateway.refuseNext();
    await user.click(add('Un'));
    await founder.commit(W, closeRound(id));
    await screen.findByText(/il n’est pas compté/);
    await user.click(screen.getByRole('button', { name: 'Compris' }));
    await waitFor(() => expect(screen.queryByText(/il n’est pas compté/)).toBeNull());
  });

  it('a frozen room keeps its buttons and takes nothing', async () => {
    const { founder, gateway, user } = await phoneIn();
    const id = await openDots(founder, ['Un']);
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.frozen': true } }]);
    await screen.findByText('Il vous reste 3 points');
    await waitFor(() => expect(add('Un').getAttribute('aria-disabled')).toBe('true'));
    await user.click(add('Un'));
    expect(screen.getByText('Il vous reste 3 points')).toBeTruthy();
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toBeUndefined();
  });

  it('an observer looks on and has no ballot', async () => {
    const { founder } = await phoneIn('vote', 'observer');
    await openDots(founder, ['Un']);
    await screen.findByText(/^Le vote est en cours/);
    expect(screen.queryByRole('button', { name: /Ajouter un point/ })).toBeNull();
  });
});

describe('a show of hands', () => {
  it('is entered by the table’s rapporteur beside their own vote', async () => {
    const { founder, gateway, user } = await phoneIn('vote', 'rapporteur');
    const id = await openDots(founder, ['Un', 'Deux']);
    await user.click(await screen.findByText('Mains levées à la table 1'));
    await user.type(screen.getByRole('textbox', { name: 'Un' }), '١٢');
    await user.type(screen.getByRole('textbox', { name: 'Deux' }), '3x');
    await screen.findByText('Mains levées enregistrées.');
    expect(stored(gateway, `/rounds/${id}/hands/t1`)).toMatchObject({ counts: { 1: 12, 2: 3 } });
    expect(add('Un')).toBeTruthy();
  });

  it('is saved at once when the field is left, and shortly after the last digit', async () => {
    const { founder, gateway, user } = await phoneIn('vote', 'rapporteur');
    const id = await openDots(founder, ['Un', 'Deux']);
    await user.click(await screen.findByText('Mains levées à la table 1'));
    const counts = () => (stored(gateway, `/rounds/${id}/hands/t1`) as { counts?: object } | undefined)?.counts;
    await user.type(screen.getByRole('textbox', { name: 'Un' }), '4');
    await user.tab();
    await waitFor(() => expect(counts()).toEqual({ 1: 4 }), { timeout: 250 });
    await user.type(screen.getByRole('textbox', { name: 'Deux' }), '9');
    await waitFor(() => expect(counts()).toEqual({ 1: 4, 2: 9 }), { timeout: 1_000 });
  });

  it('that the end of the vote has overtaken is told with its numbers, and counts when the vote goes on', async () => {
    const { founder, gateway, user } = await phoneIn('vote', 'rapporteur');
    const id = await openDots(founder, ['Un', 'Deux']);
    await user.click(await screen.findByText('Mains levées à la table 1'));
    await user.type(screen.getByRole('textbox', { name: 'Un' }), '3');
    await screen.findByText('Mains levées enregistrées.');
    gateway.refuseNext();
    await user.type(screen.getByRole('textbox', { name: 'Un' }), '1');
    await founder.commit(W, closeRound(id));
    await screen.findByText(/avant que votre dernier comptage n’arrive/);
    screen.getByText(/31 saisi, 3 compté/);
    expect(screen.queryByText(/0 saisi/)).toBeNull();
    await founder.commit(W, reopenRound(id));
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await screen.findByText('Mains levées enregistrées.');
    expect(stored(gateway, `/rounds/${id}/hands/t1`)).toMatchObject({ counts: { 1: 31 } });
    await founder.commit(W, closeRound(id));
    await screen.findByText(/Le résultat arrive/);
    expect(screen.queryByText(/n’arrive/)).toBeNull();
  });

  it('is not a participant’s to enter', async () => {
    const { founder } = await phoneIn();
    await openDots(founder, ['Un']);
    await screen.findByText('Il vous reste 3 points');
    expect(screen.queryByText(/Mains levées/)).toBeNull();
  });
});

describe('an agreement check on a phone', () => {
  const c1 = 'c1' as CommitmentId;
  const level = (name: string) => screen.getByRole('radio', { name });

  it('waits for a press; with a remark that is a reservation; changeable until it is closed', async () => {
    const { founder, gateway, user } = await phoneIn('review');
    await screen.findByText(/^Rien à dire pour l’instant/);
    const id = await openCheck(founder, c1, 'Budget participatif');
    await screen.findByRole('heading', { name: 'Budget participatif' });
    await user.type(screen.getByRole('textbox'), '  Qui paie ? ');
    await screen.findByText(/Choisissez d’abord/);
    await user.click(level('Plutôt pas d’accord'));
    await user.click(screen.getByRole('checkbox'));
    expect(screen.getByText(/Pas encore envoyé/)).toBeTruthy();
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Envoyer mon avis' }));
    await screen.findByText(/^Avis envoyé/);
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({
      picks: ['2.1'],
      remark: 'Qui paie ?',
      reserved: true,
    });

    await user.click(level('Plutôt d’accord'));
    await user.click(screen.getByRole('button', { name: 'Changer mon avis' }));
    await waitFor(() => expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ picks: ['4.1'] }));
  });

  it('sends no remark that is too long, and says by how much', async () => {
    const { founder, gateway, user } = await phoneIn('review');
    const id = await openCheck(founder, c1, 'Budget');
    await user.click(await screen.findByRole('radio', { name: 'Partagé(e)' }));
    await user.click(screen.getByRole('textbox'));
    await user.paste('x'.repeat(281));
    await screen.findByText('1 caractère de trop');
    await user.click(screen.getByRole('button', { name: 'Envoyer mon avis' }));
    expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toBeUndefined();
    await user.type(screen.getByRole('textbox'), '{Backspace}');
    await user.click(screen.getByRole('button', { name: 'Envoyer mon avis' }));
    await screen.findByText(/^Avis envoyé/);
  });

  it('gives somebody who is muted a level and no words', async () => {
    const { founder, gateway, user } = await phoneIn('review');
    await founder.commit(W, [{ op: 'patch', in: 'members', id: 'amina', fields: { muted: true } }]);
    const id = await openCheck(founder, c1, 'Budget');
    await user.click(await screen.findByRole('radio', { name: 'Partagé(e)' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Envoyer mon avis' }));
    await waitFor(() => expect(stored(gateway, `/rounds/${id}/ballots/amina`)).toMatchObject({ remark: '' }));
  });

  it('closed, shows all levels in words with their numbers, and remarks and reservations without names', async () => {
    const { founder } = await phoneIn('review');
    const id = await openCheck(founder, c1, 'Budget');
    const remarks = [
      { text: '', reserved: true },
      { text: 'Qui paie ?', reserved: true },
      { text: 'Très bien', reserved: false },
    ];
    await founder.commit(W, closeRound(id));
    await founder.commit(W, publishResult(id, { voters: 5, counts: { 5: 3, 2: 2 }, hands: {}, remarks }));
    await screen.findByText('5 personnes ont répondu.');
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toContain('Tout à fait d’accord33 réponses');
    expect(rows).toContain('Pas du tout d’accord0aucune réponse');
    const reservations = within(screen.getByRole('list', { name: '2 réserves' })).getAllByRole('listitem');
    expect(reservations.map(({ textContent }) => textContent)).toEqual(['Réserve sans commentaire.', 'Qui paie ?']);
    expect(within(screen.getByRole('list', { name: '1 remarque' })).getByText('Très bien')).toBeTruthy();
    expect(screen.queryByText(/place/)).toBeNull();
  });
});
