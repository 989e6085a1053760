import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActText } from '../../../contract/content.ts';
import { ChangeSentence } from './change-sentence.tsx';
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
            <ChangeSentence change={change} debriefing={debriefing} acts={acts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
