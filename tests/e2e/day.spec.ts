// The whole agenda of the Chichaoua workshop, from the welcome to the close: a console, a co-facilitator's on a phone, a room screen
// and six phones at two tables. What each block does in full has a rehearsal of its own; here they follow one another.
import { expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector, smallestText } from './support/devices';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'welcome', notes: 0, commitments: false });
});
test.afterAll(() => services?.close());

/** As people wrote them, by table; the first two say the same. */
const texts = [
  ['الميزانية التشاركية', 'ميزانية تشاركية يختار مشاريعها السكان', 'نقل دورات المجلس مباشرة على صفحة الجماعة'],
  ['Créer un conseil communal des jeunes', 'صندوق الاقتراحات في السوق الأسبوعي 📮', 'استشارة السكان قبل تهيئة أي ساحة'],
] as const;
const [same, twin] = texts[0];
const title = 'إحداث ميزانية تشاركية سنوية';

test('a day, from the opening word to the thanks', async ({ browser }) => {
  test.setTimeout(600_000);
  const at = (path: string) => `${services.url}${path}`;
  const enter = async (device: Page, path: string, locale: 'fr' | 'ar') => {
    await device.goto(at(path.includes('#') ? path.replace('#', `?lang=${locale}#`) : `${path}?lang=${locale}`));
    await device.getByRole('button', { name: locale === 'fr' ? 'Rejoindre' : 'الالتحاق بالورشة' }).click();
  };
  const console = await laptop(browser, { locale: 'fr-FR' });
  const second = await phone(browser, { locale: 'ar-MA' });
  const screen = await projector(browser, { locale: 'ar-MA' });
  const phones = await Promise.all(Array.from({ length: 6 }, () => phone(browser, { locale: 'ar-MA' })));
  const [first, other] = phones;
  if (!first || !other) throw new Error('no phones');
  const next = (phase: string) => console.getByRole('button', { name: new RegExp(`^Suivant\\s: ${phase}$`) }).click();
  const everybody = async (sees: (of: Page) => Promise<void>) => {
    for (const one of phones) await sees(one);
  };
  const wall = async () => {
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    expect(await screen.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect(await screen.getByRole('button').count()).toBe(0);
    await expectAccessible(screen);
  };

  await test.step('welcome: the hall fills', async () => {
    await enter(console, joinPath(demo.codes.facilitator), 'fr');
    await enter(second, joinPath(demo.codes.facilitator), 'ar');
    await enter(screen, joinPath(demo.codes.screen), 'ar');
    await expect(screen).toHaveURL(/\/screen$/);
    const codes = [...demo.codes.tables.values()];
    for (const [i, one] of phones.entries()) await enter(one, `/j/${codes[i < 3 ? 0 : 1]}`, 'ar');
    await expect(console.getByText('6 personnes aux tables')).toBeVisible();
    await expect(screen.getByText('التحق 6 أشخاص')).toBeVisible();
    await wall();
  });

  await test.step('presentation: the agenda, the axes, the timetable to adoption', async () => {
    await next('Présentation');
    await everybody((one) => expect(one.getByText('المصادقة خلال دورة أكتوبر')).toBeVisible());
    await expect(screen.getByText('المشاركة المواطنة').first()).toBeVisible();
    await wall();
    await expectNoSideways(first);
  });

  await test.step('propose: against the clock, in private', async () => {
    await next('Propositions');
    await console.getByRole('button', { name: 'Démarrer' }).click();
    await expect(screen.getByRole('timer')).toBeVisible();
    for (const [i, one] of phones.entries()) {
      const text = texts[i < 3 ? 0 : 1][i % 3] ?? '';
      await one.getByRole('textbox').first().fill(text);
      await one.getByRole('button', { name: 'إرسال', exact: true }).click();
      await expect(one.getByRole('listitem').filter({ hasText: text })).toContainText('أُرسل');
    }
    await expect(screen.getByText(same, { exact: true })).toHaveCount(0);
    await expect(console.getByText('3 propositions').first()).toBeVisible();
    await wall();
  });

  await test.step('group: what says the same is put together', async () => {
    await next('Regroupement');
    await first.getByRole('button', { name: 'اختيار عدة مقترحات' }).click();
    for (const text of [same, twin]) await first.getByRole('button', { name: text, exact: true }).click();
    await first.getByRole('button', { name: 'تجميع', exact: true }).click();
    for (const one of phones.slice(0, 3))
      await expect(one.getByRole('button', { name: /^مقترحان متشابهان/ })).toBeVisible();
    await wall();
  });

  await test.step('vote: each axis at once, hidden until it is closed', async () => {
    await next('Vote');
    const votes = console.getByRole('region', { name: 'Votes', exact: true });
    await votes.getByRole('button', { name: /^Ouvrir (le vote|\d+ votes)$/ }).click();
    for (const one of phones) {
      await one
        .getByRole('button', { name: /^إضافة/ })
        .first()
        .click();
      await expect(one.getByText(/^حُفظ تصويتكم/)).toBeVisible();
    }
    await wall();
    await votes
      .getByRole('button', { name: /^Clore/ })
      .first()
      .click();
    await expect(screen.getByText('صوّت 6 أشخاص.')).toBeVisible();
    await wall();
  });

  await test.step('draft: a commitment out of the stack', async () => {
    await next('Rédaction');
    await first.getByRole('button', { name: 'مشروع التزام جديد' }).click();
    await first.getByRole('dialog').getByRole('textbox').fill(title);
    await first.getByRole('dialog').getByRole('button', { name: 'إنشاء' }).click();
    await first.getByRole('button', { name: /^مقترحان متشابهان/ }).click();
    await first.getByRole('dialog').getByRole('button', { name: title }).click();
    await expect(phones[1]?.getByRole('button', { name: 'المقترحات (1)' }) ?? first.locator('main')).toBeVisible();
    await expect(screen.getByRole('heading', { name: title })).toBeVisible();
    await wall();
  });

  await test.step('the facilitator’s laptop dies; from a phone the other goes on', async () => {
    await console.context().close();
    await second.getByRole('button', { name: /^التالي: الجلسة العامة$/ }).click();
    await expect(screen.getByText('الجلسة العامة').first()).toBeVisible();
    await expectNoSideways(second);
    await expectAccessible(second);
  });

  await test.step('review: how far the plenary agrees', async () => {
    const discussion = second.getByRole('region', { name: 'الالتزام قيد النقاش' });
    await discussion.getByRole('button', { name: 'التالي' }).click();
    await discussion.getByRole('button', { name: 'قياس درجة التوافق' }).click();
    for (const one of phones) {
      await one.getByRole('radio', { name: 'موافق(ة) تماما' }).check();
      await one.getByRole('button', { name: 'إرسال' }).click();
    }
    await expect(screen.getByText('أجاب 6 من أصل 6')).toBeVisible();
    await discussion.getByRole('button', { name: /^إغلاق.*عرض النتيجة$/ }).click();
    await expect(screen.getByText('موافق(ة) تماما')).toBeVisible();
    await wall();
  });

  await test.step('close: thanks, what became of each proposal, how it was', async () => {
    await second.getByRole('button', { name: /^التالي: الاختتام$/ }).click();
    await expect(screen.getByText('شكرا لكم!')).toBeVisible();
    for (const one of phones.slice(0, 2))
      await expect(one.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
    await expect(other.getByRole('textbox', { name: 'رابطي الخاص' })).toBeVisible();
    await first.getByRole('radio', { name: 'جيدة جدا' }).check();
    await first.getByRole('button', { name: 'إرسال رأيي' }).click();
    await expectAccessible(first);
    await expectNoSideways(first);
    await wall();
    await second.getByRole('button', { name: 'اختتام الورشة' }).click();
    await everybody((one) => expect(one.getByText('اختُتمت الورشة: القراءة متاحة دون كتابة.')).toBeVisible());
  });
});
