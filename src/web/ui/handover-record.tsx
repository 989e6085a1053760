import { useTranslation } from 'react-i18next';
import type { Lang } from '../../core/base/lang.ts';
import type { Handover } from '../../core/scenario/schema/handover-schema.ts';
import { htmlLang } from '../lib/i18n/html-lang.ts';
import styles from './handover-record.module.css';

interface HandoverRecordProps {
  readonly handover: Handover;
  readonly lang: Lang;
}

/** What was said before the contact came here, so that nobody has to say it again. */
export function HandoverRecord({ handover, lang }: HandoverRecordProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.record}>
      <h3 className={styles.title}>{t(`handover.from-${handover.from}`)}</h3>
      <p className={styles.hint}>{t('handover.hint')}</p>
      <ol className={styles.lines}>
        {handover.record.map(({ who, say }) => (
          <li key={`${who}/${say[lang]}`}>
            <span className={styles.who}>{t(`handover.${who}`)}</span>
            <span lang={htmlLang(lang)}>{say[lang]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
