import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../core/base/lang.ts';
import type { TrueCase } from '../../core/situation/true-case.ts';
import { htmlLang } from '../lib/i18n/html-lang.ts';
import styles from './dossier.module.css';
import { HandoverRecord } from './handover-record.tsx';

interface DossierProps {
  readonly scenario: TrueCase;
  /** The language of the call: what stands here is what one will have to say. */
  readonly lang: Lang;
}

/** The case as the trainee knows it before picking up. */
export function Dossier({ scenario, lang }: DossierProps) {
  const { t } = useTranslation();
  const { customer, handover, included = [] } = scenario;
  return (
    <div className={styles.dossier}>
      <Part title={t('case.role')}>
        <p lang={htmlLang(lang)}>{scenario.role[lang]}</p>
        <p lang={htmlLang(lang)}>{scenario.brief[lang]}</p>
      </Part>
      {handover && <HandoverRecord handover={handover} lang={lang} />}
      <Part title={t('case.customer')}>
        <p className={styles.name} lang={htmlLang(lang)}>
          {customer.name[lang]}
          {customer['since-years'] > 0 && (
            <span className={styles.since}>{t('case.since', { count: customer['since-years'] })}</span>
          )}
        </p>
        <dl className={styles.card} lang={htmlLang(lang)}>
          {customer.card.map(({ label, value }) => (
            <div key={label[lang]} className={styles.row}>
              <dt>{label[lang]}</dt>
              <dd>{value[lang]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <List title={t('case.history')} lang={lang} items={customer.history.map((item) => item[lang])} />
      <List title={t('case.authority')} lang={lang} items={scenario.authority.map((item) => item[lang])} />
      <List title={t('case.service')} lang={lang} items={scenario.service.map(({ say }) => say[lang])} />
      {included.map(({ id, 'law-checked': law }) => (
        <Fragment key={id}>
          {law && (
            <p className={styles.law}>{t('case.law-checked', { where: law.where[lang], on: law.on })}</p>
          )}
        </Fragment>
      ))}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly lang: Lang;
  readonly items: readonly string[];
}

function List({ title, lang, items }: ListProps) {
  if (items.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={styles.list} lang={htmlLang(lang)}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Part>
  );
}
