// A room with two tables: people are seated, moved, helped and counted; several write on one phone; a rapporteur writes for those
// without one; and the facilitator's laptop dies while a co-facilitator goes on from a phone.
import { expect, type Page } from '@playwright/test';
import type { Change } from '@/domain/change';
import { joinPath } from '@/domain/invitation';
import { demoPlan } from '../../demo/chichaoua';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector } from './support/devices';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  const tables = demoPlan().tables.slice(0, 2);
  const twoTables: Change = { op: 'patch', in: 'workshops', id: demo.workshopId, fields: { tables } };
  await services.seed(demo.workshopId, [twoTables]);
});
test.afterAll(() => services?.close());

const words = {
  fr: { join: 'Rejoindre', send: 'Envoyer', sent: 'Envoyée', number: /Votre numéro/, help: 'Demander de l’aide' },
  ar: { join: 'الالتحاق بالورشة', send: 'إرسال', sent: 'أُرسل', number: /رقمكم/, help: 'طلب المساعدة' },
} as const;

test('people at two tables, two consoles, and a laptop that dies', async ({ browser }) => {
  const at = (path: string) => `${services.url}${path}`;
  const enter = async (device: Page, path: string, locale: 'fr' | 'ar' = 'fr') => {
    await device.goto(at(path.includes('#') ? path.replace('#', `?lang=${locale}#`) : `${path}?lang=${locale}`));
    await device.getByRole('button', { name: words[locale].join }).click();
  };
  const console = await laptop(browser, { locale: 'fr-FR' });
  const other = await phone(browser, { locale: 'fr-FR' });
  const rapporteur = await phone(browser, { locale: 'fr-FR' });
  const observer = await phone(browser, { locale: 'fr-FR' });
  const screen = await projector(browser, { locale: 'fr-FR' });
  const phones = await Promise.all(
    Array.from({ length: 6 }, (_, i) => phone(browser, { locale: i === 1 ? 'ar-MA' : 'fr-FR' })),
  );
  const [moved, arabic, shared, ...newcomers] = phones;
  if (!moved || !arabic || !shared) throw new Error('no phones');
  const [tableCode] = demo.codes.tables.values();
  const tile = (of: Page, name: string) => of.locator(`#table-t${name}`);
  const field = (of: Page) => of.getByLabel(/Comment les citoyennes|كيف يشارك/);
  const write = async (of: Page, text: string, locale: 'fr' | 'ar' = 'fr') => {
    await field(of).fill(text);
    await of.getByRole('button', { name: words[locale].send, exact: true }).click();
  };
  const card = (of: Page, text: string) => of.getByRole('listitem').filter({ hasText: text });

  await test.step('two facilitators, an observer and a rapporteur by their links; three phones by a table’s QR, three by the door', async () => {
    await enter(console, joinPath(demo.codes.facilitator));
    await enter(other, joinPath(demo.codes.facilitator));
    await enter(observer, joinPath(demo.codes.observer));
    await enter(rapporteur, joinPath(demo.codes.rapporteur));
    await enter(screen, joinPath(demo.codes.screen));
    for (const device of [moved, arabic, shared])
      await enter(device, `/j/${tableCode}`, device === arabic ? 'ar' : 'fr');
    for (const device of newcomers) await enter(device, `/j/${demo.codes.door}`);
    await expect(observer.getByText('Vous suivez l’atelier')).toBeVisible();
    await expect(newcomers[0]?.getByRole('button', { name: 'Donnez-moi une table' }) ?? field(moved)).toBeVisible();
    await expect(console.getByText('3 personnes aux tables')).toBeVisible();
  });

  await test.step('the four without a table are seated evenly, which can be taken back', async () => {
    const seat = console.getByRole('button', { name: 'Répartir les 4 personnes sans table' });
    await seat.click();
    for (const device of [...newcomers, rapporteur]) await expect(field(device)).toBeVisible();
    await console.getByRole('button', { name: 'Annuler l’action' }).click();
    await expect(newcomers[0]?.getByRole('button', { name: 'Donnez-moi une table' }) ?? field(moved)).toBeVisible();
    await seat.click();
    for (const device of [...newcomers, rapporteur]) await expect(field(device)).toBeVisible();
    for (const each of [console, other]) await expect(each.getByText('7 personnes aux tables')).toBeVisible();
    for (const name of ['1', '2']) await expect(tile(console, name)).toContainText(/[34]\/10/);
  });

  await test.step('somebody says the number on their phone and is moved from the other console; their notes stay theirs', async () => {
    await write(moved, 'Écrit à la table 1');
    await expect(card(moved, 'Écrit à la table 1')).toContainText(words.fr.sent);
    await expect(tile(console, '1')).toContainText('1 proposition');
    const said = (await moved.getByText(words.fr.number).innerText()).match(/\d{4}/)?.[0] ?? '';
    await expectAccessible(moved);
    await expectNoSideways(moved);
    await other.getByText(/Retrouver une personne/).click();
    await other.getByLabel('Numéro affiché sur le téléphone').fill(said);
    const found = other.getByRole('list', { name: /porte(nt)? ce numéro/ });
    await found.getByRole('button', { name: `Nº ${said}` }).click();
    await expectAccessible(other);
    await expectNoSideways(other);
    await found
      .getByLabel('Déplacer vers une autre table')
      .selectOption({ label: 'Table 2 · Participation citoyenne' });
    await found.getByRole('button', { name: 'Déplacer', exact: true }).click();
    await expect(moved.getByText('Vous êtes à la table 2')).toBeVisible();
    await expect(card(moved, 'Écrit à la table 1')).toContainText(words.fr.sent);
    await expect(tile(console, '1')).toContainText('1 proposition');
    await write(moved, 'Écrit à la table 2');
    await expect(card(moved, 'Écrit à la table 2')).toContainText(words.fr.sent);
    await expect(tile(other, '2')).toContainText('1 proposition');
  });

  await test.step('help is asked by one, seen by the whole table, answered from the other console', async () => {
    await expect(console.getByText('Aucune table ne demande d’aide')).toBeVisible();
    await arabic.getByRole('button', { name: words.ar.help }).click();
    await expect(shared.getByText('L’aide arrive à votre table.')).toBeVisible();
    await expect(console.getByText('Une table demande de l’aide')).toBeVisible();
    await expectAccessible(console);
    await expectAccessible(arabic);
    await expectNoSideways(arabic);
    await other.getByRole('button', { name: 'Aide apportée à la table 1' }).click();
    await expect(arabic.getByRole('button', { name: words.ar.help })).toBeVisible();
    await expect(console.getByText('Aucune table ne demande d’aide')).toBeVisible();
  });

  await test.step('done is counted by table', async () => {
    await arabic.getByRole('button', { name: 'أنهيتُ المرحلة' }).click();
    await shared.getByRole('button', { name: 'J’ai terminé' }).click();
    for (const each of [console, other]) await expect(tile(each, '1')).toContainText(/Terminé\s: 2 sur \d/);
  });

  await test.step('one phone for several people: each proposal with the category of its author', async () => {
    await shared.getByLabel('Plusieurs personnes écrivent sur cet appareil').check();
    for (const [category, text] of [
      ['Citoyen(ne)', 'D’une citoyenne'],
      ['Médias', 'D’un journaliste'],
    ] as const) {
      await expect(shared.getByRole('heading', { name: /À qui le tour/ })).toBeVisible();
      await expect(field(shared)).toHaveCount(0);
      await shared.getByRole('button', { name: category }).click();
      await write(shared, text);
      await expect(card(shared, text)).toContainText(category);
    }
    await expectAccessible(shared);
    await expectNoSideways(shared);
    await shared.reload();
    await expect(shared.getByRole('heading', { name: /À qui le tour/ })).toBeVisible();
    await expect(card(shared, 'D’un journaliste')).toContainText(words.fr.sent);
  });

  await test.step('a rapporteur writes for people without phones, several in a row without leaving the field', async () => {
    await rapporteur.getByRole('radio', { name: 'Une personne qui l’a dite' }).check();
    await field(rapporteur).click();
    for (const nth of [1, 2, 3, 4]) {
      await rapporteur.keyboard.type(`Dite ${nth}`);
      await rapporteur.getByRole('button', { name: words.fr.send, exact: true }).click();
      await expect(field(rapporteur)).toBeFocused();
    }
    await rapporteur.getByRole('radio', { name: 'Une carte papier' }).check();
    await write(rapporteur, 'Sur papier');
    await expect(rapporteur.getByText(words.fr.sent, { exact: true })).toHaveCount(5);
    const kept = await notesOf(demo);
    expect(kept.filter(({ origin }) => origin === 'oral')).toHaveLength(4);
    expect(kept.filter(({ origin }) => origin === 'paper')).toHaveLength(1);
    expect(new Map(kept.map(({ text, category }) => [text, category]))).toEqual(
      new Map([
        ...['Écrit à la table 1', 'Écrit à la table 2', 'Dite 1', 'Dite 2', 'Dite 3', 'Dite 4', 'Sur papier'].map(
          (text) => [text, null] as const,
        ),
        ['D’une citoyenne', 'citizen'],
        ['D’un journaliste', 'media'],
      ]),
    );
    expect(kept.find(({ text }) => text === 'Écrit à la table 1')?.tableId).toBe('t1');
  });

  await test.step('a table is opened: its people as numbers, one made rapporteur; the rest evened out after saying how many move', async () => {
    await tile(console, '2').getByRole('button', { name: 'Table 2' }).click();
    await expectAccessible(console);
    await tile(console, '2')
      .getByRole('button', { name: /^Nº \d{4}$/ })
      .first()
      .click();
    await tile(console, '2').getByRole('button', { name: 'Nommer rapporteur(e)' }).click();
    await expect(console.getByText(/est maintenant rapporteur/)).toBeVisible();
    await console.getByRole('button', { name: 'Équilibrer les tables' }).click();
    const dialog = console.getByRole('dialog');
    await expect(dialog.getByText(/(1 personne changerait|Personne ne changerait) de table/)).toBeVisible();
    await expectAccessible(console);
    await console.keyboard.press('Escape');
  });

  await test.step('the facilitator’s laptop dies; the other goes on within seconds', async () => {
    await console.context().close();
    const began = Date.now();
    await other
      .getByRole('button', { name: /Regroupement/ })
      .first()
      .click();
    await expect(arabic.getByRole('button', { name: 'D’une citoyenne' })).toBeVisible();
    await expect(observer.getByText('Regroupement').first()).toBeVisible();
    // The column has no room for all nine; the newest are on top.
    await expect(screen.getByText('Sur papier')).toBeVisible();
    expect(Date.now() - began).toBeLessThan(10_000);
    await expectNoSideways(other);
    await expectAccessible(other);
    // Counts go on being published: a newcomer is offered the table with the most room.
    const late = await phone(browser, { locale: 'fr-FR' });
    await enter(late, `/j/${demo.codes.door}`);
    await late.getByRole('button', { name: 'Donnez-moi une table' }).click();
    await expect(other.getByText('8 personnes aux tables')).toBeVisible();
    await expect(late.getByRole('button', { name: words.fr.help })).toBeVisible();
    await expectNoSideways(late);
  });
});

interface Kept {
  readonly text: string;
  readonly origin: string;
  readonly category: string | null;
  readonly tableId: string;
}

/** The notes as the database has them. */
async function notesOf({ workshopId }: Demo): Promise<Kept[]> {
  const { host, port } = services.emulator;
  const documents = `projects/${services.projectId}/databases/(default)/documents`;
  const answer = await fetch(`http://${host}:${port}/v1/${documents}/workshops/${workshopId}/notes?pageSize=100`, {
    headers: { authorization: 'Bearer owner' },
  });
  const list = (await answer.json()) as { documents: { fields: Record<string, { stringValue?: string }> }[] };
  return list.documents.map(({ fields }) => ({
    text: fields.text?.stringValue ?? '',
    origin: fields.origin?.stringValue ?? '',
    category: fields.category?.stringValue ?? null,
    tableId: fields.tableId?.stringValue ?? '',
  }));
}
