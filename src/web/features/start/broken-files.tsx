import { useTranslation } from 'react-i18next';
import type { BrokenFile } from '../../../contract/content.ts';
import { DiagnosticList } from '../../ui/diagnostic-list.tsx';
import styles from './broken-files.module.css';

/** Files that cannot be played, for whoever wrote them: what is wrong, in which line, how to mend it. */
export function BrokenFiles({ files }: { readonly files: readonly BrokenFile[] }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <section className={styles.broken} aria-labelledby="broken-files">
      <h2 id="broken-files" className={styles.title}>
        {t('broken.title', { count: files.length })}
      </h2>
      <p>{t('broken.lead')}</p>
      {files.map(({ file, diagnostics }) => (
        <details key={file} open={files.length === 1}>
          <summary>
            <code>{file}</code>
          </summary>
          <DiagnosticList diagnostics={diagnostics} />
        </details>
      ))}
    </section>
  );
}
