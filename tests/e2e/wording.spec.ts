// Two people at one table word one commitment on two phones, one of them without a network for a while and with a page that is
// loaded anew in the middle: every sentence is there in the end, on both phones, for the council's paper and at the desk.
import { type Browser, expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import arBoard from '@/i18n/ar/board';
import ar from '@/i18n/ar/phone';
import frBoard from '@/i18n/fr/board';
import fr from '@/i18n/fr/phone';
import { emulatorAddress } from '../support/emulator';
import { type Demo, type Services, startServices } from '../support/services';
import { type TroubledConnection, troubledConnection } from '../support/troubled-connection';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { shot } from './support/shot';
import { storedIn } from './support/stored';
import { test } from './support/test';

let here: Services;
let away: Services;
let connection: TroubledConnection;
test.beforeAll(async () => {
  connection = await troubledConnection(emulatorAddress());
  here = await startServices();
  away = await startServices({ emulator: connection, projectId: here.projectId });
});
test.afterAll(async () => {
  await away?.close();
  await here?.close();
  await connection?.close();
});

const words = { ar: { ...ar, ...arBoard }, fr: { ...fr, ...frBoard } };

async function joined(browser: Browser, { url }: Services, { codes }: Demo, lang: 'ar' | 'fr'): Promise<Page> {
  const [code] = [...codes.tables.values()];
  const device = await phone(browser, { locale: lang === 'ar' ? 'ar-MA' : 'fr-FR' });
  await device.goto(`${url}/j/${code}?lang=${lang}`);
  await device.getByRole('button', { name: words[lang].joining.join }).click();
  return device;
}

async function openForm(device: Page, lang: 'ar' | 'fr'): Promise<void> {
  await device.getByRole('button', { name: lang === 'ar' ? /^الالتزامات \(/ : /^Engagements \(/ }).click();
  const open = device.getByRole('button', { name: words[lang].drafting['open-form'] });
  await open.first().click();
}

const problem = (device: Page) => device.getByRole('textbox', { name: /^(الإشكالية|Problématique)$/ });

test('two in one field on two phones, one of them away and reloaded: both sentences are found', async ({ browser }) => {
  test.setTimeout(240_000);
  const demo = await here.seedDemo({ phase: 'draft', notes: 8, commitments: true });
  const one = await joined(browser, here, demo, 'fr');
  const two = await joined(browser, away, demo, 'ar');
  await openForm(one, 'fr');
  await openForm(two, 'ar');

  await problem(one).pressSequentially('Personne ne sait où va une réclamation. ');
  await problem(one).blur();
  await expect(problem(two)).toHaveValue(/où va une réclamation/);

  connection.goAway();
  await problem(two).focus();
  await problem(two).press('Control+End');
  await problem(two).pressSequentially('من أصل 400 شكاية، حظيت 60 بجواب.');
  await problem(two).blur();
  await expect(two.getByText('لم يُرسل بعد؛ محفوظ في هذا الجهاز')).toBeVisible();
  await problem(one).focus();
  await problem(one).press('Control+Home');
  await problem(one).pressSequentially('Constat : ');
  await problem(one).blur();
  // In mid-sentence, nothing of it handed over, and the page is loaded anew without a network.
  await problem(two).focus();
  await problem(two).press('Control+End');
  await problem(two).pressSequentially(' جملة لم تكتمل');
  await two.reload();
  await openForm(two, 'ar');
  await expect(problem(two)).toHaveValue(/حظيت 60 بجواب.*جملة لم تكتمل/);

  connection.comeBack();
  const whole = /Constat : Personne ne sait.*حظيت 60 بجواب.*جملة لم تكتمل/s;
  await expect(problem(one)).toHaveValue(whole, { timeout: 90_000 });
  await expect(problem(two)).toHaveValue(whole, { timeout: 90_000 });
  expect(await problem(two).inputValue()).toBe(await problem(one).inputValue());
  await expect(two.getByText('حُفظ', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(one.getByText('Quelqu’un vient d’écrire ici').first()).toBeVisible();
  // The plain text for rules, search and exports, written by whoever knows all.
  await expect
    .poll(async () => JSON.stringify(await storedIn(here, demo.workshopId, 'bodies')), { timeout: 90_000 })
    .toMatch(/Constat : Personne ne sait.*حظيت 60 بجواب.*جملة لم تكتمل/s);
});

test('the form is whole on a phone in Arabic and on the desk, for everyone', async ({ browser }) => {
  test.setTimeout(120_000);
  const demo = await here.seedDemo({ phase: 'draft', notes: 8, commitments: true });
  const device = await joined(browser, here, demo, 'ar');
  await device.getByRole('button', { name: /^الالتزامات \(/ }).click();
  await shot(device, 'card-ar');
  await openForm(device, 'ar');
  await expect(problem(device)).toBeVisible();
  await shot(device, 'form-ar');
  await device.getByRole('button', { name: 'إضافة مرحلة' }).click();
  await device.getByLabel('ما الذي سيكون جاهزا').fill('الاستمارة مفتوحة للعموم');
  await device.getByText('بقية البطاقة').click();
  await device.getByLabel('البداية').first().fill('2025-03-01');
  await problem(device).fill('لا يعرف المواطنون مآل شكاياتهم.');
  await device.getByText('كيف يُكتب هذا الجزء').first().click();
  await device.getByText(/عنصرا ينتظر|عناصر تنتظر/).click();
  await shot(device, 'form-ar-open');
  await expectNoSideways(device);
  await expectAccessible(device);
  for (const [i, part] of ['إضافة مؤشر', 'إضافة مرحلة', 'إضافة شريك'].entries()) {
    await device.getByRole('button', { name: part }).scrollIntoViewIfNeeded();
    await shot(device, `form-ar-${i}`);
  }

  await device.getByText('تقسيم أو دمج').click();
  await device.getByRole('textbox', { name: 'عنوان الالتزام الجديد' }).scrollIntoViewIfNeeded();
  await expectAccessible(device);
  await shot(device, 'form-ar-split');
  await device.getByRole('button', { name: 'النصوص السابقة' }).first().click();
  await shot(device, 'form-ar-earlier');

  const desk = await laptop(browser, { locale: 'fr-FR' });
  await desk.goto(`${here.url}${joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')}`);
  await desk.getByRole('button', { name: 'Rejoindre' }).click();
  await desk.waitForURL(/\/w\//);
  await desk.goto(`${here.url}/w/${demo.workshopId}/drafts?lang=fr`);
  await desk
    .getByRole('button', { name: /^Fiche\s: / })
    .first()
    .click();
  await expect(problem(desk)).toHaveValue('لا يعرف المواطنون مآل شكاياتهم.');
  await shot(desk, 'desk-fr');
  await desk.getByText('Le reste de la fiche').click();
  await desk.getByRole('button', { name: 'Ajouter un indicateur' }).click();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Ajouter un indicateur' }).scrollIntoViewIfNeeded();
  await shot(desk, 'desk-fr-rows');
});
