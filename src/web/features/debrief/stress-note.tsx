import { useTranslation } from 'react-i18next';
import type { Result } from '../../../core/session/result.ts';
import { Section } from './section.tsx';
import styles from './stress-note.module.css';

/** What pressure did to the replies, kindly, with the way out (coverage row P.6). */
export function StressNote({ stress }: Pick<Result, 'stress'>) {
  const { t } = useTranslation();
  if (!stress) return null;
  return (
    <Section title={t('debrief.stress')}>
      <div className={styles.note}>
        <h3>{t(`stress.${stress.response}`)}</h3>
        <p>{t(`stress.${stress.response}-text`)}</p>
        <p className={styles.where}>
          {t('stress.where')}
          {stress.turns.map((turn) => (
            <a key={turn} href={`#turn-${turn}`}>
              {t('debrief.turn', { turn })}
            </a>
          ))}
        </p>
      </div>
    </Section>
  );
}
