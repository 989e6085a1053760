import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentError } from '../../lib/content/content-error.ts';
import { Button } from '../../ui/button.tsx';
import { importRun, type RefusedImport } from './import-run.ts';
import styles from './runs-page.module.css';

type Outcome = { readonly kind: 'imported' } | { readonly kind: 'failed'; readonly why: string };

/** Takes an exported file in again; says what came of it. */
export function ImportButton({ onImported }: { readonly onImported: () => void }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const why = (problem: RefusedImport): string => {
    if (problem.kind === 'not-attempt') return t('import.not-attempt', { where: problem.where });
    if (problem.kind === 'unknown-case') return t('import.unknown-case', { id: problem.id });
    return t(`import.${problem.kind}`);
  };
  const take = async (file: File): Promise<Outcome> => {
    const imported = await importRun(file);
    if (!imported.ok) return { kind: 'failed', why: why(imported.error) };
    onImported();
    return { kind: 'imported' };
  };
  const onFile = (file: File | undefined): void => {
    if (!file) return;
    take(file).then(setOutcome, (error: unknown) => {
      const reason = error instanceof ContentError ? error.reason : 'other';
      setOutcome({ kind: 'failed', why: t('runs.failed', { why: t(`problem.${reason}.title`) }) });
    });
    // The same file may be chosen again.
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('runs.import')}
        onChange={(event) => onFile(event.target.files?.[0])}
      />
      <Button icon="upload" title={t('runs.import-hint')} onClick={() => field.current?.click()}>
        {t('runs.import')}
      </Button>
      <div role="status">
        {outcome?.kind === 'imported' && (
          <p className={[styles.message, styles.good].join(' ')}>{t('runs.imported')}</p>
        )}
        {outcome?.kind === 'failed' && (
          <p className={[styles.message, styles.doubtful].join(' ')}>{outcome.why}</p>
        )}
      </div>
    </>
  );
}
