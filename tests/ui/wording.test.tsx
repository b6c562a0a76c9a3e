import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Body } from '@/domain/body';
import { startCommitment } from '@/domain/commitment';
import { writeShort } from '@/domain/form';
import type { AxisId, CommitmentId, Rank } from '@/domain/ids';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { FormOver } from '@/screens/board/form-over';
import { WordsLeft } from '@/screens/board/words-left';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';

const id = 'c1' as CommitmentId;

beforeEach(() => localStorage.clear());

async function workshopWithForm(phase: 'draft' | 'group' = 'draft', settings = {}) {
  const founder = await openTestWorkshop(phase, {
    settings: { privateWriting: false, chooseTable: true, moderation: 'off', ...settings },
  });
  const card = { axisId: 'a1' as AxisId, tableId: t1, title: 'Budget lisible', rank: 'a0' as Rank };
  await founder.commit(W, startCommitment(id, card));
  return founder;
}

/** The form as one device shows it. */
async function form(gateway: MemoryGateway) {
  const onClose = vi.fn();
  const view = await renderRoom(gateway, <FormOver id={id} onClose={onClose} />);
  const shown = within(view.container);
  await shown.findByLabelText('Problématique');
  return { ...view, shown, onClose, area: (name: string) => shown.getByLabelText<HTMLTextAreaElement>(name) };
}

/** As on another device: the focus of this page stays where it is. */
function write(area: HTMLTextAreaElement, value: string) {
  fireEvent.focus(area);
  fireEvent.input(area, { target: { value } });
  fireEvent.blur(area);
}

/** The page goes out of sight: what waits is handed over. */
const goAway = () => void fireEvent(window, new Event('pagehide'));

const bodyIn = ({ store }: MemoryGateway) =>
  store.documents.get(`workshops/${W}/bodies/${id}`) as Omit<Body, 'id'> | undefined;
const pieces = ({ store }: MemoryGateway) => [...store.documents.keys()].filter((path) => path.includes('/updates/'));

