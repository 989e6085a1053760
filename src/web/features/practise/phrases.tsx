import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import type { Scenario } from '../../../core/scenario/schema/scenario-schema.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import styles from './phrases.module.css';

interface PhrasesProps {
  readonly library: Scenario['phrase-library'];
  readonly lang: Lang;
  readonly onOpen: (id: string) => void;
  /** Puts a phrase into the reply box; left out where there is none. */
  readonly onTake: ((phrase: string) => void) | undefined;
}

/** Phrases by situation, to be made one's own: taken into the reply box, never sent as they are. */
export function Phrases({ library, lang, onOpen, onTake }: PhrasesProps) {
  const { t } = useTranslation();
  return library.map(({ id, situation, say }) => (
    <details
      key={id}
      className={styles.group}
      lang={htmlLang(lang)}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen(id);
      }}
    >
      <summary className={styles.title}>{situation[lang]}</summary>
      <ul className={styles.list}>
        {say.map((phrase) => (
          <li key={phrase[lang]}>
            {onTake ? (
              <button
                type="button"
                className={styles.phrase}
                title={t('case.take')}
                onClick={() => onTake(phrase[lang])}
              >
                {phrase[lang]}
              </button>
            ) : (
              phrase[lang]
            )}
          </li>
        ))}
      </ul>
    </details>
  ));
}
