import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useRuns } from '../../lib/runs/use-runs.ts';
import { RunSummary } from '../../ui/run-summary.tsx';
import styles from './recent-runs.module.css';

const SHOWN = 3;

/** Where one left off; nothing at all for one who is here for the first time. */
export function RecentRuns() {
  const { t } = useTranslation();
  const runs = useRuns();
  if (runs.status !== 'ready' || runs.value.length === 0) return null;
  return (
    <section className={styles.recent}>
      <header className={styles.head}>
        <h2>{t('start.recent')}</h2>
        <Link href="/runs">{t('start.all-runs', { count: runs.value.length })}</Link>
      </header>
      <ul className={styles.list}>
        {runs.value.slice(0, SHOWN).map((run) => (
          <li key={run.id}>
            <RunSummary run={run} />
          </li>
        ))}
      </ul>
    </section>
  );
}
