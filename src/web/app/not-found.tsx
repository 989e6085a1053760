import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link-button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import styles from './not-found.module.css';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHeading title={t('not-found.title')} />
      <p>{t('not-found.text')}</p>
      <LinkButton href="/" look="primary">
        {t('common.home')}
      </LinkButton>
    </div>
  );
}
