import { useTranslation } from 'react-i18next';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './runs-page.module.css';

/** What has been chosen to be compared, and the way there; nothing while nothing is chosen. */
export function CompareBar({ chosen }: { readonly chosen: readonly StoredRun[] }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={chosen.length > 0 ? styles.compare : undefined}>
      {chosen.length === 1 && <p>{t('compare.one-more')}</p>}
      {chosen.length > 1 && (
        <>
          <p>{t('compare.chosen', { count: chosen.length })}</p>
          <LinkButton href={`/compare/${chosen.map(({ id }) => id).join(',')}`} look="primary">
            {t('compare.go')}
          </LinkButton>
        </>
      )}
    </div>
  );
}
