import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { UserId } from '@/domain/ids';
import type { Workshop } from '@/domain/workshop';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import Mine from '@/screens/mine/mine';
import NewWorkshop from '@/screens/prepare/new-workshop';
import { openTestWorkshop, renderRoom } from '../support/render-room';

async function openForm(gateway = createMemoryGateway({ userId: 'organiser' as UserId })) {
  const view = await renderRoom(gateway, <NewWorkshop />, { outside: true, path: '/new' });
  await screen.findByRole('heading', { name: 'Nouvel atelier' });
  return { gateway, user: userEvent.setup(), ...view };
}

const commune = () => screen.getByRole('textbox', { name: /^Commune/ });
const title = () => screen.getByRole('textbox', { name: 'Titre de l’atelier' });
const create = () => screen.getByRole('button', { name: 'Créer l’atelier' });

type User = Awaited<ReturnType<typeof openForm>>['user'];
async function write(user: User, text: string) {
  await user.click(commune());
  await user.paste(text);
}

const workshopsIn = (gateway: MemoryGateway) =>
  [...gateway.store.documents].flatMap(([path, document]) =>
    // What openWorkshop wrote there.
    /^workshops\/[^/]+$/.test(path) ? [{ path, workshop: document as Workshop }] : [],
  );
const countIn = (gateway: MemoryGateway, path: RegExp) =>
  [...gateway.store.documents.keys()].filter((each) => path.test(each)).length;

