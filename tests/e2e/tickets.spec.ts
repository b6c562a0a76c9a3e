// A vote with paper tickets: printed on the console, typed and scanned on phones, five phones race for one, and what was counted.
import { type Browser, expect, type Page } from '@playwright/test';
import type { Change } from '@/domain/change';
import { joinPath } from '@/domain/invitation';
import { MAIN_SCREEN } from '@/domain/screen';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector } from './support/devices';
import { onPaper } from './support/on-paper';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
});
test.beforeEach(async () => {
  demo = await services.seedDemo({ phase: 'vote' });
});
test.afterAll(() => services?.close());

const words = {
  ar: {
    join: 'الالتحاق بالورشة',
    votes: 'التصويت',
    needed: 'تذكرة ورقية واحدة لكل صوت',
    who: 'من يصوّت',
    what: 'مشاريع الالتزام',
    title: 'عنوان التصويت',
    count: 'كم تذكرة',
    print: 'إنشاء التذاكر وطباعتها',
    again: /^إعادة طباعة/,
    open: 'فتح التصويت',
    field: 'رقم التذكرة',
    go: 'متابعة بهذه التذكرة',
    add: /^إضافة نقطة/,
    saved: /^حُفظ تصويتكم/,
    used: /^استُعملت هذه التذكرة من قبل/,
    unknown: /^تذكرة غير معروفة/,
  },
  fr: {
    join: 'Rejoindre',
    votes: 'Votes',
    needed: 'Un ticket en papier par voix',
    who: 'Qui vote',
    what: 'Les projets d’engagement',
    title: 'Titre du vote',
    count: 'Combien de tickets',
    print: 'Créer et imprimer les tickets',
    again: /^Réimprimer/,
    open: 'Ouvrir le vote',
    field: 'Numéro du ticket',
    go: 'Continuer avec ce ticket',
    add: /^Ajouter un point/,
    saved: /^Vote enregistré/,
    used: /^Ce ticket a déjà servi/,
    unknown: /^Ticket inconnu/,
  },
} as const;
type Locale = keyof typeof words;
const tongue = { ar: 'ar-MA', fr: 'fr-FR' } as const;

async function enter(device: Page, path: string, locale: Locale): Promise<void> {
  const at = path.includes('#') ? path.replace('#', `?lang=${locale}#`) : `${path}?lang=${locale}`;
  await device.goto(`${services.url}${at}`);
  await device.getByRole('button', { name: words[locale].join }).click({ timeout: 60_000 });
}

