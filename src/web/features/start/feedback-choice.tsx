import { useTranslation } from 'react-i18next';
import { FEEDBACK_TIMES, useSettings } from '../../lib/settings/settings.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** When the coach speaks of a turn. */
export function FeedbackChoice() {
  const { t } = useTranslation();
  const { feedback, setFeedback } = useSettings();
  return (
    <Segmented
      legend={t('feedback.when')}
      value={feedback}
      options={FEEDBACK_TIMES.map((value) => ({
        value,
        label: t(`feedback.${value}`),
        hint: t(`feedback.${value}-hint`),
      }))}
      onChange={setFeedback}
    />
  );
}
