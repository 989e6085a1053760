import { useId, useState } from 'react';
import { MOST_REVIEW } from '../../../../core/session/review.ts';
import styles from './other-side.module.css';

interface ReviewFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is kept. */
  readonly value: string;
  readonly onKeep: (text: string) => void;
}

/** A free text that is kept when one goes on from it. */
export function ReviewField({ label, hint, value, onKeep }: ReviewFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className={styles.text}
        rows={3}
        maxLength={MOST_REVIEW}
        value={text}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text.trim() !== value.trim()) onKeep(text);
        }}
      />
    </div>
  );
}
