import { type RefObject, useLayoutEffect } from 'react';
import { largestFitting } from './fit';

/** In em of the screen's own size, which is the smallest that can be read from ten metres. */
const SIZES = { smallest: 1, largest: 5, steps: 40 };

/** As large as its frame lets a text be: a word fills the screen, and a whole proposal still fits on it. */
export function useFitText(frame: RefObject<HTMLElement | null>, text: RefObject<HTMLElement | null>): void {
  // After each render: the words may be others.
  useLayoutEffect(() => {
    const room = frame.current;
    const words = text.current;
    if (!room || !words) return;
    const resize = () => {
      const size = largestFitting(SIZES, (em) => {
        words.style.fontSize = `${em}em`;
        return words.scrollHeight <= room.clientHeight && words.scrollWidth <= room.clientWidth;
      });
      words.style.fontSize = `${size}em`;
    };
    resize();
    // The letters may come later than the words.
    document.fonts?.ready.then(resize, () => {});
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(resize);
    observer.observe(room);
    return () => observer.disconnect();
  });
}
