// In a real browser: whoever comes back is the same person, after a reload and after the browser was closed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, expect as expectOnce, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkshopGateway } from '@/gateway/gateway';
import joining from '@/i18n/en/joining';
import proposing from '@/i18n/en/proposing';
import { demoPlan } from '../../demo/chichaoua';
import { launchOptions } from '../../playwright.config';
import { startServer } from '../../scripts/lib/server.mjs';
import { hear } from '../contract/heard';
import { openDemo } from './demo-hall';
import { device, settings } from './place';

const profile = mkdtempSync(join(tmpdir(), 'warsha-profile-'));
const closing: Array<() => Promise<unknown>> = [];
// As patient as the real-browser tests: the machine may be busy.
const expectPage = expectOnce.configure({ timeout: 20_000 });
let facilitator: WorkshopGateway;
let hall: Awaited<ReturnType<typeof openDemo>>;
let url: string;

beforeAll(async () => {
  facilitator = await device();
  hall = await openDemo(facilitator);
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  const server = await startServer({ root, settings: settings() });
  url = server.url;
  closing.push(server.close, facilitator.close);
});
afterAll(async () => {
  for (const close of closing) await close();
  rmSync(profile, { recursive: true, force: true });
});

async function openPhone(): Promise<{ context: BrowserContext; page: Page }> {
  const viewport = { width: 360, height: 740 };
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, viewport, locale: 'en' });
  const page = context.pages()[0] ?? (await context.newPage());
  return { context, page };
}

const participants = async () => {
  const members = hear(facilitator, 'members', { workshopId: hall.workshopId });
  const { value } = await members.until(({ fromServer }) => fromServer);
  members.stop();
  return value.filter(({ role }) => role === 'participant').map(({ id }) => id);
};

it('a phone that comes back is the same person, with the same notes', async () => {
  const address = `${url}/j/${hall.codes.door}?lang=en`;
  const first = await openPhone();
  await first.page.goto(address);
  await first.page.getByRole('button', { name: joining.join, exact: true }).click();
  await first.page.getByRole('button', { name: demoPlan().axes[0]?.name.en ?? '' }).click();
  await first.page.getByRole('textbox').fill('A youth council');
  await first.page.getByRole('button', { name: proposing.send, exact: true }).click();
  await expectPage(first.page.getByText(proposing.sent)).toBeVisible();
  const joined = await participants();
  expect(joined).toHaveLength(1);

  await first.page.reload();
  await expectPage(first.page.getByText('A youth council')).toBeVisible();
  await first.context.close();

  const second = await openPhone();
  await second.page.goto(address);
  await expectPage(second.page.getByText('A youth council')).toBeVisible();
  await expectPage(second.page.getByText(proposing.sent)).toBeVisible();
  await second.page.getByRole('textbox').fill('A second proposal');
  await second.page.getByRole('button', { name: proposing.send, exact: true }).click();
  await expectPage(second.page.getByText(proposing.sent)).toHaveCount(2);
  expect(await participants()).toEqual(joined);
  await second.context.close();
});
