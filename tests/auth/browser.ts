import { fileURLToPath } from 'node:url';
import { type Browser, chromium, expect } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { launchOptions } from '../../playwright.config';
import { startServer } from '../../scripts/lib/server.mjs';
import { settings } from './place';

export const expectPage = expect.configure({ timeout: 20_000 });

export interface Place {
  browser: Browser;
  /** The app's, which knows Google's sign-in. */
  url: string;
}

/** The app with a real sign-in, and a browser: there before the first test of a file, gone after its last, then `end`. */
export function openPlace(end: () => Promise<unknown> = async () => {}): Place {
  // Filled before anything reads it.
  const place = {} as Place;
  let stop = async () => {};
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../../dist', import.meta.url));
    const server = await startServer({ root, settings: { ...settings(), googleClientId: 'client-of-this-site' } });
    const browser = await chromium.launch(launchOptions);
    Object.assign(place, { browser, url: server.url });
    stop = async () => {
      await browser.close();
      await server.close();
    };
  });
  afterAll(async () => {
    await stop();
    await end();
  });
  return place;
}
