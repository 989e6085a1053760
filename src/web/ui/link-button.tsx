import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon, type IconName } from './icon.tsx';
import styles from './button.module.css';

interface LinkButtonProps {
  readonly href: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** The way on: the focus comes to it when it appears. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A way to another page that wants to be pressed. */
export function LinkButton({ href, look = 'plain', icon, takesFocus = false, children }: LinkButtonProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <Link
      ref={link}
      href={href}
      className={[styles.button, styles[look], icon === 'next' ? styles.onward : ''].join(' ')}
    >
      {icon && <Icon name={icon} />}
      <span className={styles.word}>{children}</span>
    </Link>
  );
}
