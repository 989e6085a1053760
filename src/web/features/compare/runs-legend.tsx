import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { ComparedRun } from './load-compared.ts';
import { MARKS, RunMark } from './run-mark.tsx';
import styles from './compare.module.css';

/** Which mark is which run, and what it came to. */
export function RunsLegend({ runs }: { readonly runs: readonly ComparedRun[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <ol className={styles.legend}>
      {runs.map(({ stored, result }, index) => {
        const mark = MARKS[index] ?? 'a';
        return (
          <li key={stored.id} className={styles.run}>
            <p className={styles.letter}>
              <RunMark mark={mark} /> {mark.toUpperCase()}
            </p>
            <p>
              <Link href={`/debrief/${stored.id}`}>{day.format(stored.startedAt)}</Link>
            </p>
            <p className={styles.quiet}>
              {stored.persona[lang]} · {t(`ending.${result.ending.class}`)}
            </p>
            {stored.attempt.parent && <p className={styles.quiet}>{t('compare.fork')}</p>}
            {stored.retries > 0 && (
              <p className={styles.quiet}>{t('debrief.retries', { count: stored.retries })}</p>
            )}
            <p className={styles.quiet}>
              {t('compare.need', {
                met: t(result.needMet ? 'debrief.need-met' : 'debrief.need-unmet'),
              })}
            </p>
            <p className={styles.total}>
              <strong>{result.score.total}</strong> {t('score.unit')}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
