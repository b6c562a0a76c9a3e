// In a real browser: an account is made, left without a trace, and found again; Google is gone to and come back from under the
// page's own policy; and a phone hears of none of it.

import type { BrowserContext, Page } from '@playwright/test';
import { expect, it } from 'vitest';
import accounts from '@/i18n/en/accounts';
import joining from '@/i18n/en/joining';
import preparing from '@/i18n/en/preparing';
import { randomText } from '@/lib/random';
import { expectPage, openPlace } from './browser';
import { openDemo } from './demo-hall';
import { device } from './place';

const place = openPlace();

interface Computer {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly broken: string[];
  readonly hosts: Set<string>;
}

async function computer(viewport = { width: 1366, height: 768 }): Promise<Computer> {
  const context = await place.browser.newContext({ viewport, locale: 'en' });
  const broken: string[] = [];
  const hosts = new Set<string>();
  await context.exposeFunction('tellBroken', (text: string) => broken.push(text));
  await context.addInitScript(() => {
    // Put there by `exposeFunction`.
    const { tellBroken } = window as unknown as { tellBroken: (text: string) => void };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      tellBroken(`${effectiveDirective} ${blockedURI}`),
    );
  });
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  return { context, page: await context.newPage(), broken, hosts };
}

async function openWorkshop(page: Page, commune: string): Promise<void> {
  await page.goto(`${place.url}/new?lang=en`);
  await page.getByRole('textbox', { name: preparing.commune }).fill(commune);
  await page.getByRole('button', { name: preparing.create }).click();
  await expectPage(page).toHaveURL(/\/w\/\w{20}\/prepare$/);
}

async function prove(page: Page, button: string, email: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });
  await form.getByLabel(accounts.email).fill(email);
  await form.getByLabel(accounts.password).fill('a long password');
  await form.getByRole('button', { name: button, exact: true }).click();
}

const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: (await caches.keys()).filter((name) => !name.startsWith('warsha-release:')),
  }));

async function leave(page: Page): Promise<void> {
  await page.goto(`${place.url}/account`);
  await page.getByRole('button', { name: accounts.leave }).click();
  const dialog = page.getByRole('dialog');
  await expectPage(dialog).toBeVisible();
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: accounts.leave }).click();
  await expectPage(page.getByRole('heading', { name: accounts['left-title'] })).toBeVisible();
}

it('leaves nothing on a shared computer, in no tab, and all is found again with the account', async () => {
  const { context, page, broken } = await computer();
  const email = `${randomText(10).toLowerCase()}@commune.ma`;
  await openWorkshop(page, 'Commune A');
  await page.getByRole('link', { name: accounts['offer-yes'] }).click();
  await prove(page, accounts['keep-submit'], email);
  await expectPage(page.getByRole('heading', { name: email })).toBeVisible();

  await page.goto(`${place.url}/mine`);
  await expectPage(page.getByText('Commune A')).toBeVisible();
  const steer = await page
    .getByRole('link', { name: new RegExp(`^${preparing['mine-console']}`) })
    .getAttribute('href');
  const other = await context.newPage();
  await other.goto(place.url + steer);
  await expectPage(other.getByText('Commune A')).toBeVisible();
  expect((await keptBy(page)).databases).toContain('firestore/warsha-firebase/demo-warsha/main');

  await leave(page);
  await expectPage(other).toHaveURL(`${place.url}/`);
  expect(await keptBy(page)).toEqual({ databases: [], local: [], session: [], caches: [] });

  // Whoever sits down next finds nothing, with the same browser.
  await page.goto(`${place.url}/mine?lang=en`);
  await expectPage(page.getByText(preparing['mine-empty'])).toBeVisible();
  await page.goto(`${place.url}/account`);
  await prove(page, accounts['enter-submit'], email);
  await expectPage(page.getByRole('heading', { name: email })).toBeVisible();
  await page.goto(`${place.url}/mine`);
  await expectPage(page.getByText('Commune A')).toBeVisible();
  expect(broken).toEqual([]);
  await context.close();
});

