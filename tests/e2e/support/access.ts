import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds on the page as it stands; nothing is what it has to find. The page is looked at whole: in a window shorter than
 * it, a card scrolled half under a fixed bar would count as too small to press, and which one that is depends on the fonts.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const shown = page.viewportSize();
  await page.evaluate(axe.source);
  // What fades in has less contrast on its way than when it is there.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  let found: readonly string[];
  let looked: number;
  // What comes later, a line of words or a font, makes the page longer: then it wasn't looked at whole.
  do {
    looked = await heightOf(page);
    if (shown && looked > shown.height) await page.setViewportSize({ width: shown.width, height: looked });
    found = await faultsOn(page);
  } while (found.length > 0 && (await heightOf(page)) > looked);
  if (shown && looked > shown.height) await page.setViewportSize(shown);
  expect(found).toEqual([]);
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Put there before.
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
  });
}
