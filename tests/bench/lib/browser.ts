import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../../scripts/lib/set-up.mjs';

/** Keeps it from calling home, and from what a machine without a screen or a sandbox lacks. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const found = await ensureChromium();
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch({ executablePath: found.path, args });
}

/** What waits inside the page is evaluated there, which the app's policy forbids. */
export const waitsInside = { bypassCSP: true };

/** A phone nobody has used before; in Arabic. */
export function freshPhone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    ...waitsInside,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'ar-MA',
  });
}

/** What the budgets call a slow phone: a processor four times slower, and a tired mobile network. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  return session;
}
