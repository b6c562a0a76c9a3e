// Where a new workshop starts from: each of the four ways, back again, refused in a sentence; and those of one programme together.
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { archiveOf, archiveText } from '@/domain/archive';
import type { WorkshopId } from '@/domain/ids';
import { openWorkshop, type Plan } from '@/domain/opening';
import type { Locale } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { checkTemplate, templateOf, templateText } from '@/domain/workshop-template';
import { keepOriginal, originalOf } from '@/features/starting/original';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import { today } from '@/i18n';
import Console from '@/screens/console/console';
import Mine from '@/screens/mine/mine';
import NewWorkshop from '@/screens/prepare/new-workshop';
import Prepare from '@/screens/prepare/prepare';
import { wholeDay } from '../support/archives';
import { codes, facilitatorId, openTestWorkshop, plan, renderRoom, t1, W } from '../support/render-room';
import { propose, stored } from '../support/room-contents';

const programme = { fr: 'Ouverture 2027–2029', ar: 'الانفتاح 2027–2029' };
const earlier: Partial<Plan> = {
  programme,
  venue: { fr: 'Maison de quartier' },
  instructions: { propose: { fr: 'Une idée par carte' } },
  agenda: [{ phase: 'propose', title: { fr: 'Écrire' }, minutes: 20 }],
  partners: [{ fr: 'Association partenaire' }],
  particulars: { contact: { fr: 'Bureau d’ordre' } },
};

beforeEach(() => localStorage.clear());

async function openNew(gateway: MemoryGateway, locale: Locale = 'fr') {
  const view = await renderRoom(gateway, <NewWorkshop />, { outside: true, path: '/new', locale });
  await screen.findByRole('heading', { level: 1 });
  return { ...view, user: userEvent.setup() };
}
type User = ReturnType<typeof userEvent.setup>;

const way = (name: RegExp) => screen.getByRole('button', { name });
const axesWay = () => way(/^Le modèle des quatre axes/);
const emptyWay = () => way(/^Une page blanche/);
const earlierWay = () => way(/^Un de vos ateliers/);
const fileWay = () => way(/^Un fichier/);
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const isPressed = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';
const create = (user: User) => user.click(screen.getByRole('button', { name: 'Créer l’atelier' }));
const file = (content: string) => new File([content], 'modele.json', { type: 'application/json' });

function othersThan(gateway: MemoryGateway, id: WorkshopId): Workshop[] {
  return [...gateway.store.documents].flatMap(([path, document]) =>
    // What openWorkshop wrote there.
    /^workshops\/[^/]+$/.test(path) && path !== `workshops/${id}` ? [document as Workshop] : [],
  );
}

