import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { listRuns } from '../../lib/runs/use-runs.ts';
import { canJoin } from '../../lib/study/are-comparable.ts';
import { useLoad } from '../../lib/use-load.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { WhatNext } from '../../ui/study/what-next.tsx';
import { CompareBar } from './compare-bar.tsx';
import { ImportButton } from './import-button.tsx';
import { Progress } from './progress.tsx';
import { RunRow } from './run-row.tsx';
import { SharePanel } from './share-panel.tsx';
import styles from './runs-page.module.css';

/** The runs kept in this browser. */
export function RunsPage() {
  const { t } = useTranslation();
  const [changes, setChanges] = useState(0);
  const onChange = useCallback(() => setChanges((count) => count + 1), []);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading title={t('runs.title')} />
        <p className={styles.lead}>{t('runs.lead')}</p>
        <ImportButton onImported={onChange} />
      </header>
      <RunList key={changes} onChange={onChange} />
    </div>
  );
}

function RunList({ onChange }: { readonly onChange: () => void }) {
  const runs = useLoad(listRuns);
  if (runs.status === 'loading') return <Loading />;
  if (runs.status === 'failed') return <LoadProblem error={runs.error} onRetry={runs.retry} />;
  return (
    <>
      <WhatNext />
      {runs.value.length === 0 ? <NoRuns /> : <Rows runs={runs.value} onChange={onChange} />}
      <Progress runs={runs.value} />
      <SharePanel runs={runs.value} />
    </>
  );
}

function NoRuns() {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <p>{t('runs.empty')}</p>
      <LinkButton href="/" look="primary" icon="phone">
        {t('runs.first')}
      </LinkButton>
    </div>
  );
}

interface RowsProps {
  readonly runs: readonly StoredRun[];
  readonly onChange: () => void;
}

function Rows({ runs, onChange }: RowsProps) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const chosen = ids.flatMap((id) => runs.find((run) => run.id === id) ?? []);
  const choose = (id: string, isChosen: boolean): void =>
    setIds(isChosen ? [...ids, id] : ids.filter((one) => one !== id));
  return (
    <>
      <ul className={styles.list}>
        {runs.map((run) => (
          <RunRow
            key={run.id}
            run={run}
            onRemoved={onChange}
            isChosen={ids.includes(run.id)}
            canChoose={canJoin(chosen, run)}
            onChoose={(isChosen) => choose(run.id, isChosen)}
          />
        ))}
      </ul>
      <CompareBar chosen={chosen} />
    </>
  );
}
