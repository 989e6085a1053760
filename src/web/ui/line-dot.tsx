import { pointAt } from './line-path.ts';
import styles from './line-dot.module.css';

interface LineDotProps {
  readonly turn: number;
  readonly tension: number;
  /** Turns that the line's width stands for. */
  readonly turns: number;
  readonly look?: 'now' | 'mark';
}

/** A spot on the line, placed in percent of it. */
export function LineDot({ turn, tension, turns, look = 'mark' }: LineDotProps) {
  const { x, y } = pointAt({ width: 100, height: 100, turns }, turn, tension);
  return <span className={styles[look]} style={{ left: `${x}%`, top: `${y}%` }} aria-hidden="true" />;
}
