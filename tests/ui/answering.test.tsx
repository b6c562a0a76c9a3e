// Answering at the desk: one by one, together, what is obvious, and the end of it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import type { NoteId, Rank } from '@/domain/ids';
import type { Note } from '@/domain/note';
import { FateCard } from '@/features/closing/fate-card';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { answerSentences } from '@/i18n/answer-sentences';
import Desk from '@/screens/desk/desk';
import { stored } from '../support/board';
import { commitmentOf, noteOf } from '../support/notes';
import { openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose, stack } from '../support/room-contents';

const path = `/w/${W}/drafts`;

async function workshop() {
  const gateway = await openTestWorkshop('close');
  const ids = {
    placed: await propose(gateway, t1, 'Voter le budget du quartier'),
    first: await propose(gateway, t1, 'Un budget participatif'),
    same: await propose(gateway, t1, 'UN BUDGET PARTICIPATIF'),
    alike: await propose(gateway, t1, 'Que les habitants choisissent'),
    loose: await propose(gateway, t2, 'نقل الدورات مباشرةً'),
  };
  await commitTo(gateway, t1, 'Budget partagé', [ids.placed]);
  await stack(gateway, t1, 'Budget', [ids.first, ids.same, ids.alike]);
  await gateway.commit(
    W,
    Object.values(ids).map((id, i): Change => ({ op: 'patch', in: 'notes', id, fields: { rank: `a${i}` as Rank } })),
  );
  return { gateway, ids };
}

const notes = (gateway: MemoryGateway) => stored(gateway, 'notes') as unknown as readonly Note[];
const answers = (gateway: MemoryGateway) =>
  Object.fromEntries(notes(gateway).map(({ text, answer }) => [text, answer?.outcome ?? null]));
const dialog = () => within(screen.getByRole('dialog'));
const row = (name: string) => screen.getByRole('checkbox', { name });

describe('an answer', () => {
  it('to one proposal: an outcome brings its sentence, which can be changed; undo takes it back', async () => {
    const { gateway } = await workshop();
    await renderRoom(gateway, <Desk />, { path });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Répondre : Un budget participatif' }));
    await user.click(dialog().getByRole('button', { name: 'Donner cette réponse' }));
    expect(dialog().getByText(/Choisissez d’abord/)).toBeTruthy();
    await user.click(dialog().getByRole('radio', { name: 'Reportée à un programme ultérieur' }));
    const sentence = dialog().getByRole('textbox', { name: 'Réponse motivée' });
    expect(sentence).toHaveProperty('value', answerSentences.deferred.fr);
    await user.clear(sentence);
    await user.click(dialog().getByRole('button', { name: 'Donner cette réponse' }));
    expect(dialog().getByText(/Écrivez au moins une phrase/)).toBeTruthy();
    await user.type(sentence, 'En 2026.');
    await user.click(dialog().getByRole('button', { name: 'Donner cette réponse' }));
    await screen.findByText('En 2026.');
    expect(notes(gateway).find(({ text }) => text === 'Un budget participatif')?.answer).toMatchObject({
      outcome: 'deferred',
      text: 'En 2026.',
    });
    expect(stored(gateway, 'trail').map(({ action }) => action)).toEqual(['answerNotes']);
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(answers(gateway)['Un budget participatif']).toBeNull());
  });

  it('to a group at once, to a selection, and to what a search finds in any spelling', async () => {
    const { gateway } = await workshop();
    await renderRoom(gateway, <Desk />, { path });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Répondre aux 3 : Budget' }));
    await user.click(dialog().getByRole('radio', { name: 'Existe déjà' }));
    await user.click(dialog().getByRole('button', { name: 'Donner cette réponse à 3' }));
    await waitFor(() => expect(screen.getAllByText('Existe déjà', { ignore: 'option' })).toHaveLength(3));
    await user.type(screen.getByRole('searchbox'), 'نقل الدورات مباشره');
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Un budget participatif' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'La sélectionner' }));
    await user.click(screen.getByRole('button', { name: 'Répondre à la sélection' }));
    await user.click(dialog().getByRole('radio', { name: 'Hors compétences de la commune' }));
    await user.click(dialog().getByRole('button', { name: 'Donner cette réponse' }));
    await waitFor(() => expect(Object.values(answers(gateway)).filter(Boolean)).toHaveLength(4));
    expect(screen.queryByRole('region', { name: 'Sélection' })).toBeNull();
    await screen.findByText(/propositions sur 5 ont une réponse/);
  });

  it('is taken back from a selection', async () => {
    const { gateway, ids } = await workshop();
    await answered(gateway, ids.first);
    await renderRoom(gateway, <Desk />, { path });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Un budget participatif' }));
    await user.click(screen.getByRole('button', { name: 'Reprendre 1 réponse' }));
    await waitFor(() => expect(answers(gateway)['Un budget participatif']).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(answers(gateway)['Un budget participatif']).toBe('merged'));
  });
});

async function answered(gateway: MemoryGateway, id: NoteId) {
  const answer = { outcome: 'merged', text: 'Avec d’autres.', at: 1 } as const;
  await gateway.commit(W, [{ op: 'patch', in: 'notes', id, fields: { answer } }]);
}

