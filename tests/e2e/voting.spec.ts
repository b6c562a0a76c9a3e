// Votes and the agreement check, by what people see and press: a console, a room screen and six phones at two tables, one of
// them a rapporteur's.
import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page } from '@playwright/test';
import arPhases from '@/i18n/ar/phases';
import ar from '@/i18n/ar/phone';
import frPhases from '@/i18n/fr/phases';
import fr from '@/i18n/fr/phone';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector, smallestText } from './support/devices';
import { documentText } from './support/docx';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices();
});
test.afterAll(() => services?.close());

const words = { ar: { ...ar, ...arPhases }, fr: { ...fr, ...frPhases } };
type Locale = keyof typeof words;

interface Person {
  readonly page: Page;
  readonly locale: Locale;
}

const ideas = {
  budget: 'Un budget participatif dans chaque quartier',
  council: 'مجلس استشاري للشباب والنساء',
  meetings: 'لقاءات تواصلية في الدواوير قبل كل دورة',
  portal: 'Un portail unique pour suivre les plaintes',
  wifi: 'أداء الرسوم الجماعية عن بعد',
  data: 'Publier les données ouvertes de la commune',
};
const commitment = 'إحداث ميزانية تشاركية سنوية';
const other = 'بوابة واحدة لتتبع الشكايات';

