import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '@/domain/opening';
import type { Workshop } from '@/domain/workshop';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import Prepare from '@/screens/prepare/prepare';
import { codes, deviceOf, openTestWorkshop, plan, renderRoom, t1, W } from '../support/render-room';
import { propose, stored } from '../support/room-contents';

async function openPage(changes: Partial<Plan> = {}) {
  const gateway = await openTestWorkshop('propose', changes);
  const view = await renderRoom(gateway, <Prepare />);
  await screen.findByText('1111 2222', { ignore: '[data-posters-sheet] *' });
  return { gateway, user: userEvent.setup(), ...view };
}
type User = Awaited<ReturnType<typeof openPage>>['user'];

// What openWorkshop and rework wrote there.
const kept = (gateway: MemoryGateway) => stored(gateway, '') as Workshop;
const invitation = (gateway: MemoryGateway, code: string) => gateway.store.documents.get(`invitations/${code}`);
const goTo = (user: User, part: string) => user.click(screen.getByRole('button', { name: part }));
const axisNamed = (name: string) => {
  const found = screen
    .getAllByRole('group')
    .find((group) => group.hasAttribute('data-hue') && group.querySelector('summary')?.textContent?.includes(name));
  if (!found) throw new Error(`no axis ${name}`);
  return within(found);
};
/** What is folded away is made when it is opened. */
async function openAxes(user: User) {
  await goTo(user, 'Axes et tables');
  for (const name of ['Participation', 'Numérique'])
    await user.click(screen.getByText(name, { selector: 'summary *' }));
}
const field = (of: ReturnType<typeof axisNamed>, label: string) => {
  const [input] = of.getAllByLabelText(label);
  if (!input) throw new Error(`no field ${label}`);
  return input;
};

describe('invitations', () => {
  it('shows the door’s code, a QR for each table, and a secret link for each role', async () => {
    await openPage();
    expect(screen.getByRole('img', { name: /^QR qui ouvre l’atelier : .*\/j\/11112222$/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /^QR de la table 2 : .*\/j\/11110002$/ })).toBeTruthy();
    for (const [role, code] of [
      ['Co-animation', codes.facilitator],
      ['Rapporteurs et rapporteuses', codes.rapporteur],
      ['Observation et médias', codes.observer],
      ['Écran de salle', codes.screen],
    ] as const)
      expect(screen.getByLabelText(`Lien : ${role}`)).toHaveProperty('value', `${location.origin}/j#${code}`);
    expect(screen.getByText(/Qui possède un lien en a le rôle/)).toBeTruthy();
  });

  it('closes one and opens it again; the key says the same', async () => {
    const { gateway, user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Fermer l’accès : Table 2' }));
    await waitFor(() => expect(invitation(gateway, '11110002')).toMatchObject({ open: false }));
    expect(stored(gateway, '/keys/11110002')).toMatchObject({ open: false });
    expect(invitation(gateway, '11110001')).toMatchObject({ open: true });
    await user.click(await screen.findByRole('button', { name: 'Rouvrir l’accès : Table 2' }));
    await waitFor(() => expect(invitation(gateway, '11110002')).toMatchObject({ open: true }));
  });

  it('copies a link; where there is no clipboard, selects it and says so', async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Copier le lien : Co-animation' }));
    await screen.findByText('Copié');
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/j#${codes.facilitator}`);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copier le lien : Écran de salle' }));
    await screen.findByText(/copiez avec Ctrl\+C/);
    expect(document.activeElement).toBe(screen.getByLabelText('Lien : Écran de salle'));
  });

  it('prints a poster for the door and one for each table, in the workshop’s language', async () => {
    await openPage({ locale: 'ar' });
    const sheet = document.querySelector<HTMLElement>('[data-posters-sheet]');
    if (!sheet) throw new Error('no sheet');
    expect(sheet.dir).toBe('rtl');
    const posters = within(sheet).getAllByRole('article', { hidden: true });
    expect(posters).toHaveLength(3);
    expect(posters[0]?.textContent).toContain('1111 2222');
    expect(posters[1]?.textContent).toContain('الطاولة 1');
    expect(posters[1]?.textContent).toContain('محور Participation');
    expect(posters[1]?.querySelectorAll('li')).toHaveLength(3);
  });

  it('prints one poster alone when it got lost', async () => {
    const { user } = await openPage({ locale: 'ar' });
    const posters = () =>
      [...document.querySelectorAll('[data-posters-sheet] article')].map((poster) => poster.textContent ?? '');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Affiches à imprimer' }), 'Table 2');
    expect(posters()).toHaveLength(1);
    expect(posters()[0]).toContain('الطاولة 2');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Affiches à imprimer' }), 'Celle de la porte');
    expect(posters()[0]).toContain('1111 2222');
  });
});