it('what is obvious is looked through first, given in one press and taken back in one', async () => {
  const { gateway } = await workshop();
  await renderRoom(gateway, <Desk />, { path });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Réponses suggérées (3)' }));
  expect(dialog().getAllByRole('checkbox')).toHaveLength(3);
  await user.click(dialog().getByRole('checkbox', { name: /^Déjà proposée par d’autres/ }));
  expect(Object.values(answers(gateway)).filter(Boolean)).toEqual([]);
  await user.click(dialog().getByRole('button', { name: 'Donner cette réponse à 2' }));
  await waitFor(() =>
    expect(answers(gateway)).toMatchObject({
      'Voter le budget du quartier': 'retained',
      'Que les habitants choisissent': 'merged',
      'UN BUDGET PARTICIPATIF': null,
      'Un budget participatif': null,
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
  await waitFor(() => expect(Object.values(answers(gateway)).filter(Boolean)).toEqual([]));
});

it('an answer is offered in the language of the proposal, whatever language its writer reads', async () => {
  await renderRoom((await workshop()).gateway, <Desk />, { path });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Répondre : نقل الدورات/ }));
  await user.click(dialog().getByRole('radio', { name: 'Reportée à un programme ultérieur' }));
  const sentence = dialog().getByRole('textbox', { name: 'Réponse motivée' });
  expect(sentence).toHaveProperty('value', answerSentences.deferred.ar);
  await user.selectOptions(dialog().getByRole('combobox'), 'Français');
  expect(sentence).toHaveProperty('value', answerSentences.deferred.fr);
});

it('finishing lists what has no answer and asks for knowing it; what comes later is told', async () => {
  const { gateway } = await workshop();
  await renderRoom(gateway, <Desk />, { path });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Terminer les réponses' }));
  expect(dialog().getByRole('heading', { name: 'Sans aucune réponse (4)' })).toBeTruthy();
  expect(dialog().getByText('Voter le budget du quartier')).toBeTruthy();
  const finish = dialog().getByRole('button', { name: 'Les réponses sont terminées' });
  expect(finish).toHaveProperty('disabled', true);
  await user.click(dialog().getByRole('checkbox', { name: /Je sais que 5 propositions/ }));
  await user.click(finish);
  await screen.findByText(/en sachant que 5 propositions restaient sans réponse/);
  await propose(gateway, t1, 'Arrivée plus tard');
  await screen.findByText(/Depuis, 1 de plus/);
  await user.click(screen.getByRole('button', { name: 'Reprendre les réponses' }));
  await waitFor(() => expect(screen.queryByText(/Réponses terminées le/)).toBeNull());
});

it('a sentence of the organisers’ own is kept in its language and offered from then on', async () => {
  const { gateway } = await workshop();
  await renderRoom(gateway, <Desk />, { path });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Réponses types' }));
  await user.selectOptions(dialog().getByRole('combobox'), 'Existe déjà');
  const french = dialog().getByRole('textbox', { name: 'Français' });
  await user.clear(french);
  await user.type(french, 'C’est fait.');
  await user.click(dialog().getByRole('button', { name: 'Enregistrer' }));
  await user.click(dialog().getByRole('button', { name: 'Fermer' }));
  await user.click(screen.getByRole('button', { name: 'Répondre : Un budget participatif' }));
  await user.click(dialog().getByRole('radio', { name: 'Existe déjà' }));
  expect(dialog().getByRole('textbox')).toHaveProperty('value', 'C’est fait.');
  const template = [...gateway.store.documents].find(([at]) => at.endsWith('/templates/already-in-place'));
  expect(template?.[1]).toEqual({ sentence: { fr: 'C’est fait.' } });
});

it('by keyboard: arrows go through the list, X selects, A answers, Enter gives; on an Arabic keyboard too', async () => {
  const { gateway } = await workshop();
  await renderRoom(gateway, <Desk />, { path });
  const user = userEvent.setup();
  await screen.findByRole('checkbox', { name: 'Un budget participatif' });
  row('Un budget participatif').focus();
  await user.keyboard('x{ArrowDown}');
  expect(document.activeElement).toBe(row('UN BUDGET PARTICIPATIF'));
  await user.keyboard('[KeyX]');
  expect(row('UN BUDGET PARTICIPATIF')).toHaveProperty('checked', true);
  await user.keyboard('{ArrowDown}');
  // What an Arabic keyboard says of the same two keys.
  for (const [key, code] of [
    ['ء', 'KeyX'],
    ['ش', 'KeyA'],
  ] as const)
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  await screen.findByRole('heading', { name: 'Répondre à 3 propositions' });
  const radios = dialog().getAllByRole('radio');
  expect(document.activeElement).toBe(radios[0]);
  await user.keyboard(' {Enter}');
  await waitFor(() =>
    expect(Object.values(answers(gateway)).filter((outcome) => outcome === 'retained')).toHaveLength(3),
  );
});

it('a phone tells the outcome in words, the sentence, and the commitment that stands', async () => {
  const answer = { outcome: 'in-part', text: 'Les deux premiers quartiers en 2025.', at: 1 } as const;
  const note = noteOf('n1', { text: 'Des lampadaires', answer, commitmentId: commitmentOf('c1').id });
  const commitments = [commitmentOf('c1', { title: 'Éclairage' })];
  await renderRoom(
    await openTestWorkshop('close'),
    <ul>
      <FateCard note={note} hue="teal" commitments={commitments} />
    </ul>,
  );
  const card = within(await screen.findByRole('listitem'));
  expect(card.getByText('Retenue en partie')).toBeTruthy();
  expect(card.getByText('Les deux premiers quartiers en 2025.')).toBeTruthy();
  expect(card.getByText('Éclairage')).toBeTruthy();
});
