import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds on the page as it stands; nothing is what it has to find. The page is looked at whole: in a window shorter than
 * it, a card scrolled half under a fixed bar would count as too small to press, and which one that is depends on the fonts.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const shown = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (shown && height > shown.height) await page.setViewportSize({ width: shown.width, height });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    // Put there by the line above.
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
  });
  if (shown && height > shown.height) await page.setViewportSize(shown);
  expect(found).toEqual([]);
}