test('votes by dots and an agreement check, from the first dot to the export', async ({ browser }) => {
  test.setTimeout(420_000);
  const console = await laptop(browser, { locale: 'fr-FR' });
  const screen = await projector(browser, { locale: 'ar-MA' });
  const small = await projector(browser, { locale: 'fr-FR', size: { width: 1024, height: 768 } });
  const addresses: string[] = [];
  let rapporteurs = '';
  let people: readonly Person[] = [];
  const votes = console.getByRole('region', { name: 'Votes', exact: true });
  const enter = (phase: RegExp) => console.getByRole('button', { name: phase }).first().click();

  await test.step('prepare; two tables and a rapporteur write; two commitments are drafted', async () => {
    await console.goto(`${services.url}/new?lang=fr`);
    await console.getByLabel('Commune ou institution organisatrice').fill('جماعة شيشاوة');
    await console.getByRole('radio', { name: 'العربية' }).check();
    await console.getByRole('button', { name: 'Créer l’atelier' }).click();
    for (const table of [1, 2]) {
      const qr = console.getByRole('img', { name: new RegExp(`^QR de la table ${table}\\s:`) }).first();
      addresses.push((await qr.getAttribute('aria-label'))?.split(/\s:\s/)[1] ?? '');
    }
    rapporteurs = await console.getByRole('textbox', { name: 'Lien : Rapporteurs et rapporteuses' }).inputValue();
    const screens = await console.getByRole('textbox', { name: 'Lien : Écran de salle' }).inputValue();
    await console.getByRole('link', { name: 'Console d’animation' }).click();
    await enter(/Propositions/);
    for (const [wall, lang] of [
      [screen, 'ar'],
      [small, 'fr'],
    ] as const) {
      await wall.goto(inLanguage(screens, lang));
      await enterBy(wall, lang);
      await expect(wall).toHaveURL(/\/screen$/);
    }
    const [one = '', two = ''] = addresses;
    people = [
      await arrive(browser, 'ar', rapporteurs, 'المشاركة المواطنة'),
      await arrive(browser, 'fr', one),
      await arrive(browser, 'ar', one),
      await arrive(browser, 'fr', two),
      await arrive(browser, 'ar', two),
      await arrive(browser, 'fr', two),
    ];
    const texts = [ideas.meetings, ideas.budget, ideas.council, ideas.portal, ideas.wifi, ideas.data];
    for (const [i, person] of people.entries()) await propose(person, texts[i] ?? '');
    await enter(/Rédaction/);
    await draft(of(people, 0), commitment);
    await draft(of(people, 4), other);
  });

  await test.step('in the vote each phone waits in words, and the screen shows the board', async () => {
    await enter(/Vote/);
    await expect(of(people, 1).page.getByText(/^Aucun vote n’est ouvert/)).toBeVisible();
    await expect(of(people, 4).page.getByText(/^لا تصويت مفتوح الآن/)).toBeVisible();
    await expect(screen.getByRole('heading', { name: commitment })).toBeVisible();
    await expectAccessible(of(people, 4).page);
  });

  await test.step('one vote for each axis, with one press: three dots, two at most on one', async () => {
    await expect(votes.getByText('3 choix, 3 personnes').first()).toBeVisible();
    await votes.getByLabel('Au plus par choix').selectOption('2');
    await expectAccessible(console);
    await votes.getByRole('button', { name: 'Ouvrir 2 votes' }).click();
    for (const person of people) await expect(button(person, 'add-dot', ideasAt(people, person)).first()).toBeVisible();
    await expect(of(people, 1).page.getByText(ideas.budget)).toBeVisible();
    await expect(of(people, 1).page.getByText(ideas.portal)).toHaveCount(0);
    await expect(screen.getByText('صوّتوا بهواتفكم: 3 نقاط لكل شخص').first()).toBeVisible();
    await expect(screen.getByText(ideas.budget)).toHaveCount(0);
  });

  await test.step('dots within the cap, x left, saved in words, changeable, kept over a reload', async () => {
    const french = of(people, 1);
    await dot(french, ideas.budget);
    await dot(french, ideas.budget);
    await expect(french.page.getByText('Il vous reste 1 point')).toBeVisible();
    await expect(button(french, 'add-dot', ideas.budget)).toHaveAttribute('aria-disabled', 'true');
    await dot(french, ideas.meetings);
    await expect(french.page.getByText('Tous vos points sont placés')).toBeVisible();
    // In the middle of the moment that it rests before it is sent.
    await french.page.reload();
    await expect(french.page.getByText('Tous vos points sont placés')).toBeVisible();
    await expect(french.page.getByText(/^Vote enregistré/)).toBeVisible();
    await button(french, 'take-dot', ideas.meetings).click();
    await expect(french.page.getByText('Il vous reste 1 point')).toBeVisible();
    await expect(french.page.getByText(/^Vote enregistré/)).toBeVisible();
    await expectNoSideways(french.page);
    await expectAccessible(french.page);

    const arabic = of(people, 2);
    await dot(arabic, ideas.council);
    await dot(arabic, ideas.council);
    await expect(arabic.page.getByText(/^حُفظ تصويتكم/)).toBeVisible();
    await expectNoSideways(arabic.page);
    await expectAccessible(arabic.page);
  });

  await test.step('without a network one goes on; the last dots are sent when it is back', async () => {
    const offline = of(people, 3);
    await offline.page.context().setOffline(true);
    await dot(offline, ideas.portal);
    await expect(offline.page.getByText(/En attente du réseau/).first()).toBeVisible();
    await dot(offline, ideas.portal);
    await offline.page.context().setOffline(false);
    await expect(offline.page.getByText(/^Vote enregistré/)).toBeVisible();
    await dot(of(people, 4), ideas.wifi);
    await expect(of(people, 4).page.getByText(/^حُفظ تصويتكم/)).toBeVisible();
  });

  await test.step('the rapporteur enters a show of hands beside the phones', async () => {
    const rapporteur = of(people, 0);
    await rapporteur.page.getByText('رفع الأيدي في الطاولة 1').click();
    await rapporteur.page.getByRole('textbox', { name: ideas.meetings }).fill('٧');
    await expect(rapporteur.page.getByText('حُفظ عدد الأيدي المرفوعة.')).toBeVisible();
    await expectAccessible(rapporteur.page);
  });

  await test.step('the screen tells how many have voted, and no result before the end', async () => {
    await expect(screen.getByText('صوّت شخصان من أصل 3')).toHaveCount(2);
    await expect(votes.getByText('2 sur 3 ont voté')).toHaveCount(2);
    await expect(screen.getByText(/الأيدي المرفوعة|تعادل/)).toHaveCount(0);
    expect(await smallestText(screen)).toBeGreaterThanOrEqual(28);
    await expectAccessible(screen);
    await expectAccessible(console);
  });

  await test.step('the end is undone within ten seconds: everybody’s dots are there and can be changed', async () => {
    await votes.getByRole('button', { name: 'Clore les 2 votes' }).click();
    await expect(votes.getByText('Égalité en tête : 2 choix.')).toBeVisible();
    await console.getByRole('button', { name: 'Annuler l’action' }).click();
    const french = of(people, 1);
    await expect(french.page.getByText('Il vous reste 1 point')).toBeVisible();
    await expect(screen.getByText('تعادل في الصدارة بين خيارين.')).toHaveCount(0);
    await dot(french, ideas.meetings);
    await expect(french.page.getByText(/^Vote enregistré/)).toBeVisible();
  });

  await test.step('closed: the result everywhere, the tie in words, hands apart', async () => {
    await votes.getByRole('button', { name: 'Clore les 2 votes' }).click();
    await expect(votes.getByText('Égalité en tête : 2 choix.')).toBeVisible();
    await expect(votes.getByText('7 mains levées, comptées à part des téléphones.')).toBeVisible();
    await expect(screen.getByText('تعادل في الصدارة بين خيارين.')).toBeVisible();
    await expect(screen.getByText('7 أيد مرفوعة، تُحتسب منفصلة عن الهواتف.')).toBeVisible();
    await expect(screen.getByText(ideas.portal)).toBeVisible();
    await expect(of(people, 1).page.getByText('Égalité en tête : 2 choix.')).toBeVisible();
    await expect(of(people, 1).page.getByText(ideas.portal)).toHaveCount(0);
    await expectWall(screen, small);
    await expectAccessible(of(people, 2).page);
    await expectNoSideways(of(people, 2).page);
    await expectAccessible(console);
  });

  await test.step('another vote, of the plenary on the commitments; the earlier ones stay beside it', async () => {
    await votes.getByText('Ouvrir un vote').click();
    await votes.getByLabel('Qui vote').selectOption('plenary');
    await votes.getByRole('radio', { name: 'Les projets d’engagement' }).check();
    await votes.getByLabel('Titre du vote').fill('Par quoi commencer ?');
    await votes.getByRole('button', { name: 'Ouvrir le vote' }).click();
    await expect(screen.getByRole('heading', { name: 'Par quoi commencer ?' })).toBeVisible();
    for (const person of people.slice(0, 4)) {
      await dot(person, commitment);
      await expect(person.page.getByText(say(person).voting.saved)).toBeVisible();
    }
    await votes.getByRole('button', { name: 'Clore et montrer le résultat' }).click();
    await expect(votes.getByText('4 personnes ont voté.')).toBeVisible();
    await expect(screen.getByText('صوّت 4 أشخاص.')).toBeVisible();
    await votes.getByText('2 votes précédents').click();
    await expect(votes.getByText(ideas.portal)).toBeVisible();
    await expectAccessible(console);
    await expectWall(screen, small);
  });

  const discussion = console.getByRole('region', { name: 'Engagement en discussion' });

  await test.step('the plenary: a commitment on the screen, and how far everybody agrees', async () => {
    await enter(/plénière/);
    await discussion.getByRole('button', { name: 'Suivant' }).click();
    await expect(screen.getByRole('heading', { name: commitment })).toBeVisible();
    await discussion.getByRole('button', { name: 'Mesurer le degré d’adhésion' }).click();
    const choices: Readonly<Record<number, 1 | 2 | 3 | 4 | 5>> = { 0: 5, 1: 2, 2: 5, 3: 4, 4: 5 };
    for (const [i, level] of Object.entries(choices)) await choose(of(people, Number(i)), level);
    const reserved = of(people, 1);
    await reserved.page.getByRole('textbox').fill('Qui paie après la première année ?');
    await reserved.page.getByRole('checkbox').check();
    const remarked = of(people, 2);
    await remarked.page.getByRole('textbox').fill('يجب أن تشمل الدواوير أيضا');
    await expectAccessible(reserved.page);
    await expectAccessible(remarked.page);
    await expectNoSideways(remarked.page);
    // What is chosen and not sent is kept, and sent by nobody.
    await reserved.page.reload();
    await expect(reserved.page.getByRole('textbox')).toHaveValue('Qui paie après la première année ?');
    await expect(reserved.page.getByText(/^Pas encore envoyé/)).toBeVisible();
    for (const i of Object.keys(choices)) await send(of(people, Number(i)));
    await expect(discussion.getByText('5 sur 6 ont répondu')).toBeVisible();
    await expect(screen.getByText('أجاب 5 من أصل 6')).toBeVisible();
    await expect(screen.getByText('موافق(ة) تماما')).toHaveCount(0);
    await expectAccessible(screen);
  });

  await test.step('closed: the distribution everywhere, remarks and reservations without names', async () => {
    await discussion.getByRole('button', { name: 'Clore et montrer le résultat' }).click();
    await expect(discussion.getByText('Qui paie après la première année ?')).toBeVisible();
    await expect(screen.getByText('موافق(ة) تماما')).toBeVisible();
    await expect(screen.getByText('تحفّظ واحد')).toBeVisible();
    await expect(of(people, 5).page.getByText('يجب أن تشمل الدواوير أيضا')).toBeVisible();
    await expectWall(screen, small);
    await expectAccessible(of(people, 5).page);
    await expectAccessible(of(people, 4).page);
    await expectNoSideways(of(people, 4).page);
  });

  await test.step('amended and checked again: both checks are kept', async () => {
    await discussion.getByRole('button', { name: 'Mesurer de nouveau' }).click();
    await choose(of(people, 1), 4);
    await send(of(people, 1));
    await expect(discussion.getByText('1 sur 6 a répondu')).toBeVisible();
    await discussion.getByRole('button', { name: 'Clore et montrer le résultat' }).click();
    await expect(discussion.getByRole('region', { name: 'Mesure 2' }).getByText('1 personne a répondu.')).toBeVisible();
    await expect(discussion.getByRole('region', { name: 'Mesure 1' })).toBeVisible();
    await expect(screen.getByRole('heading', { name: 'القياس 2' })).toBeVisible();
    await expectWall(screen, small);
    await expectAccessible(console);
  });

  await test.step('the desk shows it with the commitment; the exports have it, and nobody’s ballot', async () => {
    await console.getByRole('link', { name: 'Réponses et exports' }).click();
    await console.getByRole('link', { name: 'Tableaux' }).click();
    await console.getByRole('button', { name: new RegExp(`Modifier.*${commitment}`) }).click();
    const dialog = console.getByRole('dialog');
    await expect(dialog.getByText('Qui paie après la première année ?')).toBeVisible();
    await expectAccessible(console);
    await console.keyboard.press('Escape');

    await console.getByRole('button', { name: 'Exporter' }).click();
    const lines = documentText(await download(console, /Word \(DOCX\) Projet de programme.*fiches/));
    const at = lines.indexOf(commitment);
    for (const text of ['Réserves', 'Qui paie après la première année ?', 'Remarques', 'يجب أن تشمل الدواوير أيضا'])
      expect(lines.indexOf(text), text).toBeGreaterThan(at);
    expect(lines).toContain('Par quoi commencer ?');
    const csv = await readFile(await download(console, 'Propositions (CSV)'), 'utf8');
    expect(csv.split('\r\n')[0]).toMatch(/Points.*Mains levées/);
    const archive = JSON.parse(await readFile(await download(console, 'Archive (JSON)'), 'utf8'));
    expect(archive.content.rounds).toHaveLength(5);
    expect(JSON.stringify(archive)).not.toContain('ballots');
  });
});

