import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import type { Utterance } from '../../../core/situation/case-state.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import styles from './turns.module.css';

interface CustomerTurnProps {
  readonly said: readonly Utterance[];
  readonly lang: Lang;
  /** Null where it is hidden, as in an exam. */
  readonly mood: Mood | null;
}

/** What the customer says, beside a stroke of the mood it is said in. */
export function CustomerTurn({ said, lang, mood }: CustomerTurnProps) {
  const { t } = useTranslation();
  return (
    <li className={[styles.customer, styles[mood ?? 'hidden']].join(' ')}>
      <span className={styles.who}>{t('talk.customer')}</span>
      {said.map((utterance) => (
        <p key={utterance.line} lang={htmlLang(lang)}>
          {utterance.text}
        </p>
      ))}
    </li>
  );
}
