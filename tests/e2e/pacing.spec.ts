// Steering by phases and by the clock: a console, a co-facilitator's, the room screen and six phones at two tables, two of them
// with a clock that is a day off.
import { type Browser, expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { phases } from '@/domain/phase';
import { storedDocument } from '../support/emulator';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector, smallestText } from './support/devices';
import { shot } from './support/shot';
import { storedIn } from './support/stored';
import { test } from './support/test';
import { setWrongClock } from './support/wrong-clock';

const DAY = 86_400_000;
const ar = { question: 'كيف يشارك المواطنات والمواطنون فعلا في قرارات الجماعة؟', send: 'إرسال' };
const fr = { question: /Comment les citoyennes et citoyens/, send: 'Envoyer' };
/** As the console's steps name them, in French. */
const names = {
  welcome: 'Accueil',
  presentation: 'Présentation',
  propose: 'Propositions',
  group: 'Regroupement',
  vote: 'Vote',
  draft: 'Rédaction',
  review: 'Séance plénière',
  close: 'Clôture',
} as const;

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

test('phases and the clock, on every device', async ({ browser }) => {
  test.setTimeout(480_000);
  const demo = await services.seedDemo({ phase: 'welcome', notes: 16, placed: 4 });
  const hall = await openHall(browser, demo);
  const { console, second, screen, phones, arabic, french, ahead, behind } = hall;
  const step = (of: Page, phase: keyof typeof names) =>
    of.getByRole('list', { name: 'Étapes de l’atelier' }).getByRole('button', { name: names[phase] });
  const undo = (of: Page) => of.getByRole('button', { name: 'Annuler l’action' }).click();
  const stage = () => stageOf(demo);

  await test.step('an instruction in the workshop’s languages reaches phones and the screen; the next phase is one press', async () => {
    await console.getByRole('button', { name: /^Suivant\s: Présentation$/ }).click();
    await expect(arabic.getByText('اكتشفوا محاور اليوم وأسئلتها.')).toBeVisible();
    await expect(screen.getByText('اكتشفوا محاور اليوم وأسئلتها.')).toBeVisible();
    await console.getByRole('button', { name: 'Modifier la consigne' }).click();
    const dialog = console.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Présentation' }).fill('انتبهوا إلى الأسئلة الأربعة');
    await dialog.getByText('Autres langues').click();
    await expectAccessible(console);
    await dialog.getByRole('textbox', { name: /Français/ }).fill('Écoutez les quatre questions');
    // Leaving by Escape keeps what was typed.
    await console.keyboard.press('Escape');
    await expect(arabic.getByText('انتبهوا إلى الأسئلة الأربعة')).toBeVisible();
    await expect(screen.getByText('انتبهوا إلى الأسئلة الأربعة')).toBeVisible();
    await expect(french.getByText('Écoutez les quatre questions')).toBeVisible();
    await expectNoSideways(arabic);
    await expectAccessible(french);
  });

  await test.step('the agenda says where the day is', async () => {
    await expect(console.getByText('À l’heure')).toBeVisible();
    await console.getByText('Ordre du jour', { exact: true }).click();
    await expect(console.getByRole('listitem').filter({ hasText: 'Voter les priorités' })).toBeVisible();
    await expectAccessible(console);
    await services.seed(demo.workshopId, [patch(demo, { 'stage.begunAt': Date.now() - 20 * 60_000 - 5_000 })]);
    await expect(console.getByText('5 minutes de retard')).toBeVisible();
    await expect(second.getByText('5 minutes de retard')).toBeVisible();
    await console.getByText('Ordre du jour', { exact: true }).click();
  });

  await test.step('everybody writes', async () => {
    await step(console, 'propose').click();
    for (const [i, one] of phones.entries()) {
      const words = one === french ? fr : ar;
      await one.getByLabel(words.question).fill(`مقترح ${i + 1} من الهاتف`);
      await one.getByRole('button', { name: words.send, exact: true }).click();
      await expect(one.getByRole('listitem').filter({ hasText: `مقترح ${i + 1} من الهاتف` })).toContainText(
        one === french ? 'Envoyée' : 'أُرسل',
      );
    }
  });

  await test.step('through all phases and back: nothing on the board or of the stage has changed', async () => {
    const before = await board(demo);
    const { phase, revealed, frozen } = await stage();
    for (const next of [...phases, ...[...phases].reverse(), 'propose'] as const) {
      await step(console, next).click();
      await expect(step(second, next)).toHaveAttribute('aria-current', 'step');
      await expect(french.getByRole('banner').getByText(names[next], { exact: true })).toBeVisible();
    }
    for (const one of phones) await expect(one.getByRole('textbox').first()).toBeVisible();
    expect(await board(demo)).toEqual(before);
    const notes = Object.values(await storedIn(services, demo.workshopId, 'notes'));
    expect(notes.filter(({ revealed }) => !Object(revealed).booleanValue)).toEqual([]);
    expect(await stage()).toMatchObject({ phase, revealed, frozen });
    await expect(french.getByRole('listitem')).toHaveCount(1);
    await expect(arabic.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('the clock runs to the same second everywhere, also where a device’s own is a day off', async () => {
    await expect(console.getByRole('spinbutton', { name: 'Minutes' })).toHaveValue('15');
    await console.getByRole('button', { name: 'Démarrer' }).click();
    const shown = [console, second, screen, ...phones];
    for (const one of shown) await expect(one.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
    for (let look = 0; look < 3; look++) {
      const left = await Promise.all(shown.map(secondsLeft));
      expect(Math.max(...left) - Math.min(...left), left.join(' ')).toBeLessThanOrEqual(1);
      await console.waitForTimeout(1_300);
    }
    await expectNoSideways(arabic);
    await expectNoSideways(screen);
    await expectAccessible(arabic);
    await expectAccessible(console);
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    const digits = await screen.getByRole('timer').locator('bdi').boundingBox();
    expect(digits?.height).toBeGreaterThan(90);
  });

  await test.step('+5 on the other console, a pause, on again: both consoles agree, and each step can be undone', async () => {
    await second.getByRole('button', { name: /^\+5/ }).click();
    for (const one of [console, screen, ahead, behind])
      await expect(one.getByRole('timer')).toHaveText(/^(20:00|1[5-9]:\d\d)$/);
    await undo(second);
    for (const one of [console, screen, ahead, behind]) await expect(one.getByRole('timer')).toHaveText(/^14:\d\d$/);
    await console.getByRole('button', { name: 'Pause' }).click();
    await expect(second.getByRole('button', { name: 'Reprendre' })).toBeVisible();
    await expect(screen.getByText('متوقف مؤقتا')).toBeVisible();
    const paused = await Promise.all([console, second, screen, ...phones].map(secondsLeft));
    expect(new Set(paused).size).toBe(1);
    await second.getByRole('button', { name: 'Reprendre' }).click();
    await expect(console.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(screen.getByText('متوقف مؤقتا')).toBeHidden();
  });

  await test.step('in mid-sentence over a change of phase; the console thinks better of it, and the clock is what it was', async () => {
    const field = french.getByLabel(fr.question);
    await field.pressSequentially('Une phrase commencée');
    const before = await stage();
    await step(console, 'review').click();
    await expect(french.getByText(/il vous reste une minute/)).toBeVisible();
    await expect(screen.getByRole('timer')).toHaveCount(0);
    // Nobody took the field away from under the fingers.
    await expect(field).toBeFocused();
    await french.keyboard.type(' et finie après coup');
    await expectAccessible(french);
    await french.getByRole('button', { name: fr.send, exact: true }).click();
    await expect(field).toHaveCount(0);
    await undo(console);
    await expect(step(console, 'propose')).toHaveAttribute('aria-current', 'step');
    await expect(
      french.getByRole('listitem').filter({ hasText: 'Une phrase commencée et finie après coup' }),
    ).toContainText('Envoyée');
    const { changedAt: _, previous: __, ...restored } = await stage();
    const { changedAt: ___, previous: ____, ...was } = before;
    expect(restored).toEqual(was);
    await expect(screen.getByRole('timer')).toHaveText(/^1[34]:\d\d$/);
  });

  await test.step('the reveal: private before, read by the table after, in words on the console', async () => {
    await expect(console.getByText(/Les textes sont privés/)).toBeVisible();
    await expect(arabic.getByRole('button', { name: 'اللوحة' })).toHaveCount(0);
    await console.getByRole('button', { name: 'Dévoiler les textes' }).click();
    await arabic.getByRole('button', { name: 'اللوحة' }).click();
    await expect(arabic.getByText('Une phrase commencée et finie après coup')).toBeVisible();
    await expect(second.getByText(/Les textes sont dévoilés/).first()).toBeVisible();
    await undo(console);
    await expect(second.getByText(/Les textes sont privés/)).toBeVisible();
    await expect(arabic.getByText('Une phrase commencée et finie après coup')).toHaveCount(0);
  });

  await test.step('little left: words and shape change on phones and on the screen', async () => {
    await services.seed(demo.workshopId, [patch(demo, { 'stage.endsAt': Date.now() + 2.9 * 60_000 })]);
    for (const one of [arabic, screen]) await expect(one.getByText('اقترب انتهاء الوقت')).toBeVisible();
    await expect(french.getByText('Bientôt terminé')).toBeVisible();
    await expectAccessible(arabic);
    await services.seed(demo.workshopId, [patch(demo, { 'stage.endsAt': Date.now() + 40_000 })]);
    for (const one of [arabic, screen]) await expect(one.getByText('اللحظات الأخيرة')).toBeVisible();
    await expectAccessible(screen);
    await expectAccessible(arabic);
  });

  await test.step('a lock at zero closes writing, in the rules too: what was on its way goes to the late box', async () => {
    await console.getByLabel('Quand le temps est écoulé').selectOption({ label: 'Fermer l’écriture aussitôt' });
    await expect(second.getByLabel('Quand le temps est écoulé')).toHaveValue('lock');
    await console.getByRole('button', { name: 'Son à la fin du minuteur' }).click();
    await expect(ahead.getByRole('button', { name: ar.send, exact: true })).toBeEnabled();
    await french.getByLabel(fr.question).fill('Encore dans le champ');
    await behind.context().setOffline(true);
    await behind.getByLabel(ar.question).fill('في الطريق');
    await behind.getByRole('button', { name: ar.send, exact: true }).click();
    await expect(behind.getByRole('listitem').filter({ hasText: 'في الطريق' })).toContainText('في انتظار الشبكة');
    await services.seed(demo.workshopId, [patch(demo, { 'stage.endsAt': Date.now() + 3_000 })]);
    await expect(french.getByText('Texte non envoyé')).toBeVisible();
    await expect(french.getByRole('textbox')).toHaveCount(0);
    await expect(french.getByText(/Temps écoulé\s: l’écriture est fermée/)).toBeVisible();
    await expect(screen.getByText(/أُغلقت الكتابة/)).toBeVisible();
    await expect.poll(() => screen.evaluate('globalThis.chimes')).toBe(1);
    await expectAccessible(french);
    await expectNoSideways(french);
    await behind.context().setOffline(false);
    const refused = behind.getByRole('listitem').filter({ hasText: 'في الطريق' });
    await expect(refused).toContainText('لم يُقبل', { timeout: 60_000 });
    await refused.getByRole('button', { name: 'إرسال إلى فريق التيسير' }).click();
    await french.getByRole('button', { name: 'Envoyer à l’équipe d’animation' }).click();
    for (const text of ['في الطريق', 'Encore dans le champ']) await expect(console.getByText(text)).toBeVisible();
    const notes = Object.values(await storedIn(services, demo.workshopId, 'notes'));
    expect(JSON.stringify(notes)).not.toContain('في الطريق');
    expect(JSON.stringify(notes)).not.toContain('Encore dans le champ');
  });

  await test.step('five minutes more, and everybody writes again', async () => {
    await console.getByRole('button', { name: /^\+5/ }).click();
    await expect(french.getByLabel(fr.question)).toBeVisible();
    await expect(ahead.getByRole('timer')).toHaveText(/^(5:00|4:\d\d)$/);
    await french.getByLabel(fr.question).fill('De nouveau');
    await french.getByRole('button', { name: fr.send, exact: true }).click();
    await expect(french.getByRole('listitem').filter({ hasText: 'De nouveau' })).toContainText('Envoyée');
  });

  await test.step('a soft close: finish what you are writing', async () => {
    await second.getByLabel('Quand le temps est écoulé').selectOption('close');
    await services.seed(demo.workshopId, [patch(demo, { 'stage.endsAt': Date.now() + 1_000 })]);
    await expect(french.getByText(/terminez ce que vous écrivez/)).toBeVisible();
    await french.getByLabel(fr.question).fill('Fini de justesse');
    await french.getByRole('button', { name: fr.send, exact: true }).click();
    await expect(french.getByRole('listitem').filter({ hasText: 'Fini de justesse' })).toContainText('Envoyée');
    await services.seed(demo.workshopId, [patch(demo, { 'stage.endsAt': Date.now() - 59_000 })]);
    await expect(french.getByLabel(fr.question)).toHaveCount(0);
    await expect(screen.getByText(/أُغلقت الكتابة/)).toBeVisible();
  });

  await test.step('stopped, the clock is gone everywhere', async () => {
    await console.getByRole('button', { name: 'Arrêter' }).click();
    for (const one of [console, second, screen, ...phones]) await expect(one.getByRole('timer')).toHaveCount(0);
    await expect(french.getByLabel(fr.question)).toBeVisible();
  });

  await test.step('a commitment’s title in mid-sentence when the plenary begins, also where the clock is a day off', async () => {
    await step(console, 'draft').click();
    await french.getByRole('button', { name: 'Nouvel engagement' }).click();
    await ahead.getByRole('button', { name: 'مشروع التزام جديد' }).click();
    await french.getByRole('dialog').getByRole('textbox').pressSequentially('Un titre commencé');
    await ahead.getByRole('dialog').getByRole('textbox').pressSequentially('عنوان بدأ');
    await step(console, 'review').click();
    await expect(french.getByRole('dialog').getByText(/il vous reste une minute/)).toBeVisible();
    await expect(ahead.getByRole('dialog').getByText(/أمامكم دقيقة/)).toBeVisible();
    await expect(french.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await french.keyboard.type(' et fini');
    await shot(french, 'title-finish');
    await shot(ahead, 'title-finish-ar');
    await expectAccessible(french);
    await expectNoSideways(french);
    await french.getByRole('button', { name: 'Créer' }).click();
    await ahead.getByRole('button', { name: 'إنشاء' }).click();
    await expect
      .poll(async () => JSON.stringify(await storedIn(services, demo.workshopId, 'commitments')))
      .toMatch(/Un titre commencé et fini.*عنوان بدأ|عنوان بدأ.*Un titre commencé et fini/);
    await expect(french.getByRole('region', { name: /^Tableau de la table/ })).toHaveCount(0);
    await expect(french.getByText('Titre non envoyé')).toHaveCount(0);
  });

  await test.step('its minute over, it stays on the phone with its reason', async () => {
    await step(console, 'draft').click();
    await french.getByRole('button', { name: 'Nouvel engagement' }).click();
    await french.getByRole('dialog').getByRole('textbox').pressSequentially('Un titre trop lent');
    await step(console, 'close').click();
    await expect(french.getByRole('dialog').getByText(/il vous reste une minute/)).toBeVisible();
    await services.seed(demo.workshopId, [patch(demo, { 'stage.changedAt': Date.now() - 58_000 })]);
    await expect(french.getByText('Titre non envoyé')).toBeVisible();
    await expect(french.getByText('Un titre trop lent')).toBeVisible();
    await shot(french, 'title-unsent');
    await expectAccessible(french);
    await french.reload();
    await expect(french.getByText('Un titre trop lent')).toBeVisible();
    await french.getByRole('button', { name: 'Effacer' }).click();
    await expect(french.getByText('Un titre trop lent')).toHaveCount(0);
  });
});

test('the console steers from a phone', async ({ browser }) => {
  const demo = await services.seedDemo({ phase: 'propose', notes: 8 });
  const console = await phone(browser, { locale: 'ar-MA' });
  await join(console, `${joinPath(demo.codes.facilitator)}`, 'ar');
  await console.goto(`${services.url}/w/${demo.workshopId}/run`);
  await expect(console.getByRole('heading', { name: 'العد التنازلي' })).toBeVisible();
  await expectNoSideways(console);
  await expectAccessible(console);
  await console.getByRole('button', { name: 'بدء', exact: true }).click();
  await expect(console.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
  await expectNoSideways(console);
  await expectAccessible(console);
});

interface Hall {
  readonly console: Page;
  readonly second: Page;
  readonly screen: Page;
  readonly phones: readonly Page[];
  readonly arabic: Page;
  readonly french: Page;
  readonly ahead: Page;
  readonly behind: Page;
}

async function openHall(browser: Browser, { workshopId, codes }: Demo): Promise<Hall> {
  const [first = '', other = ''] = [...codes.tables.values()].map(joinPath);
  const [console, second, screen, ...phones] = await Promise.all([
    laptop(browser, { locale: 'fr-FR' }),
    laptop(browser, { locale: 'fr-FR' }),
    projector(browser, { locale: 'ar-MA' }),
    phone(browser, { locale: 'ar-MA' }),
    phone(browser, { locale: 'fr-FR' }),
    ...[1, 2, 3, 4].map(() => phone(browser, { locale: 'ar-MA' })),
  ]);
  const [arabic, french, ahead, behind, fifth, sixth] = phones;
  if (!arabic || !french || !ahead || !behind || !fifth || !sixth) throw new Error('six phones');
  await setWrongClock(ahead, DAY);
  await setWrongClock(behind, -DAY);
  await screen.addInitScript(() => {
    // What can be heard can't be looked at: counted instead.
    const heard = Object.assign(globalThis, { chimes: 0 });
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        heard.chimes++;
      }
    };
  });
  for (const one of [console, second]) {
    await join(one, joinPath(codes.facilitator), 'fr');
    await one.goto(`${services.url}/w/${workshopId}/run`);
    await expect(one.getByRole('heading', { name: 'Minuteur' })).toBeVisible();
  }
  await join(screen, joinPath(codes.screen), 'ar');
  for (const one of [arabic, french, ahead]) await join(one, first, one === french ? 'fr' : 'ar');
  for (const one of [behind, fifth, sixth]) await join(one, other, 'ar');
  for (const one of phones) await expect(one.getByRole('heading').first()).toBeVisible();
  for (const [one, wrong] of [
    [ahead, DAY],
    [behind, -DAY],
  ] as const) {
    const own = await one.evaluate(() => Date.now());
    expect(Math.abs(own - Date.now() - wrong)).toBeLessThan(60_000);
  }
  return { console, second, screen, phones, arabic, french, ahead, behind };
}

async function join(of: Page, path: string, locale: 'ar' | 'fr'): Promise<void> {
  const [before, hash] = path.split('#');
  await of.goto(`${services.url}${before}?lang=${locale}${hash ? `#${hash}` : ''}`);
  await of.getByRole('button', { name: locale === 'ar' ? 'الالتحاق بالورشة' : 'Rejoindre', exact: true }).click();
  await of.waitForURL(/\/w\//);
}

async function secondsLeft(of: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await of.getByRole('timer').innerText()).trim().split(':').map(Number);
  return minutes * 60 + seconds;
}

const patch = ({ workshopId: id }: Demo, fields: Record<string, unknown>) =>
  ({ op: 'patch', in: 'workshops', id, fields }) as const;

/** Notes, commitments, stacks and table states, as the server has them. */
async function board({ workshopId }: Demo) {
  const parts = ['notes', 'commitments', 'stacks', 'tables'];
  const [notes = {}, ...rest] = await Promise.all(parts.map((part) => storedIn(services, workshopId, part)));
  return [Object.entries(notes).map(([id, note]) => [id, unsealed(note)]), ...rest];
}

/** What a table has been shown stays open to it: with that goes the time of the note's last change. */
function unsealed({ revealed: _, updatedAt: __, ...note }: Readonly<Record<string, unknown>>) {
  return note;
}

/** The stage as the server has it, in its plain words. */
async function stageOf({ workshopId }: Demo): Promise<Record<string, unknown>> {
  const fields = await storedDocument(services.projectId, `workshops/${workshopId}`);
  // The words of this interface: `{ mapValue: { fields: { phase: { stringValue: 'propose' } } } }`.
  const stage = fields?.stage as { mapValue: { fields: Record<string, Record<string, unknown>> } };
  return Object.fromEntries(
    Object.entries(stage.mapValue.fields).map(([name, value]) => [name, Object.values(value)[0] ?? null]),
  );
}