const say = ({ locale }: Person) => words[locale];

function of(people: readonly Person[], index: number): Person {
  const person = people[index];
  if (!person) throw new Error(`nobody at ${index}`);
  return person;
}

function inLanguage(address: string, locale: Locale): string {
  const asked = new URL(address);
  asked.searchParams.set('lang', locale);
  return asked.href;
}

async function enterBy(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: words[locale].joining.join }).click({ timeout: 60_000 });
}

/** Joins; by an address that has no table, at a table of this axis. */
async function arrive(browser: Browser, locale: Locale, address: string, axis?: string): Promise<Person> {
  const page = await phone(browser, { locale: locale === 'ar' ? 'ar-MA' : 'fr-FR' });
  await page.goto(inLanguage(address, locale));
  await enterBy(page, locale);
  if (axis) await page.getByRole('button', { name: new RegExp(axis) }).click();
  await expect(page.getByRole('textbox')).toBeVisible();
  return { page, locale };
}

async function propose(person: Person, text: string): Promise<void> {
  await person.page.getByRole('textbox').fill(text);
  await person.page.getByRole('button', { name: say(person).proposing.send, exact: true }).click();
  await expect(person.page.getByRole('listitem').filter({ hasText: text })).toContainText(say(person).proposing.sent);
}

async function draft({ page }: Person, title: string): Promise<void> {
  await page.getByRole('button', { name: 'مشروع التزام جديد' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(title);
  await page.getByRole('dialog').getByRole('button', { name: 'إنشاء' }).click();
  await expect(page.getByRole('button', { name: 'الالتزامات (1)' })).toBeVisible();
}

/** Something that is put to the vote at this person's table. */
function ideasAt(people: readonly Person[], person: Person): string {
  return people.indexOf(person) < 3 ? ideas.budget : ideas.portal;
}

function button(person: Person, what: 'add-dot' | 'take-dot', text: string) {
  const [verb] = say(person).voting[what].split(/[,،]/);
  return person.page.getByRole('button', { name: new RegExp(`^${verb}.*${text.replace('?', '\\?')}$`) });
}

async function dot(person: Person, text: string): Promise<void> {
  await button(person, 'add-dot', text).click();
}

async function choose(person: Person, level: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await person.page.getByRole('radio', { name: say(person).reviewing[`level-${level}`], exact: true }).check();
}

async function send(person: Person): Promise<void> {
  await person.page.getByRole('button', { name: say(person).reviewing.send }).click();
  await expect(person.page.getByText(say(person).reviewing.sent)).toBeVisible();
}

/** Legible from ten metres, and all of it in sight, on a wide projector and on a narrow one. */
async function expectWall(wide: Page, narrow: Page): Promise<void> {
  expect(await smallestText(wide)).toBeGreaterThanOrEqual(28);
  for (const wall of [wide, narrow]) {
    await expectNoSideways(wall);
    expect(await wall.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await expectAccessible(wall);
  }
}

/** Presses the button and returns where the file came to lie. */
async function download(page: Page, name: string | RegExp): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return file.path();
}
