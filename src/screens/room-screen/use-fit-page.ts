import { type RefObject, useLayoutEffect } from 'react';
import { largestFitting } from './fit';

/**
 * One size for a page, or a part of one: the largest, from the screen's own up to `largest` of it, at which whatever in it is marked with
 * `data-fits` and every list has room. Lists that have none even at the smallest say how much is left out.
 */
export function useFitPage(page: RefObject<HTMLElement | null>, largest: number): void {
  // After each render: the words may be others.
  useLayoutEffect(() => {
    const sheet = page.current;
    if (!sheet) return;
    const resize = () => {
      const framed = [...sheet.querySelectorAll<HTMLElement>('[data-fits], ul')];
      const size = largestFitting({ smallest: 1, largest, steps: 20 }, (em) => {
        sheet.style.fontSize = `${em}em`;
        return framed.every((each) => each.scrollHeight <= each.clientHeight && each.scrollWidth <= each.clientWidth);
      });
      sheet.style.fontSize = `${size}em`;
    };
    resize();
    // The letters may come later than the words.
    document.fonts?.ready.then(resize, () => {});
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(resize);
    observer.observe(sheet);
    return () => observer.disconnect();
  });
}
