import { useTranslation } from 'react-i18next';
import { ContentError } from '../lib/content/content-error.ts';
import { UnknownRun } from '../lib/runs/unknown-run.ts';
import { Button } from './button.tsx';
import { DiagnosticList } from './diagnostic-list.tsx';
import { LinkButton } from './link-button.tsx';
import styles from './load-problem.module.css';
import { Problem } from './problem.tsx';

interface LoadProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A page could not get what it needs: what happened, what is safe, what to do. */
export function LoadProblem({ error, onRetry }: LoadProblemProps) {
  const { t } = useTranslation();
  const reason =
    error instanceof ContentError ? error.reason : error instanceof UnknownRun ? 'unknown-run' : 'other';
  return (
    <main className={styles.page}>
      <Problem title={t(`problem.${reason}.title`)}>
        <p>{t(`problem.${reason}.text`)}</p>
        {error instanceof ContentError && <code>{error.path}</code>}
        {error instanceof ContentError && <DiagnosticList diagnostics={error.diagnostics} />}
        <p className={styles.buttons}>
          <Button look="primary" onClick={onRetry}>
            {t('common.retry')}
          </Button>
          <LinkButton href="/">{t('common.home')}</LinkButton>
        </p>
      </Problem>
    </main>
  );
}
