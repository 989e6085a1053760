import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import type { Choice } from '../../../core/scenario/schema/scenario-schema.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import styles from './choice-list.module.css';

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly lang: Lang;
  readonly onChoose: (id: string) => void;
}

/** Replies to pick, by pointer, by Tab and Enter, or by their number. */
export function ChoiceList({ choices, lang, onChoose }: ChoiceListProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  useNumberKeys(choices, onChoose);
  useEffect(() => {
    // The button that was pressed is gone; the next Tab must not start at the top of the page.
    if (document.activeElement === document.body) group.current?.focus({ preventScroll: true });
  }, [choices]);
  return (
    <div ref={group} className={styles.choices} role="group" aria-label={t('talk.choices')} tabIndex={-1}>
      <p className={styles.lead}>{t('talk.pick')}</p>
      {choices.map((choice, index) => (
        <button key={choice.id} type="button" className={styles.choice} onClick={() => onChoose(choice.id)}>
          <kbd className={styles.number}>{index + 1}</kbd>
          <span lang={htmlLang(lang)}>{choice.say[lang]}</span>
        </button>
      ))}
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