describe('the workshop’s lines', () => {
  it('a line is saved when it is left, and the join page learns it', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Atelier');
    const line = screen.getByRole('textbox', { name: 'Titre de l’atelier' });
    await user.clear(line);
    await user.type(line, 'Atelier du matin');
    expect(kept(gateway).title).toEqual(plan.title);
    await user.tab();
    // The Arabic title said something else.
    await waitFor(() => expect(kept(gateway).title).toEqual({ fr: 'Atelier du matin' }));
    expect(invitation(gateway, '11110002')).toMatchObject({ preview: { title: { fr: 'Atelier du matin' } } });
  });

  it('can be corrected only once all invitations are known, for each of them shows it', async () => {
    const gateway = await openTestWorkshop('propose');
    const watch = gateway.watch.bind(gateway);
    const late: (() => void)[] = [];
    gateway.watch = (kind, ask, sink) => {
      if (kind !== 'keys') return watch(kind, ask, sink);
      let stop = () => {};
      late.push(() => {
        stop = watch(kind, ask, sink);
      });
      return () => stop();
    };
    await renderRoom(gateway, <Prepare />);
    await userEvent.click(await screen.findByRole('button', { name: 'Atelier' }));
    expect(screen.queryByLabelText('Titre de l’atelier')).toBeNull();
    for (const come of late) come();
    expect(await screen.findByLabelText('Titre de l’atelier')).toBeTruthy();
  });

  it('an empty title is not saved, and says why', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Atelier');
    await user.clear(screen.getByRole('textbox', { name: 'Titre de l’atelier' }));
    await user.tab();
    expect(await screen.findByText('Veuillez donner un titre à l’atelier.')).toBeTruthy();
    expect(kept(gateway).title).toEqual(plan.title);
  });

  it('refused: the text stays in its field with its reason, and the next leaving saves it', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Atelier');
    const line = screen.getByRole('textbox', { name: 'Lieu (facultatif)' });
    gateway.refuseNext();
    await user.type(line, 'Grande salle');
    await user.tab();
    expect(await screen.findByText(/^Non enregistré/)).toBeTruthy();
    expect(line).toHaveProperty('value', 'Grande salle');
    expect(kept(gateway).venue).toEqual({});
    await user.click(line);
    await user.tab();
    await waitFor(() => expect(kept(gateway).venue).toEqual({ fr: 'Grande salle' }));
    await waitFor(() => expect(screen.queryByText(/^Non enregistré/)).toBeNull());
  });

  it('without a network it says what is waiting', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Atelier');
    gateway.hold();
    await user.type(screen.getByRole('textbox', { name: 'Lieu (facultatif)' }), 'Salle');
    await user.tab();
    expect(await screen.findByText('Enregistrement…')).toBeTruthy();
    gateway.release();
    expect(await screen.findByText('Tout est enregistré.')).toBeTruthy();
  });

  it('another language is added without touching the first', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Atelier');
    await user.click(screen.getByText('Autres langues'));
    await user.type(screen.getByLabelText('Commune ou institution organisatrice (العربية)'), 'جماعة تجريبية');
    await user.tab();
    await waitFor(() => expect(kept(gateway).commune).toEqual({ fr: 'Commune d’essai', ar: 'جماعة تجريبية' }));
  });

  it.each([
    ['Atelier', 'Autres langues', 'Commune ou institution organisatrice', ({ commune }: Workshop) => commune],
    [
      ...['Protection des données', 'Ces indications dans les autres langues', 'Lieu d’hébergement'],
      ({ particulars }: Workshop) => particulars?.place,
    ],
    ['Étapes', 'Autres langues', 'Propositions', ({ instructions }: Workshop) => instructions.propose],
  ] as const)(
    'two languages of one line that are left before either has been painted are both kept: %s',
    async (...of) => {
      const [part, fold, line, lineOf] = of;
      const { gateway, user } = await openPage();
      await goTo(user, part);
      if (part === 'Étapes') await user.click(screen.getByText(line, { selector: 'summary strong' }));
      for (const summary of screen.getAllByText(fold, { selector: 'summary' })) await user.click(summary);
      const arabic = screen.getByLabelText(`${line} (العربية)`);
      const english = screen.getByLabelText(`${line} (English)`);
      fireEvent.change(arabic, { target: { value: 'الرباط' } });
      fireEvent.change(english, { target: { value: 'Rabat' } });
      act(() => {
        fireEvent.blur(arabic);
        fireEvent.blur(english);
      });
      await waitFor(() => expect(lineOf(kept(gateway))).toMatchObject({ ar: 'الرباط', en: 'Rabat' }));
    },
  );
});

