// Putting together what says the same, as a table does it: three phones and a laptop on one board, three phones at
// another, two consoles and the room screen beside them. By mouse, by a long press, by selecting, by what is suggested; and on into a commitment.
import { expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector, smallestText } from './support/devices';
import { dragByMouse, dragByTouch, middleOf } from './support/drag';
import { doorsOf, fillHall, onEach } from './support/hall';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'group', commitments: false });
});
test.afterAll(() => services?.close());

/** Of the first table, as people wrote them. */
const idea = {
  meetings: 'بغينا لقاءات مع الرئيس كل 3 شهور فالحي',
  youth: 'Créer un conseil communal des jeunes',
  agenda: 'نشر جدول أعمال الدورات 10 أيام قبل انعقادها ودعوة الجمعيات للحضور',
  squares: 'استشارة السكان قبل تهيئة أي ساحة أو حديقة',
  amazigh: 'بالأمازيغية عافاكم، بزاف ديال الناس ما كيفهموش اللقاءات',
  budget: 'الميزانية التشاركية',
  budgetFrench: 'Budget participatif : au moins un projet par quartier et par douar',
};
const name = 'إشراك السكان في القرار';

const card = (page: Page, text: string | RegExp) =>
  page.getByRole('button', typeof text === 'string' ? { name: text, exact: true } : { name: text });
const dialog = (page: Page) => page.getByRole('dialog');
const count = (page: Page) => page.locator('[data-place="pool"] [data-list] > li');

/** For its ten seconds a toast lies over part of what is beneath. */
async function dismissToasts(page: Page, label: string): Promise<void> {
  const dismiss = page.getByRole('button', { name: label, exact: true });
  while (await dismiss.count()) await dismiss.first().click();
}

