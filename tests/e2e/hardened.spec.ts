// What the browser is told to forbid stands in nobody's way: a walk through the whole app breaks none of it. And a phone talks to
// nobody but us, and no address that leaves a device holds a secret.

import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { joinPath, SECRET_LENGTH } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { laptop, phone, projector } from './support/devices';
import { type Overheard, overheard } from './support/overheard';
import { test } from './support/test';

let services: Services;
let server: Overheard;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  server = await overheard(services.url);
  demo = await services.seedDemo({ phase: 'draft' });
});
test.afterAll(async () => {
  await server?.close();
  await services?.close();
});

/** What a page was forbidden, and what it asked of whom. */
interface Watched {
  readonly page: Page;
  readonly broken: string[];
  readonly hosts: Set<string>;
}

async function watched(opened: Promise<Page>): Promise<Watched> {
  const page = await opened;
  const broken: string[] = [];
  const hosts = new Set<string>();
  await page.exposeFunction('tellBroken', (text: string) => broken.push(text));
  await page.addInitScript(() => {
    // Put there by `exposeFunction`.
    const { tellBroken } = window as unknown as { tellBroken: (text: string) => void };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      tellBroken([effectiveDirective, blockedURI, sourceFile, sample].join(' ')),
    );
    window.print = () => {
      document.documentElement.dataset.asked = 'yes';
    };
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) broken.push(message.text());
  });
  page.context().on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol)) hosts.add(host);
  });
  return { page, broken, hosts };
}

const withLanguage = (path: string) => (path.includes('#') ? path.replace('#', '?lang=fr#') : `${path}?lang=fr`);

async function join({ page }: Watched, path: string): Promise<void> {
  await page.goto(server.url + withLanguage(path));
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await page.waitForURL(/\/w\//);
}

/** By then the worker is registered too, and has kept what it keeps. */
async function isTakenCareOf({ page }: Watched): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 })
    .toBe(true);
}

async function onPhone(browser: Browser): Promise<Watched> {
  const device = await watched(phone(browser, { locale: 'fr-FR' }));
  const [code] = [...demo.codes.tables.values()];
  if (!code) throw new Error('the demo has no table');
  await device.page.goto(`${server.url}/?lang=fr`);
  await expect(device.page.getByRole('heading').first()).toBeVisible();
  await join(device, joinPath(code));
  return device;
}

/** In the server's log, where every request stands: the pages', the database's and the worker's. */
function expectNoSecretAsked(): void {
  const holds = (code: string) => server.asked.some((address) => decodeURIComponent(address).includes(code));
  const { tables, ...others } = demo.codes;
  const codes = [...tables.values(), ...Object.values(others)];
  const secret = codes.filter((code) => code.length === SECRET_LENGTH);
  expect(secret.length).toBeGreaterThan(1);
  expect(secret.filter(holds)).toEqual([]);
  // Every one of them is behind `#` in the link that is handed out; what is left is read aloud in the hall.
  expect(secret.map((code) => joinPath(code))).toEqual(secret.map((code) => `/j#${code}`));
  expect(codes.filter((code) => !secret.includes(code)).every((code) => /^\d{8}$/.test(code))).toBe(true);
}

test('a phone, at home, joining and at its table: nothing is forbidden, and nobody else is asked', async ({
  browser,
}) => {
  const device = await onPhone(browser);
  const { page } = device;
  await page.getByRole('textbox').first().or(page.getByRole('list').first()).first().waitFor();
  await page.getByRole('listitem').first().getByRole('button').first().click();
  await page.keyboard.press('Escape');
  await isTakenCareOf(device);
  await page.reload();
  await page.getByRole('listitem').first().waitFor();
  await page.goto(`${server.url}/practice/new?lang=fr`);
  await page.getByText('Entraînement : rien ne quitte ce navigateur.').waitFor();
  expect(device.broken).toEqual([]);
  expect([...device.hosts]).toEqual([new URL(server.url).host]);
  expectNoSecretAsked();
});

test('console, room screen, desk, exports and paper: nothing is forbidden', async ({ browser }) => {
  const device = await watched(laptop(browser, { locale: 'fr-FR' }));
  const { page } = device;
  await join(device, joinPath(demo.codes.facilitator));
  await page.waitForURL(/\/run/);
  await page.getByRole('main').waitFor();
  await isTakenCareOf(device);

  const screen = await watched(projector(browser, { locale: 'fr-FR' }));
  await join(screen, joinPath(demo.codes.screen));
  await screen.page.waitForURL(/\/screen/);
  await isTakenCareOf(screen);
  // A first visit is of the newest release.
  await expect(page.getByText(/nouvelle version/)).toHaveCount(0);

  await page.getByRole('link', { name: 'Préparer' }).click();
  await page.getByRole('button', { name: 'Papier' }).click();
  await page.getByRole('button', { name: 'Imprimer les cartes', exact: true }).click();
  await expect(page.locator('[data-printed]')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await page.goto(`${server.url}/w/${demo.workshopId}/drafts`);
  await page.getByRole('button', { name: 'Exporter' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: /ZIP/ }).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('archive.json');
  expect(Object.keys(files).filter((name) => /\.(docx|xlsx|png)$/.test(name)).length).toBeGreaterThan(5);
  await page.getByRole('button', { name: /PDF Projet de programme.*fiches/ }).click();
  await expect(page.locator('html[data-asked]')).toHaveCount(1);
  // The rule for the paper is there while it is printed, and gone after.
  const pageRules = () =>
    page.evaluate(
      () =>
        [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .map(({ cssText }) => cssText)
          .filter((text) => /^@page\b.*counter\(pages\)/s.test(text)).length,
    );
  expect(await pageRules()).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(pageRules).toBe(0);

  expect(device.broken).toEqual([]);
  expect(screen.broken).toEqual([]);
  expect([...device.hosts, ...screen.hosts]).toEqual([new URL(server.url).host, new URL(server.url).host]);
  expectNoSecretAsked();
});

test('what is forbidden is forbidden, and noticed', async ({ browser }) => {
  const device = await watched(phone(browser, { locale: 'fr-FR' }));
  const { page, broken } = device;
  await page.goto(`${server.url}/?lang=fr`);
  await page.getByRole('heading').first().waitFor();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('style');
    script.textContent = 'body { display: none }';
    document.head.append(script);
    const tried = (what: () => unknown) => {
      try {
        what();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'forbidden' : String(error);
      }
    };
    const markup = tried(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="alert(1)">');
    });
    const address = tried(() => {
      document.createElement('script').src = '/assets/x.js';
    });
    const elsewhere = await fetch('https://example.org/').then(
      () => 'done',
      () => 'forbidden',
    );
    return { markup, address, elsewhere, display: getComputedStyle(document.body).display };
  });
  expect(outcome).toMatchObject({ markup: 'forbidden', address: 'forbidden', elsewhere: 'forbidden' });
  expect(outcome.display).not.toBe('none');
  await expect.poll(() => broken.join('\n')).toContain('style-src-elem');
  expect(broken.join('\n')).toContain('connect-src');

  // In nobody's frame.
  const frame = await (await phone(browser, { locale: 'fr-FR' })).context().newPage();
  await frame.setContent(`<iframe src="${server.url}/"></iframe>`);
  await frame.waitForTimeout(2000);
  expect(
    await frame
      .frames()[1]
      ?.locator('#root')
      .count()
      .catch(() => 0),
  ).toBe(0);
});
