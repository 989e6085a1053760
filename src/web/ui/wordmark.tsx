import { SteadyLine } from './steady-line.tsx';
import styles from './wordmark.module.css';

/** The name with its line: a storm that steadies. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <SteadyLine className={styles.line} tensions={[92, 50, 12]} height={420} room={22} />
      <span className={styles.zh} lang="zh-CN">
        稳线
      </span>
      <span className={styles.en} lang="en">
        Steadyline
      </span>
    </span>
  );
}
