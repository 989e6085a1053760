import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActText } from '../../../contract/content.ts';
import type { Counterfactual } from '../../../core/explore/counterfactual.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { MoodMark } from '../../ui/mood-mark.tsx';
import { changesThatHelp } from './changes-that-help.ts';
import type { Debriefing } from './load-debrief.ts';
import { Section } from './section.tsx';
import styles from './what-if.module.css';

interface WhatIfProps {
  readonly debriefing: Debriefing;
  readonly acts: ReadonlyMap<string, ActText>;
}

/** The smallest changes that would have taken the customer elsewhere. */
export function WhatIf({ debriefing, acts }: WhatIfProps) {
  const { t } = useTranslation();
  const changes = useMemo(() => changesThatHelp(debriefing), [debriefing]);
  if (changes.length === 0) return null;
  return (
    <Section title={t('debrief.what-if')}>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.turn}>
            <Sentence change={change} debriefing={debriefing} acts={acts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SentenceProps extends WhatIfProps {
  readonly change: Counterfactual;
}

function Sentence({ change, debriefing, acts }: SentenceProps) {
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
    <>
      <a href={`#turn-${turn}`} className={styles.sentence}>
        {t(`debrief.what-if-${kind}`, values)}
      </a>{' '}
      <MoodMark mood={after.mood} />
      {option && <p className={styles.option}>{t('debrief.what-if-option', { option: option.say[lang] })}</p>}
    </>
  );
}
