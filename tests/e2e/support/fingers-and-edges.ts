// What can be pressed, as a finger meets it and as it is drawn in a system's own colours.
import type { Page } from '@playwright/test';

/** A finger's width in CSS pixels. */
const FINGER = 48;

/**
 * What is smaller than a finger, by its name and size. A box or a dot is as large as the words beside it; a link within a
 * sentence is as high as its line, as WCAG allows.
 */
export function tooSmall(of: Page): Promise<string[]> {
  return of.evaluate((finger) => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [tabindex="0"]',
    );
    return [...all]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches('p a, li a, dd a, label a'))
      .flatMap((each) => {
        const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
        if (width <= 1 || height <= 1 || (width >= finger - 0.5 && height >= finger - 0.5)) return [];
        const name = each.getAttribute('aria-label') ?? each.textContent?.trim().slice(0, 40);
        return [`${each.tagName.toLowerCase()} «${name}»: ${Math.round(width)} × ${Math.round(height)}`];
      });
  }, FINGER);
}

/** What can be pressed and has neither an edge nor a line under it, and what is chosen and drawn as what is not. */
export function edgeless(of: Page): Promise<string[]> {
  return of.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
    const edge = (each: Element) => {
      const style = getComputedStyle(each);
      return style.borderBlockStartStyle === 'none' ? 0 : Number.parseFloat(style.borderBlockStartWidth);
    };
    const told = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent?.trim().slice(0, 40);
    const without = shown('button, a[href], input:not([type=radio], [type=checkbox], [type=range]), select, textarea')
      .filter((each) => edge(each) < 1 && !getComputedStyle(each).textDecorationLine.includes('underline'))
      .map((each) => `no edge: ${each.tagName.toLowerCase()} «${told(each)}»`);
    const chosen = shown('[aria-pressed="true"], [aria-current]:not([aria-current="false"])')
      .filter((each) => edge(each) < 2)
      .map((each) => `as if not chosen: «${told(each)}»`);
    return [...without, ...chosen];
  });
}