test('a table puts together what says the same, and everybody sees it', async ({ browser }) => {
  const at = (path: string) => `${services.url}${path}`;
  const console = await laptop(browser, { locale: 'fr-FR' });
  const screen = await projector(browser, { locale: 'ar-MA' });
  const arabic = await phone(browser, { locale: 'ar-MA' });
  const french = await phone(browser, { locale: 'fr-FR' });
  const board = await laptop(browser, { locale: 'ar-MA' });
  const [tableCode] = demo.codes.tables.values();
  const { here, there, second } = await fillHall(browser, doorsOf(services.url, demo), { here: 1, there: 3 });

  await test.step('the board comes first, and says what the phase is for', async () => {
    await console.goto(at(joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')));
    await console.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(console.getByRole('heading', { name: 'Ce que chacun voit maintenant' })).toBeVisible();
    await screen.goto(at(joinPath(demo.codes.screen)));
    await screen.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    for (const [page, lang, join] of [
      [arabic, 'ar', 'الالتحاق بالورشة'],
      [french, 'fr', 'Rejoindre'],
      [board, 'ar', 'الالتحاق بالورشة'],
    ] as const) {
      await page.goto(at(`/j/${tableCode}?lang=${lang}`));
      await page.getByRole('button', { name: join }).click();
      await expect(card(page, idea.youth)).toBeVisible();
      await expect(count(page)).toHaveCount(9);
    }
    await expect(french.getByText(/Deux propositions disent la même chose/)).toBeVisible();
    await expectAccessible(french);
    await expectNoSideways(arabic);
  });

  await test.step('by mouse onto the middle of a card: a frame and words; at its edge a line, for the order', async () => {
    await board.bringToFront();
    const from = await middleOf(card(board, idea.youth));
    await board.mouse.move(from.x, from.y);
    await board.mouse.down();
    await board.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
    const upon = await middleOf(card(board, idea.meetings));
    await board.mouse.move(upon.x, upon.top + 3, { steps: 8 });
    await expect(board.locator('[data-line="pool"]')).toBeVisible();
    await expect(board.locator('[data-aimed]')).toHaveCount(0);
    await board.mouse.move(upon.x, upon.y, { steps: 4 });
    await expect(board.locator('[data-aimed]')).toHaveText('جمعهما معا');
    await expect(board.locator('[data-line="pool"]')).toHaveCount(0);
    await board.mouse.up();
    await expect(card(board, /^مقترحان متشابهان/)).toContainText(idea.meetings);
    await expect(count(board)).toHaveCount(8);
    for (const page of [arabic, french]) await expect(count(page)).toHaveCount(8);
    await expect(board.getByText('المقترحات (9)')).toBeVisible();
    await dismissToasts(board, 'إخفاء');
    await expectAccessible(board);
  });

  await test.step('by selecting on a phone; the stack that is among them takes the others in', async () => {
    await arabic.getByRole('button', { name: 'اختيار عدة مقترحات' }).click();
    await card(arabic, /^مقترحان متشابهان/).click();
    await card(arabic, idea.agenda).click();
    await expect(arabic.getByText('3 مقترحات مختارة')).toBeVisible();
    await expectAccessible(arabic);
    await expectNoSideways(arabic);
    await arabic.getByRole('button', { name: 'تجميع', exact: true }).click();
    await expect(card(french, /^3 propositions regroupées/)).toBeVisible();
    await expect(count(french)).toHaveCount(7);
  });

  await test.step('named, and one taken out: right after its stack, on every device', async () => {
    await card(french, /^3 propositions regroupées/).click();
    await expect(dialog(french).getByRole('listitem').filter({ hasText: idea.agenda })).toContainText(
      'Membre du conseil',
    );
    await expectAccessible(french);
    await dialog(french)
      .getByRole('button', { name: new RegExp(`Retirer.*${idea.youth}`) })
      .click();
    await expect(dialog(french).getByText('Proposition retirée du groupe')).toBeVisible();
    await dialog(french).getByRole('textbox', { name: 'Nom du groupe' }).fill(name);
    await dialog(french).getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog(french)).toHaveCount(0);
    await expect(card(board, new RegExp(`^مقترحان متشابهان.*${name}`))).toBeVisible();
    await expect(count(arabic)).toHaveCount(8);
    const cards = await count(board).allTextContents();
    expect(cards.indexOf(idea.youth)).toBe(cards.findIndex((text) => text.includes(name)) + 1);
    await onEach(here, (page) => expect(card(page, new RegExp(`^مقترحان متشابهان.*${name}`))).toBeVisible());
    // Another table's board is its own.
    await onEach(there, async (page) => {
      await expect(count(page)).not.toHaveCount(0);
      await expect(page.getByText(name)).toHaveCount(0);
    });
  });

  await test.step('by a long press on a phone, onto another card', async () => {
    await dismissToasts(arabic, 'إخفاء');
    await card(arabic, idea.squares).scrollIntoViewIfNeeded();
    await dragByTouch(arabic, card(arabic, idea.squares), card(arabic, idea.amazigh));
    await expect(card(arabic, new RegExp(`^مقترحان متشابهان.*${idea.amazigh}`))).toBeVisible();
    await arabic.getByRole('button', { name: 'تراجع' }).click();
    await expect(card(french, idea.squares)).toBeVisible();
    await expect(count(french)).toHaveCount(8);
  });

  await test.step('likely duplicates are suggested with every word; a person puts them together', async () => {
    await french.getByRole('button', { name: 'Doublons probables' }).click();
    const suggestion = french.getByRole('region', { name: 'Suggestion 1 sur 1' });
    for (const hasText of [idea.budget, idea.budgetFrench])
      await expect(suggestion.getByRole('paragraph').filter({ hasText })).toBeVisible();
    await expectAccessible(french);
    await expectNoSideways(french);
    await expect(count(board)).toHaveCount(8);
    await suggestion.getByRole('button', { name: 'Regrouper' }).click();
    await expect(dialog(french).getByText(/Aucun doublon probable/)).toBeVisible();
    await dialog(french).getByRole('button', { name: 'Fermer' }).click();
    await expect(count(board)).toHaveCount(6);
  });

  await test.step('the room screen shows stacks as stacks, at a glance and large, legible from ten metres', async () => {
    await console.getByLabel('Afficher').selectOption({ label: 'Selon l’étape (tous les axes)' });
    await expect(screen.getByText(name)).toBeVisible();
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    await expectNoSideways(screen);
    await console.getByLabel('Afficher').selectOption({ index: 1 });
    await expect(screen.getByRole('heading', { name })).toBeVisible();
    await expect(screen.getByRole('heading', { name: 'مقترحات منفردة' })).toBeVisible();
    await expect(screen.getByText(idea.meetings)).toBeVisible();
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    expect(await screen.getByRole('button').count()).toBe(0);
    await expectAccessible(screen);
  });

  await test.step('draft: the whole stack into a commitment, by its dialog, back by undo, and by mouse', async () => {
    await console
      .getByRole('button', { name: /Rédaction/ })
      .first()
      .click();
    await onEach([...here, ...there], (page) =>
      expect(page.getByRole('button', { name: 'مشروع التزام جديد', exact: true })).toBeVisible(),
    );
    await expect(second.getByText('رتّبوا المقترحات داخل مشاريع الالتزام وصوغوها معا.').first()).toBeVisible();
    await board.getByRole('button', { name: 'مشروع التزام جديد', exact: true }).click();
    await dialog(board).getByRole('textbox').fill('ميثاق للمشاركة');
    await dialog(board).getByRole('button', { name: 'إنشاء' }).click();
    const column = board
      .locator('[data-place]')
      .filter({ has: board.getByRole('heading', { name: 'ميثاق للمشاركة' }) });
    await card(board, new RegExp(name)).click();
    await dialog(board).getByRole('button', { name: 'ميثاق للمشاركة' }).click();
    await expect(column.getByRole('listitem')).toHaveText([idea.meetings, idea.agenda]);
    await expect(card(french, new RegExp(name))).toHaveCount(0);
    await board.getByRole('button', { name: 'تراجع' }).click();
    await expect(card(french, new RegExp(name))).toBeVisible();
    await expect(column.getByRole('listitem')).toHaveCount(0);
    await dragByMouse(board, card(board, new RegExp(name)), column);
    await expect(column.getByRole('listitem')).toHaveText([idea.meetings, idea.agenda]);
    await expect(screen.getByRole('heading', { name: 'ميثاق للمشاركة' })).toBeVisible();
    await expectAccessible(board);
  });

  await test.step('facilitators do all of it at the desk', async () => {
    await console.getByRole('link', { name: 'Réponses et exports' }).click();
    await dragByMouse(console, card(console, idea.youth), card(console, idea.amazigh));
    await expect(card(console, new RegExp(`^2 propositions regroupées.*${idea.amazigh}`))).toBeVisible();
    await expect(card(arabic, new RegExp(`^مقترحان متشابهان.*${idea.amazigh}`))).toBeVisible();
    await card(console, /^2 propositions regroupées/).click();
    await expectAccessible(console);
    await dialog(console).getByRole('button', { name: 'Tout séparer' }).click();
    await expect(card(arabic, idea.youth)).toBeVisible();
    await expectAccessible(console);
  });
});
