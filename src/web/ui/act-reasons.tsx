import { useTranslation } from 'react-i18next';
import type { Span } from '../../core/base/span.ts';
import type { ReasonWords } from '../../core/reading/describe-reason.ts';
import type { ActExplanation } from '../../core/reading/explain.ts';
import { ReasonList } from './reason-list.tsx';
import type { ToldReasons } from './told-reasons.ts';
import styles from './why-read.module.css';

interface ActReasonsProps {
  readonly text: string;
  /** The act's everyday name. */
  readonly name: string;
  readonly explanation: ActExplanation;
  readonly told: ToldReasons;
  /** Whether it was read at the time. */
  readonly wasRead: boolean;
  readonly words: ReasonWords;
  readonly onMark: (spans: readonly Span[]) => void;
}

/** Thousandths of the margin from which the rest of the reply is worth a word. */
const NOTICEABLE = 200;

/** One act: whether it is read, how surely, and why. */
export function ActReasons({ text, name, explanation, told, wasRead, words, onMark }: ActReasonsProps) {
  const { t } = useTranslation();
  const { isRead, certainty, clauses, terms } = explanation;
  const { clause, speaksFor, speaksAgainst } = told;
  const around = clause ? clause.score - clause.alone : 0;
  const surely = t(`why.${surety(certainty)}`);
  return (
    <div className={styles.reasons}>
      <p className={styles.verdict}>
        {isRead ? t('why.was-read', { act: name, sure: surely }) : t('why.was-not', { act: name })}
      </p>
      {wasRead !== isRead && <p className={styles.quiet}>{t('why.changed')}</p>}
      {terms.map(({ start, end }) => (
        <p key={start}>{t('why.term', { term: text.slice(start, end) })}</p>
      ))}
      {clause && clauses.length > 1 && (
        <p className={styles.quiet}>{t('why.clause', { clause: text.slice(clause.start, clause.end) })}</p>
      )}
      <ReasonList title={t('why.for')} none={t('why.for-none')} {...{ words, onMark }} reasons={speaksFor} />
      <ReasonList
        title={t('why.against')}
        none={t('why.against-none')}
        {...{ words, onMark }}
        reasons={speaksAgainst}
      />
      {around >= NOTICEABLE && <p className={styles.quiet}>{t('why.around-for')}</p>}
      {around <= -NOTICEABLE && <p className={styles.quiet}>{t('why.around-against')}</p>}
      <p className={styles.quiet}>{t('why.doubt')}</p>
    </div>
  );
}

/** Permille in a word. */
function surety(certainty: number): 'sure' | 'fairly' | 'hardly' {
  if (certainty >= 950) return 'sure';
  return certainty >= 800 ? 'fairly' : 'hardly';
}
