import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLang } from '../lib/i18n/use-lang.ts';
import type { StoredRun } from '../lib/runs/stored-run.ts';
import { SteadyLine } from './steady-line.tsx';
import styles from './run-summary.module.css';

/** One run in a row: its line, what it was, what it came to. The row leads on: to the call, or to its debrief. */
export function RunSummary({ run }: { readonly run: StoredRun }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { result } = run.attempt;
  // After an exam the debrief first asks who it was.
  const isCovered = run.coaching === 'exam' && !(result && run.attempt.review?.guess);
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <Link href={`/${result ? 'debrief' : 'practise'}/${run.id}`} className={styles.run}>
      {isCovered ? (
        <span className={styles.line} />
      ) : (
        <SteadyLine className={styles.line} tensions={run.tensions} height={330} weight="fine" room={34} />
      )}
      <span className={styles.what}>
        <span className={styles.title}>
          {run.title[lang]} · {isCovered ? t('coaching.exam') : run.persona[lang]}
        </span>
        <span className={styles.when}>
          {t(`mode.${run.attempt.mode}`)} · {day.format(run.changedAt)}
          {run.attempt.parent && ` · ${t('runs.forked')}`}
        </span>
      </span>
      <span className={styles.score}>
        {result ? (
          <>
            <strong className={styles.total}>{result.score.total}</strong>
            <span className={styles.unit}> {t('score.unit')}</span>
          </>
        ) : (
          t('runs.resume')
        )}
      </span>
    </Link>
  );
}
