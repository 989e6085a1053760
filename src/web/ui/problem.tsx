import type { ReactNode } from 'react';
import styles from './problem.module.css';

interface ProblemProps {
  readonly title: string;
  /** What happened, what is safe, what to do. */
  readonly children: ReactNode;
}

/** Something went wrong, said so that one can go on. */
export function Problem({ title, children }: ProblemProps) {
  return (
    <section className={styles.problem} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
