// A table without phones: cards and sheets are printed before the day, ten cards are entered without leaving the keyboard, and
// somebody signs the attendance sheet and takes their line out again.
import { expect, type Page } from '@playwright/test';
import type { Change } from '@/domain/change';
import { joinPath } from '@/domain/invitation';
import type { Locale } from '@/domain/wording';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { onPaper } from './support/on-paper';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false });
  await set({ 'settings.attendance': true });
});
test.afterAll(() => services?.close());

const set = (fields: object) =>
  // Fields of a workshop under dotted names.
  services.seed(demo.workshopId, [{ op: 'patch', in: 'workshops', id: demo.workshopId, fields } as Change]);

const join = { fr: 'Rejoindre', ar: 'الالتحاق بالورشة' } as const;
async function enter(device: Page, path: string, locale: 'fr' | 'ar'): Promise<void> {
  const at = `${services.url}${path.includes('#') ? path.replace('#', `?lang=${locale}#`) : `${path}?lang=${locale}`}`;
  await device.goto(at);
  await device.getByRole('button', { name: join[locale] }).click();
}

/** What comes out of the printer, as many sheets as there should be. */
async function printed(of: Page, button: string, name: string): Promise<void> {
  await of.getByRole('button', { name: button, exact: true }).click();
  expect(await onPaper(of, name), name).toBe(sheetsOf[name.replace(/-(ar|fr)$/, '') as keyof typeof sheetsOf]);
}

/** Eight tables of twelve cards, four on a sheet. */
const sheetsOf = {
  'paper-cards': 24,
  'paper-codes': 1,
  'paper-attendance': 1,
  'paper-attendance-filled': 1,
  'paper-run-sheet': 1,
} as const;

const words = {
  ar: {
    part: 'الورق',
    cards: 'طباعة البطاقات',
    codes: 'طباعة ورقة الرموز',
    sheet: 'طباعة لائحة الحضور',
    run: 'طباعة ورقة التسيير',
  },
  fr: {
    part: 'Papier',
    cards: 'Imprimer les cartes',
    codes: 'Imprimer la feuille des codes',
    sheet: 'Imprimer la feuille de présence',
    run: 'Imprimer le conducteur',
  },
} as const;

test('cards and sheets come out in the workshop’s language, on whole sheets and nothing else', async ({ browser }) => {
  test.setTimeout(180_000);
  for (const locale of ['ar', 'fr'] as const satisfies readonly Locale[]) {
    await set({ locale });
    const page = await laptop(browser, { locale: locale === 'ar' ? 'ar-MA' : 'fr-FR' });
    // No dialog of the browser's own: the paper stays until it is looked at.
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await enter(page, joinPath(demo.codes.facilitator), locale);
    await page.waitForURL(/\/run/);
    await page.goto(`${services.url}/w/${demo.workshopId}/prepare?lang=${locale}`);
    const w = words[locale];
    await page.getByRole('button', { name: w.part, exact: true }).click();
    await page.getByRole('button', { name: w.cards }).waitFor();
    await expectAccessible(page);
    await shot(page, `prepare-paper-${locale}`, true);
    await printed(page, w.cards, `paper-cards-${locale}`);
    await printed(page, w.codes, `paper-codes-${locale}`);
    await printed(page, w.sheet, `paper-attendance-${locale}`);
    await printed(page, w.run, `paper-run-sheet-${locale}`);
  }
});

