import { useTranslation } from 'react-i18next';
import type { Mood } from '../../core/scenario/vocabulary.ts';
import { linePath } from './line-path.ts';
import styles from './mood-mark.module.css';

/** The tension that stands for each mood: its height and its edge. */
const TENSION: Readonly<Record<Mood, number>> = { calm: 18, uneasy: 45, tense: 65, storm: 84 };

/** One stretch of the line from edge to edge. */
const FRAME = { width: 44, height: 22, turns: 0, samples: 9 };

/** How the customer is: a colour, a shape and a word that say the same. */
export function MoodMark({ mood }: { readonly mood: Mood }) {
  const { t } = useTranslation();
  return (
    <span className={[styles.mark, styles[mood]].join(' ')}>
      <svg viewBox="0 0 44 22" className={styles.shape} aria-hidden="true">
        <path d={linePath(FRAME, [TENSION[mood]])} />
      </svg>
      {t(`mood.${mood}`)}
    </span>
  );
}