describe('the data notice', () => {
  it('says what is missing, and what is told stands on the join page in three languages', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Protection des données');
    const missing = () => within(screen.getByText('Il manque encore dans la notice :')).getAllByRole('listitem');
    expect(missing()).toHaveLength(4);
    await user.type(screen.getByLabelText('Où exercer ses droits'), 'Bureau d’ordre');
    await user.tab();
    await user.type(screen.getByLabelText('Numéro de déclaration à la CNDP'), 'D-12/2024');
    await user.tab();
    const day = screen.getByLabelText('Données personnelles gardées jusqu’au');
    fireEvent.change(day, { target: { value: '2030-04-24' } });
    fireEvent.blur(day);
    await waitFor(() => expect(missing().map(({ textContent }) => textContent)).toEqual(['Lieu d’hébergement']));
    expect(kept(gateway).particulars).toMatchObject({ contact: { fr: 'Bureau d’ordre' }, declaration: 'D-12/2024' });
    expect(kept(gateway).deleteAfter).toBe(new Date(2030, 3, 24).getTime());
    const { preview } = invitation(gateway, '11112222') as { preview: { notice: Record<string, string> } };
    for (const text of Object.values(preview.notice)) expect(text).toMatch(/Bureau d’ordre[\s\S]*D-12\/2024/);
    expect(preview.notice.fr).toContain('au plus tard le 24 avril 2030');
    expect(Object.keys(preview.notice)).toEqual(['ar', 'fr', 'en']);
  });

  it('keeps both of two lines that are left before either has been painted', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Protection des données');
    const place = screen.getByLabelText('Lieu d’hébergement');
    const day = screen.getByLabelText('Données personnelles gardées jusqu’au');
    fireEvent.change(place, { target: { value: 'Paris' } });
    fireEvent.change(day, { target: { value: '2030-04-24' } });
    act(() => {
      fireEvent.blur(place);
      fireEvent.blur(day);
    });
    await waitFor(() => expect(kept(gateway).deleteAfter).toBe(new Date(2030, 3, 24).getTime()));
    expect(kept(gateway).particulars).toMatchObject({ place: { fr: 'Paris' } });
  });

  it('a text of one’s own stands in its place, with the day behind it; once the day has begun it is not put off', async () => {
    const { gateway, user } = await openPage({
      notice: { fr: 'Notre texte.' },
      deleteAfter: new Date(2030, 3, 24).getTime(),
    });
    await gateway.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.begunAt': 1 } }]);
    await goTo(user, 'Protection des données');
    const day = screen.getByLabelText('Données personnelles gardées jusqu’au');
    fireEvent.change(day, { target: { value: '2031-01-01' } });
    fireEvent.blur(day);
    expect(await screen.findByText(/ne peut qu’être avancée/)).toBeTruthy();
    fireEvent.change(day, { target: { value: '2029-06-01' } });
    expect(screen.queryByText(/ne peut qu’être avancée/)).toBeNull();
    fireEvent.change(day, { target: { value: '' } });
    fireEvent.blur(day);
    expect(await screen.findByText(/ne peut qu’être avancée/)).toBeTruthy();
    expect(kept(gateway).deleteAfter).toBe(new Date(2030, 3, 24).getTime());
    fireEvent.change(day, { target: { value: '2029-01-01' } });
    fireEvent.blur(day);
    await waitFor(() => expect(kept(gateway).notice.fr).toMatch(/^Notre texte\.\n\nConservation : .*1 janvier 2029/));
  });
});

