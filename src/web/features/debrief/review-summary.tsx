import { useTranslation } from 'react-i18next';
import type { Review } from '../../../core/session/review.ts';
import { Section } from './section.tsx';
import styles from './review-summary.module.css';

/** What was written when looking back, all in one place. */
export function ReviewSummary({ review: { notes = [], felt, own } }: { readonly review: Review }) {
  const { t } = useTranslation();
  if (notes.length === 0 && felt === undefined && own === undefined) return null;
  return (
    <Section title={t('report.review')}>
      <ul className={styles.list}>
        {notes.map(({ turn, text }) => (
          <li key={turn}>
            <a href={`#turn-${turn}`}>{t('debrief.turn', { turn })}</a>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
        {felt !== undefined && <li className={styles.text}>{t('report.felt', { text: felt })}</li>}
        {own !== undefined && <li className={styles.text}>{t('report.own', { text: own })}</li>}
      </ul>
    </Section>
  );
}
