import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';
import type { TrueCase } from '../../../core/situation/true-case.ts';
import type { Input } from '../../../core/situation/input.ts';
import { Dossier } from '../../ui/dossier.tsx';
import { Knowledge } from '../../ui/knowledge.tsx';
import { Phrases } from './phrases.tsx';
import styles from './panels.module.css';

interface CasePanelProps {
  readonly scenario: TrueCase;
  readonly lang: Lang;
  readonly onAct: (input: Input) => void;
  readonly onTake: ((phrase: string) => void) | undefined;
}

/** The case beside the conversation: who is calling, what one may do, where to look things up. */
export function CasePanel({ scenario, lang, onAct, onTake }: CasePanelProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.panel}>
      <Dossier scenario={scenario} lang={lang} />
      {scenario.knowledge.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('knowledge.title')}</h3>
          <Knowledge
            articles={scenario.knowledge}
            lang={lang}
            onOpen={(article) => onAct({ type: 'lookup', article })}
          />
        </section>
      )}
      {scenario['phrase-library'].length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('case.phrases')}</h3>
          <Phrases
            library={scenario['phrase-library']}
            lang={lang}
            onOpen={(id) => onAct({ type: 'phrase-opened', id })}
            onTake={onTake}
          />
        </section>
      )}
    </div>
  );
}