it('a link alone erases nothing', async () => {
  const { context, page } = await computer();
  await openWorkshop(page, 'Commune B');
  await page.goto(`${place.url}/?left`);
  await expectPage(page.getByRole('main')).toBeVisible();
  await page.goto(`${place.url}/mine`);
  await expectPage(page.getByText('Commune B')).toBeVisible();
  await context.close();
});

/** Google's page: a person who says yes at once. What was asked of it comes back with a token, signed by nobody. */
async function playGoogle(context: BrowserContext, email: string): Promise<void> {
  await context.route('https://accounts.google.com/**', async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      sub: `g-${email}`,
      email,
      email_verified: true,
      nonce: asked.get('nonce'),
      aud: asked.get('client_id'),
    };
    const token = `${part({ alg: 'none', typ: 'JWT' })}.${part({ iss: 'https://accounts.google.com', ...claims })}.`;
    const answer = new URLSearchParams({ state: asked.get('state') ?? '', id_token: token });
    const back = JSON.stringify(`${asked.get('redirect_uri')}#${answer}`);
    await route.fulfill({ contentType: 'text/html', body: `<script>location.replace(${back})</script>` });
  });
}

it('Google is a page one goes to and comes back from: nothing of it on ours, and workshops go along', async () => {
  const email = `${randomText(10).toLowerCase()}@gmail.test`;
  const first = await computer();
  await playGoogle(first.context, email);
  await openWorkshop(first.page, 'Commune C');
  await first.page.goto(`${place.url}/account`);
  await expectPage(first.page.getByRole('button', { name: accounts.google })).toBeVisible();
  expect([...first.hosts].filter((host) => /google/.test(host))).toEqual([]);
  await first.page.getByRole('button', { name: accounts.google }).click();
  await expectPage(first.page.getByRole('heading', { name: email })).toBeVisible();
  // The token stands in no address and no history.
  await expectPage(first.page).toHaveURL(`${place.url}/account`);
  expect([...first.hosts].filter((host) => /google/.test(host))).toEqual(['accounts.google.com']);
  expect(first.broken).toEqual([]);

  // On a second computer a workshop was opened before anybody thought of the account.
  const second = await computer();
  await playGoogle(second.context, email);
  await openWorkshop(second.page, 'Commune D');
  await second.page.goto(`${place.url}/account`);
  await second.page.getByRole('button', { name: accounts.google }).click();
  await expectPage(second.page.getByText(accounts['enter-question'])).toBeVisible();
  await second.page.getByRole('button', { name: accounts['enter-and-take'] }).click();
  await expectPage(second.page.getByText(accounts['taken-over'])).toBeVisible();
  await second.page.goto(`${place.url}/mine`);
  await expectPage(second.page.getByText('Commune C')).toBeVisible();
  await expectPage(second.page.getByText('Commune D')).toBeVisible();
  await expectPage(second.page.getByText(accounts['co-facilitated'])).toHaveCount(1);
  expect(second.broken).toEqual([]);
  await first.context.close();
  await second.context.close();
});

it('an answer that nobody asked for signs nobody in', async () => {
  const { context, page } = await computer();
  await page.goto(`${place.url}/account?lang=en#state=made-up&id_token=a.b.c`);
  await expectPage(page.getByText(accounts['google-refused'])).toBeVisible();
  await expectPage(page).toHaveURL(`${place.url}/account`);
  await context.close();
});

it('a phone loads nothing of accounts and asks nobody else, where Google is offered to staff', async () => {
  const facilitator = await device();
  const { codes } = await openDemo(facilitator);
  const { context, page, hosts, broken } = await computer({ width: 360, height: 740 });
  const files: string[] = [];
  context.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto(`${place.url}/j/${codes.door}?lang=en`);
  await page.getByRole('button', { name: joining.join, exact: true }).click();
  await expectPage(page.getByRole('heading').first()).toBeVisible();
  const own = [new URL(place.url).host, process.env.FIREBASE_AUTH_EMULATOR_HOST, process.env.FIRESTORE_EMULATOR_HOST];
  expect([...hosts].filter((host) => !own.includes(host))).toEqual([]);
  expect(files.filter((file) => /^\/assets\/.*account/.test(file))).toEqual([]);
  expect(broken).toEqual([]);
  await context.close();
  await facilitator.close();
});
