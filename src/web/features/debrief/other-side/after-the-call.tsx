import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withReviewText } from '../../../../core/session/review.ts';
import type { Result } from '../../../../core/session/result.ts';
import { useLang } from '../../../lib/i18n/use-lang.ts';
import { Button } from '../../../ui/button.tsx';
import type { KeptReview } from '../use-review.ts';
import { ReviewField } from './review-field.tsx';
import styles from './other-side.module.css';

interface AfterTheCallProps {
  readonly result: Result;
  readonly kept: KeptReview;
}

/** How the customer felt at the end: in the trainee's words first, then in the customer's own. */
export function AfterTheCall({ result, kept: { review, onReview } }: AfterTheCallProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [isTold, setTold] = useState(false);
  return (
    <>
      <ReviewField
        label={t('other-side.felt')}
        hint={t('other-side.felt-hint')}
        value={review.felt ?? ''}
        onKeep={(text) => onReview((said) => withReviewText(said, 'felt', text))}
      />
      <ReviewField
        label={t('other-side.own')}
        hint={t('other-side.own-hint')}
        value={review.own ?? ''}
        onKeep={(text) => onReview((said) => withReviewText(said, 'own', text))}
      />
      <Button icon="coach" className={styles.start} aria-expanded={isTold} onClick={() => setTold(!isTold)}>
        {t('other-side.tell')}
      </Button>
      {isTold && <blockquote className={styles.told}>{result.verdict[lang]}</blockquote>}
    </>
  );
}
