import { useId } from 'react';
import type { ReactNode } from 'react';
import { linePath } from './line-path.ts';
import styles from './steady-line.module.css';

/** Units of the drawing; it is stretched to whatever room there is. */
const WIDTH = 1000;

interface SteadyLineProps {
  /** `[0]` is the opening, then one value a turn; each 0 to 100. */
  readonly tensions: readonly number[];
  /** Height of the drawing in its own units: 1000 wide. */
  readonly height?: number;
  /** Turns the width stands for at least. */
  readonly turns?: number;
  /** An earlier run to hold against it, drawn thin and dashed. */
  readonly other?: readonly number[] | undefined;
  readonly weight?: 'fine' | 'strong';
  /** Points that the width has room for: fewer on a small drawing, or its edges run together. */
  readonly room?: number;
  /** In words, for those who do not see the line; left out where the words stand beside it. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** Things laid over the line, placed in percent. */
  readonly children?: ReactNode;
}

/** The tension of a call as one line: jagged and high in a storm, low and smooth in calm. */
export function SteadyLine(props: SteadyLineProps) {
  const {
    tensions,
    height = 200,
    turns = 0,
    other,
    weight = 'strong',
    room = 90,
    label,
    className,
    children,
  } = props;
  const gradient = useId();
  const shown = Math.max(turns, tensions.length - 1, (other?.length ?? 1) - 1);
  const samples = Math.min(14, Math.max(4, Math.round(room / (shown + 1))));
  const frame = { width: WIDTH, height, turns: shown, samples };
  const hidden = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <div className={[styles.frame, className].join(' ')}>
      <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" {...hidden}>
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2={height}>
          <stop offset="0.15" stopColor="var(--storm)" />
          <stop offset="0.4" stopColor="var(--tense)" />
          <stop offset="0.6" stopColor="var(--uneasy)" />
          <stop offset="0.82" stopColor="var(--calm)" />
        </linearGradient>
        {other && <path className={styles.other} d={linePath(frame, other)} />}
        <path className={styles[weight]} d={linePath(frame, tensions)} stroke={`url(#${gradient})`} />
      </svg>
      {children}
    </div>
  );
}
