import { useEffect } from 'react';
import { create } from 'zustand';
import { keep, kept } from '@/lib/storage';
import { Button } from './button';
import styles from './hint.module.css';
import { Icon } from './icon';

const placeOf = (name: string) => `warsha.hint.${name}`;

/** Counts the hints that have ended, so that those on the page look again. */
const useEnded = create<{ readonly count: number }>()(() => ({ count: 0 }));

/** Whoever has done it, or doesn't want to hear of it, is not told again on this device. */
export function endHint(name: string): void {
  if (kept(placeOf(name)) !== null) return;
  keep(placeOf(name), 'seen');
  useEnded.setState(({ count }) => ({ count: count + 1 }));
}

interface HintProps {
  name: string;
  /** It has been done: the hint has nothing left to say. */
  done?: boolean;
  endLabel: string;
  children: React.ReactNode;
}

/** Something to know the first time, in passing: it stands in nobody's way and goes by itself. */
export function Hint({ name, done = false, endLabel, children }: HintProps) {
  useEnded();
  useEffect(() => {
    if (done) endHint(name);
  }, [done, name]);
  if (done || kept(placeOf(name)) !== null) return null;
  return (
    <aside className={styles.hint}>
      <Icon name="help" />
      <div className={styles.words}>{children}</div>
      <Button look="plain" onClick={() => endHint(name)}>
        {endLabel}
      </Button>
    </aside>
  );
}
