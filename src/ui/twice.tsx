import { useState } from 'react';
import { Button, type ButtonProps } from './button';
import styles from './twice.module.css';

interface TwiceProps extends Pick<ButtonProps, 'large' | 'wide'> {
  label: string;
  /** What one is asked before it is done. */
  sure: string;
  /** The way out. */
  keep: string;
  onSure: () => void;
}

/** For what can't be taken back: asked once more, in the same place. */
export function Twice({ label, sure, keep, onSure, ...size }: TwiceProps) {
  // Null before the first press. After it the button that had the focus goes with each step, so the one that comes gets it.
  const [asked, setAsked] = useState<boolean | null>(null);
  if (!asked) {
    return (
      <Button {...size} autoFocus={asked === false} onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div className={styles.asked}>
      <p role="status">{sure}</p>
      <Button
        {...size}
        look="danger"
        autoFocus
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {label}
      </Button>
      <Button {...size} onClick={() => setAsked(false)}>
        {keep}
      </Button>
    </div>
  );
}
