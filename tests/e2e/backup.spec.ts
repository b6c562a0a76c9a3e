// What a facilitator's computer keeps of a workshop outlives the database.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { checkArchive } from '@/domain/archive';
import { joinPath } from '@/domain/invitation';
import { deleteDocument, deleteEverything } from '../support/emulator';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop } from './support/devices';
import { shot } from './support/shot';
import { storedIn } from './support/stored';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const patiently = { timeout: 30_000 };

test('copies of each phase, told when the server shows less, there and whole when it has been emptied', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const demo = await services.seedDemo({ phase: 'propose', notes: 24, placed: 8 });
  const console = await facilitator(await laptop(browser, { locale: 'fr-FR' }), demo);
  const line = console.getByRole('region', { name: 'Copies sur cet ordinateur' });
  const steps = console.getByRole('list', { name: 'Étapes de l’atelier' });

  await test.step('a copy when the console opens and as each phase begins, said in a line', async () => {
    await expect(line).toContainText(/Copie gardée sur cet ordinateur à \d\d:\d\d/, patiently);
    const first = await shortFingerprint(line);
    await steps.getByRole('button', { name: 'Regroupement' }).click();
    await expect.poll(() => shortFingerprint(line), patiently).not.toBe(first);
    const second = await shortFingerprint(line);
    await steps.getByRole('button', { name: 'Rédaction' }).click();
    await expect.poll(() => shortFingerprint(line), patiently).not.toBe(second);
    await shot(console, 'backup-console-fr', true);
    await expectAccessible(console);
  });

  const list = await console.context().newPage();
  await list.goto(`${services.url}/copies?lang=fr`);
  const copies = list.getByRole('list', { name: '3 copies' }).getByRole('listitem');
  await expect(copies).toHaveCount(3);
  await expect(copies.nth(0)).toContainText('Début : Rédaction');
  await expect(copies.nth(1)).toContainText('Début : Regroupement');
  await expect(copies.nth(2)).toContainText('Pendant : Propositions');
  const told = await copies
    .locator('bdi')
    .filter({ hasText: /^[0-9a-f]{64}$/ })
    .allTextContents();
  expect(new Set(told).size).toBe(3);

  await test.step('the proposals gone from the server: the console says so, the copies stay', async () => {
    for (const id of Object.keys(await storedIn(services, demo.workshopId, 'notes')))
      await deleteDocument(services.projectId, `workshops/${demo.workshopId}/notes/${id}`);
    const loss = console.getByText(/Le serveur montre 0 proposition ; la copie de \d\d:\d\d en a 24/);
    await expect(loss).toBeVisible(patiently);
    await expect(loss).toContainText('Il manque 24 éléments');
    await shot(console, 'backup-loss-fr');
    await expectAccessible(console);
    await steps.getByRole('button', { name: 'Séance plénière' }).click();
    await list.reload();
    await expect(list.getByText('Il y manque 24 éléments qu’une copie antérieure contient.')).toBeVisible(patiently);
  });

  await test.step('the database emptied: all copies can still be had, with the same fingerprints', async () => {
    await deleteEverything(services.projectId);
    await list.reload();
    for (const fingerprint of told) {
      const row = list
        .getByRole('listitem')
        .filter({ has: list.getByText(fingerprint, { exact: true }) })
        .last();
      const waiting = list.waitForEvent('download');
      await row.getByRole('button', { name: /Télécharger la copie/ }).click();
      const text = await readFile(await (await waiting).path(), 'utf8');
      const { archive, fault } = checkArchive(text);
      expect(fault).toBeNull();
      expect(archive?.sha256).toBe(fingerprint);
      expect(archive?.content.notes).toHaveLength(24);
      expect(text).not.toContain(demo.codes.facilitator);
    }
    await expectAccessible(list);
  });

  await test.step('and become a workshop again, in which everything stands where it stood', async () => {
    await list
      .getByRole('button', { name: /^Nouvel atelier/ })
      .last()
      .click();
    await list.getByRole('button', { name: 'En faire un nouvel atelier' }).click();
    await expect(list.getByText('tout y est, et le contenu est le même')).toBeVisible(patiently);
    await expect(list.getByText('24 en place')).toBeVisible();
  });

  await test.step('at every size, in Arabic too', async () => {
    for (const [width, height] of [
      [360, 740],
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await list.setViewportSize({ width, height });
      for (const lang of ['fr', 'ar'] as const) {
        await list.goto(`${services.url}/copies?lang=${lang}`);
        await expect(list.getByRole('listitem').nth(2)).toBeVisible();
        await expectNoSideways(list);
        await shot(list, `backup-copies-${lang}-${width}`, true);
      }
    }
    await expectAccessible(list);
  });
});

async function facilitator(page: Page, { codes }: Demo): Promise<Page> {
  await page.goto(`${services.url}${joinPath(codes.facilitator).replace('#', '?lang=fr#')}`);
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await page.waitForURL(/\/run/);
  return page;
}

const shortFingerprint = (line: ReturnType<Page['getByRole']>) => line.locator('bdi').last().textContent();
