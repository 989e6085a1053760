import { useTranslation } from 'react-i18next';
import type { Guess } from '../../../../core/session/review.ts';
import { useCatalogue } from '../../../lib/content/use-catalogue.ts';
import { htmlLang } from '../../../lib/i18n/html-lang.ts';
import { useLang } from '../../../lib/i18n/use-lang.ts';
import type { Debriefing } from '../load-debrief.ts';
import { Section } from '../section.tsx';
import { sentencesOf } from './sentences-of.ts';
import styles from './exam.module.css';

interface ExamAnswerProps {
  readonly debriefing: Debriefing;
  readonly guess: Guess;
}

/** Who it was, held against what was thought; and what gives such a customer away. */
export function ExamAnswer({ debriefing, guess }: ExamAnswerProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const catalogue = useCatalogue();
  const { state, stored, loaded } = debriefing;
  const { persona } = loaded.run.player;
  const cards = catalogue.status === 'ready' ? catalogue.value.personas : [];
  const guessed = cards.find(({ id }) => id === guess.persona);
  const sentences = sentencesOf(state);
  const named = sentences.find(({ turn }) => turn === guess.told);
  // Where the sentence could be anybody's, one that could not be.
  const telling = named?.isTelling ? undefined : sentences.find(({ isTelling }) => isTelling);
  const verdict = guess.persona === null ? 'untold' : guess.persona === persona.id ? 'right' : 'other';
  return (
    <Section title={t('exam.was', { kind: persona.name[lang] })}>
      <div className={styles.answer}>
        <p>
          {t(`exam.${verdict}`, {
            kind: persona.name[lang],
            guess: guessed?.status === 'ready' ? guessed.name[lang] : (guess.persona ?? ''),
          })}
        </p>
        <p>{t('exam.voice', { voice: persona.voice[lang] })}</p>
        {named && (
          <figure className={styles.told}>
            <figcaption>{t(named.isTelling ? 'exam.told-well' : 'exam.told-any')}</figcaption>
            <blockquote lang={htmlLang(stored.attempt.lang)}>{named.text}</blockquote>
          </figure>
        )}
        {telling && (
          <figure className={styles.told}>
            <figcaption>{t('exam.telling')}</figcaption>
            <blockquote lang={htmlLang(stored.attempt.lang)}>{telling.text}</blockquote>
          </figure>
        )}
        <p>{t('exam.calms', { calms: persona.calms[lang] })}</p>
      </div>
    </Section>
  );
}
