// The workshops of one programme: the first from the four axes, the next from the one before, another out of a file on another
// device; then all of them in the list, in the order of their days, with and without a network.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { checkTemplate } from '@/domain/workshop-template';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { laptop, phone } from './support/devices';
import { shot } from './support/shot';
import { everySize } from './support/sizes';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const programme = 'Programme d’action d’ouverture 2027–2029';

async function create(page: Page, day: string): Promise<void> {
  await page.getByLabel('Jour de l’atelier').fill(day);
  await page.getByRole('button', { name: 'Créer l’atelier' }).click();
  await page.waitForURL(/\/prepare$/);
}

/** The first workshop of the programme, from the four axes. */
async function createFirst(page: Page): Promise<void> {
  await page.getByLabel('Commune ou institution organisatrice').fill('Commune d’essai');
  await page.getByLabel('Titre de l’atelier').fill('Atelier du centre');
  await page.getByText('Plusieurs ateliers d’un même programme').click();
  await page.getByLabel('Programme (facultatif)').fill(programme);
  await create(page, '2027-03-20');
}

test('from the four axes, from an earlier one, from a file; together in the list', async ({ browser }) => {
  const page = await laptop(browser, { locale: 'fr-FR' });

  await test.step('the four axes, and a blank page that can be taken back', async () => {
    await page.goto(`${services.url}/new?lang=fr`);
    await expect(page.getByRole('button', { name: /^Le modèle des quatre axes/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await everySize(page, 'starting-axes-fr');
    await page.getByRole('button', { name: /^Une page blanche/ }).click();
    await expect(page.getByRole('heading', { name: 'Les axes sont à nommer' })).toBeVisible();
    await everySize(page, 'starting-empty-fr');
    await page.getByRole('button', { name: /^Le modèle des quatre axes/ }).click();
    await expect(page.getByRole('heading', { name: 'Les axes sont prêts' })).toBeVisible();
    await createFirst(page);
  });

  await test.step('an earlier workshop, for another day', async () => {
    await page.goto(`${services.url}/new`);
    await page.getByRole('button', { name: /^Un de vos ateliers/ }).click();
    await expect(page.getByRole('button', { name: 'Créer l’atelier' })).toHaveCount(0);
    await expect(page.getByText('Pas encore de connexion')).toHaveCount(0);
    await everySize(page, 'starting-earlier-fr');
    await page.getByRole('button', { name: /^Atelier du centre/ }).click();
    await expect(page.getByText('Plan repris de :')).toBeVisible();
    await expect(page.getByLabel('Programme (facultatif)')).toHaveValue(programme);
    await everySize(page, 'starting-taken-fr');
    await page.getByLabel('Titre de l’atelier').fill('Atelier des quartiers sud');
    await create(page, '2027-03-06');
  });

  let file = '';
  await test.step('a template is saved', async () => {
    await page.getByRole('button', { name: 'Atelier', exact: true }).click();
    await everySize(page, 'starting-save-fr');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer comme modèle (fichier)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('warsha-commune-d-essai-template.json');
    file = await readFile(await download.path(), 'utf8');
    expect(checkTemplate(file).template?.axes).toHaveLength(4);
  });

  await test.step('and starts a workshop on somebody else’s phone, in Arabic', async () => {
    const other = await phone(browser, { locale: 'ar-MA' });
    const chosen = (text: string) => ({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await other.goto(`${services.url}/new`);
    await expectAccessible(other);
    await shot(other, 'starting-axes-ar-phone', true);
    await other.getByRole('button', { name: /^ملف/ }).click();
    const choose = other.getByLabel('اختيار نموذج أو أرشيف');
    await choose.setInputFiles(chosen(file.replace('Commune d’essai', 'a\u202Eb')));
    await expect(other.getByRole('alert')).toContainText('لا يمكن أن تتضمنه أي ورشة');
    await everySize(other, 'starting-refused-ar');
    await choose.setInputFiles(chosen(file));
    await expect(other.getByText('الخطة مأخوذة من:')).toBeVisible();
    await everySize(other, 'starting-file-ar');
    await other.getByRole('button', { name: 'إنشاء الورشة' }).click();
    await other.waitForURL(/\/prepare$/);
    await other.goto(`${services.url}/mine`);
    await expect(other.getByRole('heading', { level: 2, name: programme })).toBeVisible();
    await everySize(other, 'series-of-one-ar');
  });

  await test.step('those of the programme are listed together, by day; one more comes from the latest', async () => {
    await page.goto(`${services.url}/mine`);
    const days = page.getByRole('heading', { level: 3 });
    await expect(days).toHaveText(['6 mars 2027 · Atelier des quartiers sud', '20 mars 2027 · Atelier du centre']);
    await page.getByRole('button', { name: 'Ajouter un atelier à ce programme' }).click();
    await expect(page.getByLabel('Titre de l’atelier')).toHaveValue('Atelier du centre');
    await page.getByLabel('Titre de l’atelier').fill('Atelier des jeunes');
    await page.getByText('Lieu, partenaires et notice sur les données').click();
    await page.getByLabel('Lieu (facultatif)').fill('Maison des jeunes');
    await create(page, '2027-04-10');
    await page.goto(`${services.url}/mine`);
    await expect(days).toHaveCount(3);
    await everySize(page, 'series-fr');
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.getByText('برنامج، 3 ورشات')).toBeVisible();
    await everySize(page, 'series-ar');
  });

  await test.step('and without a network, as this device knows them', async () => {
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('link', { name: /^Préparation.*Atelier des jeunes$/ }).click();
    await page.getByRole('link', { name: 'Mes ateliers' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Mes ateliers' }).click();
    await expect(page.getByRole('heading', { level: 2, name: programme })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
    await page.getByRole('link', { name: 'Nouvel atelier' }).click();
    await page.getByRole('button', { name: /^Un de vos ateliers/ }).click();
    await expect(page.getByRole('button', { name: /^Atelier des jeunes/ })).toBeVisible();
    await page.context().setOffline(false);
  });
});

test('a real workshop is rehearsed alone on its own plan, and the server hears nothing of it', async ({ browser }) => {
  const page = await laptop(browser, { locale: 'fr-FR' });
  await page.goto(`${services.url}/new?lang=fr`);
  await createFirst(page);
  const real = new URL(page.url()).pathname;
  await everySize(page, 'rehearse-prepare-fr');
  await page.getByRole('link', { name: 'Console' }).click();
  await expect(page.getByRole('button', { name: 'Répéter cet atelier' })).toBeVisible();
  await everySize(page, 'rehearse-begin-fr');
  await page.getByRole('link', { name: 'Préparer', exact: true }).click();

  await page.getByRole('button', { name: 'Répéter cet atelier' }).click();
  await expect(page).toHaveURL(/\/practice\/new$/);
  await expect(page.getByText('Plan repris de :')).toBeVisible();
  // What the real workshop still hears has been said by now: from here on there is nobody to ask.
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/google\.firestore|commit/i.test(request.url()) && request.method() === 'POST')
      asked.push(request.postData() ?? '');
  });
  await everySize(page, 'rehearse-new-fr');
  await page.getByRole('button', { name: 'Créer l’atelier' }).click();
  await page.waitForURL(/\/practice\/w\/[^/]+\/prepare$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Atelier du centre' })).toBeVisible();
  await page.getByRole('link', { name: 'Console' }).click();
  const simulated = page.getByRole('region', { name: 'Participants simulés' });
  await simulated.getByRole('button', { name: 'Faire entrer les participants simulés' }).click();
  await expect(simulated.getByText(/sur 12 (est entré|sont entrés)/)).toBeVisible({ timeout: 60_000 });
  await everySize(page, 'rehearse-console-fr');
  expect(asked.filter((body) => body.includes('Atelier du centre'))).toEqual([]);

  await page.getByRole('link', { name: 'Retour au véritable atelier' }).click();
  await expect(page).toHaveURL(new RegExp(`${real}$`));
  await page.goto(`${services.url}/mine`);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/^20 mars 2027/]);
});

test('practice mode starts in the same ways and lists the same', async ({ browser }) => {
  const page = await laptop(browser, { locale: 'fr-FR' });
  await page.goto(`${services.url}/practice/new?lang=fr`);
  await createFirst(page);
  await page.getByRole('button', { name: 'Atelier', exact: true }).click();
  await page.getByRole('button', { name: 'Préparer un autre atelier sur ce plan' }).click();
  await expect(page.getByText('Plan repris de :')).toBeVisible();
  await create(page, '2027-03-06');
  await page.goto(`${services.url}/practice/mine`);
  await expect(page.getByText('Programme, 2 ateliers')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/^6 mars 2027/, /^20 mars 2027/]);
});
