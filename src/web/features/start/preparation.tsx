import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseCard, Catalogue } from '../../../contract/content.ts';
import type { Scenario } from '../../../core/scenario/schema/scenario-schema.ts';
import { openCase } from '../../../core/situation/case-file.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { useKeptContent } from '../../lib/offline/use-kept-content.ts';
import { newSeed } from '../../lib/run/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { Dossier } from '../../ui/dossier.tsx';
import { Knowledge } from '../../ui/knowledge.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CustomerCards } from './customer-cards.tsx';
import { HowToPractise } from './how-to-practise.tsx';
import { startCall } from './start-call.ts';
import { StepTrail, type StepName } from './step-trail.tsx';
import { useChosenSetup } from './use-chosen-setup.ts';
import styles from './preparation.module.css';

interface PreparationProps {
  readonly card: CaseCard;
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
}

const NEXT = { customer: 'how', how: 'brief', brief: null } as const satisfies Record<
  StepName,
  StepName | null
>;

/** Three short steps, one at a time; each has a good answer already. */
export function Preparation({ card, scenario, catalogue }: PreparationProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const lang = useLang();
  const [step, setStep] = useState<StepName>('customer');
  const place = useRef<HTMLElement>(null);
  const [seed] = useState(newSeed);
  // What stands in the brief may be drawn, so the call has to be the one that it was shown for.
  const known = useMemo(() => openCase(scenario, seed).scenario, [scenario, seed]);
  const [isRefused, setRefused] = useState(false);
  const personas = catalogue.personas.flatMap((one) =>
    one.status === 'ready' && card.personas.includes(one.id) ? [one] : [],
  );
  const ready = catalogue.rubrics.filter((one) => one.status === 'ready');
  const rubrics = [
    ...ready.filter(({ id }) => id === card.rubric),
    ...ready.filter(({ id }) => id !== card.rubric),
  ];
  const { setup, change } = useChosenSetup(card, { personas, rubrics });
  const isKept = useKeptContent({ scenario: card.id, personas: card.personas, rubric: setup.rubric });
  const next = NEXT[step];
  const goTo = (other: StepName): void => {
    setStep(other);
    // The keyboard goes on where the new step begins.
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };
  const start = (): void => {
    startCall(card, personas, setup, seed).then(
      (run) => navigate(`/practise/${run}`),
      () => setRefused(true),
    );
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading title={card.title[lang]} />
        <p className={styles.summary}>{card.summary[lang]}</p>
        <StepTrail step={step} onStep={goTo} />
      </header>
      <section ref={place} className={styles.step} aria-label={t(`step.${step}`)} tabIndex={-1}>
        {step === 'customer' && (
          <CustomerCards
            personas={personas}
            chosen={setup.persona}
            onChoose={(persona) => change({ persona })}
          />
        )}
        {step === 'how' && (
          <HowToPractise setup={setup} rubrics={rubrics} isGuided={card.guided} onChange={change} />
        )}
        {step === 'brief' && (
          <div className={styles.brief}>
            <Dossier scenario={known} lang={setup.lang} />
            <aside className={styles.knowledge}>
              <h3>{t('knowledge.title')}</h3>
              <p className={styles.hint}>{t('knowledge.hint')}</p>
              <Knowledge articles={known.knowledge} lang={setup.lang} />
            </aside>
          </div>
        )}
      </section>
      {isRefused && (
        <p className={styles.refused} role="alert">
          {t('start.refused')}
        </p>
      )}
      <footer className={styles.foot}>
        {next ? (
          <Button key={next} look="primary" icon="next" onClick={() => goTo(next)}>
            {t(`step.to-${next}`)}
          </Button>
        ) : (
          <Button look="primary" icon="phone" onClick={start}>
            {t('start.call')}
          </Button>
        )}
        <p className={styles.hint}>{isKept ? t('start.offline') : t(`step.hint-${step}`)}</p>
      </footer>
    </div>
  );
}