async function guest(browser: Browser, locale: Locale): Promise<Page> {
  const device = await phone(browser, { locale: tongue[locale] });
  const [tableCode] = demo.codes.tables.values();
  await enter(device, `/j/${tableCode}`, locale);
  await device.waitForURL(/\/w\//);
  return device;
}

async function steering(browser: Browser, locale: Locale): Promise<Page> {
  const device = await laptop(browser, { locale: tongue[locale] });
  // No dialog of the browser's own: the paper stays until it is looked at.
  await device.addInitScript(() => {
    window.print = () => {};
  });
  await enter(device, joinPath(demo.codes.facilitator), locale);
  await device.waitForURL(/\/run/);
  return device;
}

/** Looks at the paper, and returns the number on each ticket. */
async function numbersOnPaper(of: Page, name: string): Promise<readonly string[]> {
  let numbers: readonly string[] = [];
  const sheets = await onPaper(of, name, async (paper) => {
    numbers = await paper.locator('article bdi[dir=ltr]').allTextContents();
  });
  expect(sheets * 14).toBe(numbers.length);
  return numbers;
}

/** On the console: a vote on commitments, with tickets, printed and printed again. Returns their numbers. */
async function prepare(of: Page, locale: Locale): Promise<readonly string[]> {
  const w = words[locale];
  const form = of.getByRole('region', { name: w.votes, exact: true });
  await form.getByLabel(w.who).selectOption('plenary');
  await form.getByText(w.what, { exact: true }).click();
  await form.getByLabel(w.title).fill(locale === 'ar' ? 'أولويات برنامج الانفتاح' : 'Nos priorités pour le programme');
  await form.getByText(w.needed, { exact: true }).click();
  await form.getByLabel(w.count, { exact: true }).fill('20');
  await expectAccessible(of);
  await form.getByText(w.needed, { exact: true }).scrollIntoViewIfNeeded();
  await shot(of, `tickets-asked-${locale}`);
  await form.getByRole('button', { name: w.print }).click();
  const numbers = await numbersOnPaper(of, `tickets-paper-${locale}`);
  expect(numbers).toHaveLength(28);
  await form.getByRole('button', { name: w.again }).click();
  expect(await numbersOnPaper(of, `tickets-paper-again-${locale}`)).toEqual(numbers);
  await expectAccessible(of);
  await form.getByRole('button', { name: w.open }).scrollIntoViewIfNeeded();
  await shot(of, `tickets-printed-${locale}`);
  return numbers;
}

const field = (of: Page, locale: Locale) => of.getByRole('textbox', { name: words[locale].field });
async function use(of: Page, locale: Locale, number: string): Promise<void> {
  await field(of, locale).fill(number);
  await of.getByRole('button', { name: words[locale].go }).click();
}
const dot = (of: Page, locale: Locale) => of.getByRole('button', { name: words[locale].add }).first().click();

test('a vote takes one ticket for each ballot, typed or scanned, and says what was used', async ({ browser }) => {
  test.setTimeout(300_000);
  // The paper speaks the workshop's language.
  await services.seed(demo.workshopId, [
    { op: 'patch', in: 'workshops', id: demo.workshopId, fields: { locale: 'fr' } } as Change,
    { op: 'patch', in: 'screens', id: MAIN_SCREEN, fields: { joinCard: false } },
  ]);
  const console = await steering(browser, 'fr');
  const wall = await projector(browser, { locale: 'ar-MA' });
  await enter(wall, joinPath(demo.codes.screen), 'ar');
  const [arabic, french, scanning] = [
    await guest(browser, 'ar'),
    await guest(browser, 'fr'),
    await guest(browser, 'fr'),
  ];
  const numbers = await prepare(console, 'fr');
  const number = (nth: number) => numbers[nth] ?? '';
  const digits = (nth: number) => number(nth).replaceAll(' ', '');

  await test.step('scanned before the vote is open, a ticket waits for it', async () => {
    await scanning.goto(`${services.url}/w/${demo.workshopId}#${digits(2)}`);
    await expect(scanning.getByText(/^Aucun vote n’est ouvert/)).toBeVisible();
  });

  await test.step('the vote opens: phones ask for the ticket first', async () => {
    await console.getByRole('button', { name: words.fr.open }).click();
    await expect(console.getByText('Aucun ticket n’a servi sur 28')).toBeVisible();
    await expect(field(arabic, 'ar')).toBeVisible();
    await expect(arabic.getByRole('button', { name: words.ar.add })).toHaveCount(0);
    for (const [device, name] of [
      [arabic, 'ar'],
      [french, 'fr'],
    ] as const) {
      await expectAccessible(device);
      await expectNoSideways(device);
      await shot(device, `ticket-asked-${name}`, true);
    }
    await expect(wall.getByText('جهّزوا تذكرتكم الورقية: صوت واحد لكل تذكرة')).toBeVisible();
    await shot(wall, 'tickets-wall-ar');
  });

  await test.step('a slip is told at once; typed with Arabic digits it is taken', async () => {
    const wrong = `${digits(0).slice(0, 15)}${(Number(digits(0)[15]) + 1) % 10}`;
    await use(arabic, 'ar', wrong);
    await expect(arabic.getByText(words.ar.unknown)).toBeVisible();
    await shot(arabic, 'ticket-unknown-ar', true);
    await use(
      arabic,
      'ar',
      digits(0).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    );
    await expectAccessible(arabic);
    await shot(arabic, 'ticket-held-ar', true);
    await dot(arabic, 'ar');
    await expect(arabic.getByText(words.ar.saved)).toBeVisible();
    await expect(console.getByText('1 ticket a servi sur 28')).toBeVisible();
  });

  await test.step('the same ticket on another phone is refused in words; another one takes the dots that were placed', async () => {
    await use(french, 'fr', number(0));
    await dot(french, 'fr');
    await expect(french.getByText(words.fr.used)).toBeVisible();
    await expectAccessible(french);
    await expectNoSideways(french);
    await shot(french, 'ticket-used-fr', true);
    await use(french, 'fr', number(1));
    await expect(french.getByText(words.fr.saved)).toBeVisible();
    await french.reload();
    await expect(french.getByText(words.fr.saved)).toBeVisible();
  });

  await test.step('the scanned one is there already', async () => {
    await expect(scanning.getByText(number(2))).toBeVisible();
    expect(new URL(scanning.url()).hash).toBe('');
    await dot(scanning, 'fr');
    await expect(scanning.getByText(words.fr.saved)).toBeVisible();
    await expect(console.getByText('3 tickets ont servi sur 28')).toBeVisible();
    await console.getByText('3 tickets ont servi sur 28').scrollIntoViewIfNeeded();
    await shot(console, 'tickets-used-fr');
  });

  await test.step('the result says that there were tickets', async () => {
    await console.getByRole('button', { name: 'Clore et montrer le résultat' }).first().click();
    await expect(french.getByText('Une voix par ticket en papier : 28 tickets préparés.')).toBeVisible();
    await shot(french, 'ticket-result-fr', true);
  });
});

test('five phones race for one ticket: one ballot stands, four are told', async ({ browser }) => {
  test.setTimeout(300_000);
  const console = await steering(browser, 'ar');
  const phones = await Promise.all(
    (['ar', 'fr', 'ar', 'fr', 'ar'] as const).map(async (locale) => ({ page: await guest(browser, locale), locale })),
  );
  const numbers = await prepare(console, 'ar');
  await console.getByRole('button', { name: words.ar.open }).click();
  for (const { page, locale } of phones) await use(page, locale, numbers[0] ?? '');
  await Promise.all(phones.map(({ page, locale }) => dot(page, locale)));
  const answered = ({ page, locale }: (typeof phones)[number]) =>
    page.getByText(words[locale].saved).or(page.getByText(words[locale].used));
  for (const each of phones) await expect(answered(each)).toBeVisible({ timeout: 30_000 });
  const saved = await Promise.all(phones.map(({ page, locale }) => page.getByText(words[locale].saved).count()));
  expect(saved.reduce((sum, one) => sum + one, 0)).toBe(1);
  await expect(console.getByText('استُعملت تذكرة واحدة من أصل 28')).toBeVisible();
});
