// Somebody with a slow network writes before the database has arrived: the file of its client is held back until the test lets it go.
import { type Browser, expect, type Page } from '@playwright/test';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

interface SlowPhone {
  readonly page: Page;
  /** Holds back the client from the next loading on. */
  hold(): void;
  release(): void;
}

async function slowPhone(browser: Browser, locale: 'ar-MA' | 'fr-FR'): Promise<SlowPhone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale,
    // What a worker has kept would not have to come over the network.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  let held: Promise<void> | null = null;
  let letGo = () => {};
  await page.route(/\/assets\/client-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return {
    page,
    hold() {
      held = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    release: () => letGo(),
  };
}

const tableOf = ({ codes }: Demo) => `${services.url}/j/${[...codes.tables.values()][0]}`;
const mine = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

test('at the door: what is typed while the workshop is looked up goes along, and nothing goes before one has joined', async ({
  browser,
}) => {
  const demo = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  for (const [locale, join, early, send] of [
    ['fr-FR', 'Rejoindre', /Pendant que l’atelier s’ouvre/, 'Envoyer'],
    ['ar-MA', 'الالتحاق بالورشة', /ريثما تُفتح ورشتكم/, 'إرسال'],
  ] as const) {
    const { page, hold, release } = await slowPhone(browser, locale);
    hold();
    await page.goto(`${tableOf(demo)}?lang=${locale.slice(0, 2)}`);
    const field = page.getByLabel(early);
    await expect(field).toBeVisible();
    await expectAccessible(page);
    await expectNoSideways(page);
    await shot(page, `early-door-${locale}`);
    await field.fill('Des bancs à l’ombre');
    release();
    const button = page.getByRole('button', { name: join, exact: true });
    await expect(button).toBeVisible();
    await expect(field).toHaveValue('Des bancs à l’ombre');
    await expectAccessible(page);
    await expectNoSideways(page);
    await shot(page, `early-door-found-${locale}`, true);
    await button.click();
    await page.waitForURL(/\/w\//);
    await expect(field).toBeHidden();
    await expect(page.locator('main textarea')).toHaveValue('Des bancs à l’ombre');
    await expect(page.getByRole('listitem').filter({ hasText: 'Des bancs' })).toHaveCount(0);
    await page.getByRole('button', { name: send, exact: true }).click();
    await expect(mine(page, 'Des bancs à l’ombre')).toHaveCount(1);
    await expect(page.locator('main textarea')).toHaveValue('');
  }
});

test('back at the table: the same field at once, the caret stays, and what was sent early arrives once', async ({
  browser,
}) => {
  const demo = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  const { page, hold, release } = await slowPhone(browser, 'fr-FR');
  await page.goto(`${tableOf(demo)}?lang=fr`);
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  const field = page.getByLabel(/Comment les citoyennes/);
  const inRoom = page.locator('main textarea');
  await expect(inRoom).toBeVisible();
  // On a good network nobody is shown the field at the door.
  await expect(page.getByLabel(/Pendant que l’atelier s’ouvre/)).toHaveCount(0);

  await test.step('typing goes on where it was, in mid-word', async () => {
    hold();
    await page.reload();
    await expect(field).toBeVisible();
    await expect(inRoom).toHaveCount(0);
    await expectAccessible(page);
    await expectNoSideways(page);
    await shot(page, 'early-phone-fr');
    await field.pressSequentially('Un jardin');
    for (let i = 0; i < 'jardin'.length; i++) await field.press('ArrowLeft');
    release();
    await expect(inRoom).toBeVisible();
    await expect(field).toHaveCount(1);
    await expect(inRoom).toBeFocused();
    await page.keyboard.type('grand ');
    await expect(inRoom).toHaveValue('Un grand jardin');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await expect(mine(page, 'Un grand jardin')).toContainText('Envoyée');
  });

  await test.step('sent before there is anything to send it with', async () => {
    hold();
    await page.reload();
    await field.fill('Une piste cyclable');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await expect(page.getByText('En attente du réseau')).toBeVisible();
    await expectAccessible(page);
    await shot(page, 'early-phone-sent-fr');
    release();
    await expect(mine(page, 'Une piste cyclable')).toContainText('Envoyée');
    await expect(mine(page, 'Une piste cyclable')).toHaveCount(1);
    await expect(inRoom).toHaveValue('');
  });

  await test.step('taken back and changed while it waits', async () => {
    hold();
    await page.reload();
    await field.fill('Trop vite');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('button', { name: 'Modifier', exact: true }).click();
    await expect(field).toHaveValue('Trop vite');
    release();
    await expect(inRoom).toHaveValue('Trop vite');
    await expect(mine(page, 'Trop vite')).toHaveCount(0);
  });
});
