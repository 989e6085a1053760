import { useTranslation } from 'react-i18next';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { Due } from '../../lib/study/schedule.ts';
import { PractiseLink } from './practise-link.tsx';
import styles from './study.module.css';

/** Told at once; the earliest come first. */
const SHOWN = 4;

interface DueAgainProps {
  readonly due: readonly Due[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** When what was practised is worth coming back to, shortly before it would fade. */
export function DueAgain({ due, now }: DueAgainProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'medium' });
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('next.due')}</h3>
      <ul className={styles.list}>
        {due.slice(0, SHOWN).map(({ scenario, persona, title, personaName, at }) => (
          <li key={`${scenario} ${persona}`} className={styles.row}>
            <span>
              {title[lang]} · {personaName[lang]}
            </span>
            {at <= now ? (
              <PractiseLink scenario={scenario} persona={persona}>
                {t('next.due-now')}
              </PractiseLink>
            ) : (
              <span className={styles.quiet}>{t('next.due-on', { day: day.format(at) })}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('next.due-why')}</p>
    </section>
  );
}
