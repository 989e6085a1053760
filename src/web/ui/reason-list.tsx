import { useTranslation } from 'react-i18next';
import type { Span } from '../../core/base/span.ts';
import { describeReason, type ReasonWords } from '../../core/reading/describe-reason.ts';
import type { GatheredReason } from '../../core/reading/gather-reasons.ts';
import styles from './why-read.module.css';

interface ReasonListProps {
  readonly title: string;
  /** Said where there are no reasons. */
  readonly none: string;
  readonly reasons: readonly GatheredReason[];
  readonly words: ReasonWords;
  readonly onMark: (spans: readonly Span[]) => void;
}

/** Reasons of one side, strongest first; those with a place mark it in the reply. */
export function ReasonList({ title, none, reasons, words, onMark }: ReasonListProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {reasons.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.list}>
        {reasons.map((gathered) => {
          const { reason, weight, places } = gathered;
          const told = describeReason(gathered, words);
          return (
            <li key={`${reason.family} ${reason.name}`} className={styles.reason}>
              {places.length === 0 ? (
                <span>{told}</span>
              ) : (
                <button
                  type="button"
                  className={styles.words}
                  onClick={() => onMark(places)}
                  onMouseEnter={() => onMark(places)}
                  onFocus={() => onMark(places)}
                >
                  {told}
                </button>
              )}
              <span className={styles.strength}>{t(`why.${strengthOf(weight)}`)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Thousandths of the margin in a word: half a margin alone nearly decides. */
function strengthOf(weight: number): 'strong' | 'some' | 'slight' {
  const size = Math.abs(weight);
  if (size >= 400) return 'strong';
  return size >= 150 ? 'some' : 'slight';
}
