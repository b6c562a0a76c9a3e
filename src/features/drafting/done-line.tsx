import { useState } from 'react';
import { Button, useToasts } from '@/ui';
import styles from './done-line.module.css';

/** What was just done and the way back, inside a dialog that stays open: it lies over the toasts. */
export function DoneLine() {
  // What was done before it opened is not its matter.
  const [before] = useState(() => useToasts.getState().shown.at(-1)?.id ?? 0);
  const last = useToasts(({ shown }) => shown.filter(({ id, tone }) => tone === 'plain' && id > before).at(-1));
  const dismiss = useToasts((toasts) => toasts.dismiss);
  const action = last?.action;
  return (
    <div role="status">
      {last && action && (
        <p className={styles.line}>
          {last.text}
          <Button
            look="plain"
            icon="undo"
            onClick={() => {
              action.run();
              dismiss(last.id);
            }}
          >
            {action.label}
          </Button>
        </p>
      )}
    </div>
  );
}
