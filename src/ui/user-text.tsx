import { classes } from './classes';
import styles from './user-text.module.css';

/** What people wrote: in its own direction, kept apart from the text around it, new lines kept. */
export function UserText({
  children,
  className,
  inline,
}: {
  children: string;
  className?: string | undefined;
  inline?: boolean;
}) {
  if (inline)
    return (
      <bdi dir="auto" className={className}>
        {children}
      </bdi>
    );
  return (
    <p dir="auto" className={classes(styles.text, className)}>
      {children}
    </p>
  );
}
