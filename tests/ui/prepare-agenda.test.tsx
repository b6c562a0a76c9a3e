import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { UserId } from '@/domain/ids';
import type { Plan } from '@/domain/opening';
import type { Workshop } from '@/domain/workshop';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import { agendaTemplate } from '@/i18n/axes-template';
import NewWorkshop from '@/screens/prepare/new-workshop';
import Prepare from '@/screens/prepare/prepare';
import { openTestWorkshop, renderRoom } from '../support/render-room';
import { stored } from '../support/room-contents';

// What openWorkshop and rework wrote there.
const kept = (gateway: MemoryGateway) => stored(gateway, '') as Workshop;

async function openPart(part: string, changes: Partial<Plan> = {}) {
  const gateway = await openTestWorkshop('welcome', changes);
  await renderRoom(gateway, <Prepare />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: part }));
  return { gateway, user };
}
const openAgenda = (changes?: Partial<Plan>) => openPart('Ordre du jour et calendrier', changes);
type User = Awaited<ReturnType<typeof openPart>>['user'];

/** Opens an entry by its words, and returns it. */
async function open(user: User, words: string) {
  const summary = await screen.findByText(words, { selector: 'summary *' });
  await user.click(summary);
  const entry = summary.closest('li');
  if (!entry) throw new Error(`no entry ${words}`);
  return within(entry);
}

async function rename(user: User, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
}

const day = [
  { phase: 'welcome', title: { fr: 'Ouverture', ar: 'الافتتاح' }, minutes: 10 },
  { phase: 'propose', title: { fr: 'Ateliers' }, minutes: 45 },
  { phase: 'close', title: { fr: 'Clôture' }, minutes: 10 },
] as const;
const items = (gateway: MemoryGateway) => kept(gateway).agenda.map(({ title }) => title.fr);

