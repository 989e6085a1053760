import { useTranslation } from 'react-i18next';
import type { Result } from '../../../core/session/result.ts';
import type { Run } from '../../../core/session/run.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import styles from './outcome.module.css';

interface OutcomeProps {
  readonly run: Run;
  readonly result: Result;
  readonly texts: CallTexts;
  readonly retries: number;
}

/** How it was done and what came of it: side by side, never mixed. */
export function Outcome({ run, result, texts, retries }: OutcomeProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { score, kpis } = result;
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
        <dl className={styles.facts}>
          <Fact
            name={t('debrief.first-contact')}
            value={t(kpis.firstContactResolution ? 'debrief.yes' : 'debrief.no')}
          />
          <Fact name={t('debrief.replies')} value={String(kpis.replies)} />
          {kpis.handlingTime !== null && <Fact name={t('debrief.time')} value={clock(kpis.handlingTime)} />}
          <Fact name={t('debrief.escalated')} value={t(kpis.escalated ? 'debrief.yes' : 'debrief.no')} />
        </dl>
      </div>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Milliseconds as minutes and seconds. */
function clock(time: number): string {
  const seconds = Math.round(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
