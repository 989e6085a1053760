import { useTranslation } from 'react-i18next';
import { DIMENSIONS } from '../../../core/scenario/vocabulary.ts';
import type { Score } from '../../../core/score/score.ts';
import { levelOf } from './level-of.ts';
import { Section } from './section.tsx';
import styles from './dimensions.module.css';

/** Eight short bars with words. */
export function Dimensions({ score }: { readonly score: Score }) {
  const { t } = useTranslation();
  return (
    <Section title={t('debrief.dimensions')} id="sides">
      <dl className={styles.bars}>
        {DIMENSIONS.map((dimension) => {
          const value = score.dimensions[dimension];
          return (
            <div key={dimension} className={styles.row}>
              <dt>{t(`dimension.${dimension}`)}</dt>
              <dd className={styles.value}>
                <span className={styles.track} aria-hidden="true">
                  {value !== null && <span className={styles.bar} style={{ width: `${value}%` }} />}
                </span>
                <span className={styles.number}>{value ?? '—'}</span>
                <span className={styles.word}>{t(`level.${levelOf(value)}`)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
