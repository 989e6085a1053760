import { useTranslation } from 'react-i18next';
import { SteadyLine } from './steady-line.tsx';
import styles from './loading.module.css';

/** The line steadies while one waits. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <SteadyLine className={styles.line} tensions={[85, 75, 60, 40, 25, 15]} height={140} room={48} />
      <p>{t('common.loading')}</p>
    </div>
  );
}
