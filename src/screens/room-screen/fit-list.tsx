// A column that shows as many things as fit and says how many more there are: the projector has no scroll bar. What does
// not fit keeps its place unseen, so that measuring never moves what is seen.

import { Children, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '@/ui';
import { fitting } from './fit';
import styles from './fit-list.module.css';

interface FitListProps {
  /** The things, the most important first. Each becomes one item. */
  children: readonly ReactNode[];
  /** How many there are in all; more than are given when the rest would never fit. */
  total: number;
  more: (count: number) => ReactNode;
  label?: string;
  className?: string | undefined;
}

export function FitList({ children, total, more, label, className }: FitListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [count, setCount] = useState(children.length);
  // Without height even the words "and n more" would lie over what stands above.
  const [tells, setTells] = useState(true);
  useLayoutEffect(() => {
    const column = list.current;
    if (!column) return;
    const measure = () => {
      const items = [...column.children].filter((item) => item instanceof HTMLElement);
      const notice = Number.parseFloat(getComputedStyle(column).fontSize) * 1.6 || 0;
      // Anything that was left out already needs the notice, whatever fits.
      const room = items.length < total ? column.clientHeight - notice : column.clientHeight;
      setTells(column.clientHeight >= notice);
      const ends = items.map((item) => item.offsetTop + item.offsetHeight);
      setCount(fitting(ends, room, items.length < total ? 0 : notice));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    for (const element of [column, ...column.children]) observer.observe(element);
    return () => observer.disconnect();
  });
  const left = total - Math.min(count, children.length);
  return (
    <div className={classes(styles.column, className)}>
      <ul ref={list} className={styles.list} aria-label={label}>
        {Children.map(children, (child, index) => (
          <li className={index < count ? undefined : styles.unseen} aria-hidden={index < count ? undefined : true}>
            {child}
          </li>
        ))}
      </ul>
      {left > 0 && tells && <p className={styles.more}>{more(left)}</p>}
    </div>
  );
}
