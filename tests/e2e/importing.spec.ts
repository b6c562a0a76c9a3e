// Proposals collected before the day: from a spreadsheet to the phones of their table.
import { expect } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'draft', notes: 8 });
});
test.afterAll(() => services?.close());

const sheet = [
  'المقترح;المحور;الصفة',
  '"ساحة مفتوحة للنقاش; كل شهر";المشاركة المواطنة;المجتمع المدني',
  'Un guichet unique en ligne;Digitalisation;',
  'اقتراح دون محور;;',
  `${'ط'.repeat(300)};الرقمنة;`,
].join('\r\n');
const file = (text: string) => ({ name: 'avant.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a spreadsheet is looked at whole, comes in, stands at its table and is taken back', async ({ browser }) => {
  const organiser = await laptop(browser, { locale: 'ar-MA' });
  const amina = await phone(browser, { locale: 'fr-FR' });
  await organiser.goto(`${services.url}${joinPath(demo.codes.facilitator)}`);
  await organiser.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
  await expect(organiser.getByRole('heading', { name: 'شاشة القاعة' })).toBeVisible();
  await organiser.goto(`${services.url}/w/${demo.workshopId}/prepare`);
  await organiser.getByRole('button', { name: 'مقترحات من ملف' }).click();

  await test.step('what is no table says so, and nothing is written', async () => {
    await organiser.getByLabel('اختيار ملف').setInputFiles(file('\u0000'));
    await expect(organiser.getByRole('alert')).toContainText('تعذرت قراءة هذا الملف');
  });

  await test.step('every line is counted: what comes in, what does not and why', async () => {
    await organiser.getByLabel('اختيار ملف').setInputFiles(file(sheet));
    await expect(organiser.getByText('3 مقترحات جاهزة للإدراج')).toBeVisible();
    await expect(organiser.getByText('سطر واحد متروك')).toBeVisible();
    await expect(organiser.getByText('أطول من المسموح به لمقترح')).toBeVisible();
    await expectAccessible(organiser);
    for (const [name, width, height] of [
      ['laptop', 1366, 768],
      ['projector', 1920, 1080],
      ['phone', 360, 740],
    ] as const) {
      await organiser.setViewportSize({ width, height });
      await expectNoSideways(organiser);
      await shot(organiser, `import-${name}`, true);
    }
    await organiser.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('on the board of its table it says where it comes from; taken back, it is gone from there', async () => {
    const [tableCode] = demo.codes.tables.values();
    await amina.goto(`${services.url}/j/${tableCode}?lang=fr`);
    await amina.getByRole('button', { name: 'Rejoindre' }).click();
    await organiser.getByRole('button', { name: 'إدراج 3 مقترحات' }).click();
    const card = amina.getByText('ساحة مفتوحة للنقاش; كل شهر');
    await expect(card).toBeVisible();
    await expect(amina.getByText('D’un fichier').first()).toBeVisible();
    await organiser.getByRole('button', { name: 'تراجع' }).click();
    await expect(card).toHaveCount(0);
  });
});
