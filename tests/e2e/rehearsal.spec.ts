// The main job, by what people see and press: a console, a room screen and three phones, from a new workshop to its draft.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector, smallestText } from './support/devices';
import { documentText } from './support/docx';
import { dragByMouse, dragByTouch } from './support/drag';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const question = {
  ar: 'كيف يشارك المواطنات والمواطنون فعلا في قرارات الجماعة؟',
  fr: /Comment les citoyennes et citoyens/,
};
const idea = {
  french: 'Un budget participatif : au moins un projet par quartier',
  arabic: 'ميزانية تشاركية يختار مشاريعها السكان',
  mixed: 'منصة رقمية (SMS) لتتبع الشكايات 📮',
  rude: 'كلام جارح لا مكان له هنا',
};
const commitment = 'إحداث ميزانية تشاركية سنوية';

test('a workshop from its preparation to its draft programme', async ({ browser }) => {
  const console = await laptop(browser, { locale: 'fr-FR' });
  const screen = await projector(browser, { locale: 'ar-MA' });
  const french = await phone(browser, { locale: 'fr-FR' });
  const arabic = await phone(browser, { locale: 'ar-MA' });
  const late = await phone(browser, { locale: 'ar-MA' });
  let code = '';
  let tableAddress = '';

  await test.step('prepare: a title, a commune, one press', async () => {
    await console.goto(`${services.url}/?lang=fr`);
    await console.getByRole('link', { name: /Préparer un atelier/ }).click();
    await console.getByLabel('Titre de l’atelier').fill('ورشة الإعداد المشترك');
    await console.getByLabel('Commune ou institution organisatrice').fill('جماعة شيشاوة');
    await console.getByRole('radio', { name: 'العربية' }).check();
    await console.getByRole('button', { name: 'Créer l’atelier' }).click();
    await expect(console.getByRole('heading', { name: 'Pour tout le monde' })).toBeVisible();
    code = (
      await console
        .getByText(/^\d{4} \d{4}$/)
        .first()
        .innerText()
    ).trim();
    const qr = console.getByRole('img', { name: /^QR de la table 1\s:/ }).first();
    tableAddress = (await qr.getAttribute('aria-label'))?.split(/\s:\s/)[1] ?? '';
    expect(tableAddress).toMatch(/\/j\/\d{8}$/);
    await expectAccessible(console);
  });

  await test.step('the room screen opens by its secret link and shows how to join', async () => {
    await screen.goto(await console.getByRole('textbox', { name: 'Lien : Écran de salle' }).inputValue());
    await screen.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await expect(screen).toHaveURL(/\/screen$/);
    await expect(screen.getByText(code).first()).toBeVisible();
    await expect(screen.getByRole('img', { name: /QR/ }).first()).toBeVisible();
    expect(await screen.getByRole('button').count()).toBe(0);
  });

  await test.step('the facilitator opens the console', async () => {
    await console.getByRole('link', { name: 'Console d’animation' }).click();
    await expect(console.getByRole('heading', { name: 'Ce que chacun voit maintenant' })).toBeVisible();
    await console
      .getByRole('button', { name: /Propositions/ })
      .first()
      .click();
  });

  await test.step('join: a code in Arabic digits and two taps; a table’s QR and one tap; a wrong code first', async () => {
    await late.goto(`${services.url}/?lang=ar`);
    await late.getByLabel('رمز الدخول').fill('٩٩٩٩ ٩٩٩٨');
    await late.getByRole('button', { name: 'دخول' }).click();
    await expect(late.getByRole('alert')).toContainText('هذا الرمز لا يفتح أي ورشة');
    await late.getByRole('link', { name: 'كتابة رمز آخر' }).click();
    await late.getByLabel('رمز الدخول').fill(arabicDigits(code));
    await late.getByRole('button', { name: 'دخول' }).click();
    await late.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await expectAccessible(late);
    await late.getByRole('button', { name: /المشاركة المواطنة/ }).click();
    await expect(late.getByLabel(question.ar)).toBeVisible();

    await arabic.goto(tableAddress);
    await expect(arabic.getByRole('heading', { name: 'معطياتكم' })).toBeVisible();
    await expectNoSideways(arabic);
    await arabic.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await expect(arabic.getByLabel(question.ar)).toBeVisible();

    await french.goto(`${tableAddress}?lang=fr`);
    await french.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(french.getByLabel(question.fr)).toBeVisible();
    await expectAccessible(french);
  });

  await test.step('propose: sent, reworded, withdrawn; nobody else reads while writing is private', async () => {
    await write(french, question.fr, idea.french, 'Envoyer');
    await expect(note(french, idea.french)).toContainText('Envoyée');
    await write(arabic, question.ar, idea.mixed, 'إرسال');
    await write(arabic, question.ar, 'مسودة', 'إرسال');
    await expect(note(arabic, 'مسودة')).toContainText('أُرسل');
    await note(arabic, 'مسودة').getByRole('button', { name: 'تعديل' }).click();
    await arabic.getByRole('dialog').getByRole('textbox').fill(idea.arabic);
    await arabic.getByRole('dialog').getByRole('button', { name: 'حفظ' }).click();
    await expect(note(arabic, idea.arabic)).toContainText('أُرسل');
    await write(late, question.ar, idea.rude, 'إرسال');
    await expect(note(late, idea.rude)).toContainText('أُرسل');
    await expect(french.getByText(idea.arabic)).toHaveCount(0);
    await expect(screen.getByText(idea.french)).toHaveCount(0);
    await expectNoSideways(french);
    await expectAccessible(arabic);
    await console.getByLabel('Afficher').selectOption({ label: 'Selon l’étape (tous les axes)' });
    await expect(screen.getByText('المشاركة المواطنة').first()).toBeVisible();
    await expect(screen.getByText(code).first()).toBeVisible();
  });

  await test.step('a reload in mid-sentence keeps the person, the notes and the sentence', async () => {
    await french.getByLabel(question.fr).fill('Une phrase inachevée');
    await french.reload();
    await expect(french.getByLabel(question.fr)).toHaveValue('Une phrase inachevée');
    await expect(note(french, idea.french)).toContainText('Envoyée');
    await french.getByLabel(question.fr).fill('');
  });

  await test.step('the console sees who is in by table, hides an insult, and freezes', async () => {
    await expect(console.getByText(/3 personnes aux tables/)).toBeVisible();
    await console.getByRole('button', { name: `Masquer : ${idea.rude}` }).click();
    await expect(note(late, idea.rude)).toContainText('أخفاه فريق التيسير');
    await console.getByRole('button', { name: 'Tout suspendre' }).click();
    await expect(french.getByText(/suspendu les changements/)).toBeVisible();
    await expect(french.getByRole('button', { name: 'Envoyer' })).toBeDisabled();
    await console.getByRole('button', { name: 'Reprendre' }).click();
    await expect(french.getByRole('button', { name: 'Envoyer' })).toBeEnabled();
    await expectAccessible(console);
  });

  await test.step('without a network one goes on writing; it is sent when the network is back', async () => {
    await french.context().setOffline(true);
    await write(french, question.fr, 'Écrit sans réseau', 'Envoyer');
    await expect(note(french, 'Écrit sans réseau')).toContainText('En attente du réseau');
    await french.context().setOffline(false);
    await expect(note(french, 'Écrit sans réseau')).toContainText('Envoyée');
  });

  await test.step('draft: the table reads its proposals; a commitment is created and filled without dragging, undone, done', async () => {
    await console
      .getByRole('button', { name: /Rédaction/ })
      .first()
      .click();
    await expect(french.getByRole('button', { name: idea.arabic })).toBeVisible();
    await expect(french.getByText(idea.rude)).toHaveCount(0);
    await french.getByRole('button', { name: 'Nouvel engagement' }).click();
    await french.getByRole('dialog').getByLabel('Titre de l’engagement').fill(commitment);
    await french.getByRole('dialog').getByRole('button', { name: 'Créer' }).click();
    await expect(arabic.getByRole('button', { name: 'الالتزامات (1)' })).toBeVisible();

    await arabic.getByRole('button', { name: idea.arabic }).click();
    await expectAccessible(arabic);
    await arabic.getByRole('dialog').getByRole('button', { name: commitment }).click();
    await expect(french.getByRole('button', { name: 'Propositions (3)' })).toBeVisible();
    await arabic.getByRole('button', { name: 'تراجع' }).click();
    await expect(french.getByRole('button', { name: 'Propositions (4)' })).toBeVisible();
    await arabic.getByRole('button', { name: idea.arabic }).click();
    await arabic.getByRole('dialog').getByRole('button', { name: commitment }).click();
    await expect(french.getByRole('button', { name: 'Propositions (3)' })).toBeVisible();
    await expectNoSideways(arabic);
    await expectAccessible(french);
  });

  await test.step('by a long press on a phone the places rise under the thumb, and the proposal is dropped on one', async () => {
    await dragByTouch(
      french,
      french.getByRole('button', { name: idea.french }),
      french.locator('[data-dock]').filter({ hasText: commitment }),
    );
    await expect(french.getByRole('button', { name: 'Propositions (2)' })).toBeVisible();
  });

  await test.step('on a laptop by mouse, to a place in the order; everybody sees it', async () => {
    await console.getByRole('link', { name: 'Réponses et exports' }).click();
    const column = console
      .locator('section')
      .filter({ has: console.getByRole('heading', { name: commitment }) })
      .last();
    await expect(column.getByRole('listitem')).toHaveCount(2);
    await dragByMouse(
      console,
      console.getByRole('button', { name: 'Écrit sans réseau' }),
      column.getByRole('listitem').first(),
    );
    await expect(column.getByRole('listitem')).toHaveCount(3);
    await french.getByRole('button', { name: 'Engagements (1)' }).click();
    await expect(french.getByRole('button', { name: 'Écrit sans réseau' })).toBeVisible();
    await expectAccessible(console);
  });

  await test.step('the room screen shows it as it happens, legible from ten metres, with nothing to press', async () => {
    await expect(screen.getByRole('heading', { name: commitment })).toBeVisible();
    await expect(screen.getByText(idea.rude)).toHaveCount(0);
    await expect(screen.getByText(code).first()).toBeVisible();
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    expect(await screen.getByRole('button').count()).toBe(0);
    await expectNoSideways(screen);
    expect(await screen.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await expectAccessible(screen);
  });

  await test.step('export: a draft programme in Arabic with the commitment, its proposals, and no insult', async () => {
    await console.getByRole('button', { name: 'Exporter' }).click();
    await console.getByRole('radio', { name: 'العربية' }).check();
    const draft = documentText(await download(console, /Word \(DOCX\) Projet de programme.*fiches/));
    const order = ['المشاركة المواطنة', commitment, idea.arabic].map((text) => draft.indexOf(text));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    for (const text of [idea.french, 'Écrit sans réseau', idea.mixed, 'الرقمنة']) expect(draft).toContain(text);
    expect(draft).not.toContain(idea.rude);
    const csv = await readFile(await download(console, 'Propositions (CSV)'), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(idea.mixed);
    const archive = JSON.parse(await readFile(await download(console, 'Archive (JSON)'), 'utf8'));
    expect(JSON.stringify(archive)).toContain(idea.rude);
    expect(JSON.stringify(archive)).not.toContain(code.replace(' ', ''));
    await console.keyboard.press('Escape');
  });

  await test.step('close: each phone says what became of its proposals; nothing can be written any more', async () => {
    await console.getByRole('link', { name: 'Console d’animation' }).click();
    await console
      .getByRole('button', { name: /Clôture/ })
      .first()
      .click();
    await expect(arabic.getByText('شكرا لكم')).toBeVisible();
    await expect(arabic.getByText(`ضمن مشروع الالتزام: ${commitment}`)).toBeVisible();
    await expect(arabic.getByLabel(question.ar)).toHaveCount(0);
    await expectAccessible(arabic);
  });
});

function arabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

async function write(of: Page, label: string | RegExp, text: string, send: string): Promise<void> {
  await of.getByLabel(label).fill(text);
  await of.getByRole('button', { name: send, exact: true }).click();
}

function note(of: Page, text: string) {
  return of.getByRole('listitem').filter({ hasText: text });
}

/** Presses the button and returns where the file came to lie. */
async function download(of: Page, button: string | RegExp): Promise<string> {
  const [file] = await Promise.all([of.waitForEvent('download'), of.getByRole('button', { name: button }).click()]);
  return file.path();
}
