import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { Button } from '../../ui/button.tsx';
import styles from './choice-list.module.css';

interface FoldedChoiceProps {
  readonly number: number;
  readonly text: string;
  readonly lang: Lang;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onSay: () => void;
}

/** A reply of which two lines show. A tap opens it, with the button that says it; a screen reader hears it whole at once. */
export function FoldedChoice({ number, text, lang, isOpen, onToggle, onSay }: FoldedChoiceProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    // A long reply may not fit; the button that says it always shows.
    box.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <div ref={box} className={isOpen ? styles.opened : styles.folded}>
      <button type="button" className={styles.choice} aria-expanded={isOpen} onClick={onToggle}>
        <kbd className={styles.number}>{number}</kbd>
        <span className={styles.text} lang={htmlLang(lang)}>
          {text}
        </span>
      </button>
      {isOpen && (
        <Button look="primary" className={styles.say} onClick={onSay}>
          {t('talk.say-this')}
        </Button>
      )}
    </div>
  );
}
