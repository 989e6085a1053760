import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import type { RuleText } from '../../../contract/content.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './notes.module.css';

interface ChangeNoteProps {
  readonly text: RuleText;
  /** Better wordings, in the language of the call. */
  readonly spoken: readonly string[];
  readonly lang: Lang;
  /** A better wording has been looked at. */
  readonly onShow: () => void;
}

/** The one thing to change, with words for it and the reason on demand. */
export function ChangeNote({ text, spoken, lang, onShow }: ChangeNoteProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const [isWhy, setWhy] = useState(false);
  const show = (): void => {
    if (!isShown) onShow();
    setShown(!isShown);
  };
  return (
    <section className={styles.change}>
      <h3 className={styles.head}>
        <Icon name="change" />
        <span className="visually-hidden">{t('coach.change')}</span>
        {text.title}
      </h3>
      <p>{text.change}</p>
      <div className={styles.more}>
        {spoken.length > 0 && (
          <Button look="quiet" aria-expanded={isShown} onClick={show}>
            {t('coach.sample')}
          </Button>
        )}
        <Button look="quiet" aria-expanded={isWhy} onClick={() => setWhy(!isWhy)}>
          {t('coach.why')}
        </Button>
      </div>
      {isShown && (
        <ul className={styles.samples} lang={htmlLang(lang)}>
          {spoken.map((sample) => (
            <li key={sample}>{sample}</li>
          ))}
        </ul>
      )}
      {isWhy && <p className={styles.why}>{text.why}</p>}
    </section>
  );
}
