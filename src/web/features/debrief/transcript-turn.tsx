import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import type { Persona } from '../../../core/scenario/schema/persona-schema.ts';
import type { TurnRecord } from '../../../core/session/state.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { Button } from '../../ui/button.tsx';
import { MoodMark } from '../../ui/mood-mark.tsx';
import { ReadActs } from '../../ui/read-acts.tsx';
import { MarginNote } from './margin-note.tsx';
import { SentForm } from './sent-form.tsx';
import type { TurnNote } from './turn-notes.ts';
import { WhatItDid } from './what-it-did.tsx';
import styles from './transcript.module.css';

interface TranscriptTurnProps {
  readonly turn: TurnRecord;
  readonly lang: Lang;
  readonly persona: Persona;
  readonly notes: readonly TurnNote[];
  readonly texts: CallTexts;
  readonly onTryFrom: (turn: number) => void;
  /** What can be asked and said about the reading of the turn. */
  readonly children?: ReactNode;
  /** What could have been said instead. */
  readonly better: ReactNode;
}

/** Notes shown without being asked for. */
const SHOWN = 4;

/** One turn: what was said, what it did to the customer, and what it was worth. */
export function TranscriptTurn(props: TranscriptTurnProps) {
  const { turn, lang, persona, notes, texts, onTryFrom, children, better } = props;
  const { t } = useTranslation();
  const page = useLang();
  const [shown, setShown] = useState<TurnNote | null>(null);
  const [isWhole, setWhole] = useState(false);
  const visible = isWhole ? notes : notes.slice(0, SHOWN);
  const { input, text, reading, customerAfter, answer } = turn;
  const did =
    input.type === 'silence' || input.type === 'interrupt' || input.type === 'escalate'
      ? input.type
      : 'empty';
  const thought = persona.states[customerAfter.state]?.thought[page];
  return (
    <li id={`turn-${turn.index}`} className={styles.turn}>
      <h3 className={styles.number}>{t('debrief.turn', { turn: turn.index })}</h3>
      <div className={styles.said}>
        <div className={styles.trainee}>
          {text.trim() === '' ? (
            <>
              <p className={styles.quiet}>{t(`did.${did}`)}</p>
              <SentForm turn={turn} />
            </>
          ) : (
            <ReadActs
              text={text}
              lang={lang}
              reading={reading}
              acts={texts.acts}
              evidence={shown?.spans ?? []}
            />
          )}
          {children}
        </div>
        {answer.map(({ line, text: words }) => (
          <p key={line} className={styles.customer} lang={htmlLang(lang)}>
            {words}
          </p>
        ))}
        <p className={styles.inside}>
          <MoodMark mood={customerAfter.mood} />
          {thought !== undefined && <span>{t('debrief.thought', { thought })}</span>}
        </p>
        <WhatItDid turn={turn} />
        {better}
        <Button look="quiet" icon="fork" className={styles.again} onClick={() => onTryFrom(turn.index)}>
          {t('debrief.again')}
        </Button>
      </div>
      <ul className={styles.margin}>
        {visible.map((note) => (
          <MarginNote
            key={`${note.kind} ${note.rule}`}
            note={note}
            text={texts.rules.get(note.rule)}
            isShown={shown === note}
            onShow={setShown}
          />
        ))}
        {visible.length < notes.length && (
          <li>
            <Button look="quiet" onClick={() => setWhole(true)}>
              {t('debrief.more-notes', { count: notes.length - visible.length })}
            </Button>
          </li>
        )}
      </ul>
    </li>
  );
}
