// The account's screens as people see them: on three sizes, in Arabic and French, for whoever reads with a screen reader too.

import type { Page } from '@playwright/test';
import { describe, it } from 'vitest';
import arabic from '@/i18n/ar/accounts';
import arabicPreparing from '@/i18n/ar/preparing';
import french from '@/i18n/fr/accounts';
import frenchPreparing from '@/i18n/fr/preparing';
import { randomText } from '@/lib/random';
import { expectAccessible } from '../e2e/support/access';
import { expectNoSideways } from '../e2e/support/devices';
import { shot } from '../e2e/support/shot';
import { expectPage, openPlace } from './browser';
import { dropList, setList } from './institution';

const place = openPlace(dropList);

const languages = {
  ar: { accounts: arabic, preparing: arabicPreparing },
  fr: { accounts: french, preparing: frenchPreparing },
} as const;
const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await expectNoSideways(page);
  await shot(page, name, true);
}

describe.each(['ar', 'fr'] as const)('in %s', (locale) => {
  const { accounts, preparing } = languages[locale];
  it.each(sizes)('nothing is cramped, clipped or unexplained at $width × $height', async (viewport) => {
    const context = await place.browser.newContext({ viewport });
    const page = await context.newPage();
    const name = (what: string) => `${what}-${locale}-${viewport.width}`;
    const email = `${randomText(10).toLowerCase()}@commune.ma`;
    const fill = async (button: string) => {
      const form = page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });
      await form.getByLabel(accounts.email).fill(email);
      await form.getByLabel(accounts.password).fill('a long password');
      await form.getByRole('button', { name: button, exact: true }).click();
    };
    const open = async () => {
      await page.goto(`${place.url}/new?lang=${locale}`);
      await page.getByRole('textbox', { name: preparing.commune }).fill(locale === 'ar' ? 'جماعة شيشاوة' : 'Chichaoua');
      await page.getByRole('button', { name: preparing.create }).click();
    };
    await open();
    await expectPage(page.getByText(accounts.offer)).toBeVisible();
    await look(page, name('offer'));
    await page.goto(`${place.url}/account`);
    await expectPage(page.getByRole('button', { name: accounts.google })).toBeVisible();
    await look(page, name('anonymous'));
    await page.getByRole('button', { name: accounts.clear, exact: true }).click();
    await expectPage(page.getByRole('dialog')).toBeVisible();
    await look(page, name('clear'));
    await page.keyboard.press('Escape');
    await fill(accounts['keep-submit']);
    await expectPage(page.getByRole('heading', { name: email })).toBeVisible();
    await look(page, name('kept'));
    await page.goto(`${place.url}/mine`);
    await expectPage(page.getByText(email)).toBeVisible();
    await look(page, name('mine'));
    await page.goto(`${place.url}/account`);
    await page.getByRole('button', { name: accounts.leave }).click();
    const dialog = page.getByRole('dialog');
    await expectPage(dialog).toBeVisible();
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await dialog.getByRole('button', { name: accounts.leave }).click();
    await expectPage(page.getByRole('heading', { name: accounts['left-title'] })).toBeVisible();
    await look(page, name('left'));
    await open();
    await expectPage(page.getByText(accounts.offer)).toBeVisible();
    await page.goto(`${place.url}/account?lang=${locale}`);
    await fill(accounts['keep-submit']);
    await expectPage(page.getByText(accounts['enter-question'])).toBeVisible();
    await look(page, name('question'));
    await setList('@rural.ma');
    await page.goto(`${place.url}/new`);
    await expectPage(page.getByText(accounts['listed-title'])).toBeVisible();
    await look(page, name('listed'));
    await dropList();
    await context.close();
  });
});
