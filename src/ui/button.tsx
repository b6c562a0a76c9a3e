import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './icon';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'quiet' | 'plain' | 'danger';
  large?: boolean;
  /** As wide as what holds it. */
  wide?: boolean;
  icon?: IconName;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'quiet', large, wide, icon, className, children, ...rest }: ButtonProps) {
  const name = classes(styles.button, styles[look], large && styles.large, wide && styles.wide, className);
  return (
    <button type="button" className={name} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that is a picture only; `label` is its name for everybody who doesn't see the picture. */
export function IconButton({
  icon,
  label,
  look = 'plain',
  className,
  ...rest
}: Omit<ButtonProps, 'children'> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classes(styles.button, styles[look], styles['icon-only'], className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Looks like a button, goes somewhere. */
export const buttonClass = (look: 'primary' | 'quiet' | 'plain' = 'quiet', large = false): string =>
  classes(styles.button, styles[look], large && styles.large);
