import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoSideways } from './devices';
import { shot } from './shot';

/** A4 at 96 dots an inch, less the margins of the sheets. */
const a4 = { width: 703, height: 1032 };

/**
 * What is about to be printed, at the size of the paper: whole, nothing cut off by the edge of a card or a slip, nothing beside
 * it. `look` sees it before the paper is made, which is the end of printing for the page. Returns how many sheets come out.
 */
export async function onPaper(
  of: Page,
  name: string,
  look: (paper: Locator) => Promise<void> = async () => {},
): Promise<number> {
  const paper = of.locator('[data-printed]');
  await paper.waitFor({ state: 'attached' });
  const shown = of.viewportSize();
  await of.emulateMedia({ media: 'print' });
  await of.setViewportSize(a4);
  await expect(paper).toBeVisible();
  const others = await of.evaluate(
    () =>
      [...document.body.children].filter(
        (each) => !('printed' in (each as HTMLElement).dataset) && each.checkVisibility(),
      ).length,
  );
  expect(others).toBe(0);
  await expectNoSideways(of);
  const cut = await paper.evaluate(
    (sheet) =>
      [...sheet.querySelectorAll('article')].filter(
        (each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1,
      ).length,
  );
  expect(cut).toBe(0);
  await shot(of, name);
  await look(paper);
  const pages =
    (await of.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  await of.emulateMedia({ media: null });
  if (shown) await of.setViewportSize(shown);
  await of.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  return pages.length;
}
