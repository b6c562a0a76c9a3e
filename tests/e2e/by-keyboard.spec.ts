// A whole workshop by keyboard alone, found by roles and names alone: a facilitator at a laptop in French, a participant in Arabic.
import { expect } from '@playwright/test';
import frClosing from '@/i18n/fr/closing';
import { type Services, startServices } from '../support/services';
import { laptop } from './support/devices';
import { choose, pressOn, reach, typeInto } from './support/keyboard';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const idea = 'ميزانية تشاركية في كل حي';
const second = 'منصة لتتبع الشكايات';
const commitment = 'إحداث ميزانية تشاركية سنوية';

test('prepared, joined, written, drafted, voted, answered and exported without a mouse', async ({ browser }) => {
  test.setTimeout(300_000);
  const console = await laptop(browser, { locale: 'fr-FR' });
  const person = await laptop(browser, { locale: 'ar-MA' });
  const button = (name: string | RegExp) => console.getByRole('button', { name, exact: true }).first();
  const theirs = (name: string | RegExp) => person.getByRole('button', { name, exact: true }).first();
  const enter = (phase: RegExp) => pressOn(console, button(phase));
  let code = '';

  await test.step('prepare', async () => {
    await console.goto(`${services.url}/?lang=fr`);
    await pressOn(console, console.getByRole('link', { name: /Préparer un atelier/ }));
    await typeInto(console, console.getByRole('textbox', { name: 'Titre de l’atelier' }), 'ورشة الإعداد المشترك');
    const commune = console.getByRole('textbox', { name: 'Commune ou institution organisatrice' });
    await typeInto(console, commune, 'جماعة شيشاوة');
    await choose(console, console.getByRole('radio', { name: 'العربية' }));
    await pressOn(console, button('Créer l’atelier'));
    await expect(console.getByRole('heading', { name: 'Pour tout le monde' })).toBeVisible();
    const shown = console.getByText(/^\d{4} \d{4}$/).first();
    code = (await shown.innerText()).trim();
    await pressOn(console, console.getByRole('link', { name: 'Console d’animation', exact: true }));
    await enter(/Propositions/);
  });

  await test.step('join by the code, take a seat, write, reword', async () => {
    await person.goto(`${services.url}/?lang=ar`);
    await typeInto(person, person.getByRole('textbox', { name: 'رمز الدخول' }), code);
    await person.keyboard.press('Enter');
    await pressOn(person, theirs('الالتحاق بالورشة'));
    await pressOn(person, theirs(/المشاركة المواطنة/));
    const field = person.getByRole('textbox', { name: /كيف يشارك المواطنات/ });
    await typeInto(person, field, 'ميزانية تشاركية');
    await pressOn(person, theirs('إرسال'));
    const mine = person.getByRole('listitem').filter({ hasText: 'ميزانية تشاركية' });
    await expect(mine).toContainText('أُرسل');
    await pressOn(person, mine.getByRole('button', { name: 'تعديل' }));
    const dialog = person.getByRole('dialog');
    await typeInto(person, dialog.getByRole('textbox'), idea);
    await pressOn(person, dialog.getByRole('button', { name: 'حفظ' }));
    await expect(person.getByRole('listitem').filter({ hasText: idea })).toContainText('أُرسل');
    await typeInto(person, field, second);
    // Without leaving the field, too.
    await person.keyboard.press('Control+Enter');
    await expect(person.getByRole('listitem').filter({ hasText: second })).toContainText('أُرسل');
  });

  await test.step('draft: a commitment is made, a proposal moved into it, moved back by undoing, and moved again', async () => {
    await enter(/Rédaction/);
    await pressOn(person, theirs('مشروع التزام جديد'));
    await typeInto(person, person.getByRole('dialog').getByRole('textbox'), commitment);
    await pressOn(person, person.getByRole('dialog').getByRole('button', { name: 'إنشاء' }));
    await expect(person.getByRole('heading', { name: commitment })).toBeVisible();
    const column = person
      .locator('section')
      .filter({ has: person.getByRole('heading', { name: commitment }) })
      .last();
    for (const isUndone of [true, false]) {
      await pressOn(person, theirs(idea));
      await pressOn(person, person.getByRole('dialog').getByRole('button', { name: commitment }));
      await expect(column.getByRole('button', { name: idea })).toBeVisible();
      if (!isUndone) break;
      await pressOn(person, theirs('تراجع'));
      await expect(column.getByRole('button', { name: idea })).toHaveCount(0);
    }
  });

  await test.step('a vote: opened, a dot given, closed', async () => {
    await enter(/Vote/);
    const votes = console.getByRole('region', { name: 'Votes', exact: true });
    await pressOn(console, votes.getByRole('button', { name: /^Ouvrir/ }).first());
    const dot = person.getByRole('button', { name: new RegExp(`^إضافة نقطة.*${second}`) }).first();
    await pressOn(person, dot);
    await expect(person.getByText(/^حُفظ تصويتكم/)).toBeVisible();
    await pressOn(console, votes.getByRole('button', { name: /^Clore/ }).first());
    await expect(votes.getByRole('button', { name: /^Clore/ })).toHaveCount(0);
  });

  await test.step('the close, an answer to every proposal, and the draft programme', async () => {
    await enter(/Clôture/);
    await expect(person.getByText('شكرا لكم')).toBeVisible();
    await pressOn(console, console.getByRole('link', { name: 'Réponses et exports' }));
    await pressOn(console, console.getByRole('button', { name: new RegExp(`^Répondre : ${second}`) }));
    const dialog = console.getByRole('dialog');
    await choose(console, dialog.getByRole('radio', { name: frClosing['outcome-deferred'], exact: true }));
    await pressOn(console, dialog.getByRole('button', { name: 'Donner cette réponse', exact: true }));
    await expect(dialog).toHaveCount(0);
    await pressOn(console, button('Exporter'));
    await choose(console, console.getByRole('radio', { name: 'العربية' }));
    const file = console.waitForEvent('download');
    await pressOn(console, console.getByRole('button', { name: /Word \(DOCX\) Projet de programme.*fiches/ }));
    expect((await file).suggestedFilename()).toMatch(/\.docx$/);
    await console.keyboard.press('Escape');
    await expect(console.getByRole('dialog')).toHaveCount(0);
    // What opened it has the focus again.
    await reach(console, button('Exporter'));
  });
});
