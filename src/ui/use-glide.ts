import { type RefObject, useLayoutEffect, useRef } from 'react';

const GLIDE_MS = 300;

/**
 * Things marked `data-glide="<id>"` inside `container` glide to their new place when it changes between renders. Runs
 * after each render of the component that calls it; one with `data-held` stays where it is. None with reduced motion.
 */
export function useGlide(container: RefObject<HTMLElement | null>): void {
  const before = useRef(new Map<string, DOMRect>());
  useLayoutEffect(() => {
    const root = container.current;
    if (!root) return;
    const places = new Map<string, DOMRect>();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const elements = [...root.querySelectorAll<HTMLElement>('[data-glide]')];
    // All reading before all writing, or each animation would force the layout again.
    for (const element of elements) places.set(element.dataset.glide ?? '', element.getBoundingClientRect());
    for (const element of still ? [] : elements) {
      const id = element.dataset.glide ?? '';
      const from = before.current.get(id);
      const to = places.get(id);
      if (!from || !to || element.dataset.held !== undefined) continue;
      const [x, y] = [from.left - to.left, from.top - to.top];
      if (Math.abs(x) + Math.abs(y) < 2 || isFarAway(from)) continue;
      element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
        duration: GLIDE_MS,
        easing: 'ease-out',
      });
    }
    before.current = places;
  });
}

/** What was scrolled far out of sight would streak across the page. */
function isFarAway(rect: DOMRect): boolean {
  return rect.bottom < -innerHeight || rect.top > 2 * innerHeight;
}
