import { useTranslation } from 'react-i18next';
import styles from './study.module.css';

/** After three hard runs in a row: a pause, proposed and never imposed (coverage row T24). */
export function PauseNote() {
  const { t } = useTranslation();
  return (
    <section className={[styles.part, styles.pause].join(' ')}>
      <h3 className={styles.title}>{t('next.pause')}</h3>
      <p>{t('next.pause-text')}</p>
    </section>
  );
}
