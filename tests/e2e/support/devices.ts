// The devices of a hall, each a browser profile of its own, and what people see of them.
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import ar from '@/i18n/ar/joining';
import en from '@/i18n/en/joining';
import fr from '@/i18n/fr/joining';

export interface DeviceOptions {
  readonly locale: 'ar-MA' | 'fr-FR' | 'en-GB';
  readonly size?: { readonly width: number; readonly height: number };
}

/** A phone of 360 × 740 with touch. */
export function phone(browser: Browser, { locale, size = { width: 360, height: 740 } }: DeviceOptions): Promise<Page> {
  return page(browser.newContext({ viewport: size, hasTouch: true, isMobile: true, locale }));
}

export function laptop(
  browser: Browser,
  { locale, size = { width: 1366, height: 768 } }: DeviceOptions,
): Promise<Page> {
  return page(browser.newContext({ viewport: size, locale }));
}

export function projector(
  browser: Browser,
  { locale, size = { width: 1920, height: 1080 } }: DeviceOptions,
): Promise<Page> {
  return page(browser.newContext({ viewport: size, locale }));
}

async function page(context: Promise<BrowserContext>): Promise<Page> {
  const opened = await (await context).newPage();
  // Nobody in the hall reads a console: what breaks a page breaks the test.
  opened.on('pageerror', (error) => {
    throw error;
  });
  await triesAgain(opened);
  return opened;
}

/** As people do at the door: when the network has not answered in time, once more. A busy machine is such a network. */
export async function triesAgain(of: Page): Promise<void> {
  for (const words of [ar, en, fr]) {
    const unreachable = of.getByRole('heading', { name: words['unreachable-title'], exact: true });
    await of.addLocatorHandler(unreachable, () => of.getByRole('button', { name: words.again }).click());
  }
}

/** Nothing sticks out at the side: people would have to scroll sideways to read. */
export async function expectNoSideways(of: Page): Promise<void> {
  const [scrolled, shown] = await of.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(scrolled).toBeLessThanOrEqual(shown ?? 0);
}

/** The smallest size of any text that can be seen, in CSS pixels. */
export function smallestText(of: Page): Promise<number> {
  return of.evaluate(() => {
    const sizes: number[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const box = element?.getBoundingClientRect();
      const isSeen =
        element && box && box.width > 1 && box.height > 1 && element.checkVisibility({ opacityProperty: true });
      if (isSeen && node.textContent?.trim()) sizes.push(Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return Math.min(...sizes);
  });
}
