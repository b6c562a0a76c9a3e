import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Note, noteIdOf } from '@/domain/note';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { PaperEntry } from '@/screens/console/paper-entry';
import Phone from '@/screens/phone/phone';
import { Paper } from '@/screens/prepare/paper';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

afterEach(() => localStorage.clear());

const written = (gateway: MemoryGateway, collection = 'notes') =>
  [...gateway.store.documents]
    .filter(([path]) => path.includes(`/${collection}/`))
    // What lies under a path was put there by this page.
    .map(([, note]) => note as Note);
const opened = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(await screen.findByRole('button', { name: 'Saisir cartes et paroles' }));
  return within(await screen.findByRole('dialog'));
};
const words = /Question sur/;

describe('fast entry at one’s own table', () => {
  it('takes several cards in a row by the keyboard, each with its category, and remembers their numbers', async () => {
    const founder = await openTestWorkshop('propose');
    await renderRoom(await deviceOf(founder, 'r1', 'rapporteur', t1), <Phone />);
    const user = userEvent.setup();
    const entry = await opened(user);
    await user.click(entry.getByLabelText(/Numéro de la carte/));
    await user.keyboard('7{Enter}Un guichet unique{Enter}');
    expect(document.activeElement).toBe(entry.getByLabelText(/Numéro de la carte/));
    await user.keyboard('8{Tab}');
    await user.selectOptions(entry.getByLabelText('Catégorie cochée'), 'Société civile');
    await user.click(entry.getByLabelText(words));
    await user.keyboard('Deux lignes{Shift>}{Enter}{/Shift}sur la carte{Enter}');
    expect(await entry.findByText('2 propositions saisies')).toBeTruthy();
    const notes = written(founder);
    expect(notes.map(({ text, origin, category, tableId }) => [text, origin, category, tableId])).toEqual([
      ['Un guichet unique', 'paper', null, 't1'],
      ['Deux lignes\nsur la carte', 'paper', 'civil-society', 't1'],
    ]);
    for (const { revealed } of notes) expect(revealed).toBe(false);
    // Nobody's category slips onto the next card.
    expect(entry.getByLabelText<HTMLSelectElement>('Catégorie cochée').value).toBe('untold');
    await user.click(entry.getByLabelText(/Numéro de la carte/));
    await user.keyboard('1-07{Enter}Autre chose{Enter}');
    expect(entry.getByText(/La carte 7 a déjà été saisie.*Un guichet unique/)).toBeTruthy();
    expect(written(founder)).toHaveLength(2);
    await user.keyboard('{Enter}');
    expect(written(founder)).toHaveLength(3);
  });

  it('notices the same words, and takes what was said aloud', async () => {
    const founder = await openTestWorkshop('propose');
    await renderRoom(await deviceOf(founder, 'r1', 'rapporteur', t1), <Phone />);
    const user = userEvent.setup();
    const entry = await opened(user);
    await user.click(entry.getByLabelText('Parole'));
    expect(entry.queryByLabelText(/Numéro de la carte/)).toBeNull();
    await user.click(entry.getByLabelText(words));
    await user.keyboard('Plus de bancs{Enter}');
    await waitFor(() => expect(written(founder)).toHaveLength(1));
    expect(written(founder)[0]?.origin).toBe('oral');
    await user.keyboard('plus de bancs.{Enter}');
    expect(entry.getByText(/mot pour mot/)).toBeTruthy();
    expect(written(founder)).toHaveLength(1);
  });

  it('says when writing has ended, keeps what was being typed, and puts it in the late box', async () => {
    const founder = await openTestWorkshop('propose');
    await renderRoom(await deviceOf(founder, 'r1', 'rapporteur', t1), <Phone />);
    const user = userEvent.setup();
    const entry = await opened(user);
    await user.click(entry.getByLabelText(words));
    await user.keyboard('Une rampe à la');
    await act(() => founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'vote' } }]));
    expect(await entry.findByText(/L’écriture est terminée aux tables/)).toBeTruthy();
    await user.keyboard(' mairie{Enter}');
    expect(written(founder)).toHaveLength(0);
    expect(written(founder, 'late')).toMatchObject([{ text: 'Une rampe à la mairie', tableId: 't1', taken: false }]);
    await act(() => founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.frozen': true } }]));
    expect(await entry.findByText(/suspendue/)).toBeTruthy();
    expect(entry.getByRole<HTMLButtonElement>('button', { name: 'Envoyer' }).disabled).toBe(true);
  });

  it('is not for participants', async () => {
    const founder = await openTestWorkshop('propose');
    await renderRoom(await deviceOf(founder, 'p1', 'participant', t1), <Phone />);
    await screen.findByRole('button', { name: 'Envoyer' });
    expect(screen.queryByRole('button', { name: 'Saisir cartes et paroles' })).toBeNull();
  });
});

