import { useTranslation } from 'react-i18next';
import type { Result } from '../../../core/session/result.ts';
import { DIMENSIONS } from '../../../core/scenario/vocabulary.ts';
import { Section } from './section.tsx';
import styles from '../../ui/table.module.css';

interface ComparisonProps {
  readonly now: Result;
  readonly before: Result;
  /** Where the two part. */
  readonly turn: number;
}

/** Two runs side by side; their lines are on one chart above. */
export function Comparison({ now, before, turn }: ComparisonProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('debrief.compare')}>
      <p>{t('debrief.compare-lead', { turn })}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('debrief.compare')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('debrief.what')}</th>
              <th scope="col" className={styles.number}>
                {t('debrief.that')}
              </th>
              <th scope="col" className={styles.number}>
                {t('debrief.this')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Row name={t('debrief.total')} before={before.score.total} now={now.score.total} />
            {DIMENSIONS.map((dimension) => (
              <Row
                key={dimension}
                name={t(`dimension.${dimension}`)}
                before={before.score.dimensions[dimension]}
                now={now.score.dimensions[dimension]}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface RowProps {
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
}

function Row({ name, before, now }: RowProps) {
  const change = now !== null && before !== null ? now - before : 0;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.number}>{before ?? '—'}</td>
      <td className={styles.number}>
        {now ?? '—'}
        {change !== 0 && <span className={styles.change}>{signed(change)}</span>}
      </td>
    </tr>
  );
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : `−${-change}`;
}
