import { useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Of what is written, as an HTML language; without it that of the page. */
  readonly lang?: string | undefined;
  readonly rows: number;
  /** UTF-16 code units. */
  readonly maxLength: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
}

/** A free text of several lines under its label. */
export function TextField(props: TextFieldProps) {
  const { label, hint, lang, rows, maxLength, value, onChange, onLeave } = props;
  const id = useId();
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
        lang={lang}
        rows={rows}
        maxLength={maxLength}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