describe('axes and tables', () => {
  it('renames, recolours, moves and adds', async () => {
    const { gateway, user } = await openPage();
    await openAxes(user);
    const name = field(axisNamed('Participation'), 'Nom de l’axe');
    await user.clear(name);
    await user.type(name, 'Jeunesse');
    await user.tab();
    await waitFor(() => expect(kept(gateway).axes[0]?.name).toEqual({ fr: 'Jeunesse' }));
    await user.click(axisNamed('Jeunesse').getByRole('radio', { name: 'Prune' }));
    await waitFor(() => expect(kept(gateway).axes[0]?.hue).toBe('plum'));
    await user.click(axisNamed('Numérique').getByRole('button', { name: 'Monter' }));
    await waitFor(() => expect(kept(gateway).axes.map(({ id }) => id)).toEqual(['a2', 'a1']));
    await user.click(screen.getByRole('button', { name: 'Ajouter un axe' }));
    await waitFor(() => expect(kept(gateway).axes).toHaveLength(3));
    const table = kept(gateway).tables.at(-1);
    expect(table).toMatchObject({ name: '3', seats: 10 });
    expect(stored(gateway, `/tables/${table?.id}`)).toEqual({ needsHelp: false, people: 0 });
  });

  it('a new table can be joined at once: it has a code and a QR', async () => {
    const { gateway, user } = await openPage();
    await openAxes(user);
    await user.click(axisNamed('Numérique').getByRole('button', { name: 'Ajouter une table' }));
    await waitFor(() => expect(kept(gateway).tables).toHaveLength(3));
    await goTo(user, 'Invitations');
    expect(await screen.findByRole('img', { name: /^QR de la table 3 : .*\/j\/\d{8}$/ })).toBeTruthy();
  });

  it('an axis goes with its tables, closes their codes, and comes back with undo', async () => {
    const { gateway, user } = await openPage();
    await openAxes(user);
    const remove = await screen.findAllByRole('button', { name: 'Retirer cet axe' });
    await waitFor(() => expect(remove[1]?.getAttribute('aria-disabled')).toBe('false'));
    await user.click(axisNamed('Numérique').getByRole('button', { name: 'Retirer cet axe' }));
    await waitFor(() => expect(kept(gateway).axes).toHaveLength(1));
    expect(kept(gateway).tables.map(({ id }) => id)).toEqual(['t1']);
    expect(invitation(gateway, '11110002')).toMatchObject({ open: false });
    await user.click(screen.getByRole('button', { name: 'Annuler l’action' }));
    await waitFor(() => expect(kept(gateway).axes).toEqual(plan.axes));
    expect(kept(gateway).tables).toEqual(plan.tables);
    expect(invitation(gateway, '11110002')).toMatchObject({ open: true });
  });

  it('what holds proposals or people can’t be taken away, and says how many', async () => {
    const { gateway, user } = await openPage();
    await propose(gateway, t1, 'Un budget participatif');
    await deviceOf(gateway, 'somebody', 'participant', 't2' as typeof t1);
    await openAxes(user);
    expect(await axisNamed('Participation').findByText(/1 proposition y a été écrite/)).toBeTruthy();
    expect(await axisNamed('Numérique').findByText(/1 personne y est assise/)).toBeTruthy();
    await user.click(axisNamed('Participation').getByRole('button', { name: 'Retirer cet axe' }));
    expect(kept(gateway).axes).toHaveLength(2);
    expect(screen.queryByText('Axe retiré, avec ses tables.')).toBeNull();
  });

  it('two tables can’t have one name', async () => {
    const { gateway, user } = await openPage();
    await openAxes(user);
    const name = field(axisNamed('Numérique'), 'Nom ou numéro de la table');
    await user.clear(name);
    await user.type(name, '1');
    await user.tab();
    expect(await screen.findByText('Une autre table porte déjà ce nom.')).toBeTruthy();
    expect(kept(gateway).tables[1]?.name).toBe('2');
  });
});

describe('settings and limits', () => {
  it('private writing once on stays on; choosing a table can be switched', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Réglages');
    expect(screen.queryByRole('checkbox', { name: /Écrire en privé/ })).toBeNull();
    expect(screen.getByText(/ce réglage reste actif/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /choisir sa table/ }));
    await waitFor(() =>
      expect(kept(gateway).settings).toEqual({ privateWriting: true, chooseTable: false, moderation: 'off' }),
    );
  });

  it('leaves the forms to the rapporteurs, where that is wanted', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Réglages');
    await user.click(screen.getByRole('checkbox', { name: /Toute la table remplit les fiches/, checked: true }));
    await waitFor(() => expect(kept(gateway).settings).toMatchObject({ tableWrites: false, chooseTable: true }));
  });

  it('chooses what facilitators read first', async () => {
    const { gateway, user } = await openPage();
    await goTo(user, 'Réglages');
    await user.click(screen.getByRole('radio', { name: 'Ce qui va à l’écran de salle' }));
    await waitFor(() => expect(kept(gateway).settings).toMatchObject({ moderation: 'screen', privateWriting: true }));
  });

  it('private writing can be switched on', async () => {
    const { gateway, user } = await openPage({
      settings: { privateWriting: false, chooseTable: true, moderation: 'off' },
    });
    await goTo(user, 'Réglages');
    await user.click(screen.getByRole('checkbox', { name: /Écrire en privé/ }));
    await waitFor(() => expect(kept(gateway).settings.privateWriting).toBe(true));
  });

  it('beyond 80 seats it names the limit and where it is raised; below it says nothing', async () => {
    const { unmount } = await openPage();
    expect(screen.queryByText(/Sign-up quota/)).toBeNull();
    unmount();
    await openPage({ tables: plan.tables.map((table) => ({ ...table, seats: 41 })) });
    expect(screen.getByText('Authentication → Settings → Sign-up quota')).toBeTruthy();
  });

  it('is for facilitators: others are shown the way to their page', async () => {
    const founder = await openTestWorkshop('propose');
    await renderRoom(await deviceOf(founder, 'somebody', 'participant', t1), <Prepare />);
    expect(await screen.findByText('Cette page est réservée à l’organisation')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe(`/w/${W}`);
    expect(screen.queryByText('1111 2222')).toBeNull();
  });
});
