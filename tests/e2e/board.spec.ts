// The board by hand, in a real browser and without a server: practice mode, where one browser plays everybody. By keyboard
// from right to left, by mouse to a place in the order, by a long press on a phone.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import ar from '@/i18n/ar/phone';
import arStaff from '@/i18n/ar/staff';
import fr from '@/i18n/fr/phone';
import frStaff from '@/i18n/fr/staff';
import { startServer } from '../../scripts/lib/server.mjs';
import { expectAccessible } from './support/access';
import { expectNoSideways } from './support/devices';
import { dragByMouse, dragByTouch } from './support/drag';
import { test } from './support/test';

let server: Awaited<ReturnType<typeof startServer>>;
test.beforeAll(async () => {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${root}/index.html`)) throw new Error('dist/ is missing: run `npm run build`');
  server = await startServer({ root, settings: { keeper: 'practice' } });
});
test.afterAll(() => server?.close());

const words = { ar: { ...ar, ...arStaff }, fr: { ...fr, ...frStaff } };
const proposals = ['Un', 'Deux', 'Trois', 'Quatre'];

interface Hall {
  readonly board: Page;
  readonly console: Page;
}

/** A workshop with these proposals and two commitments at a table, and that table's board; the console beside it. */
async function boardOf(context: BrowserContext, locale: 'ar' | 'fr'): Promise<Hall> {
  const say = words[locale];
  const console = await context.newPage();
  await console.goto(`${server.url}/practice/new?lang=${locale}`);
  await console.getByLabel(say.preparing.commune).fill('Chichaoua');
  await console.getByRole('button', { name: say.preparing.create }).click();
  const qr = console.getByRole('img', { name: /\/j\/\d{8}$/ }).nth(1);
  const address = /http\S+$/.exec((await qr.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await console.goto(`${console.url().replace(/\/prepare.*/, '')}/run`);
  const enter = (phase: 'propose' | 'draft') =>
    console
      .getByRole('button', { name: say.pacing[`phase-${phase}`] })
      .first()
      .click();
  await enter('propose');

  const board = await context.newPage();
  await board.goto(address);
  await board.getByRole('button', { name: say.joining.join }).click();
  for (const text of proposals) {
    await board.getByRole('textbox').fill(text);
    await board.getByRole('button', { name: say.proposing.send, exact: true }).click();
    await expect(board.getByRole('textbox')).toHaveValue('');
  }
  await enter('draft');
  // What was sent last may still be on its way into the browser's own store.
  await expect(board.locator('[data-note]')).toHaveCount(proposals.length);
  for (const title of ['Alpha', 'Beta']) {
    await board.getByRole('button', { name: say.drafting['new-commitment'], exact: true }).click();
    await board.getByRole('dialog').getByRole('textbox').fill(title);
    await board.getByRole('dialog').getByRole('button', { name: say.drafting.create }).click();
    await expect(board.getByRole('dialog')).toHaveCount(0);
  }
  return { board, console };
}

const card = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });
const cardsIn = (place: Locator) => place.locator('[data-note]').allTextContents();
const place = (page: Page, title: string) =>
  page.locator('[data-place]').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const pool = (page: Page) => page.locator('[data-place="pool"]');

test('by keyboard, from right to left: lifted, taken to a place and a position, put down; Escape puts it back', async ({
  browser,
}) => {
  const { board } = await boardOf(await browser.newContext({ viewport: { width: 1366, height: 768 } }), 'ar');
  const said = board.locator('[aria-live="assertive"]').first();
  await card(board, 'Deux').focus();
  await board.keyboard.press('Space');
  await expect(said).toContainText('Deux');
  await expect(said).toContainText('الرتبة 2 من 4');
  // The second column stands to the left of the first.
  await board.keyboard.press('ArrowLeft');
  await expect(said).toContainText('Alpha');
  await board.keyboard.press('Space');
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toEqual(['Deux']);
  await expect(card(board, 'Deux')).toBeFocused();

  await card(board, 'Un').focus();
  await board.keyboard.press('Space');
  await board.keyboard.press('ArrowLeft');
  await board.keyboard.press('ArrowDown');
  await board.keyboard.press('Space');
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toEqual(['Deux', 'Un']);

  await card(board, 'Un').focus();
  await board.keyboard.press('Space');
  await board.keyboard.press('ArrowUp');
  await board.keyboard.press('ArrowLeft');
  await board.keyboard.press('Escape');
  await expect(said).toContainText('أُعيد إلى مكانه');
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toEqual(['Deux', 'Un']);
  await expect.poll(() => cardsIn(place(board, 'Beta'))).toEqual([]);
  await card(board, 'Un').press('Enter');
  await expect(board.getByRole('dialog')).toBeVisible();
  await expectAccessible(board);
  await expectNoSideways(board);
});

test('by mouse to a place in the order; what others do neither moves nor drops what is held', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const { board, console } = await boardOf(context, 'fr');
  await dragByMouse(board, card(board, 'Un'), place(board, 'Alpha'));
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toEqual(['Un']);
  await dragByMouse(board, card(board, 'Deux'), place(board, 'Alpha').locator('[data-list]'));
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toHaveLength(2);
  await dragByMouse(board, card(board, 'Un'), pool(board));
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toEqual(['Deux']);

  // Held over Beta, while a facilitator hides one note and moves the very one that is held.
  const from = await card(board, 'Trois').boundingBox();
  const to = await place(board, 'Beta').boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await board.bringToFront();
  await board.mouse.move(from.x + 40, from.y + 20);
  await board.mouse.down();
  await board.mouse.move(to.x + 60, to.y + 60, { steps: 10 });
  await console.getByRole('button', { name: `${words.fr.moderating.hide} : Quatre` }).click();
  await console.goto(console.url().replace(/\/run.*/, '/drafts'));
  await card(console, 'Trois').click();
  await console.getByRole('dialog').getByRole('button', { name: 'Alpha' }).click();
  await expect.poll(() => cardsIn(place(console, 'Alpha'))).toContain('Trois');
  await expect(card(board, 'Quatre')).toHaveCount(0);
  await expect(pool(board).locator('[data-lifted]')).toHaveText('Trois');
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toEqual(['Deux']);
  await board.mouse.up();
  await expect.poll(() => cardsIn(place(board, 'Beta'))).toEqual(['Trois']);
  await expect.poll(() => cardsIn(place(console, 'Beta'))).toEqual(['Trois']);
  await board.getByRole('button', { name: words.fr.shared.undo }).last().click();
  await expect.poll(() => cardsIn(place(board, 'Beta'))).toEqual([]);
  // Back where the facilitator had put it: undo takes back one's own move only.
  await expect.poll(() => cardsIn(place(board, 'Alpha'))).toContain('Trois');
});

test('by a long press on a phone: the places rise under the thumb, and sink when it is let go', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const { board } = await boardOf(context, 'ar');
  await expect(board.locator('[data-dock]')).toHaveCount(0);
  await dragByTouch(board, card(board, 'Un'), board.locator('[data-dock]').filter({ hasText: 'Beta' }));
  await expect(board.locator('[data-dock]')).toHaveCount(0);
  await expect(card(board, 'Un')).toHaveCount(0);
  await board.getByRole('button', { name: 'الالتزامات (2)' }).click();
  await expect.poll(() => cardsIn(place(board, 'Beta'))).toEqual(['Un']);
  await expectNoSideways(board);
  // For its ten seconds a toast lies over part of what is beneath, and where the thumb goes next.
  const dismiss = board.getByRole('button', { name: words.ar.shared.dismiss });
  while (await dismiss.count()) await dismiss.first().click();
  await expectAccessible(board);
  // Folded away, the empty one makes room for the other.
  await board.getByRole('button', { name: 'لا مقترح', exact: true }).click();
  await dragByTouch(board, card(board, 'Un'), board.locator('[data-dock]').filter({ hasText: 'المقترحات' }));
  await expect.poll(() => cardsIn(place(board, 'Beta'))).toEqual([]);
});
