import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import type { Choice } from '../../../core/scenario/schema/scenario-schema.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { FoldedChoice } from './folded-choice.tsx';
import styles from './choice-list.module.css';

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly lang: Lang;
  /** Where there is little room: each reply shows its beginning, opens on demand, and is then said. */
  readonly isCompact: boolean;
  readonly onChoose: (id: string) => void;
}

/** Replies to pick, by pointer, by Tab and Enter, or by their number. */
export function ChoiceList({ choices, lang, isCompact, onChoose }: ChoiceListProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState('');
  const choose = useCallback(
    (id: string) => {
      setOpened('');
      onChoose(id);
    },
    [onChoose],
  );
  useNumberKeys(choices, choose);
  useEffect(() => {
    // The button that was pressed is gone; the next Tab must not start at the top of the page.
    if (document.activeElement === document.body) group.current?.focus({ preventScroll: true });
  }, [choices]);
  return (
    <div ref={group} className={styles.choices} role="group" aria-label={t('talk.choices')} tabIndex={-1}>
      <p className={styles.lead}>{t(isCompact ? 'talk.open-one' : 'talk.pick')}</p>
      <ol className={isCompact ? styles.shelf : styles.list}>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            {isCompact ? (
              <FoldedChoice
                number={index + 1}
                text={choice.say[lang]}
                lang={lang}
                isOpen={opened === choice.id}
                onToggle={() => setOpened(opened === choice.id ? '' : choice.id)}
                onSay={() => choose(choice.id)}
              />
            ) : (
              <button type="button" className={styles.choice} onClick={() => choose(choice.id)}>
                <kbd className={styles.number}>{index + 1}</kbd>
                <span lang={htmlLang(lang)}>{choice.say[lang]}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function useNumberKeys(choices: readonly Choice[], onChoose: (id: string) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const choice = choices[Number(event.key) - 1];
      if (choice) onChoose(choice.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [choices, onChoose]);
}

/** Figures that go into a field, or into a dialog on top, are no choice. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}
