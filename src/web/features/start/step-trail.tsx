import { useTranslation } from 'react-i18next';
import styles from './step-trail.module.css';

const STEPS = ['customer', 'how', 'brief'] as const;
export type StepName = (typeof STEPS)[number];

interface StepTrailProps {
  readonly step: StepName;
  readonly onStep: (step: StepName) => void;
}

/** Where one is among the three steps; any of them is one press away. */
export function StepTrail({ step, onStep }: StepTrailProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles.trail} aria-label={t('step.trail')}>
      {STEPS.map((one, index) => (
        <li key={one}>
          <button
            type="button"
            className={styles.step}
            aria-current={one === step ? 'step' : undefined}
            onClick={() => onStep(one)}
          >
            <span className={styles.number}>{index + 1}</span>
            {t(`step.${one}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}
