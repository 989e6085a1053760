import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseCard } from '../../../contract/content.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './case-list.module.css';

/** The cases to choose from. */
export function CaseList({ cases }: { readonly cases: readonly CaseCard[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <section className={styles.cases}>
      <h2>{t('start.choose')}</h2>
      {cases.length === 0 && <p>{t('start.no-cases')}</p>}
      <ul className={styles.list}>
        {cases.map(({ id, title, summary, channel, personas, minutes }) => (
          <li key={id} className={styles.card}>
            <h3 className={styles.title}>
              <Link href={`/cases/${id}`} className={styles.link}>
                {title[lang]}
              </Link>
            </h3>
            <p className={styles.summary}>{summary[lang]}</p>
            <p className={styles.facts}>
              <span>{t(`channel.${channel}`)}</span>
              <span>{t('start.customers', { count: personas.length })}</span>
              <span>{t('start.minutes', { count: minutes })}</span>
            </p>
            <span className={styles.go} aria-hidden="true">
              {t('start.prepare')}
              <Icon name="next" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
