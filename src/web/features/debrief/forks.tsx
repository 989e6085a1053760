import { useTranslation } from 'react-i18next';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { RunSummary } from '../../ui/run-summary.tsx';
import { Section } from './section.tsx';

/** What was tried from here later on. */
export function Forks({ forks }: { readonly forks: readonly StoredRun[] }) {
  const { t } = useTranslation();
  if (forks.length === 0) return null;
  return (
    <Section title={t('debrief.forks')}>
      <ul>
        {forks.map((run) => (
          <li key={run.id}>
            <RunSummary run={run} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
