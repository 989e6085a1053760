import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentError } from '../../lib/content/content-error.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RunSummary } from '../../ui/run-summary.tsx';
import { exportRun } from './export-run.ts';
import { verifyRun, type Verdict } from './verify-run.ts';
import styles from './runs-page.module.css';

interface RunRowProps {
  readonly run: StoredRun;
  readonly onRemoved: () => void;
  readonly isChosen: boolean;
  /** Whether it can be held against those chosen already. */
  readonly canChoose: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One run with what can be done with it. */
export function RunRow({ run, onRemoved, isChosen, canChoose, onChoose }: RunRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const verify = (): void => {
    setProblem(null);
    verifyRun(run).then(setVerdict, (error: unknown) => {
      const reason = error instanceof ContentError ? error.reason : 'other';
      setProblem(t('runs.failed', { why: t(`problem.${reason}.title`) }));
    });
  };
  return (
    <li className={styles.row}>
      <RunSummary run={run} />
      <div className={styles.actions} role="group" aria-label={t('runs.actions', { title: run.title[lang] })}>
        {run.attempt.result && (
          <label className={styles.choose}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isChosen && !canChoose}
              onChange={(event) => onChoose(event.currentTarget.checked)}
            />
            {t('compare.choose')}
          </label>
        )}
        <Button look="quiet" icon="check" onClick={verify}>
          {t('runs.verify')}
        </Button>
        <Button look="quiet" icon="download" onClick={() => exportRun(run)}>
          {t('runs.export')}
        </Button>
        <Button look="quiet" icon="bin" onClick={() => setRemoving(true)}>
          {t('runs.delete')}
        </Button>
      </div>
      <div role="status">
        {verdict && (
          <p className={[styles.message, verdict === 'verified' ? styles.good : styles.doubtful].join(' ')}>
            {t(`runs.${verdict}`)}
          </p>
        )}
        {problem !== null && <p className={[styles.message, styles.doubtful].join(' ')}>{problem}</p>}
      </div>
      {isRemoving && (
        <Dialog title={t('runs.delete-title')} onClose={() => setRemoving(false)}>
          <div className={styles.dialog}>
            <p>{t('runs.delete-lead')}</p>
            <div className={styles.buttons}>
              <Button look="danger" icon="bin" onClick={() => void runStore.remove(run.id).then(onRemoved)}>
                {t('runs.delete')}
              </Button>
              <Button onClick={() => setRemoving(false)}>{t('common.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </li>
  );
}
