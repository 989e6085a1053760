import { useTranslation } from 'react-i18next';
import type { ActId } from '../../../core/base/acts.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import type { SharedTurn } from '../../lib/share/candidates-of.ts';
import styles from './runs-page.module.css';

interface SharedRowProps {
  readonly turn: SharedTurn;
  /** Everyday names of acts. */
  readonly names: ReadonlyMap<ActId, string>;
}

/** One turn as it will stand in the file. */
export function SharedRow({ turn: { lang, prev, text, read, meant, note }, names }: SharedRowProps) {
  const { t } = useTranslation();
  const told = (acts: readonly ActId[]): string =>
    acts.length === 0 ? t('share.nothing') : acts.map((act) => names.get(act) ?? act).join(t('list.and'));
  return (
    <li className={styles.shared}>
      <p lang={htmlLang(lang)}>
        {t('share.customer')}
        {prev}
      </p>
      <p lang={htmlLang(lang)}>
        {t('share.reply')}
        {text}
      </p>
      <p>
        {t('share.read')}
        {told(read)}
      </p>
      <p>
        {t('share.meant')}
        {told(meant)}
      </p>
      {note !== '' && (
        <p>
          {t('share.note')}
          {note}
        </p>
      )}
    </li>
  );
}
