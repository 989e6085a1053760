import { useTranslation } from 'react-i18next';
import type { Result } from '../../../core/session/result.ts';
import type { Run } from '../../../core/session/run.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import type { Way } from './figures/way-of.ts';
import styles from './outcome.module.css';

interface OutcomeProps {
  readonly run: Run;
  readonly result: Result;
  readonly texts: CallTexts;
  readonly retries: number;
  readonly way: Way | null;
}

/** How it was done and what came of it: side by side, never mixed. */
export function Outcome({ run, result, texts, retries, way }: OutcomeProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { score } = result;
  const ending = run.file.scenario.endings.find(({ id }) => id === result.ending.id);
  const needs = run.file.scenario.needs.filter(({ kind }) => kind === 'real');
  const names = (rules: readonly string[]): string =>
    rules.map((rule) => texts.rules.get(rule)?.title ?? rule).join(t('list.and'));
  return (
    <section className={styles.outcome}>
      <div className={styles.part}>
        <h2 className={styles.title}>{t('debrief.process')}</h2>
        <p className={styles.total}>
          {score.total}
          <span className={styles.unit}> {t('score.unit')}</span>
        </p>
        <p>{t(score.passed ? 'debrief.passed' : 'debrief.not-passed', { pass: run.rubric.pass })}</p>
        {result.critical.length > 0 && <p>{t('debrief.critical', { rules: names(result.critical) })}</p>}
        {result.provisional.length > 0 && (
          <p>{t('debrief.provisional', { rules: names(result.provisional) })}</p>
        )}
        {way && <p className={styles.quiet}>{t('figures.way', { ...way })}</p>}
        {retries > 0 && <p>{t('debrief.retries', { count: retries })}</p>}
      </div>
      <div className={styles.part}>
        <h2 className={styles.title}>{t('debrief.need')}</h2>
        <p className={styles.total}>{t(result.needMet ? 'debrief.need-met' : 'debrief.need-unmet')}</p>
        {needs.map(({ id, say }) => (
          <p key={id}>{say[lang]}</p>
        ))}
        <p className={styles.quiet}>{t('debrief.need-note')}</p>
      </div>
      <div className={styles.part}>
        <h2 className={styles.title}>{t('debrief.after')}</h2>
        <p>{ending?.say[lang]}</p>
        <p>{t('debrief.csat', { csat: result.kpis.csat })}</p>
      </div>
    </section>
  );
}
