// App Check is off: nothing is asked of anybody but the database and the sign-in. With a key, Google's script is asked for.
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { startServer } from '../../scripts/lib/server.mjs';
import { laptop } from './support/devices';
import { test } from './support/test';

const root = fileURLToPath(new URL('../../dist', import.meta.url));
const firebase = { apiKey: 'k', authDomain: 'localhost', projectId: 'demo-app-check', appId: 'a' };
const nowhere = '127.0.0.1:9';

/** Hosts and files that the page asks for while it tries to sign in. Nothing of it leaves this machine. */
async function askedFor(page: Page, appCheckKey?: string): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const { hostname, host, pathname } = new URL(route.request().url());
    asked.push(`${hostname}${pathname}`);
    return hostname === '127.0.0.1' && host !== nowhere ? route.continue() : route.abort();
  });
  const server = await startServer({
    root,
    settings: { keeper: 'firebase', firebase, authEmulator: `http://${nowhere}`, ...(appCheckKey && { appCheckKey }) },
    port: 0,
  });
  await page.goto(`${server.url}/j/12345678`);
  await expect.poll(() => asked.some((address) => /accounts:signUp|recaptcha/.test(address))).toBe(true);
  await server.close();
  return asked;
}

test('nothing of App Check is loaded without a key', async ({ browser }) => {
  const asked = await askedFor(await laptop(browser, { locale: 'fr-FR' }));
  expect(asked.filter((address) => !address.startsWith('127.0.0.1'))).toEqual([]);
  expect(asked.filter((address) => /app-check/.test(address))).toEqual([]);
});

test('with a key, a file of its own is loaded, and Google’s script asked for', async ({ browser }) => {
  const asked = await askedFor(await laptop(browser, { locale: 'fr-FR' }), 'site-key');
  expect(asked.filter((address) => /assets\/app-check/.test(address))).toHaveLength(1);
  expect(asked).toContain('www.google.com/recaptcha/enterprise.js');
});
