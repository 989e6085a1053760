import { useTranslation } from 'react-i18next';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { useSettings } from '../../lib/settings/settings.ts';
import { Icon } from '../../ui/icon.tsx';
import { useCallUi } from './call-ui.ts';
import type { Talk } from './talk.ts';
import { useFeedback } from './use-feedback.ts';
import styles from './coach-strip.module.css';

/** The coach in one line, where there is no column for more; a tap opens the rest. */
export function CoachStrip({ talk, texts }: { readonly talk: Talk; readonly texts: CallTexts }) {
  const { t } = useTranslation();
  const { openSheet } = useCallUi();
  const { turn, worked, change } = useFeedback(talk, texts);
  const { feedback } = useSettings();
  if (talk.stored.coaching === 'exam' || !turn || feedback === 'debrief') return null;
  const isTold = feedback === 'at-once';
  return (
    <button type="button" className={styles.strip} onClick={() => openSheet('coach')}>
      <span className="visually-hidden">{t('talk.sheet-coach')}</span>
      {!isTold && t('feedback.ask')}
      {isTold && worked && (
        <span className={styles.worked}>
          <Icon name="works" />
          {worked.title}
        </span>
      )}
      {isTold && change && (
        <span className={styles.change}>
          <Icon name="change" />
          {change.title}
        </span>
      )}
      {isTold && !worked && !change && <span>{t('coach.nothing')}</span>}
      <Icon name="next" />
    </button>
  );
}
