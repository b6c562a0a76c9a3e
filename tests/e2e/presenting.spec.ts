// The presentation: agenda, timetable and partners prepared on a laptop, read on an Arabic phone, an observer's phone and the
// room screen.
import { expect, type Page } from '@playwright/test';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector, smallestText } from './support/devices';
import { fillHall, onEach } from './support/hall';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const question = 'كيف يشارك المواطنات والمواطنون فعلا في قرارات الجماعة؟';
const partner = { fr: 'Réseau marocain des collectivités ouvertes', ar: 'الشبكة المغربية للجماعات الترابية المنفتحة' };

test('agenda, timetable and partners, from their preparation to the hall', async ({ browser }) => {
  const desk = await laptop(browser, { locale: 'fr-FR' });
  const screen = await projector(browser, { locale: 'ar-MA' });
  const arabic = await phone(browser, { locale: 'ar-MA' });
  const observer = await phone(browser, { locale: 'fr-FR' });
  const entry = (words: string | RegExp) =>
    desk.getByRole('listitem').filter({ has: desk.locator('summary').filter({ hasText: words }) });
  const addresses = { table: '', other: '', screen: '', observer: '', second: '' };

  await test.step('a new workshop: the usual day is there, the timetable one press away', async () => {
    await desk.goto(`${services.url}/new?lang=fr`);
    await desk.getByLabel('Commune ou institution organisatrice').fill('Commune de Chichaoua');
    await desk.getByLabel('Jour de l’atelier').fill('2024-04-24');
    await desk.getByText('Ordre du jour et calendrier').click();
    await expect(desk.getByText('Durée totale : 2 heures 10 minutes')).toBeVisible();
    await desk.getByRole('button', { name: 'Proposer les trois échéances habituelles' }).click();
    await expect(entry('Consultation publique')).toContainText('juillet 2024');
    await expectAccessible(desk);
    await shot(desk, 'new', true);
    await desk.getByRole('button', { name: 'Créer l’atelier' }).click();
    await expect(desk.getByRole('heading', { name: 'Pour tout le monde' })).toBeVisible();
    const qr = desk.getByRole('img', { name: /^QR de la table 1\s:/ }).first();
    addresses.table = (await qr.getAttribute('aria-label'))?.split(/\s:\s/)[1] ?? '';
    const otherQr = desk.getByRole('img', { name: /^QR de la table 2\s:/ }).first();
    addresses.other = (await otherQr.getAttribute('aria-label'))?.split(/\s:\s/)[1] ?? '';
    addresses.second = await desk.getByLabel(/^Lien\s: Co-animation$/).inputValue();
    addresses.screen = await desk.getByLabel(/^Lien\s: Écran de salle$/).inputValue();
    addresses.observer = await desk.getByLabel(/^Lien\s: Observation et médias$/).inputValue();
  });

  await test.step('on its page: a break in two languages, put where it belongs', async () => {
    await desk.getByRole('button', { name: 'Ordre du jour et calendrier' }).click();
    await desk.getByRole('button', { name: 'Ajouter un point' }).click();
    const added = entry('Nouveau point');
    await expect(added.getByLabel('Intitulé du point', { exact: true })).toBeFocused();
    await desk.keyboard.type('Pause café');
    await desk.keyboard.press('Tab');
    const pause = entry('Pause café');
    await pause.getByText('Autres langues').click();
    await pause.getByLabel('Intitulé du point (العربية)').fill('استراحة');
    await pause.getByLabel('Durée en minutes').selectOption('15');
    await pause.getByLabel('Étape').selectOption('Rédaction');
    const titles = desk.locator('summary').filter({ hasText: '·' });
    for (const place of [7, 6, 5]) {
      await pause.getByRole('button', { name: 'Monter' }).click();
      await expect(titles.nth(place)).toContainText('Pause café');
    }
    await expect(desk.getByText('Durée totale : 2 heures 25 minutes')).toBeVisible();
    await expect(desk.getByText('Tout est enregistré.')).toBeVisible();
    await expectAccessible(desk);
    await shot(desk, 'agenda', true);
  });

  await test.step('an item is removed, and is back with undo', async () => {
    await entry('Voter les priorités').locator('summary').click();
    await entry('Voter les priorités').getByRole('button', { name: 'Retirer ce point' }).click();
    await expect(entry('Voter les priorités')).toHaveCount(0);
    await desk.getByRole('button', { name: 'Annuler l’action' }).click();
    await expect(entry('Voter les priorités')).toHaveCount(1);
  });

  await test.step('the council’s session gets its day, the partner its name in two languages', async () => {
    const adoption = entry('Adoption par le conseil');
    await adoption.locator('summary').first().click();
    await adoption.getByLabel('Jour').selectOption('3');
    await expect(adoption).toContainText('3 octobre 2024');
    await shot(desk, 'roadmap', true);
    await desk.getByRole('button', { name: 'Atelier', exact: true }).click();
    await desk.getByRole('button', { name: 'Ajouter un partenaire' }).click();
    await expect(desk.getByLabel('Nom du partenaire', { exact: true })).toBeFocused();
    await desk.keyboard.type(partner.fr);
    await desk.keyboard.press('Tab');
    await entry(partner.fr).getByText('Autres langues').click();
    await entry(partner.fr).getByLabel('Nom du partenaire (العربية)').fill(partner.ar);
    await desk.keyboard.press('Tab');
    await expect(desk.getByText('Tout est enregistré.')).toBeVisible();
    await expectAccessible(desk);
    await shot(desk, 'partners', true);
  });

  await test.step('the welcome: partners on the screen, the agenda on the phone', async () => {
    await screen.goto(addresses.screen.replace('#', '?lang=ar#'));
    await screen.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await expect(screen.getByText(partner.ar, { exact: true })).toBeVisible();
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    await arabic.goto(`${addresses.table}?lang=ar`);
    await arabic.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await expect(arabic.getByRole('listitem').filter({ hasText: 'جارٍ الآن' })).toContainText('كلمة ترحيبية');
    await observer.goto(addresses.observer.replace('#', '?lang=fr#'));
    await observer.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(observer.getByRole('heading', { name: 'Vous suivez l’atelier' })).toBeVisible();
    await shot(screen, 'welcome-1920');
    await screen.setViewportSize({ width: 1024, height: 768 });
    await shot(screen, 'welcome-1024');
    await screen.setViewportSize({ width: 1920, height: 1080 });
    await shot(arabic, 'phone-welcome', true);
  });

  const { table, other, second: link } = addresses;
  const { here, there, second } = await fillHall(
    browser,
    { here: `${table}?lang=ar`, there: `${other}?lang=ar`, second: link.replace('#', '?lang=ar#') },
    { here: 2, there: 3 },
  );

  await test.step('presented on the phones: what is on now, questions, dates in words, partners', async () => {
    await desk.getByRole('link', { name: 'Console d’animation' }).click();
    await desk
      .getByRole('button', { name: /Présentation/ })
      .first()
      .click();
    await expect(arabic.getByRole('heading', { name: 'الجدولة الزمنية إلى المصادقة' })).toBeVisible();
    await expect(arabic.getByRole('listitem').filter({ hasText: 'جارٍ الآن' })).toContainText('عرض حول الشبكة');
    for (const text of [question, 'استراحة', 'يوليوز 2024', '3 أكتوبر 2024', partner.ar])
      await expect(arabic.getByText(text, { exact: true })).toBeVisible();
    await expect(arabic.getByRole('listitem').filter({ hasText: 'طاولتكم' })).toContainText(question);
    await expectNoSideways(arabic);
    await expectAccessible(arabic);
    await onEach([...here, ...there], (page) =>
      expect(page.getByText('3 أكتوبر 2024', { exact: true }).first()).toBeVisible(),
    );
    const everybody = second.getByRole('region', { name: 'ما يراه الجميع الآن' });
    await expect(everybody.getByRole('paragraph').filter({ hasText: /^العرض$/ })).toBeVisible();
    await expect(observer.getByText('3 octobre 2024')).toBeVisible();
    await expectNoSideways(observer);
    await expectAccessible(observer);
    await shot(arabic, 'phone-presentation', true);
    await shot(observer, 'phone-observer', true);
  });

  await test.step('presented on the screen, page after page, legible from ten metres', async () => {
    await expect(desk.getByText(/^La présentation/)).toBeVisible();
    // A page half faded in is less legible than it will be.
    await screen.emulateMedia({ reducedMotion: 'reduce' });
    for (const heading of ['جدول الأعمال', 'المشاركة المواطنة']) {
      await expect(screen.getByRole('heading', { name: heading })).toBeVisible({ timeout: 30_000 });
      await shot(screen, `screen-${heading === 'جدول الأعمال' ? 'day' : 'axes'}-1920`);
      expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
      await expectStill(screen);
      await expectAccessible(screen);
    }
    await screen.setViewportSize({ width: 1024, height: 768 });
    for (const heading of ['جدول الأعمال', 'المشاركة المواطنة']) {
      await expect(screen.getByRole('heading', { name: heading })).toBeVisible({ timeout: 30_000 });
      await shot(screen, `screen-${heading === 'جدول الأعمال' ? 'day' : 'axes'}-1024`);
      await expectStill(screen);
    }
    await screen.setViewportSize({ width: 1920, height: 1080 });
  });

  await test.step('one axis that the console has chosen stays, large', async () => {
    await desk.getByLabel('Afficher', { exact: true }).selectOption({ label: 'Axe : Participation citoyenne' });
    await expect(screen.getByText(question)).toBeVisible();
    await expect(screen.getByRole('heading', { name: 'الرقمنة' })).toHaveCount(0);
    await screen.waitForTimeout(16_000);
    await expect(screen.getByText(question)).toBeVisible();
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    await expectStill(screen);
    await shot(screen, 'screen-axis-1920');
  });
});

/** Nothing to scroll, nothing to press, nothing said to be left out. */
async function expectStill(screen: Page): Promise<void> {
  await expectNoSideways(screen);
  expect(await screen.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  expect(await screen.getByRole('button').count()).toBe(0);
  await expect(screen.getByText(/أخرى|آخر/)).toHaveCount(0);
}
