// Practice mode: no server answers but the one that hands out the page, and the tabs of one browser are a whole hall.
import { expect, type Page } from '@playwright/test';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { laptop } from './support/devices';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

test('two tabs of one browser see each other, and nothing leaves it', async ({ browser }) => {
  const first = await laptop(browser, { locale: 'fr-FR' });
  const asked: string[] = [];
  first.context().on('request', (request) => asked.push(request.url()));

  await first.goto(`${services.url}/?lang=fr`);
  await first.getByRole('link', { name: /mode d’entraînement/ }).click();
  await expect(first.getByText('Entraînement : rien ne quitte ce navigateur.')).toBeVisible();
  await expectAccessible(first);
  await first.getByRole('link', { name: /Préparer un atelier/ }).click();
  await first.getByLabel('Titre de l’atelier').fill('Répétition');
  await first.getByLabel('Commune ou institution organisatrice').fill('Commune d’essai');
  await first.getByRole('button', { name: 'Créer l’atelier' }).click();
  const address = await first.getByRole('textbox', { name: 'Adresse pour participer' }).inputValue();
  expect(address).toContain('/practice/j/');
  await first.getByRole('link', { name: 'Console d’animation' }).click();
  await first
    .getByRole('button', { name: /Propositions/ })
    .first()
    .click();

  const second = await first.context().newPage();
  await second.goto(address);
  await second.getByRole('button', { name: 'Rejoindre' }).click();
  await second.getByRole('button', { name: /Digitalisation/ }).click();
  await second.getByLabel(/Quel service le citoyen/).fill('Un essai');
  await second.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(second.getByRole('listitem').filter({ hasText: 'Un essai' })).toContainText('Envoyée');
  await expect(first.getByRole('button', { name: 'Masquer : Un essai' })).toBeVisible();
  await expect(first.getByText(/1 personne aux tables/)).toBeVisible();

  await first
    .getByRole('button', { name: /Rédaction/ })
    .first()
    .click();
  await expect(second.getByRole('button', { name: 'Nouvel engagement' })).toBeVisible();

  await staysAfterReload(second);
  const elsewhere = asked.filter(
    (url) => !url.startsWith(services.url) && !url.startsWith('data:') && !url.startsWith('blob:'),
  );
  expect(elsewhere).toEqual([]);
  expect(asked.filter((url) => url.includes('google.firestore'))).toEqual([]);
});

/** Each tab is a person of its own, and the same one after a reload. */
async function staysAfterReload(tab: Page): Promise<void> {
  await tab.reload();
  await tab.getByRole('button', { name: 'Écrire' }).click();
  await expect(tab.getByRole('listitem').filter({ hasText: 'Un essai' })).toBeVisible();
}
