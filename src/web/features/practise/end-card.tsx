import { useTranslation } from 'react-i18next';
import type { EndingClass } from '../../../core/scenario/vocabulary.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './end-card.module.css';

interface EndCardProps {
  readonly run: string;
  readonly ending: EndingClass;
}

/** The call is over; one step further is the debrief. */
export function EndCard({ run, ending }: EndCardProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} aria-label={t('talk.over')}>
      <p className={styles.title}>{t('talk.over')}</p>
      <p>{t(`ending.${ending}`)}</p>
      <LinkButton href={`/debrief/${run}`} look="primary" icon="next" takesFocus>
        {t('talk.to-debrief')}
      </LinkButton>
    </section>
  );
}
