// A room whose devices each have a network of their own, to be troubled one by one.

import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { Change } from '@/domain/change';
import type { Phase } from '@/domain/phase';
import { phone } from '../../e2e/support/devices';
import { emulatorAddress } from '../../support/emulator';
import { type Demo, type Services, startServices } from '../../support/services';
import { type TroubledConnection, troubledConnection } from '../../support/troubled-connection';

export interface Hall extends Demo {
  readonly services: Services;
  /** Another device's way to the server. */
  line(): Promise<Line>;
  /** Puts the workshop elsewhere past the rules, as a facilitator on another network does. */
  patch(fields: Record<string, unknown>): Promise<void>;
  /** A phase that was entered an hour ago: nothing is under way any more. */
  enter(phase: Phase): Promise<void>;
  close(): Promise<void>;
}

export interface Line {
  readonly url: string;
  readonly network: TroubledConnection;
}

export async function openHall(demo: Parameters<Services['seedDemo']>[0] = {}, projectId?: string): Promise<Hall> {
  const services = await startServices({ ...(projectId && { projectId }) });
  const { workshopId, codes } = await services.seedDemo({ phase: 'propose', notes: 0, commitments: false, ...demo });
  const closing: Array<() => Promise<unknown>> = [services.close];
  const patch = (fields: Record<string, unknown>) =>
    // Past the rules and the types: what the tests put there is what the app would.
    services.seed(workshopId, [{ op: 'patch', in: 'workshops', id: workshopId, fields } as Change]);
  return {
    services,
    workshopId,
    codes,
    async line() {
      const network = await troubledConnection(emulatorAddress());
      const own = await startServices({ emulator: network, projectId: services.projectId });
      closing.unshift(own.close, network.close);
      return { url: own.url, network };
    },
    patch,
    enter: (phase) =>
      patch({ 'stage.phase': phase, 'stage.previous': 'welcome', 'stage.changedAt': Date.now() - 3_600_000 }),
    async close() {
      for (const end of closing) await end();
    },
  };
}

/** Everybody goes home: a page left open would go on asking a server that is gone. */
export async function leave(browser: Browser, hall?: Hall): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await hall?.close();
}

/** A phone that has joined the first table by its code, in French; its field to write in is there. */
export async function phoneIn(browser: Browser, hall: Hall, { url }: { url: string }): Promise<Page> {
  return joined(await phone(browser, { locale: 'fr-FR' }), hall, url);
}

export async function joined(page: Page, { codes }: Demo, url: string): Promise<Page> {
  const [code] = codes.tables.values();
  await page.goto(`${url}/j/${code}?lang=fr`);
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rejoindre' })).toHaveCount(0);
  return page;
}

export const field = (page: Page): Locator => page.getByLabel(/Comment les citoyennes/);
export const mine = (page: Page, text: string): Locator => page.getByRole('listitem').filter({ hasText: text });

export async function propose(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
}

export async function proposeAndBeTold(page: Page, text: string): Promise<void> {
  await propose(page, text);
  await expect(mine(page, text)).toContainText('Envoyée');
}
