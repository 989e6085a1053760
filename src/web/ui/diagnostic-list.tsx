import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../core/base/diagnostic.ts';
import { useLang } from '../lib/i18n/use-lang.ts';
import styles from './diagnostic-list.module.css';

/** What is wrong in a file, where, and how to mend it. */
export function DiagnosticList({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <ol className={styles.list}>
      {diagnostics.map(({ code, line, column, message, mend }, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.where}>{t('broken.where', { line, column })}</span>
          <span>{message[lang]}</span>
          <span className={styles.mend}>{mend[lang]}</span>
          <code className={styles.code}>{code}</code>
        </li>
      ))}
    </ol>
  );
}
