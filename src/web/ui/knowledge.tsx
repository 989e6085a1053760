import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../core/base/lang.ts';
import type { Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import { htmlLang } from '../lib/i18n/html-lang.ts';
import styles from './knowledge.module.css';

interface KnowledgeProps {
  readonly articles: Scenario['knowledge'];
  readonly lang: Lang;
  readonly onOpen?: (article: string) => void;
}

/** The knowledge base of a case: looked through by any word, opened one article at a time. */
export function Knowledge({ articles, lang, onOpen }: KnowledgeProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const field = useId();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = articles.filter(({ title, body }) => {
    const text = `${title[lang]} ${body[lang]}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <div className={styles.knowledge}>
      <label className="visually-hidden" htmlFor={field}>
        {t('knowledge.search')}
      </label>
      <input
        id={field}
        className={styles.search}
        type="search"
        value={query}
        placeholder={t('knowledge.search')}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.length === 0 && <p className={styles.none}>{t('knowledge.none')}</p>}
      {found.map(({ id, title, body }) => (
        <details
          key={id}
          className={styles.article}
          lang={htmlLang(lang)}
          onToggle={(event) => {
            if (event.currentTarget.open) onOpen?.(id);
          }}
        >
          <summary className={styles.title}>{title[lang]}</summary>
          <p className={styles.body}>{body[lang]}</p>
        </details>
      ))}
    </div>
  );
}
