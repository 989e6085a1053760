import styles from './compare.module.css';

/** Each run is told apart by letter, shape and dash; colour only helps. */
export const MARKS = ['a', 'b', 'c', 'd'] as const;
export type Mark = (typeof MARKS)[number];

/** The shape that stands for a run. */
export function RunMark({ mark }: { readonly mark: Mark }) {
  return <span className={[styles.shape, styles[mark]].join(' ')} aria-hidden="true" />;
}
