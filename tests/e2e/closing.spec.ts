// The end of the day: what became of one's proposals, on the phone and by a private link on another device; how it was; the
// workshop read-only and open again.
import { expect } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import { type Demo, type Services, startServices } from '../support/services';
import { expectAccessible } from './support/access';
import { expectNoSideways, laptop, phone, projector } from './support/devices';
import { doorsOf, fillHall, onEach } from './support/hall';
import { test } from './support/test';

let services: Services;
let demo: Demo;
test.beforeAll(async () => {
  services = await startServices();
  demo = await services.seedDemo({ phase: 'propose', notes: 0 });
});
test.afterAll(() => services?.close());

const idea = { placed: 'ميزانية تشاركية يختار مشاريعها السكان', open: 'حافلة للأحياء البعيدة', hidden: 'كلام جارح' };
const title = 'بوابة لتتبع الشكايات';

test('each phone sees what became of its proposals, and so does whoever it gives its link', async ({ browser }) => {
  const at = (path: string) => `${services.url}${path}`;
  const console = await laptop(browser, { locale: 'fr-FR' });
  const screen = await projector(browser, { locale: 'ar-MA' });
  const phones = await Promise.all([0, 1, 2, 3, 4].map((i) => phone(browser, { locale: i === 1 ? 'fr-FR' : 'ar-MA' })));
  const [arabic, french] = phones;
  if (!arabic || !french) throw new Error('no phones');
  const [tableCode] = demo.codes.tables.values();
  const { there, second } = await fillHall(browser, doorsOf(services.url, demo), { here: 0, there: 1 });
  const toPhase = (name: RegExp) => console.getByRole('button', { name }).first().click();

  await test.step('some proposals, one in a commitment, one hidden', async () => {
    await console.goto(at(joinPath(demo.codes.facilitator).replace('#', '?lang=fr#')));
    await console.getByRole('button', { name: 'Rejoindre' }).click();
    await expect(console.getByRole('heading', { name: 'Ce que chacun voit maintenant' })).toBeVisible();
    await screen.goto(at(joinPath(demo.codes.screen)));
    await screen.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    for (const [i, each] of phones.entries()) {
      await each.goto(at(`/j/${tableCode}?lang=${i === 1 ? 'fr' : 'ar'}`));
      await each.getByRole('button', { name: i === 1 ? 'Rejoindre' : 'الالتحاق بالورشة' }).click();
    }
    for (const text of Object.values(idea)) {
      await arabic.getByRole('textbox').fill(text);
      await arabic.getByRole('button', { name: 'إرسال', exact: true }).click();
      await expect(arabic.getByRole('listitem').filter({ hasText: text })).toContainText('أُرسل');
    }
    await console.getByRole('button', { name: `Masquer : ${idea.hidden}` }).click();
    await toPhase(/^\S*\s*Rédaction/);
    await french.getByRole('button', { name: 'Nouvel engagement' }).click();
    await french.getByRole('dialog').getByRole('textbox').fill(title);
    await french.getByRole('dialog').getByRole('button', { name: 'Créer' }).click();
    await arabic.getByRole('button', { name: idea.placed }).click();
    await arabic.getByRole('dialog').getByRole('button', { name: title }).click();
    await expect(arabic.getByRole('button', { name: /المقترحات \(1\)/ })).toBeVisible();
  });

  await test.step('closed: read-only everywhere, the day in figures on the screen', async () => {
    await console.getByRole('button', { name: 'Clore l’atelier' }).click();
    await expect(console.getByText('L’atelier est clos : les participants lisent', { exact: false })).toBeVisible();
    await expect(arabic.getByText('اختُتمت الورشة: القراءة متاحة دون كتابة.')).toBeVisible();
    await onEach(there, (page) => expect(page.getByText('اختُتمت الورشة: القراءة متاحة دون كتابة.')).toBeVisible());
    await expect(second.getByText('الورشة مختتمة: القراءة متاحة', { exact: false })).toBeVisible();
    await expect(screen.getByText('شكرا لكم!')).toBeVisible();
    await expectAccessible(console);
  });

  let address = '';
  await test.step('on the phone: in which commitment, still open, hidden; the link; the next steps', async () => {
    const fate = (text: string) => arabic.getByRole('listitem').filter({ hasText: text });
    await expect(fate(idea.placed)).toContainText(title);
    await expect(fate(idea.open)).toContainText('لم يُدرج بعد');
    await expect(fate(idea.hidden)).toContainText('أخفاه فريق التيسير');
    await expect(arabic.getByText('المصادقة خلال دورة أكتوبر')).toBeVisible();
    address = await arabic.getByRole('textbox', { name: 'رابطي الخاص' }).inputValue();
    await expectNoSideways(arabic);
    await expectAccessible(arabic);
    // Without proposals there is nothing to follow.
    await expect(french.getByRole('textbox', { name: 'Mon lien privé' })).toHaveCount(0);
  });

  await test.step('answered at the desk, it is told on the phone at once: the outcome in words and the sentence', async () => {
    await console.goto(at(`/w/${demo.workshopId}/drafts`));
    await console.getByRole('button', { name: `Répondre : ${idea.open}` }).click();
    await console.getByRole('radio', { name: 'Reportée à un programme ultérieur' }).check();
    await console.getByRole('button', { name: 'Donner cette réponse' }).click();
    const fate = arabic.getByRole('listitem').filter({ hasText: idea.open });
    await expect(fate).toContainText('مؤجَّل إلى برنامج لاحق');
    await expect(fate).toContainText('وسيُعاد النظر فيه');
    await console.goto(at(`/w/${demo.workshopId}/run`));
  });

  await test.step('by the link, on a device that never was in the workshop', async () => {
    const home = await phone(browser, { locale: 'fr-FR' });
    await home.goto(`${address.replace('#', '?lang=fr#')}`);
    await expect(home.getByRole('heading', { name: 'Ce que sont devenues mes propositions' })).toBeVisible();
    await expect(home.getByRole('listitem').filter({ hasText: idea.placed })).toContainText(title);
    await expect(home.getByText(idea.hidden)).toHaveCount(0);
    await expectNoSideways(home);
    await expectAccessible(home);
    await home.goto(at(`/w/${demo.workshopId}/fates?lang=fr#nobody`));
    await home.reload();
    await expect(home.getByRole('alert')).toContainText('pas complet');
    await home.context().close();
  });

  await test.step('how it was: said once, changed, counted without names from five on', async () => {
    await console.getByText('1 avis', { exact: false }).waitFor({ state: 'detached' });
    await expect(console.getByText('Les avis apparaîtront ici', { exact: false })).toBeVisible();
    for (const [i, each] of phones.entries()) {
      await each.getByRole('radio', { name: i === 1 ? 'Très bon' : 'جيدة', exact: true }).check();
      if (i === 0) await each.getByLabel('كلمة إضافية، إن رغبتم').fill('نقاش جدي ومفيد');
      await each.getByRole('button', { name: i === 1 ? 'Envoyer mon avis' : 'إرسال رأيي' }).click();
      await expect(each.getByRole('button', { name: i === 1 ? 'Changer mon avis' : 'تغيير رأيي' })).toBeVisible();
    }
    await expect(console.getByText('5 avis', { exact: true })).toBeVisible();
    await console.getByText('1 commentaire').click();
    await expect(console.getByText('نقاش جدي ومفيد')).toBeVisible();
    await expectAccessible(console);
  });

  await test.step('after a reload the opinion is still there, and can be changed', async () => {
    await arabic.reload();
    await expect(arabic.getByRole('radio', { name: 'جيدة', exact: true })).toBeChecked();
    await arabic.getByRole('radio', { name: 'متوسطة' }).check();
    await arabic.getByRole('button', { name: 'تغيير رأيي' }).click();
    await expect(arabic.getByRole('button', { name: 'تغيير رأيي' })).toBeDisabled();
  });

  await test.step('opened again, the tables go on where they were', async () => {
    await console.getByRole('button', { name: 'Rouvrir l’atelier' }).click();
    await onEach([arabic, ...there], (page) =>
      expect(page.getByText('اختُتمت الورشة: القراءة متاحة دون كتابة.')).toHaveCount(0),
    );
    await toPhase(/^\S*\s*Rédaction/);
    await expect(arabic.getByRole('button', { name: 'مشروع التزام جديد' })).toBeVisible();
  });
});