describe('the agenda', () => {
  it('from nothing to the usual day by one press, with its whole length', async () => {
    const { gateway, user } = await openAgenda();
    expect(screen.getByText(/Ajoutez un point, ou partez/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reprendre le déroulement habituel' }));
    await waitFor(() => expect(kept(gateway).agenda).toEqual(agendaTemplate));
    expect(await screen.findByText('Durée totale : 2 heures 10 minutes')).toBeTruthy();
    expect(screen.queryByText(/Ajoutez un point, ou partez/)).toBeNull();
  });

  it('each item: words, phase and length, each saved by itself', async () => {
    const { gateway, user } = await openAgenda({ agenda: day });
    const entry = await open(user, 'Ouverture');
    await rename(user, entry.getByRole('textbox', { name: 'Intitulé du point' }), 'Mot d’accueil');
    // Its translation said something else.
    await waitFor(() => expect(kept(gateway).agenda[0]?.title).toEqual({ fr: 'Mot d’accueil' }));
    await user.selectOptions(entry.getByLabelText('Étape'), 'Présentation');
    await user.selectOptions(entry.getByLabelText('Durée en minutes'), '25');
    await waitFor(() => expect(kept(gateway).agenda[0]).toMatchObject({ phase: 'presentation', minutes: 25 }));
    expect(await screen.findByText('Durée totale : 1 heure 20 minutes')).toBeTruthy();
    expect(kept(gateway).agenda.slice(1)).toEqual(day.slice(1));
    await user.click(entry.getByText('Autres langues'));
    await user.type(entry.getByLabelText('Intitulé du point (العربية)'), 'كلمة ترحيبية');
    await user.tab();
    await waitFor(() => expect(kept(gateway).agenda[0]?.title).toEqual({ fr: 'Mot d’accueil', ar: 'كلمة ترحيبية' }));
  });

  it('an item is added, named at once, and put where it belongs', async () => {
    const { gateway, user } = await openAgenda({ agenda: day });
    await user.click(screen.getByRole('button', { name: 'Ajouter un point' }));
    await waitFor(() => expect(kept(gateway).agenda).toHaveLength(4));
    const title = await screen.findByRole('textbox', { name: 'Intitulé du point' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.keyboard('Pause');
    await user.tab();
    await waitFor(() => expect(items(gateway)).toEqual(['Ouverture', 'Ateliers', 'Clôture', 'Pause']));
    expect(kept(gateway).agenda[3]).toEqual({ phase: 'close', title: { fr: 'Pause' }, minutes: 10 });
    await user.click(screen.getByRole('button', { name: 'Monter' }));
    await user.click(screen.getByRole('button', { name: 'Monter' }));
    await waitFor(() => expect(items(gateway)).toEqual(['Ouverture', 'Pause', 'Ateliers', 'Clôture']));
    await user.click(screen.getByRole('button', { name: 'Descendre' }));
    await waitFor(() => expect(items(gateway)).toEqual(['Ouverture', 'Ateliers', 'Pause', 'Clôture']));
  });

  it('an item taken away comes back where it was', async () => {
    const { gateway, user } = await openAgenda({ agenda: day });
    const entry = await open(user, 'Ateliers');
    await user.click(entry.getByRole('button', { name: 'Retirer ce point' }));
    await waitFor(() => expect(items(gateway)).toEqual(['Ouverture', 'Clôture']));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ajouter un point' }));
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(kept(gateway).agenda).toEqual(day));
  });

  it('an item without a title is not saved, and says why; what is half typed follows its item', async () => {
    const { gateway, user } = await openAgenda({ agenda: day });
    const entry = await open(user, 'Ateliers');
    const title = entry.getByRole('textbox', { name: 'Intitulé du point' });
    await user.clear(title);
    await user.tab();
    expect(await screen.findByText('Veuillez donner un intitulé au point.')).toBeTruthy();
    await user.click(entry.getByRole('button', { name: 'Monter' }));
    await waitFor(() => expect(items(gateway)).toEqual(['Ateliers', 'Ouverture', 'Clôture']));
    expect(title).toHaveProperty('value', '');
    expect(title.isConnected).toBe(true);
  });

  it('has room for fifty', async () => {
    const { user } = await openAgenda({ agenda: Array.from({ length: 49 }, () => day[1]) });
    await user.click(screen.getByRole('button', { name: 'Ajouter un point' }));
    expect(await screen.findByText('Il peut y avoir au plus 50 points.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ajouter un point' })).toBeNull();
  });
});

describe('the roadmap', () => {
  it('starts from the three usual steps after the day of the workshop', async () => {
    const { gateway, user } = await openAgenda();
    await user.click(screen.getByRole('button', { name: 'Proposer les trois échéances habituelles' }));
    await waitFor(() => expect(kept(gateway).roadmap).toHaveLength(3));
    expect(kept(gateway).roadmap.map(({ date }) => date)).toEqual(['2024-06', '2024-07', '2024-10']);
    expect(kept(gateway).roadmap[1]?.title.ar).toBe('التشاور العمومي حول المسودة');
    expect(screen.getByText('juillet 2024')).toBeTruthy();
  });

  it('a date is a day or a month; the steps follow their dates', async () => {
    const { gateway, user } = await openAgenda({
      roadmap: [
        { id: 'draft', title: { fr: 'Projet' }, date: '2024-06' },
        { id: 'adoption', title: { fr: 'Adoption' }, date: '2024-10' },
      ],
    });
    const entry = await open(user, 'Projet');
    const dates = () => kept(gateway).roadmap.map(({ id, date }) => `${id} ${date}`);
    await user.selectOptions(entry.getByLabelText('Jour'), '15');
    await waitFor(() => expect(dates()).toEqual(['draft 2024-06-15', 'adoption 2024-10']));
    expect(await screen.findByText('15 juin 2024')).toBeTruthy();
    await user.selectOptions(entry.getByLabelText('Jour'), 'Tout le mois');
    await user.selectOptions(entry.getByLabelText('Mois'), 'novembre');
    await waitFor(() => expect(dates()).toEqual(['adoption 2024-10', 'draft 2024-11']));
    await user.selectOptions(entry.getByLabelText('Année'), '2025');
    await waitFor(() => expect(dates()).toEqual(['adoption 2024-10', 'draft 2025-11']));
  });

  it('a step is added after the last, and taken away again', async () => {
    const { gateway, user } = await openAgenda({
      roadmap: [{ id: 'adoption', title: { fr: 'Adoption' }, date: '2024-10-03' }],
    });
    await user.click(screen.getByRole('button', { name: 'Ajouter une échéance' }));
    await waitFor(() => expect(kept(gateway).roadmap).toHaveLength(2));
    expect(kept(gateway).roadmap[1]?.date).toBe('2024-11');
    await user.click(await screen.findByRole('button', { name: 'Retirer cette échéance' }));
    await waitFor(() => expect(kept(gateway).roadmap).toHaveLength(1));
  });
});

describe('the partners', () => {
  it('are named, in other languages too, put in order and taken away', async () => {
    const { gateway, user } = await openPart('Atelier', { partners: [{ fr: 'Réseau marocain' }] });
    await user.click(screen.getByRole('button', { name: 'Ajouter un partenaire' }));
    const name = await screen.findByRole('textbox', { name: 'Nom du partenaire' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.keyboard('Association Tamdoult');
    await user.tab();
    await waitFor(() => expect(kept(gateway).partners[1]).toEqual({ fr: 'Association Tamdoult' }));
    await user.click(screen.getByRole('button', { name: 'Monter' }));
    await waitFor(() => expect(kept(gateway).partners[0]).toEqual({ fr: 'Association Tamdoult' }));
    await user.click(screen.getByRole('button', { name: 'Retirer ce partenaire' }));
    await waitFor(() => expect(kept(gateway).partners).toEqual([{ fr: 'Réseau marocain' }]));
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(kept(gateway).partners).toHaveLength(2));
  });
});

describe('in a new workshop', () => {
  async function openForm() {
    const gateway = createMemoryGateway({ userId: 'organiser' as UserId });
    const { history } = await renderRoom(gateway, <NewWorkshop />, { outside: true, path: '/new' });
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: /^Commune/ }), 'Commune d’essai');
    await user.click(screen.getByText('Ordre du jour et calendrier'));
    const create = () => user.click(screen.getByRole('button', { name: 'Créer l’atelier' }));
    const opened = () =>
      // What openWorkshop wrote there.
      [...gateway.store.documents].find(([path]) => /^workshops\/[^/]+$/.test(path))?.[1] as Workshop | undefined;
    return { user, history, create, opened };
  }

  it('the usual day stands there and can be changed; the timetable is one press away', async () => {
    const { user, history, create, opened } = await openForm();
    expect(screen.getByText('Durée totale : 2 heures 10 minutes')).toBeTruthy();
    const entry = await open(user, 'Voter les priorités');
    await user.selectOptions(entry.getByLabelText('Durée en minutes'), '12');
    await user.click(screen.getByRole('button', { name: 'Proposer les trois échéances habituelles' }));
    await user.click(screen.getByText('Lieu, partenaires et notice sur les données'));
    await user.click(screen.getByRole('button', { name: 'Ajouter un partenaire' }));
    await user.keyboard('Réseau marocain');
    await create();
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
    expect(opened()?.agenda).toHaveLength(8);
    expect(opened()?.agenda[4]).toMatchObject({ phase: 'vote', minutes: 12 });
    expect(opened()?.roadmap).toHaveLength(3);
    expect(opened()?.partners).toEqual([{ fr: 'Réseau marocain' }]);
  });

  it('an item without a title holds it up, and is named', async () => {
    const { user, create, opened } = await openForm();
    const entry = await open(user, 'Voter les priorités');
    await user.clear(entry.getByRole('textbox', { name: 'Intitulé du point' }));
    await create();
    expect(screen.getByText('Un point de l’ordre du jour n’a pas d’intitulé, ou il est trop long.')).toBeTruthy();
    expect(opened()).toBeUndefined();
  });
});