describe('a new workshop', () => {
  it('the commune and one button: four axes, their tables, codes, and on to its page', async () => {
    const { gateway, user, history } = await openForm();
    await write(user, 'Commune d’essai');
    await user.click(create());
    await waitFor(() => expect(history.at(-1)).toMatch(/^\/w\/\w{20}\/prepare$/));
    const [opened] = workshopsIn(gateway);
    expect(history.at(-1)).toBe(`/w/${opened?.path.split('/')[1]}/prepare`);
    expect(opened?.workshop).toMatchObject({
      commune: { fr: 'Commune d’essai' },
      locale: 'fr',
      createdBy: 'organiser',
      stage: { phase: 'welcome' },
    });
    expect(opened?.workshop.axes.map(({ name }) => name.ar)).toContain('الرقمنة');
    expect(countIn(gateway, /^invitations\//)).toBe(9);
    expect(countIn(gateway, /\/tables\//)).toBe(4);
    expect(localStorage.getItem('warsha.new.memory')).toBeNull();
  });

  it('says what is missing and creates nothing', async () => {
    const { gateway, user, history } = await openForm();
    await user.clear(title());
    await user.click(create());
    expect(screen.getByText('Veuillez écrire le nom de la commune ou de l’institution.')).toBeTruthy();
    expect(screen.getByText('Veuillez donner un titre à l’atelier.')).toBeTruthy();
    expect(screen.getByText(/Pas encore créé/)).toBeTruthy();
    await user.click(title());
    await user.paste('x'.repeat(161));
    expect(screen.getByText('Trop long : au plus 160 caractères.')).toBeTruthy();
    expect(workshopsIn(gateway)).toEqual([]);
    expect(history).toEqual(['/new']);
  });

  it('switching the language keeps what was typed', async () => {
    // The words are there already: what suspends within an event of a test is not always taken up again.
    const gateway = createMemoryGateway();
    const arabic = await renderRoom(gateway, <NewWorkshop />, { outside: true, locale: 'ar' });
    await screen.findByRole('heading', { name: 'ورشة جديدة' });
    arabic.unmount();
    const { user } = await openForm();
    await write(user, 'Commune d’essai');
    await user.click(screen.getByRole('button', { name: 'العربية' }));
    await screen.findByRole('heading', { name: 'ورشة جديدة' }, { timeout: 5_000 });
    expect(screen.getByRole('textbox', { name: /^الجماعة/ })).toHaveProperty('value', 'Commune d’essai');
    expect(screen.getByRole('textbox', { name: 'عنوان الورشة' })).toHaveProperty(
      'value',
      'ورشة الإعداد المشترك لبرنامج عمل الانفتاح',
    );
  });

  it('what was filled in is there after a reload, and can be thrown away', async () => {
    const first = await openForm();
    await write(first.user, 'Commune d’essai');
    first.unmount();
    const { user } = await openForm();
    expect(commune()).toHaveProperty('value', 'Commune d’essai');
    await user.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(commune()).toHaveProperty('value', '');
  });

  it('a code that somebody else has drawn is drawn anew', async () => {
    const gateway = createMemoryGateway({ userId: 'organiser' as UserId });
    const { user, history } = await openForm(gateway);
    await write(user, 'Commune d’essai');
    gateway.refuseNext();
    await user.click(create());
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
    expect(workshopsIn(gateway)).toHaveLength(1);
  });

  it('refused again and again: says so, loses nothing, and creates at the next press', async () => {
    const gateway = createMemoryGateway({ userId: 'organiser' as UserId });
    const { user, history } = await openForm(gateway);
    await write(user, 'Commune d’essai');
    for (let tries = 0; tries < 3; tries += 1) gateway.refuseNext();
    await user.click(create());
    await screen.findByText(/n’a pas pu être créé/);
    expect(commune()).toHaveProperty('value', 'Commune d’essai');
    expect(workshopsIn(gateway)).toEqual([]);
    await user.click(create());
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
  });

  it('without a network it goes on all the same, and sends later', async () => {
    const gateway = createMemoryGateway({ userId: 'organiser' as UserId });
    const { user, history } = await openForm(gateway);
    await write(user, 'Commune d’essai');
    gateway.hold();
    await user.click(create());
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/), { timeout: 4_000 });
    expect(workshopsIn(gateway)).toEqual([]);
    gateway.release();
    await waitFor(() => expect(workshopsIn(gateway)).toHaveLength(1));
  });

  it('axes and tables can be changed before it stands', async () => {
    const { gateway, user, history } = await openForm();
    await write(user, 'Commune d’essai');
    await user.click(screen.getByText('Axes, questions et tables'));
    const [first, second] = screen.getAllByRole('group').filter((group) => group.hasAttribute('data-hue'));
    if (!first || !second) throw new Error('four axes stand there');
    await user.click(within(first).getByText('Participation citoyenne'));
    await user.click(within(second).getByText('Digitalisation'));
    await user.selectOptions(within(first).getByLabelText('Nombre de tables'), '3');
    await user.click(within(second).getByRole('button', { name: 'Retirer cet axe' }));
    const name = within(first).getAllByLabelText('Nom de l’axe')[0];
    if (!name) throw new Error('an axis has a name');
    await user.clear(name);
    await user.type(name, 'Jeunesse');
    expect(screen.getByText('3 axes, 5 tables, 50 places')).toBeTruthy();
    await user.click(create());
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
    const [opened] = workshopsIn(gateway);
    expect(opened?.workshop.axes.map(({ name: { fr } }) => fr)).toEqual([
      'Jeunesse',
      "Droit d'accès à l'information",
      'Transparence et redevabilité',
    ]);
    // The old translations would no longer be true.
    expect(opened?.workshop.axes[0]?.name).toEqual({ fr: 'Jeunesse' });
    expect(opened?.workshop.tables.map((table) => table.name)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('my workshops', () => {
  it('says what will stand there while there is none', async () => {
    await renderRoom(createMemoryGateway(), <Mine />, { outside: true });
    expect(await screen.findByText(/Aucun atelier pour l’instant/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Nouvel atelier' }).getAttribute('href')).toBe('/new');
  });

  it('lists those of this person with their phase and the ways in', async () => {
    await renderRoom(await openTestWorkshop('draft'), <Mine />, { outside: true });
    expect(await screen.findByRole('heading', { name: 'Atelier d’essai' })).toBeTruthy();
    expect(screen.getByText('24 avril 2024')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Console d’animation : Atelier d’essai' }).getAttribute('href')).toBe(
      '/w/workshop1/run',
    );
    expect(screen.getByText('Rédaction')).toBeTruthy();
  });

  it('names a hall that bears the name of the commune, without confusing the two', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    await renderRoom(await openTestWorkshop('draft', { venue: { fr: 'Commune d’essai' } }), <Mine />, {
      outside: true,
    });
    expect(await screen.findAllByText('Commune d’essai')).toHaveLength(2);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
