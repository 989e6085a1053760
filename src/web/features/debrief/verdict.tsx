import { useTranslation } from 'react-i18next';
import type { Result } from '../../../core/session/result.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { Figures } from './figures/load-figures.ts';
import { Section } from './section.tsx';
import styles from './verdict.module.css';

/** The highest mark of the survey. */
const BEST = 5;

interface VerdictProps {
  readonly result: Result;
  readonly figures: Figures;
}

/** The customer's answer to the survey, and what speaks for the stars given. */
export function Verdict({ result, figures: { kpis, words } }: VerdictProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { csat } = kpis;
  return (
    <Section title={t('debrief.verdict')}>
      <blockquote className={styles.verdict}>
        <p className={styles.words}>{result.verdict[lang]}</p>
        <footer className={styles.csat}>
          <span className={styles.dots} aria-hidden="true">
            {Array.from({ length: BEST }, (_, index) => (
              <span key={index} className={index < csat ? styles.full : styles.empty} />
            ))}
          </span>
          {t('debrief.csat', { csat })}
        </footer>
      </blockquote>
      <div className={styles.reasons}>
        <h3>{t('figures.why')}</h3>
        <ul>
          {kpis.csatReasons.map((reason) => (
            <li key={reason}>{words.csat[reason]}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
