import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './debrief.module.css';

/** The debrief of a call that still goes on: the way back to it. */
export function Unfinished({ run }: { readonly run: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.note}>
      <PageHeading title={t('debrief.title')} />
      <p>{t('debrief.unfinished')}</p>
      <LinkButton href={`/practise/${run}`} look="primary" icon="phone">
        {t('debrief.go-on')}
      </LinkButton>
    </div>
  );
}
