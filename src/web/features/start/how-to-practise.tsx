import { useTranslation } from 'react-i18next';
import type { RubricCard } from '../../../contract/content.ts';
import { PACES } from '../../../core/scenario/vocabulary.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { VolumeChoice } from '../../ui/volume-choice.tsx';
import { FeedbackChoice } from './feedback-choice.tsx';
import { RubricChoice } from './rubric-choice.tsx';
import styles from './how-to-practise.module.css';
import type { ChosenSetup } from './use-chosen-setup.ts';

interface HowToPractiseProps {
  readonly setup: ChosenSetup;
  readonly rubrics: readonly RubricCard[];
  /** Whether the case has replies to pick. */
  readonly isGuided: boolean;
  readonly onChange: (change: Partial<ChosenSetup>) => void;
}

/** How to practise; each choice says what it means. */
export function HowToPractise({ setup, rubrics, isGuided, onChange }: HowToPractiseProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.choices}>
      <Segmented
        legend={t('how.mode')}
        value={setup.mode}
        options={(isGuided ? (['guided', 'free'] as const) : (['free'] as const)).map((value) => ({
          value,
          label: t(`mode.${value}`),
          hint: t(`how.mode-${value}`),
        }))}
        onChange={(mode) => onChange({ mode })}
      />
      <Segmented
        legend={t('how.lang')}
        value={setup.lang}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(lang) => onChange({ lang })}
      />
      <Segmented
        legend={t('how.coaching')}
        value={setup.coaching}
        options={(['coached', 'exam'] as const).map((value) => ({
          value,
          label: t(`coaching.${value}`),
          hint: t(`how.coaching-${value}`),
        }))}
        onChange={(coaching) => onChange({ coaching })}
      />
      {setup.coaching === 'coached' && <FeedbackChoice />}
      <Segmented
        legend={t('how.pace')}
        value={setup.pace}
        options={PACES.map((value) => ({ value, label: t(`pace.${value}`), hint: t(`how.pace-${value}`) }))}
        onChange={(pace) => onChange({ pace })}
      />
      {rubrics.length > 1 && (
        <RubricChoice rubrics={rubrics} chosen={setup.rubric} onChoose={(rubric) => onChange({ rubric })} />
      )}
      <VolumeChoice />
    </div>
  );
}
