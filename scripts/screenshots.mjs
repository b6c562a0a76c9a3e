// Makes the pictures of the README and the docs from the running product: `npm run screenshots`. With `-- --all FOLDER` every
// screen in Arabic and French at every size, to look at before a screen is called done.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { startEmulator } from './lib/emulator.mjs';
import { ourCode } from './lib/our-code.mjs';
import { projectRoot } from './lib/root.mjs';
import { seed } from './lib/seed.mjs';
import { startServer } from './lib/server.mjs';
import { ensureChromium, setUp } from './lib/set-up.mjs';

const sizes = {
  phone: [360, 740],
  laptop: [1366, 768],
  tablet: [768, 1024],
  projector: [1920, 1080],
  old: [1024, 768],
};
/** Who looks at what, and in which sizes. A room screen is a projector's or a laptop's; people's own are phones, now and then a tablet. */
const own = ['phone', 'tablet'];
const walls = ['laptop', 'projector', 'old'];
const phases = ['welcome', 'presentation', 'propose', 'group', 'vote', 'draft', 'review', 'close'];
const projectId = 'demo-pictures';
const all = process.argv.includes('--all');
const folder = all
  ? (process.argv[process.argv.indexOf('--all') + 1] ?? 'test-results/pictures')
  : join(projectRoot, 'docs/pictures');

await setUp();
const browserAt = await ensureChromium();
if ('missing' in browserAt) throw new Error(browserAt.missing);
const root = await build();
const emulator = await startEmulator({ rules: join(projectRoot, 'firestore.rules'), projectId, say: console.log });
if ('missing' in emulator) throw new Error(emulator.missing);
const server = await startServer({
  root,
  settings: { keeper: 'emulator', projectId },
  emulator,
});
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({
  executablePath: browserAt.path,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ],
});
await mkdir(folder, { recursive: true });
try {
  await (all ? everything() : forReadme());
} finally {
  await browser.close();
  await server.close();
  await emulator.stop();
}

async function forReadme() {
  const propose = await workshop('propose', { notes: 24, commitments: false });
  const phone = await open('phone', 'ar', propose, 'table');
  await write(phone, ['شاشة في بهو الجماعة تعرض الوثائق المطلوبة لكل خدمة']);
  await picture(phone, 'phone-propose-ar');
  const draft = await workshop('draft', { placed: 9 });
  await picture(await open('phone', 'ar', draft, 'table'), 'phone-board-ar');
  await picture(await open('laptop', 'fr', draft, 'facilitator'), 'console-fr');
  await picture(await open('projector', 'ar', draft, 'screen'), 'room-screen-draft-ar');
}

async function everything() {
  for (const language of ['ar', 'fr']) {
    for (const size of Object.keys(sizes)) await withoutWorkshop(size, language);
    for (const phase of phases) {
      const place = await workshop(phase, phase === 'welcome' ? { notes: 0, commitments: false } : {});
      await ofPeople(place, phase, language);
      for (const size of walls)
        await picture(await open(size, language, place, 'screen'), `screen-${phase}-${size}-${language}`);
      for (const size of Object.keys(sizes)) await ofStaff(place, phase, size, language);
      for (const context of browser.contexts()) await context.close();
    }
  }
}

async function withoutWorkshop(size, language) {
  const page = await device(size, language);
  await workshop('welcome');
  for (const [name, path] of [
    ['home', '/'],
    ['new', '/practice/new'],
    ['join', '/j/24042024'],
    ['wrong-code', '/j/11111111'],
    ['guides', '/guides'],
    ['cost', '/cost'],
  ]) {
    await page.goto(`${server.url}${path}?lang=${language}`);
    await page.waitForTimeout(name === 'wrong-code' ? 4000 : 1500);
    await picture(page, `${name}-${size}-${language}`, true);
  }
  await page.context().close();
}

async function ofPeople(place, phase, language) {
  for (const size of own) {
    const page = await open(size, language, place, 'table');
    if (phase === 'propose') await write(page, ['موعد اونلاين للحالة المدنية', 'Wi-Fi gratuit à la maison des jeunes']);
    await picture(page, `phone-${phase}-${size}-${language}`, true);
  }
  if (phase === 'welcome' || phase === 'draft')
    await picture(await open('phone', language, place, 'door'), `phone-seat-${phase}-${language}`, true);
}

async function ofStaff(place, phase, size, language) {
  const page = await open(size, language, place, 'facilitator');
  await picture(page, `console-${phase}-${size}-${language}`, true);
  if (phase !== 'draft') return;
  for (const part of ['prepare', 'drafts', 'history', 'preflight']) {
    await page.goto(`${server.url}/w/${place.workshopId}/${part}`);
    await page.waitForTimeout(1500);
    await picture(page, `${part}-${size}-${language}`, true);
  }
}

/** The demo workshop in a phase, with codes of its own so that several stand side by side. */
async function workshop(phase, options = {}) {
  const { demoChanges, demoCodes } = await ourCode('demo/chichaoua.ts');
  const { randomText } = await ourCode('src/lib/random.ts');
  const codes = demoCodes(() => randomText(22));
  const workshopId = randomText(20);
  const changes = demoChanges({ ...options, workshopId, userId: 'founder', codes, phase });
  // The screen as a facilitator leaves it: at the welcome the way in is large, later it is small.
  const shown = { op: 'patch', in: 'screens', id: 'main', fields: { joinCard: phase === 'welcome' } };
  await seed({ ...emulator, projectId }, workshopId, [...changes, shown]);
  return { workshopId, codes };
}

async function device(size, language) {
  const [width, height] = sizes[size];
  const touch = size === 'phone' || size === 'tablet';
  const locale = { ar: 'ar-MA', fr: 'fr-FR', en: 'en-GB' }[language];
  return (
    await browser.newContext({ bypassCSP: true, viewport: { width, height }, hasTouch: touch, isMobile: touch, locale })
  ).newPage();
}

/** Joins as a person does, and waits until the page of their role is there. @param {'table' | 'door' | 'facilitator' | 'screen'} as */
async function open(size, language, { codes }, as) {
  const page = await device(size, language);
  const code = as === 'table' ? [...codes.tables.values()][0] : codes[as];
  await page.goto(
    `${server.url}/j${code.length === 8 ? '/' : ''}?lang=${language}${code.length === 8 ? '' : `#${code}`}`.replace(
      '/j/?',
      `/j/${code}?`,
    ),
  );
  await page.getByRole('button', { name: /^(الالتحاق بالورشة|Rejoindre|Join)$/ }).click();
  await page.waitForURL(/\/w\//);
  await page.waitForTimeout(2500);
  return page;
}

async function write(page, texts) {
  for (const text of texts) {
    await page.getByRole('textbox').first().fill(text);
    await page.getByRole('button', { name: /^(إرسال|Envoyer|Send)$/ }).click();
    await page
      .getByText(/^(أُرسل|Envoyée|Sent)$/)
      .first()
      .waitFor();
  }
}

async function picture(page, name, fullPage = false) {
  // What is still on its way turns, in a status of its own.
  await page.waitForFunction(() => !document.querySelector('[role="status"] > [aria-hidden]:empty'), null, {
    timeout: 30_000,
  });
  await page.waitForTimeout(1000);
  // A toast of the way here would hide what the picture is of.
  for (const close of await page.getByRole('button', { name: /^(إخفاء|Masquer|Dismiss)$/ }).all())
    await close.click({ timeout: 1000 }).catch(() => {});
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  console.log(`${name}.png`);
}
