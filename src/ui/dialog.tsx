import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './button';
import { classes } from './classes';
import styles from './dialog.module.css';

interface DialogProps {
  title: ReactNode;
  /** The name of the button that closes it. */
  closeLabel: string;
  onClose: () => void;
  /** Something to work in: the whole of a phone, most of a laptop. */
  large?: boolean;
  children: ReactNode;
}

/** The browser's own modal dialog: focus stays inside, Escape closes, focus returns to where it was. Mounted means open. */
export function Dialog({ title, closeLabel, onClose, large = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before it is taken off the page: only an element that is there can give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    // A press on the backdrop is a convenience; Escape and the button do the same by keyboard.
    <dialog
      ref={dialog}
      className={classes(styles.dialog, large && styles.large)}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
