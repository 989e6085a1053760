import { useTranslation } from 'react-i18next';
import styles from './hidden-band.module.css';

/** Where the line would be: not yet there while it rings, covered until the end of an exam. */
export function HiddenBand({ isExam }: { readonly isExam: boolean }) {
  const { t } = useTranslation();
  return <p className={styles.band}>{isExam ? t('talk.exam-band') : t('talk.before-band')}</p>;
}
