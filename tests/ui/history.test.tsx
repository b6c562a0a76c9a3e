// The history as facilitators use it: found, read, and taken back from where it stands.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { answerNotes } from '@/domain/answering';
import { emptyBody } from '@/domain/body';
import { type Change, NOW } from '@/domain/change';
import { renameCommitment } from '@/domain/commitment';
import { fillIn } from '@/domain/gathering';
import type { TableId } from '@/domain/ids';
import { changeNoteState, rewordNote } from '@/domain/note';
import { type Actor, trailOf } from '@/domain/trail';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import HistoryScreen from '@/screens/history/history';
import { noteOf } from '../support/notes';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';
import { commitTo, propose, stored } from '../support/room-contents';

const facilitators: Actor = { role: 'facilitator', tableId: null };
const atTable: Actor = { role: 'participant', tableId: t1 };

let entries = 0;
/** As a device does it: the changes and their trail in one batch. */
async function done(gateway: MemoryGateway, action: string, changes: readonly Change[], actor = facilitators) {
  const before = (change: { in: string; id: string }) =>
    gateway.store.documents.get(
      change.in === 'workshops' ? `workshops/${change.id}` : `workshops/${W}/${change.in}/${change.id}`,
    );
  const trail = trailOf(action, changes, actor, before, () => `e${entries++}`);
  await act(() => gateway.commit(W, [...changes, ...trail]));
  // In different milliseconds, so that the order is theirs.
  await new Promise((resolve) => setTimeout(resolve, 3));
}

async function opened() {
  const gateway = await openTestWorkshop('draft');
  const school = await propose(gateway, t1, 'Une école au douar');
  const library = await propose(gateway, t1, 'Une bibliothèque');
  const c1 = await commitTo(gateway, t1, 'Services');
  const move: Change = { op: 'patch', in: 'notes', id: school, fields: { commitmentId: c1, updatedAt: NOW } };
  await done(gateway, 'moveNotes', [move], atTable);
  await done(gateway, 'renameCommitment', renameCommitment(c1, 'Services de proximité'), {
    role: 'rapporteur',
    tableId: t1,
  });
  await done(gateway, 'hideNote', changeNoteState(library, 'hidden'));
  await renderRoom(gateway, <HistoryScreen />);
  await screen.findByText('Proposition masquée : équipe d’animation');
  return { gateway, school, library, c1, user: userEvent.setup() };
}

const list = () => screen.getByRole('list', { name: 'Historique' });
/** What each press did, a sentence each. */
const deeds = () => [...list().children].map((deed) => within(deed as HTMLElement)).filter(Boolean);
const sentences = () => [...list().children].map((deed) => deed.querySelector('p > span')?.textContent);
const deed = (index: number) => {
  const found = deeds()[index];
  if (!found) throw new Error(`no deed ${index}`);
  return found;
};

