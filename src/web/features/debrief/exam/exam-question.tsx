import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../core/base/lang.ts';
import type { Guess } from '../../../../core/session/review.ts';
import { useCatalogue } from '../../../lib/content/use-catalogue.ts';
import { htmlLang } from '../../../lib/i18n/html-lang.ts';
import { useLang } from '../../../lib/i18n/use-lang.ts';
import { Button } from '../../../ui/button.tsx';
import { LoadProblem } from '../../../ui/load-problem.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import type { Debriefing } from '../load-debrief.ts';
import { sentencesOf, type Sentence } from './sentences-of.ts';
import styles from './exam.module.css';

interface ExamQuestionProps {
  readonly debriefing: Debriefing;
  /** Why the answer could not be kept. */
  readonly problem: string | null;
  readonly onGuess: (guess: Guess) => void;
}

/** Before anything is told: who was it, and which sentence told you? (coverage row T1) */
export function ExamQuestion({ debriefing, problem, onGuess }: ExamQuestionProps) {
  const { t } = useTranslation();
  const [persona, setPersona] = useState<string | null>(null);
  const [told, setTold] = useState<number | null>(null);
  const { state, stored } = debriefing;
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        onGuess({ persona, told });
      }}
    >
      <PageHeading title={t('exam.title')} />
      <p className={styles.lead}>{t('exam.lead')}</p>
      <Kinds scenario={stored.attempt.scenario} chosen={persona} onChoose={setPersona} />
      <Sentences sentences={sentencesOf(state)} lang={stored.attempt.lang} chosen={told} onChoose={setTold} />
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={persona === null}>
          {t('exam.answer')}
        </Button>
        <Button look="quiet" onClick={() => onGuess({ persona: null, told: null })}>
          {t('exam.skip')}
        </Button>
      </div>
      <div role="status">{problem !== null && <p>{problem}</p>}</div>
    </form>
  );
}

interface KindsProps {
  readonly scenario: string;
  readonly chosen: string | null;
  readonly onChoose: (persona: string) => void;
}

function Kinds({ scenario, chosen, onChoose }: KindsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const catalogue = useCatalogue();
  if (catalogue.status === 'loading') return <Loading />;
  if (catalogue.status === 'failed') return <LoadProblem error={catalogue.error} onRetry={catalogue.retry} />;
  const card = catalogue.value.cases.find(({ id }) => id === scenario);
  const possible = card?.status === 'ready' ? card.personas : [];
  return (
    <fieldset>
      <legend className={styles.legend}>{t('exam.kind')}</legend>
      <div className={styles.kinds}>
        {catalogue.value.personas.map((one) =>
          one.status === 'ready' && possible.includes(one.id) ? (
            <label key={one.id} className={styles.kind}>
              <input type="radio" name="kind" checked={chosen === one.id} onChange={() => onChoose(one.id)} />
              <span>
                <strong>{one.name[lang]}</strong>
                <span className={styles.about}>{one.about[lang]}</span>
              </span>
            </label>
          ) : null,
        )}
      </div>
    </fieldset>
  );
}

interface SentencesProps {
  readonly sentences: readonly Sentence[];
  readonly lang: Lang;
  readonly chosen: number | null;
  readonly onChoose: (turn: number) => void;
}

function Sentences({ sentences, lang, chosen, onChoose }: SentencesProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend className={styles.legend}>{t('exam.sentence')}</legend>
      <div className={styles.sentences}>
        {sentences.map(({ turn, text }) => (
          <label key={turn} className={styles.sentence}>
            <input type="radio" name="told" checked={chosen === turn} onChange={() => onChoose(turn)} />
            <span lang={htmlLang(lang)}>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