async function expectAccessible(of: Element): Promise<void> {
  const { violations } = await axe.run(of, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

describe('a new workshop starts', () => {
  it('from the four axes unless told otherwise, with nothing heard of other workshops', async () => {
    const gateway = await openTestWorkshop('draft', earlier);
    const watch = vi.spyOn(gateway, 'watch');
    const { user, container } = await openNew(gateway);
    expect(isPressed(axesWay())).toBe(true);
    expect(screen.getByText('4 axes, 4 tables, 40 places')).toBeTruthy();
    await expectAccessible(container);
    expect(watch.mock.calls.filter(([kind]) => kind === 'myWorkshops')).toEqual([]);
    await user.click(earlierWay());
    await screen.findByRole('list', { name: 'Vos ateliers' });
    expect(watch.mock.calls.filter(([kind]) => kind === 'myWorkshops')).toHaveLength(1);
    // Nothing is chosen yet, so nothing can be created by mistake.
    expect(screen.queryByRole('button', { name: 'Créer l’atelier' })).toBeNull();
    await expectAccessible(container);
    await user.click(axesWay());
    expect(screen.getByRole('button', { name: 'Créer l’atelier' })).toBeTruthy();
  });

  it.each([
    ['earlier', earlierWay],
    ['file', fileWay],
  ] as const)(
    'what asks which one goes when its way is pressed again, and the form is as it was: %s',
    async (_, of) => {
      const { user } = await openNew(await openTestWorkshop('draft', earlier));
      await user.click(field(/^Commune/));
      await user.paste('Commune d’ailleurs');
      await user.click(of());
      expect(isPressed(of())).toBe(true);
      expect(screen.queryByRole('button', { name: 'Créer l’atelier' })).toBeNull();
      await user.click(of());
      expect(isPressed(axesWay())).toBe(true);
      expect(field(/^Commune/).value).toBe('Commune d’ailleurs');
      expect(screen.getByRole('button', { name: 'Créer l’atelier' })).toBeTruthy();
    },
  );

  it('from a blank page: a title to write, one axis to name in sight; nothing asked, the commune and the day kept', async () => {
    const gateway = createMemoryGateway({ userId: facilitatorId });
    const { user } = await openNew(gateway);
    await user.click(field(/^Commune/));
    await user.paste('Commune d’essai');
    await user.click(emptyWay());
    expect(isPressed(emptyWay())).toBe(true);
    expect(field(/^Commune/).value).toBe('Commune d’essai');
    expect(field('Titre de l’atelier').value).toBe('');
    expect(screen.getByRole('heading', { name: 'Les axes sont à nommer' })).toBeTruthy();
    expect(field('Nom de l’axe').value).toBe('Nouvel axe');
    await create(user);
    expect(screen.getByText('Veuillez donner un titre à l’atelier.')).toBeTruthy();
    expect(othersThan(gateway, W)).toEqual([]);
    // What was filled in before comes back.
    await user.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
    expect(isPressed(axesWay())).toBe(true);
    expect(field('Titre de l’atelier').value).toContain('élaboration conjointe');
    expect(field(/^Commune/).value).toBe('Commune d’essai');
  });

  it('from an earlier workshop: its plan, named where one is led', async () => {
    const gateway = await openTestWorkshop('draft', earlier);
    const { user, container } = await openNew(gateway);
    await user.click(earlierWay());
    await user.click(await screen.findByRole('button', { name: /^Atelier d’essai/ }));
    const taken = screen.getByText('Plan repris de :').closest('[tabindex]');
    expect(document.activeElement).toBe(taken);
    expect(taken?.textContent).toContain('Atelier d’essai');
    expect(field(/^Commune/).value).toBe('Commune d’essai');
    expect(field('Programme (facultatif)').value).toBe('Ouverture 2027–2029');
    await expectAccessible(container);
    // Only then: not when its form comes back, nor when the draft is found again.
    await user.click(earlierWay());
    await user.click(earlierWay());
    expect(screen.getByText('Plan repris de :')).toBeTruthy();
    expect(document.activeElement).toBe(earlierWay());
    cleanup();
    await openNew(gateway);
    expect(screen.getByText('Plan repris de :')).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('from an earlier workshop: its plan without its people, their words, its place or its codes', async () => {
    const gateway = await openTestWorkshop('draft', earlier);
    await propose(gateway, t1, 'Une proposition de quelqu’un');
    const { user, history } = await openNew(gateway);
    await user.click(earlierWay());
    await user.click(await screen.findByRole('button', { name: /^Atelier d’essai/ }));
    await create(user);
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
    const [made] = othersThan(gateway, W);
    const { title, axes, tables, settings } = plan;
    const { venue: _, ...same } = earlier;
    expect(made).toMatchObject({ ...same, title, axes, tables, settings, venue: {}, date: today() });
    expect(made).toMatchObject({ stage: { phase: 'welcome' }, createdBy: facilitatorId });
    expect(made?.joinCode).not.toBe(codes.door);
    const id = history.at(-1)?.split('/')[2];
    const below = [...gateway.store.documents.keys()].filter((path) => path.startsWith(`workshops/${id}/`));
    expect(new Set(below.map((path) => path.split('/')[2]))).toEqual(new Set(['members', 'keys', 'tables', 'screens']));
    expect(below.filter((path) => path.includes('/members/'))).toEqual([`workshops/${id}/members/${facilitatorId}`]);
  });

  it('not from one that is still being put back, and says so where there is none', async () => {
    const gateway = createMemoryGateway({ userId: facilitatorId });
    const restored = { sha256: 'a'.repeat(64), whole: false };
    await gateway.commit(W, openWorkshop(W, facilitatorId, plan, codes, restored));
    const { user } = await openNew(gateway);
    await user.click(earlierWay());
    expect(await screen.findByText(/Aucun atelier pour l’instant/)).toBeTruthy();
  });

  it('from an earlier one without a network too, with what the device knows', async () => {
    const gateway = await openTestWorkshop('draft', earlier);
    gateway.hold();
    const { user } = await openNew(gateway);
    await user.click(earlierWay());
    expect(await screen.findByRole('button', { name: /^Atelier d’essai/ })).toBeTruthy();
  });
});

describe('a file to start from', () => {
  const day = wholeDay();
  async function withFile(content: string) {
    const gateway = createMemoryGateway({ userId: facilitatorId });
    const opened = await openNew(gateway);
    await opened.user.click(fileWay());
    await opened.user.upload(screen.getByLabelText('Choisir un modèle ou une archive'), file(content));
    return { gateway, ...opened };
  }

  it('fills in the form and creates nothing; what is created is its plan', async () => {
    const template = templateOf({ ...day.workshop, programme });
    const { gateway, user, history } = await withFile(templateText(template));
    await screen.findByText('Plan repris de :');
    expect(gateway.store.documents.size).toBe(0);
    await user.click(screen.getByLabelText('Jour de l’atelier'));
    await create(user);
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
    const { title, commune, axes, tables, partners, settings } = day.workshop;
    expect(othersThan(gateway, W)).toMatchObject([{ title, commune, programme, axes, tables, partners, settings }]);
  });

  it('may be a whole archive, of which the plan alone is taken', async () => {
    const { gateway, user, history } = await withFile(archiveText(archiveOf(day)));
    await screen.findByText('Plan repris de :');
    await create(user);
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
    expect([...gateway.store.documents.keys()].filter((path) => path.includes('/notes/'))).toEqual([]);
    expect(othersThan(gateway, W)[0]).not.toHaveProperty('restored');
  });

  const archive = archiveText(archiveOf(day));
  const cases: Readonly<Record<string, readonly [string, RegExp]>> = {
    'another file': ['Proposition;Axe', /ni un modèle ni une archive de Warsha/],
    'a changed archive': [archive.replace('شيشاوة', 'شيشاوه'), /modifiée ou tronquée/],
    'one of a newer version': ['{"format":"warsha-template","schema":2,"content":{}}', /version plus récente/],
    'one of something else': [
      templateText({ ...templateOf(day.workshop), title: { fr: 'a\u202Eb' } }),
      /aucun atelier ne peut contenir \(.*title › fr.*\)/,
    ],
  };
  it.each(Object.entries(cases))(
    'is refused in a sentence, and the form stays as it was: %s',
    async (_, [text, why]) => {
      const { user } = await withFile(text);
      expect((await screen.findByRole('alert')).textContent).toMatch(why);
      await user.click(axesWay());
      expect(field('Titre de l’atelier').value).toContain('élaboration conjointe');
    },
  );

  it('is saved from the page of a workshop, and says of it what it says', async () => {
    const gateway = await openTestWorkshop('draft', earlier);
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => {};
    const user = userEvent.setup();
    await renderRoom(gateway, <Prepare />);
    await user.click(await screen.findByRole('button', { name: 'Atelier' }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await user.click(screen.getByRole('button', { name: 'Enregistrer comme modèle (fichier)' }));
    expect(click.mock.instances).toMatchObject([{ download: 'warsha-commune-d-essai-template.json' }]);
    click.mockRestore();
    const { template } = checkTemplate((await saved[0]?.text()) ?? '');
    expect(template).toEqual(templateOf(stored(gateway, '') as Workshop));
  });

  it('or is handed to the form at once', async () => {
    const gateway = await openTestWorkshop('draft', earlier);
    const user = userEvent.setup();
    const { history } = await renderRoom(gateway, <Prepare />);
    await user.click(await screen.findByRole('button', { name: 'Atelier' }));
    await user.click(screen.getByRole('button', { name: 'Préparer un autre atelier sur ce plan' }));
    expect(history.at(-1)).toBe('/new');
    cleanup();
    await openNew(gateway);
    const taken = screen.getByText('Plan repris de :').closest('[tabindex]');
    expect(document.activeElement).toBe(taken);
    expect(field('Programme (facultatif)').value).toBe('Ouverture 2027–2029');
  });
});

describe('a rehearsal', () => {
  /** The memory keeper, taken for a browser's own. */
  const practice = (gateway = createMemoryGateway({ userId: facilitatorId })) =>
    ({ ...gateway, keeper: 'practice' }) as unknown as MemoryGateway;
  const press = async () => userEvent.setup().click(await screen.findByRole('button', { name: 'Répéter cet atelier' }));

  async function pressedInReal() {
    const real = await openTestWorkshop('draft', earlier);
    await propose(real, t1, 'Une proposition de quelqu’un');
    const before = JSON.stringify([...real.store.documents]);
    const { history } = await renderRoom(real, <Prepare />);
    await press();
    expect(history.at(-1)).toBe('/practice/new');
    expect(JSON.stringify([...real.store.documents])).toBe(before);
    cleanup();
    return real;
  }

  it('takes the plan into practice, ready to be created, without people, codes or proposals; and knows the way back', async () => {
    await pressedInReal();
    const gateway = practice();
    const { user, history, container } = await openNew(gateway);
    expect(screen.getByText('Plan repris de :').closest('[tabindex]')?.textContent).toContain('Atelier d’essai');
    expect(screen.getByRole('link', { name: 'Retour au véritable atelier' }).getAttribute('href')).toBe(
      `/w/${W}/prepare`,
    );
    await expectAccessible(container);
    await create(user);
    await waitFor(() => expect(history.at(-1)).toMatch(/\/prepare$/));
    const [made] = othersThan(gateway, W);
    const { title, axes, tables, settings } = plan;
    const { venue: _, ...same } = earlier;
    expect(made).toMatchObject({ ...same, title, axes, tables, settings, date: today() });
    const all = JSON.stringify([...gateway.store.documents, { ...localStorage }]);
    for (const of of [codes.door, codes.facilitator, 'Une proposition de quelqu’un']) expect(all).not.toContain(of);
    expect([...gateway.store.documents.keys()].filter((path) => path.includes('/members/'))).toHaveLength(1);
    expect(originalOf(history.at(-1)?.split('/')[2] as WorkshopId)).toBe(W);
  });

  it('begun over a form half filled in there gives that back', async () => {
    const first = await openNew(practice());
    await first.user.click(field(/^Commune/));
    await first.user.paste('Commune d’ailleurs');
    cleanup();
    await pressedInReal();
    const { user } = await openNew(practice());
    expect(field(/^Commune/).value).toBe('Commune d’essai');
    await user.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
    expect(field(/^Commune/).value).toBe('Commune d’ailleurs');
    expect(screen.queryByText('Plan repris de :')).toBeNull();
  });

  it('is offered where a day begins on a console, too, and in practice itself nowhere', async () => {
    const gateway = await openTestWorkshop('welcome');
    const { history } = await renderRoom(gateway, <Console />);
    await press();
    expect(history.at(-1)).toBe('/practice/new');
    for (const each of [<Console key="console" />, <Prepare key="prepare" />]) {
      cleanup();
      await renderRoom(practice(gateway), each);
      await screen.findByRole('heading', { level: 1 });
      expect(screen.queryByRole('button', { name: 'Répéter cet atelier' })).toBeNull();
    }
  });

  it.each([
    ['console', <Console key="console" />],
    ['preparation', <Prepare key="prepare" />],
  ])('leads back to the real workshop from its %s, which no other one does', async (_, page) => {
    const back = () => screen.queryByRole('link', { name: 'Retour au véritable atelier' });
    const gateway = practice(await openTestWorkshop('welcome'));
    await renderRoom(gateway, page);
    await screen.findByRole('heading', { level: 1 });
    expect(back()).toBeNull();
    cleanup();
    keepOriginal(W, 'real1' as WorkshopId);
    await renderRoom(gateway, page);
    await screen.findByRole('heading', { level: 1 });
    expect(back()?.getAttribute('href')).toBe('/w/real1/prepare');
  });
});

describe('a programme', () => {
  async function withSeries() {
    const gateway = await openTestWorkshop('close', { ...earlier, date: '2027-03-20' });
    const more = [
      ['later', { ...plan, ...earlier, title: { fr: 'Atelier du nord' }, date: '2027-04-10' }],
      ['alone', { ...plan, title: { fr: 'Autre chose' }, date: '2027-04-01' }],
    ] as const;
    for (const [name, each] of more) {
      const own = Object.fromEntries(Object.keys(codes).map((key) => [key, `${name}${key}`]));
      const drawn = { ...codes, ...own, tables: new Map() } as typeof codes;
      await gateway.commit(name as WorkshopId, openWorkshop(name as WorkshopId, facilitatorId, each, drawn));
    }
    return gateway;
  }

  it('lists its workshops together in the order of their days, with phase and ways in, and asks for nothing more', async () => {
    const gateway = await withSeries();
    const watch = vi.spyOn(gateway, 'watch');
    const { container } = await renderRoom(gateway, <Mine />, { outside: true });
    const name = await screen.findByRole('heading', { level: 2, name: 'Ouverture 2027–2029' });
    const series = name.closest('section');
    if (!series) throw new Error('no card');
    expect(within(series).getByText('Programme, 2 ateliers')).toBeTruthy();
    expect(
      within(series)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['20 mars 2027 · Atelier d’essai', '10 avril 2027 · Atelier du nord']);
    expect(within(series).getByText('Clôture')).toBeTruthy();
    expect(within(series).getAllByText('Maison de quartier')).toHaveLength(2);
    const console = within(series).getByRole('link', { name: /^Console.*Atelier du nord$/ });
    expect(console.getAttribute('href')).toBe('/w/later/run');
    expect(screen.getByRole('heading', { level: 2, name: 'Autre chose' })).toBeTruthy();
    await expectAccessible(container);
    expect(watch.mock.calls.map(([kind]) => kind)).toEqual(['myWorkshops']);
  });

  it('says its name in the reader’s language', async () => {
    await renderRoom(await withSeries(), <Mine />, { outside: true, locale: 'ar' });
    expect(await screen.findByRole('heading', { level: 2, name: 'الانفتاح 2027–2029' })).toBeTruthy();
    expect(screen.getByText('برنامج، ورشتان')).toBeTruthy();
  });

  it('gets one workshop more from its latest', async () => {
    const gateway = await withSeries();
    const { history } = await renderRoom(gateway, <Mine />, { outside: true });
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Ajouter un atelier à ce programme' }));
    expect(history.at(-1)).toBe('/new');
    cleanup();
    await openNew(gateway);
    expect(field('Titre de l’atelier').value).toBe('Atelier du nord');
    expect(field('Programme (facultatif)').value).toBe('Ouverture 2027–2029');
  });

  it('is not what one looks for to start from: there the latest day comes first', async () => {
    const { user } = await openNew(await withSeries());
    await user.click(earlierWay());
    const list = await screen.findByRole('list', { name: 'Vos ateliers' });
    expect(
      within(list)
        .getAllByRole('button')
        .map(({ textContent }) => textContent?.slice(0, 12)),
    ).toEqual(['Atelier du n', 'Autre choseC', 'Atelier d’es']);
  });

  it('is written on the page of a workshop, and can be taken off it again', async () => {
    const gateway = await openTestWorkshop('draft');
    const user = userEvent.setup();
    await renderRoom(gateway, <Prepare />);
    await user.click(await screen.findByRole('button', { name: 'Atelier' }));
    const line = screen.getAllByRole('textbox', { name: 'Programme (facultatif)' })[0];
    if (!line) throw new Error('no line');
    await user.type(line, 'Ouverture 2030');
    await user.tab();
    const kept = () => (stored(gateway, '') as Workshop).programme;
    await waitFor(() => expect(kept()).toEqual({ fr: 'Ouverture 2030' }));
    await user.clear(line);
    await user.tab();
    await waitFor(() => expect(kept()).toEqual({}));
  });
});
