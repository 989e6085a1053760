import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../core/base/lang.ts';
import type { Score } from '../../../../core/score/score.ts';
import type { NoteRecord } from '../../../../core/session/state.ts';
import type { CallTexts } from '../../../lib/run/load-texts.ts';
import { ReadActs } from '../../../ui/read-acts.tsx';
import { MarginNote } from '../margin-note.tsx';
import { Section } from '../section.tsx';
import { noteNotes, type TurnNote } from '../turn-notes.ts';
import { partsOfNote } from './parts-of-note.ts';
import styles from './note.module.css';

interface NoteSectionProps {
  readonly note: NoteRecord;
  readonly lang: Lang;
  readonly score: Score;
  readonly texts: CallTexts;
}

/** The note as it was written, which parts it has, and what was found in it. */
export function NoteSection({ note, lang, score, texts }: NoteSectionProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<TurnNote | null>(null);
  const parts = partsOfNote(score);
  return (
    <Section title={t('note.title')} id="note">
      <div className={styles.written}>
        <div className={styles.said}>
          <ReadActs
            text={note.input.text}
            lang={lang}
            reading={note.reading}
            acts={texts.acts}
            evidence={shown?.spans ?? []}
          />
        </div>
        {parts.length > 0 && (
          <ul className={styles.parts}>
            {parts.map(({ part, state }) => (
              <li key={part} className={styles[state]}>
                {t(`note.${part}`)}
                <strong>{t(`note.is-${state}`)}</strong>
              </li>
            ))}
          </ul>
        )}
        <ul className={styles.margin}>
          {noteNotes(score).map((one) => (
            <MarginNote
              key={`${one.kind} ${one.rule}`}
              note={one}
              text={texts.rules.get(one.rule)}
              isShown={shown === one}
              onShow={setShown}
            />
          ))}
        </ul>
      </div>
    </Section>
  );
}
