// Borrowed devices: a computer that becomes the room screen, a tablet that becomes a table's, both by six digits.
import { expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector, smallestText } from './support/devices';
import { doorsOf, fillHall, onEach } from './support/hall';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'welcome', notes: 0, commitments: false });
});
test.afterAll(() => services?.close());

const at = (path: string) => `${services.url}${path}`;

test('a borrowed computer and a table’s tablet', async ({ browser }) => {
  const console = await laptop(browser, { locale: 'fr-FR' });
  const computer = await projector(browser, { locale: 'ar-MA' });
  const tablet = await projector(browser, { locale: 'fr-FR', size: { width: 1024, height: 768 } });
  const amina = await phone(browser, { locale: 'ar-MA' });
  const tableCode = demo.codes.tables.get('t3' as never) ?? '';
  const { here, there, second } = await fillHall(browser, doorsOf(services.url, demo), { here: 2, there: 3 });

  await test.step('a facilitator at the console', async () => {
    await console.goto(at(joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')));
    await console.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(console.getByRole('heading', { name: 'Écran de salle' })).toBeVisible();
  });

  await test.step('the borrowed computer shows six digits and says what to do', async () => {
    await computer.goto(at('/?lang=ar'));
    await computer.getByRole('link', { name: 'جعل هذا الحاسوب شاشة القاعة' }).click();
    await expect(computer.getByText(/^\d{3} \d{3}$/)).toBeVisible();
    await shot(computer, 'pair-ar');
    await expectNoSideways(computer);
    await expectAccessible(computer);
  });

  await test.step('mistyped, unknown, then right in Arabic digits: it is the room screen within seconds', async () => {
    await console.getByRole('button', { name: 'Connecter un écran' }).click();
    const field = console.getByRole('textbox', { name: 'Les six chiffres' });
    const code = await digitsOn(computer);
    const last = Number(code.at(-1));
    await field.fill(`${code.slice(0, 5)}${(last + 1) % 10}`);
    await console.getByRole('dialog').getByRole('button', { name: 'Connecter un écran' }).click();
    await expect(console.getByText(/ne forment pas un code/)).toBeVisible();
    await field.fill(code === '444448' ? '111112' : '444448');
    await console.getByRole('dialog').getByRole('button', { name: 'Connecter un écran' }).click();
    await expect(console.getByText(/Aucun appareil n’affiche ce code/)).toBeVisible();
    await shot(console, 'connect');
    await expectAccessible(console);
    await field.fill(code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))));
    await field.press('Enter');
    await expect(computer).toHaveURL(/\/screen$/, { timeout: 10_000 });
    await expect(computer.getByText('2404 2024').first()).toBeVisible();
    await expect(console.getByText('Écrans connectés (1)')).toBeVisible();
    await expect(second.getByText('الشاشات المربوطة (1)')).toBeVisible();
    await expect(computer.getByText('التحق 5 أشخاص')).toBeVisible();
  });

  await test.step('the tablet of table 3 welcomes its people with its own code', async () => {
    await tablet.goto(at('/?lang=fr'));
    await tablet.getByRole('link', { name: 'Faire de cet ordinateur l’écran de salle' }).click();
    await expect(tablet.getByText(/^\d{3} \d{3}$/)).toBeVisible();
    await shot(tablet, 'pair-fr');
    const code = await digitsOn(tablet);
    await console.getByLabel('Écran à piloter').selectOption('t3');
    await console.getByRole('button', { name: 'Connecter un écran' }).click();
    await console.getByRole('textbox', { name: 'Les six chiffres' }).fill(code);
    await console.keyboard.press('Enter');
    await expect(tablet).toHaveURL(/\/screen\/t3$/, { timeout: 10_000 });
    await expect(tablet.getByRole('heading', { name: 'Table 3' })).toBeVisible();
    await expect(tablet.getByText(`${tableCode.slice(0, 4)} ${tableCode.slice(4)}`)).toBeVisible();
    await shot(tablet, 'tablet-welcome');
    await expectAccessible(tablet);
    await amina.goto(at(`/j/${tableCode}?lang=ar`));
    await amina.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await expect(tablet.getByText('1 personne à cette table')).toBeVisible();
  });

  await test.step('while writing is private it shows the question and a number, then the board', async () => {
    await console
      .getByRole('button', { name: /Propositions/ })
      .first()
      .click();
    await amina.getByRole('textbox').fill('منصة لتتبع الشكايات');
    await amina.getByRole('button', { name: 'إرسال', exact: true }).click();
    await expect(tablet.getByText('proposition', { exact: true })).toBeVisible();
    await expect(tablet.getByText('منصة لتتبع الشكايات')).toHaveCount(0);
    await shot(tablet, 'tablet-propose');
    await console
      .getByRole('button', { name: /Rédaction/ })
      .first()
      .click();
    await expect(tablet.getByText('منصة لتتبع الشكايات')).toBeVisible();
    // The tablet of a table shows that table's board, and the others' phones theirs.
    await onEach([...here, ...there], (page) => expect(page.getByText('منصة لتتبع الشكايات')).toHaveCount(0));
    await shot(tablet, 'tablet-board');
    expect(await tablet.getByRole('button').count()).toBe(0);
    await expectNoSideways(tablet);
    await expectAccessible(tablet);
    await tablet.setViewportSize({ width: 800, height: 1180 });
    await shot(tablet, 'tablet-upright');
    await expectNoSideways(tablet);
    await tablet.setViewportSize({ width: 1920, height: 1080 });
    expect(await smallestText(tablet)).toBeGreaterThanOrEqual(28);
  });

  await test.step('each screen is steered for itself', async () => {
    await console.getByRole('button', { name: 'Ne rien afficher pour l’instant' }).click();
    await expect(tablet.locator('[data-picture="blank"]')).toBeVisible();
    await expect(computer.locator('[data-picture="blank"]')).toHaveCount(0);
    await console.getByRole('button', { name: 'Ne rien afficher pour l’instant' }).click();
    await shot(console, 'console-tablet');
    await expectAccessible(console);
  });

  await test.step('after a reload each is still what it was; given back, the computer reads nothing more', async () => {
    await tablet.reload();
    await expect(tablet.getByText('منصة لتتبع الشكايات')).toBeVisible();
    await console.getByText('Écrans connectés (2)').click();
    await console
      .getByRole('button', { name: /^Déconnecter/ })
      .first()
      .click();
    await expect(computer.getByRole('alert')).toBeVisible();
    await expect(tablet.getByText('منصة لتتبع الشكايات')).toBeVisible();
  });
});

