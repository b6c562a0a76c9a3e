// Every screen in every phase and language: axe finds nothing, nothing sticks out at the side, and a page twice as large still fits.
import { expect, type Page } from '@playwright/test';
import type { Change } from '@/domain/change';
import type { WorkshopId } from '@/domain/ids';
import { joinPath } from '@/domain/invitation';
import { isRevealing, type Phase, phases } from '@/domain/phase';
import ar from '@/i18n/ar/phone';
import en from '@/i18n/en/phone';
import fr from '@/i18n/fr/phone';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector } from './support/devices';
import { edgeless, tooSmall } from './support/fingers-and-edges';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const words = { ar, fr, en };
type Locale = keyof typeof words;
const locales = Object.keys(words) as Locale[];
const ownName = { ar: 'العربية', fr: 'Français', en: 'English' } as const;
const tag = { ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB' } as const;

function stageAt(id: WorkshopId, phase: Phase): Change[] {
  const fields = { 'stage.phase': phase, 'stage.revealed': isRevealing(phase) };
  return [{ op: 'patch', in: 'workshops', id, fields }];
}

async function speak(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: ownName[locale], exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', tag[locale]);
}

async function come(page: Page, path: string): Promise<Page> {
  await page.goto(`${services.url}${path.replace(/(?=#|$)/, '?lang=fr')}`);
  await page.getByRole('button', { name: fr.joining.join, exact: true }).click();
  await page.waitForURL(/\/w\//);
  return page;
}

async function hall(open: () => Promise<Page>, { codes, workshopId }: Demo) {
  const [table] = [...codes.tables.values()];
  const console = await come(await open(), joinPath(codes.facilitator));
  const desk = await console.context().newPage();
  await desk.goto(`${services.url}/w/${workshopId}/drafts`);
  return { console, desk, table: `/j/${table}` };
}

test('axe finds nothing on the phone, the console, the desk and the room screen, in any phase or language', async ({
  browser,
}) => {
  test.setTimeout(900_000);
  const demo = await services.seedDemo({ phase: 'welcome' });
  const { console, desk, table } = await hall(() => laptop(browser, { locale: 'fr-FR' }), demo);
  const person = await come(await phone(browser, { locale: 'fr-FR' }), table);
  const screen = await come(await projector(browser, { locale: 'fr-FR' }), joinPath(demo.codes.screen));
  for (const phase of phases) {
    await services.seed(demo.workshopId, stageAt(demo.workshopId, phase));
    for (const locale of locales) {
      await test.step(`${phase}, ${locale}`, async () => {
        for (const page of [person, console, desk]) await speak(page, locale);
        await screen.goto(`${screen.url().split('?')[0]}?lang=${locale}`);
        const name = words[locale].phone[`phase-${phase}`];
        await expect(person.getByText(name, { exact: true }).first()).toBeVisible();
        await expect(screen.locator('h1, h2').first()).toBeVisible();
        for (const page of [person, console, desk, screen]) {
          await expectAccessible(page);
          await expectNoSideways(page);
        }
      });
    }
  }
});

test('a page twice as large is read without scrolling sideways, in every phase', async ({ browser }) => {
  test.setTimeout(300_000);
  const demo = await services.seedDemo({ phase: 'welcome' });
  // What is left of 1366 × 768 at 200 %, and of a phone of 360 × 740 with letters made larger by an eighth: 320 wide, as WCAG asks.
  const { console, desk, table } = await hall(
    () => laptop(browser, { locale: 'fr-FR', size: { width: 683, height: 384 } }),
    demo,
  );
  const narrow = await phone(browser, { locale: 'fr-FR', size: { width: 320, height: 640 } });
  const person = await come(narrow, table);
  for (const phase of phases) {
    await services.seed(demo.workshopId, stageAt(demo.workshopId, phase));
    for (const locale of ['ar', 'fr'] as const) {
      for (const page of [person, console, desk]) await speak(page, locale);
      await expect(person.getByText(words[locale].phone[`phase-${phase}`], { exact: true }).first()).toBeVisible();
      for (const page of [person, console, desk]) await expectNoSideways(page);
    }
  }
});

test('fingers reach everything on a phone, in every phase and in both directions', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'welcome' });
  const [code] = [...demo.codes.tables.values()];
  const door = await phone(browser, { locale: 'fr-FR' });
  await door.goto(`${services.url}/?lang=fr`);
  await expect(door.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await tooSmall(door), 'at home').toEqual([]);
  await door.goto(`${services.url}/j/${code}?lang=fr`);
  await expect(door.getByRole('button', { name: fr.joining.join, exact: true })).toBeVisible();
  expect(await tooSmall(door), 'at the door').toEqual([]);
  const person = await come(door, `/j/${code}`);
  for (const phase of phases) {
    await services.seed(demo.workshopId, stageAt(demo.workshopId, phase));
    for (const locale of ['ar', 'fr'] as const) {
      await speak(person, locale);
      const name = words[locale].phone[`phase-${phase}`];
      await expect(person.getByText(name, { exact: true }).first()).toBeVisible();
      expect(await tooSmall(person), `${phase}, ${locale}`).toEqual([]);
    }
  }
});

test('in a system’s own colours what can be pressed has an edge, and what is chosen another one', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const demo = await services.seedDemo({ phase: 'welcome' });
  const { console, desk, table } = await hall(() => laptop(browser, { locale: 'fr-FR' }), demo);
  const person = await come(await phone(browser, { locale: 'fr-FR' }), table);
  const home = await laptop(browser, { locale: 'fr-FR' });
  await home.goto(`${services.url}/?lang=fr`);
  const pages = [person, console, desk, home];
  for (const page of pages) await page.emulateMedia({ forcedColors: 'active' });
  for (const phase of ['propose', 'vote', 'draft', 'close'] as const) {
    await services.seed(demo.workshopId, stageAt(demo.workshopId, phase));
    await expect(person.getByText(fr.phone[`phase-${phase}`], { exact: true }).first()).toBeVisible();
    for (const page of pages) {
      expect(await edgeless(page), `${phase}: ${page.url()}`).toEqual([]);
      await expectAccessible(page);
      await shot(page, `forced-${phase}-${pages.indexOf(page)}`, true);
    }
  }
});

test('another language in mid-sentence: the text, the caret and the direction of the words stay', async ({
  browser,
}) => {
  const demo = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  const [code] = [...demo.codes.tables.values()];
  const page = await come(await phone(browser, { locale: 'fr-FR' }), `/j/${code}`);
  const field = page.locator('main textarea');
  await field.fill('ميزانية تشاركية لكل حي');
  const caret = () => field.evaluate((element) => (element as HTMLTextAreaElement).selectionStart);
  await field.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(8, 8));
  for (const locale of ['en', 'ar', 'fr'] as const) {
    await speak(page, locale);
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
    await expect(field).toHaveValue('ميزانية تشاركية لكل حي');
    expect(await caret()).toBe(8);
    expect(await field.evaluate((element) => element.matches(':dir(rtl)'))).toBe(true);
  }
  await field.focus();
  await page.keyboard.type('جديدة ');
  await expect(field).toHaveValue('ميزانية جديدة تشاركية لكل حي');
});
