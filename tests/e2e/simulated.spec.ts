// A facilitator alone rehearses the whole agenda in practice mode: twelve simulated participants do what a hall would do, on the
// room screen and beside a phone of one's own. No server answers but the one that hands out the page.
import { expect, type Page } from '@playwright/test';
import { type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop } from './support/devices';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
test.beforeAll(async () => {
  services = await startServices({ keeper: 'practice' });
});
test.afterAll(() => services?.close());

const slow = { timeout: 90_000 };

test('from the opening word to the thanks, alone', async ({ browser }) => {
  test.setTimeout(600_000);
  const console = await laptop(browser, { locale: 'fr-FR' });
  await console.goto(`${services.url}/practice/new?lang=fr`);
  await console.getByLabel('Titre de l’atelier').fill('Répétition générale');
  await console.getByLabel('Commune ou institution organisatrice').fill('Commune d’essai');
  await console.getByRole('button', { name: 'Créer l’atelier' }).click();
  const address = await console.getByRole('textbox', { name: 'Adresse pour participer' }).inputValue();
  await console.getByRole('link', { name: 'Console d’animation' }).click();
  const panel = console.getByRole('region', { name: 'Participants simulés' });
  const next = (phase: string) => console.getByRole('button', { name: new RegExp(`^Suivant\\s: ${phase}$`) }).click();

  const screen = await another(console, `${services.url}/practice/pair`);
  await screen.setViewportSize({ width: 1920, height: 1080 });
  const digits = screen.getByText(/^\d{3} \d{3}$/);
  await expect(digits).toBeVisible();
  await console.getByRole('button', { name: 'Connecter un écran' }).click();
  await console.getByRole('textbox', { name: 'Les six chiffres' }).fill((await digits.innerText()).replace(/\D/g, ''));
  await console.keyboard.press('Enter');
  await expect(screen).toHaveURL(/\/screen$/);
  await console.keyboard.press('Escape');
  const mine = await another(console, address);
  await mine.setViewportSize({ width: 360, height: 740 });
  await mine.getByRole('button', { name: 'Rejoindre' }).click();
  await mine.getByRole('button', { name: /Digitalisation/ }).click();
  // A tab in the background has its timers slowed down; the rehearsal says so.
  await console.bringToFront();

  await test.step('welcome: they come in, marked for what they are', async () => {
    await expect(panel.getByText('Entraînement : personne n’est là')).toBeVisible();
    await panel.getByRole('radio', { name: 'Très rapide' }).check();
    await panel.getByRole('button', { name: 'Faire entrer les participants simulés' }).click();
    await expect(panel.getByText('12 sur 12 sont entrés')).toBeVisible(slow);
    await expect(console.getByText('13 personnes aux tables')).toBeVisible(slow);
    await console.evaluate(() => scrollTo(0, 0));
    await shot(console, 'simulated-welcome-fr');
    await expectAccessible(console);
  });

  await test.step('propose: they write, one table asks for help, a phone of one’s own writes among them', async () => {
    await next('Présentation');
    await expect(panel.getByText('Ils écoutent la présentation.')).toBeVisible();
    await next('Propositions');
    await expect(console.getByRole('button', { name: /^Aide apportée à la table/ })).toBeVisible(slow);
    await console.getByRole('button', { name: /^Aide apportée à la table/ }).click();
    await mine.getByLabel(/Quel service le citoyen/).fill('Payer la taxe locale par téléphone');
    await mine.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await expect.poll(() => proposals(console), slow).toBeGreaterThan(20);
    // Private still: the wall counts, and shows no words.
    await expect(screen.getByText('Payer la taxe locale')).toHaveCount(0);
    await shot(console, 'simulated-propose-fr', true);
    await shot(screen, 'simulated-propose-screen');
  });

  await test.step('they wait while everything is frozen', async () => {
    await console.getByRole('button', { name: 'Tout suspendre' }).click();
    await expect(panel.getByText('Ils attendent : tout est suspendu.')).toBeVisible();
    // One that was on its way when all was frozen is still counted; after it, none.
    await console.waitForTimeout(3_000);
    const before = await proposals(console);
    await console.waitForTimeout(4_000);
    expect(await proposals(console)).toBe(before);
    await console.getByRole('button', { name: 'Reprendre' }).click();
  });

  await test.step('group: they put together what says the same; one’s own proposal stays as it is', async () => {
    await next('Regroupement');
    const group = mine.getByText(/propositions regroupées/).first();
    await expect(group).toBeVisible(slow);
    await expect(mine.getByRole('button', { name: 'Payer la taxe locale par téléphone' })).toBeVisible();
    await expect(panel.getByText(/a nommé un groupe/).first()).toBeVisible(slow);
    await shot(mine, 'simulated-group-phone');
  });

  await test.step('vote: as soon as it is open, eleven of twelve', async () => {
    await next('Vote');
    const votes = console.getByRole('region', { name: 'Votes', exact: true });
    await votes.getByRole('button', { name: /^Ouvrir (le vote|\d+ votes)$/ }).click();
    await expect(panel.getByText(/a voté/).first()).toBeVisible(slow);
    await console.waitForTimeout(6_000);
    await votes
      .getByRole('button', { name: /^Clore/ })
      .first()
      .click();
    await shot(console, 'simulated-vote-fr', true);
  });

  await test.step('draft: commitments appear and fill', async () => {
    await next('Rédaction');
    await expect(console.getByText(/projets? d’engagement/).first()).toBeVisible(slow);
    await expect(panel.getByText(/a déplacé une proposition/).first()).toBeVisible(slow);
    await expect(screen.getByRole('heading').nth(3)).toBeVisible();
    await console.waitForTimeout(6_000);
    await shot(screen, 'simulated-draft-screen');
  });

  await test.step('review: they say how far they agree when they are asked', async () => {
    await next('Séance plénière');
    const discussion = console.getByRole('region', { name: 'Engagement en discussion' });
    await discussion.getByRole('button', { name: 'Suivant' }).click();
    await discussion.getByRole('button', { name: 'Mesurer le degré d’adhésion' }).click();
    await expect(screen.getByText('12 sur 13 ont répondu')).toBeVisible(slow);
    await discussion.getByRole('button', { name: /^Clore/ }).click();
    await shot(screen, 'simulated-review-screen');
  });

  await test.step('close: they rate the day, and closing the workshop ends it for them', async () => {
    await next('Clôture');
    await expect(console.getByText('12 avis')).toBeVisible(slow);
    await console.getByRole('button', { name: 'Clore l’atelier' }).click();
    await expect(panel.getByText('L’atelier est clos : ils ne font plus rien.')).toBeVisible();
    await panel.getByRole('button', { name: 'Les arrêter' }).click();
    await expect(panel.getByRole('button', { name: 'Les faire continuer' })).toBeVisible();
    await expectAccessible(console);
    await console.goto(`${console.url()}?lang=ar`);
    await expect(console.getByText('تدريب: لا أحد في القاعة')).toBeVisible();
    await console.setViewportSize({ width: 360, height: 740 });
    await expectNoSideways(console);
    await shot(console, 'simulated-phone-ar', true);
    await console.setViewportSize({ width: 1366, height: 768 });
    await shot(console, 'simulated-ar', true);
  });
});

test('outside practice nothing of it is loaded', async ({ browser }) => {
  const own = await startServices();
  try {
    const { codes } = await own.seedDemo({ notes: 0, commitments: false });
    const device = await laptop(browser, { locale: 'fr-FR' });
    const asked: string[] = [];
    device.on('request', (request) => asked.push(request.url()));
    await device.goto(`${own.url}/j?lang=fr#${codes.facilitator}`);
    await device.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(device.getByText(/aux tables/)).toBeVisible();
    await device.waitForTimeout(6_000);
    expect(asked.filter((url) => /rehears|practice-/.test(url))).toEqual([]);
    await expect(device.getByRole('heading', { name: 'Participants simulés' })).toHaveCount(0);
  } finally {
    await own.close();
  }
});

/** Another tab of the same browser: in practice another person. */
async function another(of: Page, address: string): Promise<Page> {
  const page = await of.context().newPage();
  await page.goto(address);
  return page;
}

/** As the tiles count them, all tables together. */
async function proposals(console: Page): Promise<number> {
  const counts = await console.getByText(/^\d+ propositions?$/).allTextContents();
  return counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
}
