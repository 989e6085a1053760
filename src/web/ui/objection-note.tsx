import { useTranslation } from 'react-i18next';
import type { ActText } from '../../contract/content.ts';
import type { ActId } from '../../core/base/acts.ts';
import type { Objection } from '../../core/session/objection.ts';
import styles from './objection-note.module.css';

interface ObjectionNoteProps {
  readonly objection: Objection;
  readonly acts: ReadonlyMap<string, ActText>;
}

/** What the trainee says was meant, beside what was read. */
export function ObjectionNote({ objection: { meant, notMeant, note }, acts }: ObjectionNoteProps) {
  const { t } = useTranslation();
  const names = (list: readonly ActId[]): string =>
    list.map((act) => acts.get(act)?.name ?? act).join(t('list.and'));
  return (
    <div className={styles.note}>
      {meant.length > 0 && <p>{t('meant.said', { acts: names(meant) })}</p>}
      {notMeant.length > 0 && <p>{t('meant.said-not', { acts: names(notMeant) })}</p>}
      {note.trim() !== '' && <p className={styles.words}>{t('meant.said-note', { note })}</p>}
    </div>
  );
}
