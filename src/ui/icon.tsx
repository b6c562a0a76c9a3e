// Line icons drawn for this app on a 24 × 24 grid. Those with a direction are mirrored in right-to-left text.
import { classes } from './classes';
import styles from './icon.module.css';

const paths = {
  add: 'M12 5v14M5 12h14',
  back: 'M15 5l-7 7 7 7',
  board: 'M4 5h6v14H4zM14 5h6v9h-6z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6L6 18',
  commitment: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  down: 'M6 9.5l6 6 6-6',
  download: 'M12 4v11m-5-5l5 5 5-5M5 20h14',
  edit: 'M4 20h4L19.5 8.5l-4-4L4 16zM13.5 6.5l4 4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  freeze: 'M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 15.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM6 6l3.500 3.500M18 6l-3.500 3.500M6 18l3.500-3.500M18 18l-3.500-3.500',
  hide: 'M4 4l16 16M9.5 5.8A10 10 0 0 1 12 5.5c6 0 9.500 6.500 9.500 6.500a16 16 0 0 1-3 3.600M6 7.600A15 15 0 0 0 2.500 12S6 18.500 12 18.500a9 9 0 0 0 4-.900',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  hand: 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11M11 10V4a1.5 1.5 0 0 1 3 0v7M14 11V6a1.5 1.5 0 0 1 3 0v8c0 4-2 7-6 7s-5-2-7-6l-1-2.500a1.500 1.500 0 0 1 2.600-1.500L8 14.500',
  minus: 'M5 12h14',
  more: 'M4.500 12a.500.500 0 1 0 1 0 .500.500 0 1 0-1 0M11.500 12a.500.500 0 1 0 1 0 .500.500 0 1 0-1 0M18.500 12a.500.500 0 1 0 1 0 .500.500 0 1 0-1 0',
  move: 'M5 12h13m-5-5l5 5-5 5',
  pause: 'M9 5v14M15 5v14',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.500M17.500 14.500a6.500 6.500 0 0 1 4 5.500',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  screen: 'M3 4h18v12H3zM9 20h6M12 16v4',
  undo: 'M8 4L4 8l4 4M4 8h10a6 6 0 0 1 0 12h-3',
  up: 'M6 14.500l6-6 6 6',
  waiting: 'M7 3h10M7 21h10M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9',
  warning: 'M12 4L2.500 20h19zM12 10v4.500M12 17.500h.01',
} as const;

export type IconName = keyof typeof paths;

export const iconNames = (): IconName[] => Object.keys(paths) as IconName[];

const directed: ReadonlySet<IconName> = new Set(['back', 'move', 'undo', 'link', 'edit']);

/** A picture only: what it says must stand beside it or in the name of what holds it. */
export function Icon({ name, large }: { name: IconName; large?: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={classes(styles.icon, large && styles.large, directed.has(name) && styles.directed)}
    >
      <path d={paths[name]} />
    </svg>
  );
}
