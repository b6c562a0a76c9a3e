// Everybody's eyes on one thing, and nothing on a screen that nobody has read: the facilitator steers with a phone in hand.
import { expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, phone, projector, smallestText } from './support/devices';
import { doorsOf, fillHall, onEach } from './support/hall';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'propose', notes: 0 });
});
test.afterAll(() => services?.close());

const longest = 'نقترح أن تنشر الجماعة ميزانيتها السنوية بلغة مبسطة يفهمها الجميع '.repeat(5).slice(0, 280).trim();
const idea = { first: 'ميزانية تشاركية يختار مشاريعها السكان', second: 'Un bus pour les quartiers', rude: 'كلام جارح' };
const at = (path: string) => `${services.url}${path}`;

test('moderated from a phone, spotlit, called, muted, brought back', async ({ browser }) => {
  const console = await phone(browser, { locale: 'ar-MA' });
  const screen = await projector(browser, { locale: 'fr-FR' });
  const amina = await phone(browser, { locale: 'ar-MA' });
  const louis = await phone(browser, { locale: 'fr-FR' });
  const [tableCode] = demo.codes.tables.values();
  const bar = console.getByRole('region', { name: 'ما يراه الجميع وما ينتظركم' });
  const next = console.getByRole('region', { name: 'المقترح التالي' });
  const seen = () => console.waitForTimeout(400);

  const { here, there, second } = await fillHall(browser, doorsOf(services.url, demo), { here: 1, there: 3 });
  const others = [...here, ...there];

  await test.step('the facilitator comes in on a phone, a screen and two participants too', async () => {
    await console.goto(at(joinPath(demo.codes.facilitator)));
    await console.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await expect(console.getByRole('heading', { name: 'شاشة القاعة' })).toBeVisible();
    await screen.goto(at(joinPath(demo.codes.screen).replace('#', '?lang=fr#')));
    await screen.getByRole('button', { name: 'Rejoindre' }).click();
    await amina.goto(at(`/j/${tableCode}`));
    await amina.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await louis.goto(at(`/j/${tableCode}?lang=fr`));
    await louis.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(louis.getByRole('textbox')).toBeVisible();
  });

  await test.step('everything is read first: what people write waits for a tap', async () => {
    await console.getByLabel('ما يطّلع عليه فريق التيسير أولا').selectOption({ label: 'كل مقترح' });
    await expect(console.getByText('لا يُقرأ شيء قبل السماح به.')).toBeVisible();
    await write(amina, idea.first, 'إرسال');
    await expect(note(amina, idea.first)).toContainText('يطّلع عليه فريق التيسير أولا');
    await write(louis, idea.second, 'Envoyer');
    await expect(note(louis, idea.second)).toContainText('d’abord');
    await write(amina, idea.rude, 'إرسال');
    await expect(note(amina, idea.rude)).toContainText('يطّلع عليه فريق التيسير أولا');
    await write(amina, longest, 'إرسال');
    await expect(bar).toContainText('4 مقترحات في انتظار اطلاعكم');
    await expect(second.getByRole('region', { name: 'ما يراه الجميع وما ينتظركم' })).toContainText(
      '4 مقترحات في انتظار اطلاعكم',
    );
    await expectNoSideways(console);
  });

  await test.step('with one thumb: let pass, hide, undo, mute its author without a name', async () => {
    await bar.getByRole('link', { name: 'الاطلاع' }).click();
    await expect(next).toBeInViewport();
    await shot(console, 'waiting');
    await expectAccessible(console);
    for (const verdict of ['السماح', 'إخفاء']) {
      const button = next.getByRole('button', { name: verdict, exact: true });
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
    await seen();
    await next.getByRole('button', { name: 'السماح', exact: true }).click();
    await expect(next).toContainText(idea.second);
    await expect(note(amina, idea.first)).toContainText('أُرسل');
    await seen();
    await next.getByRole('button', { name: 'السماح', exact: true }).click();
    await expect(next).toContainText(idea.rude);
    await next.getByRole('button', { name: `خيارات: ${idea.rude}` }).click();
    await shot(console, 'actions');
    await expectAccessible(console);
    await console.getByRole('button', { name: 'إيقاف الكتابة من الهاتف الذي كتبه' }).click();
    await expect(amina.getByText('أوقف فريق التيسير الكتابة من هذا الهاتف', { exact: false })).toBeVisible();
    await console.getByRole('button', { name: 'إخفاء عن الجميع' }).click();
    await expect(note(amina, idea.rude)).toContainText('أخفاه فريق التيسير');
    await expectAccessible(amina);
    await write(amina, 'لا يصل', 'إرسال');
    await expect(note(amina, 'لا يصل')).toContainText('لم يُقبل');
  });

  await test.step('the muted are listed by their words alone, and let write again', async () => {
    await console.getByRole('button', { name: 'هواتف موقوفة (1)' }).click();
    await expect(console.getByRole('dialog')).toContainText('صاحب(ة):');
    await shot(console, 'muted');
    await expectAccessible(console);
    await console
      .getByRole('dialog')
      .getByRole('button', { name: /السماح بالكتابة من جديد/ })
      .click();
    await expect(amina.getByText('أوقف فريق التيسير الكتابة من هذا الهاتف', { exact: false })).toHaveCount(0);
    await console.getByRole('dialog').getByRole('button', { name: 'إغلاق' }).click();
  });

  await test.step('several at once', async () => {
    await write(louis, 'Une piste cyclable', 'Envoyer');
    await expect(bar).toContainText('مقترحان في انتظار اطلاعكم');
    await console.getByText('عدة مقترحات دفعة واحدة (2)').click();
    await console.getByRole('button', { name: 'اختيار الكل' }).click();
    await shot(console, 'several');
    await expectNoSideways(console);
    await console.getByRole('button', { name: 'السماح بمقترحين' }).click();
    await expect(bar).toHaveCount(0);
    await expect(note(louis, 'Une piste cyclable')).toContainText('Envoyée');
  });

  await test.step('at the table and on the screen stands what was let pass, and nothing else', async () => {
    await toPhase(console, /الصياغة/);
    await expect(louis.getByRole('button', { name: idea.first })).toBeVisible();
    await expect(louis.getByText(idea.rude)).toHaveCount(0);
    await onEach(here, (page) => expect(page.getByRole('button', { name: idea.first })).toBeVisible());
    await onEach(others, (page) => expect(page.getByText(idea.rude)).toHaveCount(0));
    await expect(screen.getByText(idea.first)).toBeVisible();
    await expect(screen.getByText(idea.rude)).toHaveCount(0);
  });

  await test.step('reworded, it leaves the screen and waits again', async () => {
    await louis.getByRole('button', { name: 'Écrire' }).click();
    await note(louis, idea.second).getByRole('button', { name: 'Modifier' }).click();
    await louis.getByRole('dialog').getByRole('textbox').fill('Deux bus pour les quartiers');
    await louis.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(bar).toContainText('مقترح واحد في انتظار اطلاعكم');
    await expect(screen.getByText(/bus pour les quartiers/)).toHaveCount(0);
    await bar.getByRole('link', { name: 'الاطلاع' }).click();
    await seen();
    await next.getByRole('button', { name: 'السماح', exact: true }).click();
    await expect(screen.getByText('Deux bus pour les quartiers')).toBeVisible();
  });

  await test.step('whoever shows a waiting proposal to everybody has let it pass', async () => {
    await write(louis, 'Un marché couvert', 'Envoyer');
    await expect(next).toContainText('Un marché couvert');
    await next.getByRole('button', { name: 'خيارات: Un marché couvert' }).click();
    await console.getByRole('button', { name: 'عرض على الشاشة ودعوة جميع الهواتف' }).click();
    await expect(screen.locator('[data-picture="spotlight"]').getByText('Un marché couvert')).toBeVisible();
    await expect(amina.getByRole('status').getByText('Un marché couvert')).toBeVisible();
    await expect(next).toHaveCount(0);
    await console.getByRole('button', { name: 'تراجع' }).click();
    await expect(screen.locator('[data-picture="spotlight"]')).toHaveCount(0);
    await expect(amina.getByRole('status').getByText('Un marché couvert')).toHaveCount(0);
    await seen();
    await next.getByRole('button', { name: 'السماح', exact: true }).click();
    await expect(note(louis, 'Un marché couvert')).toContainText('Envoyée');
  });

  await test.step('the longest proposal in the spotlight: as large as fits, without scrolling, with its table and no name', async () => {
    await console.getByRole('searchbox', { name: 'البحث في المقترحات' }).fill('نقترح أن تنشر');
    await console.getByRole('button', { name: /^خيارات/ }).click();
    await console.getByRole('button', { name: 'عرض بحجم كبير على شاشة القاعة' }).click();
    await expect(bar).toContainText('على شاشة القاعة:');
    await expect(screen.getByText(longest)).toBeVisible();
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      await screen.setViewportSize(size);
      await screen.waitForTimeout(300);
      await shot(screen, `spotlight-${size.width}`);
      expect(await isWhole(screen, longest)).toBe(true);
      expect(await screen.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      await expectNoSideways(screen);
    }
    await screen.setViewportSize({ width: 1920, height: 1080 });
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    expect(await screen.getByRole('button').count()).toBe(0);
    await expectAccessible(screen);
    await shot(console, 'bar');
    await expectAccessible(console);
  });

  await test.step('everyone is called: a card on a phone, a line for whoever is typing, and all as before afterwards', async () => {
    await louis.getByRole('textbox').click();
    await louis.keyboard.type('Une phrase inach');
    await bar.getByRole('button', { name: 'دعوة الهواتف' }).click();
    await expect(amina.getByRole('heading', { name: 'انظروا إلى شاشة القاعة' })).toBeVisible();
    await expect(amina.getByRole('status').getByText(longest)).toBeVisible();
    await onEach(others, (page) => expect(page.getByRole('heading', { name: 'انظروا إلى شاشة القاعة' })).toBeVisible());
    await shot(amina, 'called');
    await expectNoSideways(amina);
    await expectAccessible(amina);
    await expect(louis.getByText('L’animation montre quelque chose.')).toBeVisible();
    await shot(louis, 'line');
    await louis.keyboard.type('evée');
    await expect(louis.getByRole('textbox')).toHaveValue('Une phrase inachevée');
    await expectAccessible(louis);
    await amina.getByRole('button', { name: 'الرجوع إلى ما كنت فيه' }).click();
    await expect(amina.getByText('يعرض فريق التيسير شيئا على الشاشة.')).toBeVisible();
    await amina.getByRole('button', { name: 'عرض', exact: true }).click();
    await expect(amina.getByRole('status').getByText(longest)).toBeVisible();
    await bar.getByRole('button', { name: 'إنهاء' }).click();
    await expect(amina.getByRole('heading', { name: 'انظروا إلى شاشة القاعة' })).toHaveCount(0);
    await expect(louis.getByText('L’animation montre quelque chose.')).toHaveCount(0);
    await onEach(others, (page) =>
      expect(page.getByRole('heading', { name: 'انظروا إلى شاشة القاعة' })).toHaveCount(0),
    );
    await expect(louis.getByRole('textbox')).toHaveValue('Une phrase inachevée');
    await expect(amina.getByRole('button', { name: idea.first })).toBeVisible();
  });

  await test.step('a few words on all phones', async () => {
    await console.getByRole('button', { name: 'كلمة إلى جميع الهواتف' }).click();
    await console.getByRole('textbox', { name: 'الكلمة' }).fill('بقيت خمس دقائق');
    await expectAccessible(console);
    await console.getByRole('button', { name: 'العرض على جميع الهواتف' }).click();
    await onEach([amina, ...others], (page) => expect(page.getByText('بقيت خمس دقائق')).toBeVisible());
    await shot(amina, 'words');
    await console.getByRole('button', { name: 'إنهاء الدعوة على الهواتف' }).click();
    await expect(amina.getByText('بقيت خمس دقائق')).toHaveCount(0);
  });

  await test.step('a commitment in the spotlight, over a change of phase; hidden while it is lit, a proposal is gone at once', async () => {
    await console.getByRole('button', { name: 'الالتزامات والمجموعات' }).click();
    await shot(console, 'made');
    await console
      .getByRole('dialog')
      .getByRole('button', { name: /^خيارات/ })
      .first()
      .click();
    await console.getByRole('button', { name: 'عرض بحجم كبير على شاشة القاعة' }).click();
    await expect(screen.getByText('Projet d’engagement')).toBeVisible();
    await shot(screen, 'spotlight-commitment');
    await toPhase(console, /الجلسة العامة/);
    await expect(screen.getByText('Projet d’engagement')).toBeVisible();
    await bar.getByRole('button', { name: 'إزالة' }).click();
    await expect(screen.getByText('Projet d’engagement')).toHaveCount(0);
    await console.getByRole('searchbox', { name: 'البحث في المقترحات' }).fill('ميزانية تشاركية');
    await console.getByRole('button', { name: `خيارات: ${idea.first}` }).click();
    await console.getByRole('button', { name: 'عرض بحجم كبير على شاشة القاعة' }).click();
    await expect(screen.locator('[data-picture="spotlight"]').getByText(idea.first)).toBeVisible();
    await console.getByRole('button', { name: `إخفاء: ${idea.first}` }).click();
    await expect(screen.getByText(idea.first)).toHaveCount(0);
    await expect(bar).toHaveCount(0);
  });

  await test.step('the trash has what was hidden; found, it is shown again', async () => {
    await console.getByRole('button', { name: 'سلة المحذوفات (2)' }).click();
    await console.getByRole('searchbox', { name: 'البحث في سلة المحذوفات' }).fill('تشاركية');
    await shot(console, 'trash');
    await expectAccessible(console);
    await console.getByRole('button', { name: `إظهار من جديد: ${idea.first}` }).click();
    await console.getByRole('dialog').getByRole('button', { name: 'إغلاق' }).click();
    await expect(screen.getByText(idea.first)).toBeVisible();
  });

  await test.step('a blank screen covers everything', async () => {
    await console.getByRole('button', { name: 'إخفاء المحتوى مؤقتا' }).click();
    await expect(screen.locator('[data-picture="blank"]')).toBeVisible();
    await expect(screen.getByText(idea.first)).toHaveCount(0);
    await console.getByRole('button', { name: 'إخفاء المحتوى مؤقتا' }).click();
    await expect(screen.getByText(idea.first)).toBeVisible();
  });
});

async function write(of: Page, text: string, send: string): Promise<void> {
  await of.getByRole('textbox').fill(text);
  await of.getByRole('button', { name: send, exact: true }).click();
}

function note(of: Page, text: string) {
  return of.getByRole('listitem').filter({ hasText: text });
}

async function toPhase(console: Page, name: RegExp): Promise<void> {
  await console.getByRole('list', { name: 'مراحل الورشة' }).getByRole('button', { name }).click();
}

/** Nothing of the text is cut by the frame around it. */
function isWhole(screen: Page, text: string): Promise<boolean> {
  return screen.getByText(text).evaluate((words) => {
    const frame = words.parentElement?.getBoundingClientRect();
    const box = words.getBoundingClientRect();
    return Boolean(frame) && box.top >= (frame?.top ?? 0) - 1 && box.bottom <= (frame?.bottom ?? 0) + 1;
  });
}
