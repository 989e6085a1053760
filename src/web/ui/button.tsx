import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** The word is only for screen readers and as a tip; needs `icon`. */
  readonly iconOnly?: boolean;
}

export function Button({
  look = 'plain',
  icon,
  iconOnly = false,
  className,
  children,
  ...rest
}: ButtonProps) {
  const name = iconOnly && typeof children === 'string' ? { title: children } : {};
  return (
    <button
      type="button"
      {...name}
      {...rest}
      className={[
        styles.button,
        styles[look],
        iconOnly ? styles.square : '',
        icon === 'next' ? styles.onward : '',
        className,
      ].join(' ')}
    >
      {icon && <Icon name={icon} />}
      <span className={iconOnly ? 'visually-hidden' : styles.word}>{children}</span>
    </button>
  );
}