test('in practice mode another window of the browser becomes the screen in the same way', async ({ browser }) => {
  const console = await laptop(browser, { locale: 'fr-FR' });
  await console.goto(at('/practice/new?lang=fr'));
  await console.getByLabel('Titre de l’atelier').fill('Répétition');
  await console.getByLabel('Commune ou institution organisatrice').fill('Commune d’essai');
  await console.getByRole('button', { name: 'Créer l’atelier' }).click();
  await console.getByRole('link', { name: 'Console d’animation' }).click();
  const screen = await console.context().newPage();
  await screen.goto(at('/practice/pair'));
  const code = await digitsOn(screen);
  await console.getByRole('button', { name: 'Connecter un écran' }).click();
  const field = console.getByRole('textbox', { name: 'Les six chiffres' });
  await field.fill(code === '444448' ? '111112' : '444448');
  await field.press('Enter');
  await expect(console.getByText(/Aucun appareil n’affiche ce code/)).toBeVisible();
  await field.fill(code);
  await field.press('Enter');
  await expect(screen).toHaveURL(/\/practice\/w\/.*\/screen$/, { timeout: 10_000 });
});

async function digitsOn(computer: Page): Promise<string> {
  const shown = computer.getByText(/^\d{3} \d{3}$/);
  await expect(shown).toBeVisible();
  return (await shown.innerText()).replace(/\D/g, '');
}