describe('fast entry for any table', () => {
  it('goes to the table that was chosen, in any phase, shown and read, in a slot that is free', async () => {
    const founder = await openTestWorkshop('review');
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'settings.moderation': 'all' } }]);
    await renderRoom(founder, <PaperEntry notes={[]} />);
    const user = userEvent.setup();
    const entry = await opened(user);
    await user.selectOptions(await entry.findByLabelText('Table'), 't2');
    expect(entry.getByText(/Va à la table 2, à toute étape/)).toBeTruthy();
    await user.click(entry.getByLabelText(words));
    await user.keyboard('Saisie après coup{Enter}');
    await waitFor(() => expect(written(founder)).toHaveLength(1));
    const [note] = written(founder);
    expect(note).toMatchObject({ tableId: 't2', axisId: 'a2', state: 'shown', cleared: true, late: false });
    const path = `workshops/${W}/notes/${noteIdOf(W, await founder.whoAmI(), note?.slot ?? 0)}`;
    expect(founder.store.documents.has(path)).toBe(true);
  });
});

describe('printing', () => {
  it('prints cards of the chosen table in the workshop’s language, and nothing is left of them afterwards', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const founder = await openTestWorkshop('welcome');
    await renderRoom(founder, <Paper />, { locale: 'ar' });
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByLabelText('الطاولة'), 't2');
    await user.selectOptions(screen.getByLabelText('عدد البطاقات لكل طاولة'), '8');
    await user.click(screen.getByRole('button', { name: 'طباعة البطاقات' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    const paper = document.querySelector<HTMLElement>('[data-printed]');
    expect(paper?.dir).toBe('ltr');
    expect(paper?.querySelectorAll('article')).toHaveLength(8);
    expect(paper?.textContent).toContain('2-08');
    expect(paper?.textContent).toContain('Question sur Numérique ?');
    expect(paper?.textContent).not.toContain('Participation');
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('[data-printed]')).toBeNull();
    expect(document.documentElement.dataset.printing).toBeUndefined();
    vi.unstubAllGlobals();
  });

  it('prints the agenda with its hours and what to do then, in the workshop’s language', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const agenda = [
      { phase: 'welcome', title: { fr: 'Mot du président' }, minutes: 20 },
      { phase: 'propose', title: { fr: 'Écrire' }, minutes: 45 },
      { phase: 'propose', title: { fr: 'Écrire encore' }, minutes: 10 },
    ] as const;
    await renderRoom(await openTestWorkshop('welcome', { agenda }), <Paper />, { locale: 'en' });
    const user = userEvent.setup();
    const field = await screen.findByLabelText('The workshop begins at');
    fireEvent.change(field, { target: { value: '09:30' } });
    await screen.findByText('Planned to end at 10:45.');
    await user.click(screen.getByRole('button', { name: 'Print the run sheet' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    const rows = [...document.querySelectorAll('[data-printed] tbody tr')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^09:3020 minMot du président/);
    expect(rows[1]).toMatch(/^09:50.*lancer le compte à rebours/);
    // Said where the phase begins and not again.
    expect(rows[2]).toMatch(/^10:3510 minÉcrire encore$/);
    expect(rows[3]).toBe('10:45Fin');
    expect(document.querySelector('[data-printed]')?.textContent).toContain('1111 2222');
    fireEvent.change(field, { target: { value: '' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Print the run sheet' }).disabled).toBe(true);
    vi.unstubAllGlobals();
  });

  it('without an agenda there is nothing to print, and it says what is missing', async () => {
    await renderRoom(await openTestWorkshop('welcome'), <Paper />);
    await screen.findByText(/L’ordre du jour est vide/);
    expect(screen.queryByRole('button', { name: 'Imprimer le conducteur' })).toBeNull();
  });
});
