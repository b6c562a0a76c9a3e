import { Button, IconButton } from './button';
import { classes } from './classes';
import styles from './toast-host.module.css';
import { useToasts } from './toasts';

/** Mounted once; read out politely. */
export function ToastHost({ dismissLabel }: { dismissLabel: string }) {
  const { shown, dismiss } = useToasts();
  return (
    <div className={styles.host} role="status" aria-live="polite">
      {shown.map(({ id, text, tone, action }) => (
        <div key={id} className={classes(styles.toast, tone === 'fault' && styles.fault)}>
          <span>{text}</span>
          {action && (
            <Button
              look="plain"
              icon="undo"
              className={styles.action}
              onClick={() => {
                action.run();
                dismiss(id);
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon="close" label={dismissLabel} className={styles.action} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