describe('the form of a commitment', () => {
  it('is filled in field by field, and says what it still lacks and why', async () => {
    const founder = await workshopWithForm();
    const user = userEvent.setup();
    const { shown } = await form(await deviceOf(founder, 'amina', 'participant', t1));
    expect(shown.getByText('1 sur 13', { selector: 'bdi' })).toBeTruthy();
    await user.type(shown.getByLabelText('Institution chef de file'), 'Bureau d’accueil');
    await user.tab();
    await user.click(shown.getByRole('button', { name: 'Ajouter un jalon' }));
    const milestone = within(await shown.findByRole('group', { name: 'Jalon 1' }));
    await user.type(milestone.getByLabelText('Ce qui sera là'), 'Formulaire ouvert');
    await user.tab();
    fireEvent.change(milestone.getByLabelText('Échéance'), { target: { value: '2025-03-31' } });
    fireEvent.blur(milestone.getByLabelText('Échéance'));
    await waitFor(() => expect(shown.getByText('4 sur 13', { selector: 'bdi' })).toBeTruthy());
    expect(shown.queryByText(/Ce qui est à tout le monde/)).toBeNull();
    expect(shown.getByText(/Sans elle, personne/)).toBeTruthy();
    // Three fields, left one after the other: one writing, one line of the history.
    shown.getByText('Pas encore envoyé ; gardé sur cet appareil');
    expect(bodyIn(founder)).toBeUndefined();
    expect(localStorage.length).toBe(1);
    goAway();
    await waitFor(() => expect(bodyIn(founder)?.lead).toBe('Bureau d’accueil'));
    expect(Object.values(bodyIn(founder)?.milestones ?? {})).toMatchObject([
      { output: 'Formulaire ouvert', due: '2025-03-31', dropped: false },
    ]);
    expect([...founder.store.documents.keys()].filter((path) => path.includes('/trail/'))).toHaveLength(1);
    await waitFor(() => shown.getByText('Enregistré'));
    expect(localStorage.length).toBe(0);
  });

  it('keeps what the server refuses in its field, and sends it again later', async () => {
    const founder = await workshopWithForm();
    const device = await deviceOf(founder, 'amina', 'participant', t1);
    const { shown, unmount } = await form(device);
    const lead = () => shown.getByLabelText<HTMLInputElement>('Institution chef de file');
    device.refuseNext();
    fireEvent.change(lead(), { target: { value: 'Bureau d’ordre' } });
    fireEvent.blur(lead());
    goAway();
    await waitFor(() => shown.getByRole('button', { name: 'Renvoyer' }));
    expect(lead().value).toBe('Bureau d’ordre');
    expect(bodyIn(founder)?.lead).toBeUndefined();
    unmount();
    await form(device);
    await waitFor(() => expect(bodyIn(founder)?.lead).toBe('Bureau d’ordre'));
  });

  it('takes a row out and brings it back', async () => {
    const founder = await workshopWithForm();
    const user = userEvent.setup();
    const { shown } = await form(await deviceOf(founder, 'amina', 'rapporteur', t1));
    await user.click(shown.getByRole('button', { name: 'Ajouter un indicateur' }));
    await user.click(await shown.findByRole('button', { name: 'Retirer : Indicateur 1' }));
    await waitFor(() => expect(shown.queryByRole('group', { name: 'Indicateur 1' })).toBeNull());
    await user.click(await shown.findByRole('button', { name: 'Annuler l’action' }));
    expect(await shown.findByRole('group', { name: 'Indicateur 1' })).toBeTruthy();
  });

  it('is read, and says why, where one may not write', async () => {
    const founder = await workshopWithForm('draft', { tableWrites: false });
    const other = await form(await deviceOf(founder, 'bilal', 'participant', t2));
    expect(other.shown.getByText(/celui d’une autre table/)).toBeTruthy();
    expect(other.area('Problématique').readOnly).toBe(true);
    other.unmount();
    const member = await form(await deviceOf(founder, 'amina', 'participant', t1));
    expect(member.shown.getByText(/la personne rapporteuse de la table qui remplit/)).toBeTruthy();
    member.unmount();
    const rapporteur = await form(await deviceOf(founder, 'rania', 'rapporteur', t1));
    expect(rapporteur.area('Problématique').readOnly).toBe(false);
  });

  it.each(['fr', 'ar'] as const)('can be used by everyone, in %s', async (locale) => {
    const founder = await workshopWithForm();
    const view = await renderRoom(founder, <FormOver id={id} onClose={() => {}} />, { locale });
    await within(view.container).findAllByRole('textbox');
    for (const details of view.container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(view.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('two people in one text', () => {
  it('see each other’s words, keep their carets, and end with the same text', async () => {
    const founder = await workshopWithForm();
    const one = await form(await deviceOf(founder, 'amina', 'participant', t1));
    const two = await form(await deviceOf(founder, 'bilal', 'participant', t1));
    const user = userEvent.setup();
    await user.type(one.area('Problématique'), 'personne ne sait');
    fireEvent.blur(one.area('Problématique'));
    await waitFor(() => expect(two.area('Problématique').value).toBe('personne ne sait'));
    expect(bodyIn(founder)?.problem).toBe('personne ne sait');
    const area = two.area('Problématique');
    await act(async () => area.focus());
    area.setSelectionRange(8, 8);
    write(one.area('Problématique'), 'Hélas personne ne sait');
    await waitFor(() => expect(area.value).toBe('Hélas personne ne sait'));
    expect(area.selectionStart).toBe(14);
    expect(two.shown.getByText('Quelqu’un vient d’écrire ici')).toBeTruthy();
  });

  it('interrupt no word that a keyboard is composing, and lose none', async () => {
    const founder = await workshopWithForm();
    const one = await form(await deviceOf(founder, 'amina', 'participant', t1));
    const two = await form(await deviceOf(founder, 'bilal', 'participant', t1));
    const area = two.area('Problématique');
    await act(async () => area.focus());
    fireEvent.compositionStart(area);
    fireEvent.input(area, { target: { value: 'الميز' } });
    write(one.area('Problématique'), '1 ');
    await waitFor(() => expect(pieces(founder)).toHaveLength(1));
    expect(area.value).toBe('الميز');
    fireEvent.input(area, { target: { value: 'الميزانية' } });
    fireEvent.compositionEnd(area);
    await waitFor(() => expect(area.value).toContain('1 '));
    expect(area.value).toContain('الميزانية');
    fireEvent.blur(area);
    await waitFor(() => expect(one.area('Problématique').value).toBe(area.value));
  });

  it('write on without a network and come together afterwards; a reload in between keeps every word', async () => {
    const founder = await workshopWithForm();
    const away = await deviceOf(founder, 'amina', 'participant', t1);
    const one = await form(away);
    const two = await form(await deviceOf(founder, 'bilal', 'participant', t1));
    await act(async () => away.hold());
    await userEvent.type(one.area('Problématique'), 'sans réseau ');
    fireEvent.blur(one.area('Problématique'));
    expect(await one.shown.findByText('Pas encore envoyé ; gardé sur cet appareil')).toBeTruthy();
    await userEvent.type(two.area('Problématique'), 'avec réseau ');
    fireEvent.blur(two.area('Problématique'));
    // The page goes, and what the store was never told of with it.
    one.unmount();
    const again = await form(await deviceOf(founder, 'amina', 'participant', t1));
    await waitFor(() => expect(again.area('Problématique').value).toContain('sans réseau'));
    await waitFor(() => expect(two.area('Problématique').value).toContain('sans réseau'));
    expect(again.area('Problématique').value).toContain('avec réseau');
    expect(again.area('Problématique').value).toBe(two.area('Problématique').value);
    expect(await again.shown.findByText('Enregistré')).toBeTruthy();
  });

  it('have what was left on the device sent when the board is opened again, though nobody opens the form', async () => {
    const founder = await workshopWithForm();
    const away = await deviceOf(founder, 'amina', 'participant', t1);
    const one = await form(away);
    await act(async () => away.hold());
    write(one.area('Problématique'), 'laissé là');
    one.unmount();
    expect(pieces(founder)).toEqual([]);
    await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <WordsLeft />);
    await waitFor(() => expect(pieces(founder)).toHaveLength(1));
    await waitFor(() => expect(bodyIn(founder)?.problem).toBe('laissé là'));
    const two = await form(await deviceOf(founder, 'bilal', 'participant', t1));
    await waitFor(() => expect(two.area('Problématique').value).toBe('laissé là'));
    expect(Object.keys(localStorage).filter((name) => name.startsWith('warsha.words'))).toEqual([]);
  });

  it('can bring an earlier text back', async () => {
    const founder = await workshopWithForm();
    const { shown, area } = await form(await deviceOf(founder, 'amina', 'rapporteur', t1));
    const user = userEvent.setup();
    await user.type(area('Problématique'), 'ancien');
    fireEvent.blur(area('Problématique'));
    await waitFor(() => expect(pieces(founder)).toHaveLength(1));
    // Another hand, so that it isn't one version.
    const other = await form(founder);
    await waitFor(() => expect(other.area('Problématique').value).toBe('ancien'));
    write(other.area('Problématique'), 'nouveau');
    await waitFor(() => expect(area('Problématique').value).toBe('nouveau'));
    const [first] = shown.getAllByRole('button', { name: 'Textes précédents' });
    if (first) await user.click(first);
    expect(await shown.findByText('la personne rapporteuse', { exact: false })).toBeTruthy();
    await user.click(await shown.findByRole('button', { name: 'Rétablir' }));
    await waitFor(() => expect(area('Problématique').value).toBe('ancien'));
    await waitFor(() => expect(other.area('Problématique').value).toBe('ancien'));
    expect(screen.getAllByText('Le texte précédent est rétabli.').length).toBeGreaterThan(0);
  });
});

describe('a commitment that becomes two, and two that become one', () => {
  async function withTwo() {
    const founder = await workshopWithForm();
    await founder.commit(W, [
      ...startCommitment('c2' as CommitmentId, {
        ...{ axisId: 'a1' as AxisId, tableId: t1, title: 'Réclamations', rank: 'a1' as Rank },
      }),
      ...writeShort('c2' as CommitmentId, 'lead', 'Bureau d’ordre'),
    ]);
    await founder.commit(W, [
      {
        op: 'put',
        in: 'notes',
        id: 'n1',
        value: {
          ...{
            axisId: 'a1' as AxisId,
            tableId: t1,
            text: 'Publier le budget',
            slot: 0,
            origin: 'phone',
            category: null,
          },
          ...{
            commitmentId: id,
            stackId: null,
            rank: 'a0' as Rank,
            state: 'shown',
            cleared: false,
            revealed: true,
            late: false,
          },
          ...{ answer: null, createdAt: 1, updatedAt: 1 },
        },
      },
    ]);
    const view = await form(await deviceOf(founder, 'rania', 'rapporteur', t1));
    write(view.area('Problématique'), 'personne ne sait');
    view.shown.getByText('Scinder ou fusionner').closest('details')?.setAttribute('open', '');
    fireEvent(view.shown.getByText('Scinder ou fusionner').closest('details') as HTMLElement, new Event('toggle'));
    await view.shown.findByLabelText('Titre du nouvel engagement');
    return { founder, ...view, user: userEvent.setup() };
  }
  const at = (founder: MemoryGateway, path: string) => founder.store.documents.get(`workshops/${W}/${path}`);

  it('is split with the chosen proposal and a copy of its texts, and put together again by undo', async () => {
    const { founder, shown, user } = await withTwo();
    await user.type(shown.getByLabelText('Titre du nouvel engagement'), 'Budget expliqué');
    await user.click(shown.getByLabelText('Publier le budget'));
    await user.click(shown.getByRole('button', { name: 'Scinder' }));
    const made = () =>
      [...founder.store.documents].find(([, fields]) => 'title' in fields && fields.title === 'Budget expliqué');
    await waitFor(() => expect(made()).toBeTruthy());
    const newId = made()?.[0].split('/').at(-1);
    expect(at(founder, `bodies/${newId}`)).toMatchObject({ problem: 'personne ne sait', wholeSince: 0 });
    expect(at(founder, 'notes/n1')).toMatchObject({ commitmentId: newId });
    await user.click(await shown.findByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(at(founder, 'notes/n1')).toMatchObject({ commitmentId: id }));
    expect(at(founder, `commitments/${newId}`)).toMatchObject({ state: 'set-aside' });
  });

  it('is merged: texts, proposals and lines go over, and come back by undo', async () => {
    const { founder, shown, user } = await withTwo();
    await user.selectOptions(shown.getByLabelText('Avec'), 'c2');
    await user.click(await shown.findByRole('button', { name: 'Fusionner' }));
    await waitFor(() => expect(at(founder, 'commitments/c1')).toMatchObject({ state: 'set-aside', mergedInto: 'c2' }));
    expect(at(founder, 'notes/n1')).toMatchObject({ commitmentId: 'c2' });
    await waitFor(() =>
      expect(at(founder, 'bodies/c2')).toMatchObject({
        problem: 'Budget lisible\npersonne ne sait',
        lead: 'Bureau d’ordre',
      }),
    );
    await user.click(await shown.findByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(at(founder, 'bodies/c2')).toMatchObject({ problem: '' }));
    expect(at(founder, 'commitments/c1')).toMatchObject({ state: 'draft', mergedInto: null });
    expect(at(founder, 'notes/n1')).toMatchObject({ commitmentId: id });
  });
});