test('a rapporteur enters ten cards by the keyboard alone, and a facilitator one more after the phase', async ({
  browser,
}) => {
  await set({ locale: 'ar' });
  const rapporteur = await phone(browser, { locale: 'fr-FR' });
  const console = await laptop(browser, { locale: 'fr-FR' });
  await enter(console, joinPath(demo.codes.facilitator), 'fr');
  await enter(rapporteur, joinPath(demo.codes.rapporteur), 'fr');
  await rapporteur.getByRole('button', { name: 'Donnez-moi une table' }).click();
  await rapporteur.getByRole('button', { name: 'Saisir cartes et paroles' }).click();
  const entry = rapporteur.getByRole('dialog');
  await expectAccessible(rapporteur);
  await expectNoSideways(rapporteur);
  await entry.getByLabel(/Numéro de la carte/).focus();

  let presses = 0;
  const press = async (key: string) => {
    presses++;
    await rapporteur.keyboard.press(key);
  };
  for (let card = 1; card <= 10; card++) {
    for (const digit of String(card)) await press(digit);
    await press('Enter');
    // The words themselves have to be typed by anybody, anyhow.
    await rapporteur.keyboard.insertText(`Proposition de la carte ${card}`);
    await press('Enter');
  }
  await expect(entry.getByText('10 propositions saisies')).toBeVisible();
  await expect(entry.getByText('Envoyée')).toHaveCount(10);
  // The number, Enter, the words, Enter: three presses a card besides its words, one more from ten on.
  expect(presses).toBe(31);
  await shot(rapporteur, 'fast-entry-fr');
  await rapporteur.keyboard.insertText('3');
  await press('Enter');
  await rapporteur.keyboard.insertText('Encore la carte trois');
  await press('Enter');
  await expect(entry.getByText(/La carte 3 a déjà été saisie/)).toBeVisible();
  await shot(rapporteur, 'fast-entry-twice-fr');
  await rapporteur.keyboard.press('Escape');
  await expect(rapporteur.getByRole('listitem').filter({ hasText: 'Une carte papier' })).toHaveCount(10);

  await set({ 'stage.phase': 'vote', 'stage.previous': null, 'stage.revealed': true });
  await rapporteur.getByRole('button', { name: 'Saisir cartes et paroles' }).click();
  await expect(entry.getByText(/L’écriture est terminée aux tables/)).toBeVisible();
  await shot(rapporteur, 'fast-entry-late-fr');

  await console.getByRole('button', { name: 'Saisir cartes et paroles' }).click();
  const any = console.getByRole('dialog');
  await any.getByLabel('Parole').check();
  await any.getByLabel('Table').selectOption({ index: 2 });
  await expectAccessible(console);
  await any.getByRole('textbox').fill('Dite à voix haute, saisie après');
  await console.keyboard.press('Enter');
  await expect(any.getByText('Envoyée')).toBeVisible();
  await shot(console, 'fast-entry-any-fr');
});

test('a line is signed on a phone, seen by a facilitator, printed, and withdrawn', async ({ browser }) => {
  await set({ locale: 'ar', 'stage.phase': 'welcome', 'stage.previous': null });
  const console = await laptop(browser, { locale: 'ar-MA' });
  await console.addInitScript(() => {
    window.print = () => {};
  });
  const guest = await phone(browser, { locale: 'ar-MA' });
  await enter(console, joinPath(demo.codes.facilitator), 'ar');
  const [tableCode] = demo.codes.tables.values();
  await enter(guest, `/j/${tableCode}`, 'ar');
  await guest.getByRole('button', { name: 'لائحة الحضور' }).click({ timeout: 15_000 });
  const form = guest.getByRole('dialog');
  await form.getByLabel('الاسم الكامل').fill('أمينة الإدريسي');
  await form.getByLabel(/الهيئة أو الصفة/).fill('جمعية النخيل');
  await form.getByRole('button', { name: 'التوقيع' }).click();
  await expect(form.getByText(/لا يُضاف أي سطر دون موافقة/)).toBeVisible();
  await expectAccessible(guest);
  await expectNoSideways(guest);
  await shot(guest, 'attendance-form-ar');
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name: 'التوقيع' }).click();
  await expect(form).toHaveCount(0);

  await console.getByRole('button', { name: 'من وقّع؟' }).click();
  const sheet = console.getByRole('dialog');
  await expect(sheet.getByText('أمينة الإدريسي', { exact: true })).toBeVisible();
  await expect(sheet.getByText('وقّع شخص واحد')).toBeVisible();
  await sheet.getByLabel('الأسماء', { exact: true }).check();
  await expectAccessible(console);
  await shot(console, 'attendance-console-ar');
  await sheet.getByLabel(/فهمت/).check();
  await printed(console, 'طباعة اللائحة بالأسماء', 'paper-attendance-filled-ar');

  await guest.getByRole('button', { name: 'لائحة الحضور' }).click();
  await expect(form.getByText('اسمكم في لائحة الحضور.')).toBeVisible();
  await form.getByRole('button', { name: 'حذف سطري' }).click();
  await shot(guest, 'attendance-withdraw-ar');
  await form.getByRole('button', { name: 'نعم، حذفه' }).click();
  await expect(sheet.getByText('لم يوقّع أي شخص بعد')).toBeVisible();
});
