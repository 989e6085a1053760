import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import type { Input } from '../../../core/situation/input.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { Objection } from '../../../core/session/objection.ts';
import { useSettings } from '../../lib/settings/settings.ts';
import { Button } from '../../ui/button.tsx';
import { MoodMark } from '../../ui/mood-mark.tsx';
import { TurnQuestions } from '../../ui/turn-questions.tsx';
import { ChangeNote } from './change-note.tsx';
import type { Talk } from './talk.ts';
import { useFeedback } from './use-feedback.ts';
import { WorkedNote } from './worked-note.tsx';
import styles from './panels.module.css';

interface CoachPanelProps {
  readonly talk: Talk;
  readonly texts: CallTexts;
  readonly onAct: (input: Input) => void;
  readonly onObject: (objection: Objection) => void;
}

/** A colleague's word on the turn just played: first what worked, then one thing to change. */
export function CoachPanel(props: CoachPanelProps) {
  const { t } = useTranslation();
  const { feedback } = useSettings();
  const { talk } = props;
  const turn = talk.state.turns.length;
  const [asked, setAsked] = useState(0);
  if (talk.stored.coaching === 'exam') return <p className={styles.quiet}>{t('coach.exam')}</p>;
  if (turn === 0) return <FirstWords talk={talk} />;
  if (feedback === 'debrief') return <p className={styles.quiet}>{t('feedback.later')}</p>;
  if (feedback === 'at-once' || asked === turn) return <Notes {...props} />;
  return (
    <Button icon="coach" onClick={() => setAsked(turn)}>
      {t('feedback.ask')}
    </Button>
  );
}

/** What is to be said of the last turn. */
function Notes({ talk, texts, onAct, onObject }: CoachPanelProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { turn, worked, change } = useFeedback(talk, texts);
  if (!turn) return null;
  const because = turn.because[0]?.[lang];
  const strong = (change && texts.spoken.get(change.id)?.strong) ?? [];
  return (
    <div className={styles.panel} key={turn.index}>
      {worked && <WorkedNote text={worked} />}
      {change && (
        <ChangeNote
          text={change}
          spoken={strong}
          lang={talk.stored.attempt.lang}
          onShow={() => onAct({ type: 'sample-shown', turn: turn.index, text: strong.join('\n') })}
        />
      )}
      {!worked && !change && <p>{t('coach.nothing')}</p>}
      {because !== undefined && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('coach.because')}</h3>
          <p>{because}</p>
        </section>
      )}
      <Questions talk={talk} texts={texts} onObject={onObject} />
      {talk.takenBack === null ? null : <TakenBack talk={talk} />}
    </div>
  );
}

/** Why the last reply was read as it was, and what was meant; only where words were read. */
function Questions({ talk, texts, onObject }: Omit<CoachPanelProps, 'onAct'>) {
  const { t } = useTranslation();
  const turn = talk.state.turns.at(-1);
  if (turn?.input.type !== 'reply' || turn.text.trim() === '') return null;
  const input = talk.inputs.indexOf(turn.input);
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('meant.heading')}</h3>
      <TurnQuestions
        turn={turn}
        of={{ scenario: talk.loaded.run.file.scenario, lang: talk.stored.attempt.lang }}
        acts={texts.acts}
        input={input}
        objection={talk.objections.find((one) => one.input === input)}
        onObject={onObject}
      />
    </section>
  );
}

/** Before the first reply: what helps with this customer. */
function FirstWords({ talk }: { readonly talk: Talk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { persona } = talk.loaded.run.player;
  return (
    <div className={styles.panel}>
      <p>{talk.takenBack ? t('coach.try-again') : t('coach.first')}</p>
      {talk.takenBack && <TakenBack talk={talk} />}
      <section className={styles.part}>
        <h3 className={styles.title}>{t('coach.calms')}</h3>
        <p>{persona.calms[lang]}</p>
      </section>
    </div>
  );
}

/** What was said before the turn was taken back, and how the customer stood after it. */
function TakenBack({ talk }: { readonly talk: Talk }) {
  const { t } = useTranslation();
  const { takenBack } = talk;
  if (!takenBack) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('coach.before')}</h3>
      {takenBack.text !== '' && <p className={styles.quiet}>{takenBack.text}</p>}
      <MoodMark mood={takenBack.customerAfter.mood} />
    </section>
  );
}
