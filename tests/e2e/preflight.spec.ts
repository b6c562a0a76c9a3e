// The hall looked at before the day, in a real browser over the real rules: green where it is well, red where it was made ill.
import { expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';
import { setWrongClock } from './support/wrong-clock';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const slow = { timeout: 40_000 };
const row = (of: Page, name: string) => of.getByRole('listitem').filter({ has: of.getByRole('heading', { name }) });
const enter = async (of: Page, path: string) => {
  await of.goto(`${services.url}${path.replace('#', '?lang=fr#')}`);
  await of.getByRole('button', { name: 'Rejoindre' }).click();
};

test('from the console: green only when all was measured, seen and heard', async ({ browser }) => {
  test.setTimeout(240_000);
  const { codes } = await services.seedDemo({ notes: 0, commitments: false });
  const console = await laptop(browser, { locale: 'fr-FR' });
  await enter(console, joinPath(codes.facilitator));
  await console.getByRole('link', { name: 'Vérifier la salle' }).click();
  await expect(row(console, 'Base de données').getByText(/^Écrit et relu en \d+ ms/)).toBeVisible(slow);
  await expect(row(console, 'Réseau').getByText(/0 essai perdu sur 20/)).toBeVisible();
  await expect(row(console, 'Horloge de cet appareil').getByText('Prêt')).toBeVisible();
  await expect(row(console, 'Stockage de ce navigateur').getByText('Prêt')).toBeVisible();
  await expect(row(console, 'Nouveaux téléphones par heure').getByText(/rien ne limite/)).toBeVisible();
  // Whoever opened the workshop counts with the one who has just come.
  await expect(console.getByText(/2 appareils ont rejoint/)).toBeVisible();
  await expectAccessible(console);
  await shot(console, 'preflight-fr', true);

  const second = await phone(browser, { locale: 'fr-FR' });
  await enter(second, joinPath(codes.facilitator));
  await expect(console.getByText(/3 appareils ont rejoint/)).toBeVisible(slow);
  await expect(console.getByText('Rien n’est rouge. 2 points restent à vérifier.')).toBeVisible();
  await row(console, 'Écran de salle').getByRole('button', { name: 'Oui' }).click();
  await row(console, 'Son').getByRole('button', { name: 'Jouer le son de fin' }).click();
  await row(console, 'Son').getByRole('button', { name: 'Oui' }).click();
  await expect(console.getByText('Tout est vert : la salle est prête.')).toBeVisible();
  await shot(console, 'preflight-green-fr', true);
});

test('the network goes: red with what to do, and green again when it is back', async ({ browser }) => {
  test.setTimeout(240_000);
  const device = await phone(browser, { locale: 'ar-MA' });
  await device.goto(`${services.url}/preflight?people=137&lang=ar`);
  await expect(row(device, 'قاعدة البيانات').getByText(/تمت الكتابة والقراءة/)).toBeVisible(slow);
  await expect(device.getByRole('textbox', { name: /عدد الحاضرين/ })).toHaveValue('137');
  await expectNoSideways(device);
  await expectAccessible(device);
  await shot(device, 'preflight-phone-ar', true);

  await device.context().setOffline(true);
  await device.getByRole('button', { name: 'إعادة القياس' }).click();
  await expect(
    row(device, 'الشبكة')
      .getByText(/لا توجد شبكة/)
      .first(),
  ).toBeVisible(slow);
  await expect(row(device, 'قاعدة البيانات').getByText(/لا جواب من قاعدة البيانات/)).toBeVisible({ timeout: 60_000 });
  await expect(row(device, 'ساعة هذا الجهاز').getByText('يحتاج إلى تحقق')).toBeVisible();
  await shot(device, 'preflight-offline-ar', true);
  await device.context().setOffline(false);
  await device.getByRole('button', { name: 'إعادة القياس' }).click();
  await expect(row(device, 'الشبكة').getByText('جاهز')).toBeVisible(slow);
  await expect(row(device, 'قاعدة البيانات').getByText(/تمت الكتابة والقراءة/)).toBeVisible({ timeout: 90_000 });
});

test('a wrong clock and a small projector are red; in practice nothing of the server is green', async ({ browser }) => {
  test.setTimeout(120_000);
  const device = await laptop(browser, { locale: 'fr-FR', size: { width: 900, height: 700 } });
  await setWrongClock(device, 600_000);
  await device.goto(`${services.url}/preflight?lang=fr`);
  await expect(row(device, 'Horloge de cet appareil').getByText(/En avance de \d+ secondes/)).toBeVisible(slow);
  await expect(row(device, 'Écran de salle').getByText(/trop petit/)).toBeVisible();

  const practice = await laptop(browser, { locale: 'fr-FR' });
  await practice.goto(`${services.url}/practice/preflight?lang=fr`);
  await expect(row(practice, 'Base de données').getByText('À vérifier')).toBeVisible(slow);
  await expect(row(practice, 'Réseau').getByText('Prêt')).toBeVisible(slow);
});
