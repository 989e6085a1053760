import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './debrief.module.css';

/** The case has changed so much that the run no longer comes to its end. */
export function Unreadable({ then }: { readonly then: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.note}>
      <PageHeading title={t('debrief.title')} />
      <p>{t('debrief.unreadable', { then })}</p>
      <LinkButton href="/runs" look="primary">
        {t('runs.title')}
      </LinkButton>
    </div>
  );
}
