import { useTranslation } from 'react-i18next';
import { pointAt } from '../../ui/line-path.ts';
import type { ComparedRun } from './load-compared.ts';
import { MARKS, type Mark } from './run-mark.tsx';
import styles from './compare.module.css';

/** The drawing's own units; it is stretched to whatever room there is. */
const FRAME = { width: 1000, height: 300 };

interface LinesChartProps {
  readonly runs: readonly ComparedRun[];
}

/** The lines of the runs on one chart, plain so that they can be told apart. The table below says the same. */
export function LinesChart({ runs }: LinesChartProps) {
  const { t } = useTranslation();
  const turns = Math.max(...runs.map(({ tensions }) => tensions.length - 1));
  return (
    <div className={styles.chart}>
      <span className={styles.side}>{t('mood.storm')}</span>
      <div className={styles.lines} role="img" aria-label={t('compare.chart')}>
        <svg className={styles.svg} viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} preserveAspectRatio="none">
          {runs.map(({ stored, tensions }, index) => (
            <path
              key={stored.id}
              className={[styles.path, styles[MARKS[index] ?? 'a']].join(' ')}
              d={pathOf(tensions, turns)}
            />
          ))}
        </svg>
        {runs.map(({ stored, tensions }, index) => (
          <Spots key={stored.id} tensions={tensions} turns={turns} mark={MARKS[index] ?? 'a'} />
        ))}
      </div>
      <span className={styles.side}>{t('mood.calm')}</span>
    </div>
  );
}

function pathOf(tensions: readonly number[], turns: number): string {
  const points = tensions.map((tension, turn) => pointAt({ ...FRAME, turns }, turn, tension));
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

interface SpotsProps {
  readonly tensions: readonly number[];
  readonly turns: number;
  readonly mark: Mark;
}

function Spots({ tensions, turns, mark }: SpotsProps) {
  return tensions.map((tension, turn) => {
    const { x, y } = pointAt({ width: 100, height: 100, turns }, turn, tension);
    return (
      <span
        key={turn}
        className={[styles.shape, styles.spot, styles[mark]].join(' ')}
        style={{ left: `${x}%`, top: `${y}%` }}
      />
    );
  });
}
