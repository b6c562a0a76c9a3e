// What tables and facilitators did, found again and taken back, through the real rules.
import { type Browser, expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

test('a table’s title, a hidden proposal and a phone’s words, told and taken back', async ({ browser }) => {
  test.setTimeout(180_000);
  const { workshopId, codes } = await services.seedDemo({ phase: 'draft', notes: 16, placed: 4 });
  const [table = ''] = [...codes.tables.values()].map(joinPath);
  const member = await phone(browser, { locale: 'fr-FR' });
  await join(member, table);
  await member.getByRole('button', { name: 'Nouvel engagement' }).click();
  await member.getByRole('dialog').getByRole('textbox').fill('Un titre du téléphone');
  await member.getByRole('button', { name: 'Créer' }).click();
  await expect(member.getByText('Un titre du téléphone').first()).toBeVisible();

  const console = await openConsole(browser);
  await console.goto(`${services.url}/w/${workshopId}/run`);
  const first = console.getByRole('region', { name: 'Dernières propositions' });
  await first
    .getByRole('button', { name: /^Masquer/ })
    .first()
    .click();
  await expect(console.getByRole('button', { name: 'Annuler l’action' })).toBeVisible();
  await console
    .getByRole('list', { name: 'Étapes de l’atelier' })
    .getByRole('button', { name: 'Regroupement' })
    .click();
  await console.getByRole('link', { name: 'Historique' }).click();
  const deeds = console.getByRole('list', { name: 'Historique' }).locator('> li');
  await expect(deeds.first()).toContainText('Changement d’étape : équipe d’animation');
  await expect(deeds.first()).toContainText('Une étape entière peut être reprise à partir de sa copie');
  await expect(deeds.first().locator('dd')).toHaveText(['Rédaction', 'Regroupement']);
  const hidden = deeds.filter({ hasText: 'Proposition masquée : équipe d’animation' });
  await hidden.getByRole('button', { name: /^Annuler/ }).click();
  await expect(deeds.first()).toContainText('Proposition affichée : équipe d’animation');
  await expect(hidden).toContainText('C’est de nouveau comme avant.');
  await expectAccessible(console);
  for (const [width, height] of [
    [360, 740],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await console.setViewportSize({ width, height });
    for (const lang of ['fr', 'ar'] as const) {
      await console.goto(`${services.url}/w/${workshopId}/history?lang=${lang}`);
      await expect(console.getByRole('listitem').first()).toBeVisible();
      await expectNoSideways(console);
      await shot(console, `history-${lang}-${width}`, true);
    }
    await expectAccessible(console);
  }

  async function openConsole(of: Browser): Promise<Page> {
    const page = await laptop(of, { locale: 'fr-FR' });
    await join(page, joinPath(codes.facilitator));
    return page;
  }
});

async function join(of: Page, path: string): Promise<void> {
  const [before, hash] = path.split('#');
  await of.goto(`${services.url}${before}?lang=fr${hash ? `#${hash}` : ''}`);
  await of.getByRole('button', { name: 'Rejoindre', exact: true }).click();
  await of.waitForURL(/\/w\//);
}
