import { useTranslation } from 'react-i18next';
import type { RuleText } from '../../../contract/content.ts';
import { points, signedPoints } from '../../lib/study/points.ts';
import type { TurnNote } from './turn-notes.ts';
import styles from './margin-note.module.css';

interface MarginNoteProps {
  readonly note: TurnNote;
  readonly text: RuleText | undefined;
  readonly isShown: boolean;
  /** Marks the words that it speaks of; null takes the mark away. */
  readonly onShow: (note: TurnNote | null) => void;
}

/** What one rule found in a turn, and what it was worth. */
export function MarginNote({ note, text, isShown, onShow }: MarginNoteProps) {
  const { t } = useTranslation();
  const { kind } = note;
  return (
    <li className={styles[kind]}>
      <button
        type="button"
        className={styles.head}
        aria-pressed={isShown}
        onClick={() => onShow(isShown ? null : note)}
        onMouseEnter={() => onShow(note)}
        onMouseLeave={() => onShow(null)}
        onBlur={() => onShow(null)}
      >
        <span className={styles.kind}>{t(`debrief.${kind}`)}</span>
        <span className={styles.title}>{text?.title ?? note.rule}</span>
        <span className={styles.points}>
          {signedPoints(note.points)}
          {kind !== 'violated' && ` / ${points(note.possible)}`}
        </span>
      </button>
      <p className={styles.words}>{kind === 'met' ? text?.works : text?.change}</p>
    </li>
  );
}
