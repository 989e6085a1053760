import { useTranslation } from 'react-i18next';
import type { Score } from '../../../core/score/score.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { BetterTurn } from './better-turn.tsx';
import type { Debriefing } from './load-debrief.ts';
import { Section } from './section.tsx';
import { TurnQuestions } from '../../ui/turn-questions.tsx';
import { TranscriptTurn } from './transcript-turn.tsx';
import { turnNotes } from './turn-notes.ts';
import { useObjections } from './use-objections.ts';
import styles from './transcript.module.css';

interface TranscriptProps {
  readonly debriefing: Debriefing;
  readonly score: Score;
  readonly texts: CallTexts;
  readonly onTryFrom: (turn: number) => void;
}

/** The call turn by turn, with what each was worth in the margin. */
export function Transcript({ debriefing, score, texts, onTryFrom }: TranscriptProps) {
  const { t } = useTranslation();
  const { state, stored, loaded } = debriefing;
  const { lang, inputs } = stored.attempt;
  const { objections, problem, onObject } = useObjections(stored);
  const { scenario } = loaded.run.file;
  return (
    <Section title={t('debrief.transcript')} id="turns">
      <div role="status">{problem !== null && <p className={styles.quiet}>{problem}</p>}</div>
      <ol className={styles.turns}>
        <li className={styles.opening}>
          {state.opening.map(({ line, text }) => (
            <p key={line} className={styles.customer} lang={htmlLang(lang)}>
              {text}
            </p>
          ))}
        </li>
        {state.turns.map((turn) => (
          <TranscriptTurn
            key={turn.index}
            turn={turn}
            lang={lang}
            persona={loaded.run.player.persona}
            notes={turnNotes(score, turn.index)}
            texts={texts}
            onTryFrom={onTryFrom}
            better={<BetterTurn debriefing={debriefing} turn={turn} texts={texts} />}
          >
            {turn.input.type === 'reply' && turn.text.trim() !== '' && (
              <TurnQuestions
                turn={turn}
                of={{ scenario, lang }}
                acts={texts.acts}
                input={inputs.indexOf(turn.input)}
                objection={objections.find(({ input }) => inputs[input] === turn.input)}
                onObject={onObject}
              />
            )}
          </TranscriptTurn>
        ))}
      </ol>
    </Section>
  );
}
