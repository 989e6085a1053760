import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { Button } from '../../ui/button.tsx';
import { useCallUi } from './call-ui.ts';
import styles from './reply-box.module.css';

/** A reply may be so long (characters); nobody says more in one breath. */
const LONGEST = 2000;

interface ReplyBoxProps {
  readonly lang: Lang;
  readonly onSend: (text: string) => void;
}

/** Where the trainee writes. Enter sends, Shift+Enter breaks the line, Enter of an input method does neither. */
export function ReplyBox({ lang, onSend }: ReplyBoxProps) {
  const { t } = useTranslation();
  const { draft, setDraft } = useCallUi();
  const [isEmpty, setEmpty] = useState(false);
  const field = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const send = (): void => {
    const isBlank = draft.trim() === '';
    setEmpty(isBlank);
    if (!isBlank) {
      onSend(draft.trim());
      setDraft('');
    }
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className={styles.box}>
      <label className="visually-hidden" htmlFor={field}>
        {t('talk.reply')}
      </label>
      <textarea
        ref={box}
        id={field}
        className={styles.field}
        lang={htmlLang(lang)}
        rows={2}
        maxLength={LONGEST}
        value={draft}
        placeholder={t('talk.reply-hint')}
        aria-describedby={`${field}-help`}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button look="primary" icon="up" className={styles.send} onClick={send}>
        {t('talk.send')}
      </Button>
      <p id={`${field}-help`} className={styles.help} role={isEmpty ? 'alert' : undefined}>
        {isEmpty ? t('talk.empty') : t('talk.keys')}
      </p>
    </div>
  );
}
