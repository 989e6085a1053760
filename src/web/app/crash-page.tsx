import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import styles from './crash-page.module.css';

/** What happened, what is safe, what to do. */
export function CrashPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <Problem title={t('crash.title')}>
        <p>{t('crash.safe')}</p>
        <p>{t('crash.do')}</p>
        <Button look="primary" onClick={() => window.location.assign('/')}>
          {t('crash.reload')}
        </Button>
        <details>
          <summary>{t('crash.details')}</summary>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </details>
      </Problem>
    </main>
  );
}
