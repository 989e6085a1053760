import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import type { TurnRecord } from '../../../core/session/state.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import type { ActText } from '../../../contract/content.ts';
import { Button } from '../../ui/button.tsx';
import { ReadActs } from '../../ui/read-acts.tsx';
import styles from './turns.module.css';

interface TraineeTurnProps {
  readonly turn: TurnRecord;
  readonly lang: Lang;
  readonly acts: ReadonlyMap<string, ActText>;
  /** Whether the turn may be taken back. */
  readonly isCoached: boolean;
  /** Whether what was read may be seen. */
  readonly isRead: boolean;
  readonly onTakeBack: (turn: number) => void;
}

/** What the trainee said or did, with what was read in it. */
export function TraineeTurn({ turn, lang, acts, isCoached, isRead, onTakeBack }: TraineeTurnProps) {
  const { t } = useTranslation();
  const did = turn.text.trim() === '' ? t(`did.${didWhat(turn)}`) : null;
  return (
    <li className={styles.trainee}>
      <span className={styles.who}>{t('talk.you')}</span>
      {did !== null && <p className={styles.did}>{did}</p>}
      {did === null && !isRead && <p lang={htmlLang(lang)}>{turn.text}</p>}
      {did === null && isRead && <ReadActs text={turn.text} lang={lang} reading={turn.reading} acts={acts} />}
      {isCoached && (
        <Button look="quiet" icon="undo" className={styles.again} onClick={() => onTakeBack(turn.index)}>
          {t('talk.again')}
        </Button>
      )}
    </li>
  );
}

function didWhat({ input }: TurnRecord): 'silence' | 'interrupt' | 'escalate' | 'empty' {
  const { type } = input;
  return type === 'silence' || type === 'interrupt' || type === 'escalate' ? type : 'empty';
}
