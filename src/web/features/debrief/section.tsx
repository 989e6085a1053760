import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** Where links within the page lead to it. */
  readonly id?: string;
  /** Something to do, not to read: it is left out on paper. */
  readonly isForScreen?: boolean;
  readonly children: ReactNode;
}

/** One part of the debrief under its heading. */
export function Section({ title, id, isForScreen = false, children }: SectionProps) {
  const heading = useId();
  return (
    <section
      className={[styles.section, isForScreen ? styles.screen : ''].join(' ')}
      aria-labelledby={heading}
      id={id}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
