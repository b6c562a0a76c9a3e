// Whatever somebody types, on every screen: nothing runs, nothing becomes an element or a link, nothing sticks out at the side.
import { expect, type Page } from '@playwright/test';
import type { Change } from '@/domain/change';
import { fatePath } from '@/domain/fate';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { joinPath, SECRET_LENGTH } from '@/domain/invitation';
import { phases } from '@/domain/phase';
import { MAIN_SCREEN } from '@/domain/screen';
import { randomText } from '@/lib/random';
import { demoChanges, demoCodes } from '../../demo/chichaoua';
import { endless, hostileDay, hostileText, withHostileWords } from '../support/hostile';
import { type Services, startServices } from '../support/services';
import { laptop, phone, projector } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
const workshopId = randomText(20) as WorkshopId;
const founder = randomText(20) as UserId;
const codes = demoCodes(() => randomText(SECRET_LENGTH) as Code);
const opening = withHostileWords(demoChanges({ workshopId, userId: founder, codes, phase: 'welcome' }));
const [tableId] = codes.tables.keys();
test.beforeAll(async () => {
  services = await startServices();
  await services.seed(workshopId, opening);
});
test.afterAll(() => services?.close());

const set = (fields: object) =>
  // Fields of a workshop under dotted names.
  services.seed(workshopId, [{ op: 'patch', in: 'workshops', id: workshopId, fields } as Change]);
const show = (fields: object) =>
  services.seed(workshopId, [{ op: 'patch', in: 'screens', id: MAIN_SCREEN, fields } as Change]);
const deviceOf = (page: Page, projectId: string) =>
  page.evaluate((name) => localStorage.getItem(name) ?? '', `warsha:device:${projectId}`);

const dialogs: string[] = [];
function watched(page: Page): Page {
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return page;
}

async function enter(page: Page, path: string, locale: 'ar' | 'fr' = 'fr'): Promise<void> {
  await page.goto(
    `${services.url}${path.includes('#') ? path.replace('#', `?lang=${locale}#`) : `${path}?lang=${locale}`}`,
  );
  const join = page.getByRole('button', { name: locale === 'fr' ? 'Rejoindre' : 'الالتحاق بالورشة' });
  await join.waitFor();
  // What the code opens is shown before one joins.
  await expectHarmless(page);
  await join.click();
}

/** Beside it, at least one of the texts is really there, or this would say nothing. */
async function expectHarmless(page: Page, isShown = true): Promise<void> {
  if (isShown) await expect(page.locator('body')).toContainText(/x-hostile|WWWW/);
  const found = await page.evaluate(() => ({
    ran: 'hostile' in window,
    elements: document.querySelectorAll('x-hostile, img[src="x"], svg[onload], body script:not([src], [type]), iframe')
      .length,
    links: [...document.querySelectorAll('a[href], area[href], form[action]')]
      .map((link) => link.getAttribute('href') ?? link.getAttribute('action') ?? '')
      .filter((address) => !/^([#/?]|http:\/\/(127\.0\.0\.1|localhost))/.test(address)),
    handlers: [...document.querySelectorAll('*')].filter((each) =>
      each.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
  }));
  expect(found).toEqual({ ran: false, elements: 0, links: [], handlers: 0 });
  expect(dialogs).toEqual([]);
  const over = await page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.body.querySelectorAll('*')].filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return (right > root.clientWidth + 1 || left < -1) && each.children.length === 0;
    });
    return root.scrollWidth <= root.clientWidth
      ? []
      : [location.pathname, ...wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 120))];
  });
  expect.soft(over, 'sticks out at the side').toEqual([]);
}

test('hostile words in every field harm no screen in any phase', async ({ browser }) => {
  const console = watched(await laptop(browser, { locale: 'fr-FR' }));
  const wall = watched(await projector(browser, { locale: 'ar-MA' }));
  const hand = watched(await phone(browser, { locale: 'ar-MA' }));
  if (!tableId) throw new Error('the demo has tables');

  await test.step('in by every door', async () => {
    await enter(console, joinPath(codes.facilitator));
    await enter(wall, joinPath(codes.screen), 'ar');
    await enter(hand, `/j/${codes.tables.get(tableId)}`, 'ar');
    await hand.waitForURL(/\/w\//);
  });
  const person = (await deviceOf(hand, services.projectId)) as UserId;
  const facilitator = await deviceOf(console, services.projectId);
  await services.seed(workshopId, hostileDay('participation', tableId, [person]));
  await set({
    createdBy: facilitator,
    programme: { ar: hostileText, fr: endless },
    'settings.attendance': true,
    'stage.call': { subject: null, text: hostileText },
  });

  for (const phase of phases)
    await test.step(phase, async () => {
      await set({ 'stage.phase': phase, 'stage.revealed': phase !== 'propose', 'stage.call': null });
      if (phase === 'propose')
        for (const text of [hostileText.slice(0, 280), endless]) {
          await hand.getByRole('textbox').first().fill(text);
          await hand.getByRole('button', { name: 'إرسال', exact: true }).click();
          await expect(
            hand
              .getByRole('listitem')
              .filter({ hasText: text.slice(0, 40) })
              .first(),
          ).toContainText('أُرسل');
        }
      if (phase !== 'welcome') await show({ joinCard: false, spotlight: phase === 'review' ? 'commitments/c1' : null });
      for (const page of [hand, console, wall]) {
        await page.waitForTimeout(700);
        await expectHarmless(page);
      }
      await shot(hand, `hostile-phone-${phase}`, true);
      await shot(wall, `hostile-screen-${phase}`);
      await shot(console, `hostile-console-${phase}`, true);
    });

  await test.step('a call on every phone', async () => {
    await set({ 'stage.phase': 'draft', 'stage.call': { subject: null, text: hostileText } });
    await expectHarmless(hand);
    await shot(hand, 'hostile-call', true);
    await set({ 'stage.call': null });
  });

  await test.step('every view of the desk, what is prepared, one’s workshops, the way a proposal went', async () => {
    for (const path of [
      ...['proposals', 'commitments', 'boards'].map((view) => `/w/${workshopId}/drafts?view=${view}`),
      `/w/${workshopId}/prepare`,
      '/mine',
    ]) {
      await console.goto(`${services.url}${path}`);
      await console.waitForTimeout(1500);
      await expectHarmless(console);
      await shot(console, `hostile-${path.replace(/\W+/g, '-')}`, true);
    }
    await console.goto(`${services.url}/new`);
    await console.getByRole('button', { name: /^Un de vos ateliers/ }).click();
    await console.getByRole('list', { name: 'Vos ateliers' }).getByRole('button').click();
    await expectHarmless(console);
    await shot(console, 'hostile-new', true);
    await set({ 'stage.phase': 'close' });
    await hand.goto(`${services.url}${fatePath(workshopId, { userId: person, slots: [0, 1, 2] })}`);
    await hand.waitForTimeout(1000);
    await expectHarmless(hand, false);
  });

  await test.step('on paper', async () => {
    await console.addInitScript(() => {
      window.print = () => {};
    });
    await console.goto(`${services.url}/w/${workshopId}/drafts`);
    await console.getByRole('button', { name: 'Exporter' }).click();
    const buttons = console.getByRole('button', { name: /^Imprimer/ });
    await buttons.first().waitFor();
    for (let i = 0; i < (await buttons.count()); i++) {
      await buttons.nth(i).click();
      await expect(console.locator('[data-printing-sheet], [data-printed]').first()).toBeAttached();
      await console.emulateMedia({ media: 'print' });
      await expectHarmless(console);
      await console.emulateMedia({ media: null });
      await console.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
  });
});
