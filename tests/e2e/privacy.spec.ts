// One's own data on a phone: seen, taken along, taken back. And the purge of a closed workshop: no person is left, the record is.
import { readFileSync } from 'node:fs';
import { type Download, expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector } from './support/devices';
import { everythingStored } from './support/everything';
import { shot } from './support/shot';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'propose', notes: 0 });
});
test.afterAll(() => services?.close());

const idea = { kept: 'حافلة للأحياء البعيدة', withdrawn: 'سوق أسبوعي للشباب', category: 'ملعب للقرب' };

test('what is known of one is seen, exported and taken back; then persons are deleted and the record stays', async ({
  browser,
}) => {
  const at = (path: string) => `${services.url}${path}`;
  const console = await laptop(browser, { locale: 'fr-FR' });
  const arabic = await phone(browser, { locale: 'ar-MA' });
  const french = await phone(browser, { locale: 'fr-FR' });
  const [tableCode] = demo.codes.tables.values();
  const saved = async (of: Page, press: () => Promise<void>) => {
    const file = of.waitForEvent('download');
    await press();
    return readFileSync(await ((await file) as Download).path(), 'utf8');
  };

  await test.step('the notice and the day of deletion stand on the join page', async () => {
    await console.goto(at(joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')));
    await console.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(console.getByRole('heading', { name: 'Ce que chacun voit maintenant' })).toBeVisible();
    await console.goto(at(`/w/${demo.workshopId}/prepare`));
    await console.getByRole('button', { name: 'Protection des données' }).click();
    await console.getByLabel('Où exercer ses droits').fill('Bureau d’ordre de la commune');
    await console.getByLabel('Numéro de déclaration à la CNDP').fill('D-W-112/2024');
    await console.getByLabel('Lieu d’hébergement').fill('Paris (Firestore)');
    await console.getByLabel('Données personnelles gardées jusqu’au').fill('2031-04-24');
    await console.getByLabel('Où exercer ses droits').focus();
    await expect(console.getByText('Il manque encore dans la notice :')).toHaveCount(0);
    await console.getByText('Voir la notice telle qu’elle s’affiche').click();
    await shot(console, 'prepare-data-fr', true);
    await expectAccessible(console);
    await expect(console.getByText('Tout est enregistré.')).toBeVisible();
    await arabic.goto(at(`/j/${tableCode}?lang=ar`));
    await expect(arabic.getByText('24 أبريل 2031', { exact: false })).toBeVisible();
    await expect(arabic.getByText('D-W-112/2024', { exact: false })).toBeVisible();
    await shot(arabic, 'join-notice-ar', true);
    await expectAccessible(arabic);
    await arabic.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    await french.goto(at(`/j/${tableCode}?lang=fr`));
    await french.getByRole('button', { name: 'Rejoindre' }).click();
  });

  await test.step('an author sees all that is known of them', async () => {
    for (const text of [idea.kept, idea.withdrawn]) {
      await arabic.getByRole('textbox').fill(text);
      await arabic.getByRole('button', { name: 'إرسال', exact: true }).click();
      await expect(arabic.getByRole('listitem').filter({ hasText: text })).toContainText('أُرسل');
    }
    await arabic.getByText('بأي صفة تكتبون', { exact: false }).click();
    await arabic.getByRole('button', { name: 'المجتمع المدني' }).click();
    await arabic.getByRole('textbox').fill(idea.category);
    await arabic.getByRole('button', { name: 'إرسال', exact: true }).click();
    await expect(arabic.getByRole('listitem').filter({ hasText: idea.category })).toContainText('أُرسل');
    await arabic.getByRole('link', { name: 'معطياتي' }).click();
    await expect(arabic.getByRole('heading', { name: 'معطياتي', level: 1 })).toBeVisible();
    for (const text of Object.values(idea)) await expect(arabic.getByText(text, { exact: true })).toBeVisible();
    await expect(arabic.getByText('المجتمع المدني').first()).toBeVisible();
    await expect(arabic.getByText('Bureau d’ordre de la commune')).toBeVisible();
    await expectNoSideways(arabic);
    await expectAccessible(arabic);
    await shot(arabic, 'my-data-ar', true);
    await french.getByRole('link', { name: 'Mes données' }).click();
    await expect(french.getByText('Vous n’avez écrit aucune proposition.')).toBeVisible();
    await shot(french, 'my-data-fr', true);
  });

  await test.step('takes it along, as a text and for machines', async () => {
    const text = await saved(arabic, () => arabic.getByRole('button', { name: 'للقراءة (نص)' }).click());
    for (const written of Object.values(idea)) expect(text).toContain(written);
    const json = await saved(arabic, () => arabic.getByRole('button', { name: 'للحواسيب (JSON)' }).click());
    const data = JSON.parse(json);
    expect(data.notes.map((note: { text: string }) => note.text).sort()).toEqual(Object.values(idea).sort());
    expect(data.member.category).toBe('civil-society');
    expect(Object.keys(data.device).some((name) => name.startsWith('warsha.outbox.'))).toBe(true);
  });

  await test.step('takes back the capacity, off oneself and off the proposal that bore it', async () => {
    await arabic.getByRole('button', { name: 'سحب صفتي' }).click();
    await arabic.getByRole('button', { name: 'سحب صفتي' }).click();
    await expect(arabic.getByRole('button', { name: 'سحب صفتي' })).toHaveCount(0);
    await expect.poll(async () => JSON.stringify(await everythingStored(services))).not.toContain('civil-society');
  });

  await test.step('withdraws one proposal, and the hall votes and closes', async () => {
    await arabic.getByRole('link', { name: 'رجوع' }).click();
    const card = arabic.getByRole('listitem').filter({ hasText: idea.withdrawn });
    await card.getByRole('button', { name: /سحب/ }).click();
    await expect(card).toContainText('مسحوب');
    await console.goto(at(`/w/${demo.workshopId}/run`));
    await console.getByRole('button', { name: 'Clore l’atelier' }).click();
    await expect(console.getByText('L’atelier est clos : les participants lisent', { exact: false })).toBeVisible();
    await arabic.getByRole('radio', { name: 'جيدة', exact: true }).check();
    await arabic.getByRole('button', { name: 'إرسال رأيي' }).click();
    await expect(arabic.getByRole('button', { name: 'تغيير رأيي' })).toBeVisible();
    await arabic.getByRole('link', { name: 'معطياتي' }).click();
    await expect(arabic.getByText('4 / 5')).toBeVisible();
  });

  const archive = async () => {
    await console.goto(at(`/w/${demo.workshopId}/drafts`));
    await console.getByRole('button', { name: 'Exporter', exact: true }).click();
    const csv = await saved(console, () => console.getByRole('button', { name: /CSV/ }).first().click());
    return csv;
  };
  const uids = async () =>
    Object.entries(await everythingStored(services)).flatMap(([path, fields]) =>
      /\/members\/[^/]+$/.test(path) && !JSON.stringify(fields).includes('"facilitator"')
        ? [path.split('/').at(-1) ?? '']
        : [],
    );

  await test.step('one press deletes the persons', async () => {
    const people = await uids();
    expect(people).toHaveLength(2);
    const before = await archive();
    await console.goto(at(`/w/${demo.workshopId}/run`));
    await console.getByRole('button', { name: 'Conservation et suppression' }).click();
    const dialog = console.getByRole('dialog');
    await expect(dialog.getByText('Gardées jusqu’au 24 avril 2031', { exact: false })).toBeVisible();
    await shot(console, 'purge-fr');
    await expectAccessible(console);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Supprimer les données personnelles' }).click();
    await expect(dialog.getByText('Les données personnelles sont supprimées.', { exact: false })).toBeVisible();
    await shot(console, 'purged-fr');

    const left = await everythingStored(services);
    const said = JSON.stringify(left);
    // Marks of devices that were busy within the hour belong to no workshop and stay, as the decision says.
    const ofPersons = Object.entries(left).filter(([path]) => !/^(attempts|clocks)\//.test(path));
    for (const uid of people) expect(JSON.stringify(ofPersons)).not.toContain(uid);
    expect(said).not.toContain(idea.withdrawn);
    expect(said).toContain(idea.kept);
    expect(Object.keys(left).filter((path) => /\/(ratings|ballots|attendance)\//.test(path))).toEqual([]);
    // The public record: every shown text, every total, every answer as before; withdrawn words are no part of it.
    const lines = (csv: string) => csv.split('\r\n').filter((line) => !line.includes('retirée'));
    expect(lines(await archive())).toEqual(lines(before));
  });

  await test.step('whoever was in is in no more, and nobody new comes in by the old code', async () => {
    await arabic.goto(at(`/w/${demo.workshopId}`));
    await expect(arabic.getByRole('alert')).toBeVisible();
    const late = await projector(browser, { locale: 'fr-FR' });
    await late.goto(at(`/j/${tableCode}?lang=fr`));
    await expect(late.getByText('Ce code n’ouvre aucun atelier')).toBeVisible();
  });
});
