import { useTranslation } from 'react-i18next';
import type { ActText } from '../../../contract/content.ts';
import type { Counterfactual } from '../../../core/explore/counterfactual.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { MoodMark } from '../../ui/mood-mark.tsx';
import type { Debriefing } from './load-debrief.ts';
import styles from './what-if.module.css';

interface ChangeSentenceProps {
  readonly change: Counterfactual;
  readonly debriefing: Debriefing;
  readonly acts: ReadonlyMap<string, ActText>;
  /** Told at its own turn: no way there is needed. */
  readonly isHere?: boolean;
}

/** A small change, and where it would have taken the customer; it leads to its turn. */
export function ChangeSentence({ change, debriefing, acts, isHere = false }: ChangeSentenceProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { turn, added, removed, before, after } = change;
  const names = (ids: readonly string[]): string =>
    ids.map((id) => acts.get(id)?.name ?? id).join(t('list.and'));
  const kind = removed.length === 0 ? 'add' : added.length === 0 ? 'drop' : 'both';
  const option = debriefing.loaded.run.file.scenario.options.find(({ id }) => id === change.option);
  const values = {
    turn,
    added: names(added),
    removed: names(removed),
    from: before.context.tension,
    to: after.context.tension,
  };
  return (
    <div>
      {isHere ? (
        t(`turn.${kind}`, values)
      ) : (
        <a href={`#turn-${turn}`} className={styles.sentence}>
          {t(`debrief.what-if-${kind}`, values)}
        </a>
      )}{' '}
      <MoodMark mood={after.mood} />
      {option && <p className={styles.option}>{t('debrief.what-if-option', { option: option.say[lang] })}</p>}
    </div>
  );
}