describe('the history', () => {
  it('tells newest first who did what by role and table, with before and after', async () => {
    await opened();
    expect(sentences()).toEqual([
      'Proposition masquée : équipe d’animation',
      'Projet d’engagement modifié : table 1, rapporteur ou rapporteuse',
      'Proposition déplacée : table 1',
    ]);
    deed(1).getByText('Services');
    expect(deed(1).getAllByText('Services de proximité')).toHaveLength(2);
    deed(2).getByText('Hors engagement');
    deed(2).getByText('Une école au douar');
  });

  it('takes one back as a new change, which is told and can be taken back itself', async () => {
    const { gateway, library, user } = await opened();
    await user.click(deed(0).getByRole('button', { name: /^Annuler : Une bibliothèque/ }));
    expect(stored(gateway, `/notes/${library}`)).toMatchObject({ state: 'shown' });
    await screen.findByText('Proposition affichée : équipe d’animation');
    deed(0).getByText('Annulation');
    deed(1).getByText('C’est de nouveau comme avant.');
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    expect(stored(gateway, `/notes/${library}`)).toMatchObject({ state: 'hidden' });
  });

  it('shows what is there now before it writes over what somebody has changed since', async () => {
    const { gateway, c1, user } = await opened();
    await done(gateway, 'renameCommitment', renameCommitment(c1, 'Proximité'), atTable);
    await waitFor(() => expect(sentences()).toHaveLength(4));
    await user.click(deed(2).getByRole('button', { name: /^Modifié depuis/ }));
    within(deed(2).getByRole('status')).getByText('Proximité');
    await user.click(deed(2).getByRole('button', { name: 'Laisser' }));
    expect(stored(gateway, `/commitments/${c1}`)).toMatchObject({ title: 'Proximité' });
    await user.click(deed(2).getByRole('button', { name: /^Modifié depuis/ }));
    await user.click(deed(2).getByRole('button', { name: 'Remettre quand même' }));
    expect(stored(gateway, `/commitments/${c1}`)).toMatchObject({ title: 'Services' });
  });

  it('takes back at once what one press did to many, those excepted that were changed since', async () => {
    const { gateway, school, library, user } = await opened();
    const notes = [school, library].map((id) => noteOf(id));
    await done(gateway, 'answerNotes', answerNotes({ notes, outcome: 'deferred', text: 'Plus tard' }));
    await done(gateway, 'answerNotes', answerNotes({ notes: [noteOf(school)], outcome: 'retained', text: '' }));
    await screen.findByText('Réponses à 2 propositions modifiées : équipe d’animation');
    await user.click(deed(1).getByRole('button', { name: 'Annuler celle qui tient encore' }));
    expect(stored(gateway, `/notes/${library}`)).toMatchObject({ answer: null });
    expect(stored(gateway, `/notes/${school}`)).toMatchObject({ answer: { outcome: 'retained' } });
  });

  it('names each field of a form that was filled in with others, and takes one of them back alone', async () => {
    const { gateway, c1, user } = await opened();
    await done(gateway, 'fillIn', fillIn(c1, { lead: 'Bureau d’ordre', budget: '40 000' }, emptyBody(c1)), atTable);
    await screen.findByText('Fiches remplies : 2 modifications : table 1');
    deed(0).getByText('Services de proximité · Institution chef de file');
    await user.click(await deed(0).findByRole('button', { name: /^Annuler celle-ci : .* · Budget$/ }));
    expect(stored(gateway, `/bodies/${c1}`)).toMatchObject({ lead: 'Bureau d’ordre', budget: '' });
  });

  it('leaves an author’s words to the author, and sets the earlier ones beside them as a proposal of their own', async () => {
    const { gateway, school, user } = await opened();
    await done(gateway, 'rewordNote', rewordNote(noteOf(school), 'Une école neuve'), atTable);
    await screen.findByText('Proposition reformulée : table 1');
    deed(0).getByText('Une école au douar');
    deed(0).getByText(/^Les mots sont à la personne/);
    expect(deed(0).queryByRole('button', { name: /^Annuler/ })).toBeNull();
    const texts = () =>
      [...gateway.store.documents]
        .filter(([path]) => path.includes('/notes/'))
        .map(([, note]) => note as { text: string; state: string; tableId: string; cleared: boolean })
        .filter(({ state }) => state === 'shown')
        .map(({ text, tableId, cleared }) => [text, tableId, cleared]);
    await user.click(deed(0).getByRole('button', { name: 'Remettre les mots d’avant à côté : Une école au douar' }));
    expect(texts()).toEqual(
      expect.arrayContaining([
        ['Une école neuve', 't1', false],
        ['Une école au douar', 't1', true],
      ]),
    );
    expect(deed(0).queryByRole('button', { name: /^Remettre les mots/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    expect(texts()).toEqual([['Une école neuve', 't1', false]]);
  });

  it('keeps earlier words sealed where writing is still private', async () => {
    const gateway = await openTestWorkshop('propose');
    const school = await propose(gateway, t1, 'Une école au douar');
    await done(gateway, 'rewordNote', rewordNote(noteOf(school), 'Une école neuve', { sealed: true }), atTable);
    await renderRoom(gateway, <HistoryScreen />);
    await screen.findByText('Proposition reformulée : table 1');
    const button = deed(0).getByRole('button', { name: 'Remettre les mots d’avant à côté : Une école au douar' });
    await userEvent.setup().click(button);
    const beside = [...gateway.store.documents.values()].filter(
      (document) => 'text' in document && document.text === 'Une école au douar',
    );
    expect(beside).toMatchObject([{ revealed: false }]);
  });

  it('is found by kind, by words and by thing', async () => {
    const { user } = await opened();
    await user.selectOptions(screen.getByLabelText('Ce qui a été modifié'), 'Déplacements');
    expect(sentences()).toEqual(['Proposition déplacée : table 1']);
    await user.click(screen.getByRole('button', { name: /^Tout à ce sujet : Une école/ }));
    screen.getByText('Seulement ce qui concerne :', { exact: false });
    expect(sentences()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Tout montrer' }));
    await user.type(screen.getByLabelText('Chercher des mots'), 'bibliotheque');
    await waitFor(() => expect(sentences()).toEqual(['Proposition masquée : équipe d’animation']));
    await user.selectOptions(screen.getByLabelText('Table'), 'Table 2');
    screen.getByText('Rien de tel n’a été modifié.');
  });

  /** So many entries, each batch of them written at one time. */
  async function withEntries(many: number, inBatch: number) {
    const gateway = await openTestWorkshop('draft');
    const note = await propose(gateway, t1, 'Une école');
    const entry = (i: number): Change => {
      const value = {
        action: 'hideNote',
        subject: `notes/${note}`,
        from: '{}',
        to: `{"rank":"a${i}"}`,
        ...facilitators,
      };
      const at = 1_000 + Math.floor(i / inBatch);
      return { op: 'put', in: 'trail', id: `p${i}`, value: { at, ...value } };
    };
    await gateway.commit(
      W,
      Array.from({ length: many }, (_, i) => entry(i)),
    );
    const watch = vi.spyOn(gateway, 'watch');
    await renderRoom(gateway, <HistoryScreen />);
    return { pages: () => watch.mock.calls.filter(([kind]) => kind === 'trail').length };
  }

  it('is asked for page by page', async () => {
    const { pages } = await withEntries(250, 100);
    await waitFor(() => expect(sentences()).toHaveLength(3));
    // Of the earliest hundred, fifty have come.
    deed(2).getByText('En montrer 30 de plus');
    expect(pages()).toBe(1);
    await userEvent.click(screen.getByText('Modifications antérieures'));
    await waitFor(() => deed(2).getByText('En montrer 80 de plus'));
    expect(pages()).toBe(2);
    expect(screen.queryByText('Modifications antérieures')).toBeNull();
  });

  it('is drawn by fifty, without asking again', async () => {
    const { pages } = await withEntries(60, 1);
    await waitFor(() => expect(sentences()).toHaveLength(50));
    await userEvent.click(screen.getByText('Modifications antérieures'));
    expect(sentences()).toHaveLength(60);
    expect(pages()).toBe(1);
  });

  it('is not for others', async () => {
    const gateway = await openTestWorkshop('draft');
    await renderRoom(await deviceOf(gateway, 'amina', 'rapporteur', 't1' as TableId), <HistoryScreen />);
    await screen.findByText('Cette page est pour l’équipe d’animation');
  });
});
