import { useState } from 'react';
import { MOST_REVIEW } from '../../../../core/session/review.ts';
import { TextField } from '../../../ui/text-field.tsx';

interface ReviewFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is kept. */
  readonly value: string;
  readonly onKeep: (text: string) => void;
}

/** A free text that is kept when one goes on from it. */
export function ReviewField({ label, hint, value, onKeep }: ReviewFieldProps) {
  const [text, setText] = useState(value);
  return (
    <TextField
      label={label}
      hint={hint}
      rows={3}
      maxLength={MOST_REVIEW}
      value={text}
      onChange={setText}
      onLeave={() => {
        if (text.trim() !== value.trim()) onKeep(text);
      }}
    />
  );
}
