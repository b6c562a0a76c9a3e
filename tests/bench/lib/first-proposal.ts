// From a table's QR to the field that a proposal is typed into: pressed as soon as it can be pressed, and timed inside the page.

import type { Page } from '@playwright/test';
import words from '@/i18n/ar/joining';

export interface Arrival {
  /** Milliseconds from the start of loading until the field can be typed in and the frame with it is painted. */
  readonly usable: number;
  /** The same of the field of the table itself: what one has typed until then waits on the phone. */
  readonly seated: number;
  /** First contentful paint. */
  readonly painted: number;
  /** What tasks took beyond 50 ms each, until then. */
  readonly blocked: number;
}

/** Must be called before the page goes anywhere. */
export async function pressWhatAppears(page: Page): Promise<void> {
  await page.addInitScript(watchPage, words.join);
}

/** Waits until one sits at the table. */
export async function arrivalOn(page: Page): Promise<Arrival> {
  await page.waitForFunction("'seatedAt' in window", null, { timeout: 60_000, polling: 100 }).catch(async (cause) => {
    const shown = await page.evaluate(() => document.body.innerText);
    throw new Error(`Nothing to type into at ${page.url()}; the page says: ${shown.slice(0, 300)}`, { cause });
  });
  return page.evaluate(() => {
    // Put there by `watchPage`.
    const { usableAt: usable, seatedAt: seated, tasks } = window as unknown as Watched;
    const blocked = tasks
      .filter(({ startTime }) => startTime < usable)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return { usable, seated, painted: painted?.startTime ?? Number.NaN, blocked };
  });
}

interface Watched {
  readonly usableAt: number;
  readonly seatedAt: number;
  readonly tasks: readonly PerformanceEntry[];
}

/** Runs in the page, before anything of the app. */
function watchPage(join: string): void {
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  Object.assign(window, { tasks });
  let isPressed = false;
  const seen = new Set<string>();
  const painted = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    // The second frame begins when the first one, with the field in it, has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { [name]: performance.now() })));
  };
  const look = () => {
    if (document.querySelector('textarea:enabled')) painted('usableAt');
    // What stands in for it stands beside the page's main part; the bare page has no parts.
    if (document.querySelector('main textarea:enabled, body > textarea')) {
      painted('seatedAt');
      observer.disconnect();
      return;
    }
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === join);
    if (!button || button.disabled || isPressed) return;
    isPressed = true;
    requestAnimationFrame(() => button.click());
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}
