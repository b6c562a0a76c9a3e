import { Component, createRef, type ReactNode } from 'react';

const GLIDE_MS = 300;

interface GlideScopeProps {
  className?: string | undefined;
  dir?: 'ltr' | 'rtl';
  children: ReactNode;
}

type Places = ReadonlyMap<string, DOMRect>;

/**
 * Like `useGlide`, for content that scrolls: places are read just before the change, so that having scrolled since the
 * last one is not taken for a move. A class, because only classes are asked at that moment.
 */
export class GlideScope extends Component<GlideScopeProps> {
  private readonly root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): Places {
    return new Map(this.things().map((thing) => [thing.dataset.glide ?? '', thing.getBoundingClientRect()]));
  }

  override componentDidUpdate(_props: GlideScopeProps, _state: unknown, before: Places): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const things = this.things().filter(({ dataset }) => dataset.held === undefined);
    // All reading before all writing, or each animation would force the layout again.
    const moves = things.map((thing) => ({ thing, from: before.get(thing.dataset.glide ?? ''), to: restOf(thing) }));
    for (const { thing, from, to } of moves) if (from && isInSight(from, to)) glide(thing, from, to);
  }

  private things(): HTMLElement[] {
    return [...(this.root.current?.querySelectorAll<HTMLElement>('[data-glide]') ?? [])];
  }

  override render() {
    return (
      <div ref={this.root} className={this.props.className} dir={this.props.dir}>
        {this.props.children}
      </div>
    );
  }
}

/** Where it comes to rest: a glide still under way is left out. */
function restOf(thing: HTMLElement): DOMRect {
  for (const animation of thing.getAnimations?.() ?? []) animation.cancel();
  return thing.getBoundingClientRect();
}

function glide(thing: HTMLElement, from: DOMRect, to: DOMRect): void {
  const [x, y] = [from.left - to.left, from.top - to.top];
  if (Math.abs(x) + Math.abs(y) < 2) return;
  thing.animate?.([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
    duration: GLIDE_MS,
    easing: 'ease-out',
  });
}

/** What was and stays out of sight need not move, and what came from far would streak across the page. */
function isInSight(from: DOMRect, to: DOMRect): boolean {
  const seen = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
  return (seen(from) || seen(to)) && Math.abs(from.top - to.top) < 2 * innerHeight;
}
