import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useRoute } from 'wouter';
import { Wordmark } from '../ui/wordmark.tsx';
import { LanguageButton } from './language-button.tsx';
import styles from './shell.module.css';
import { ThemeButton } from './theme-button.tsx';

/** What stands around every page but the conversation. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [isRuns] = useRoute('/runs');
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.home}>
          <Wordmark />
          <span className="visually-hidden">{t('common.home')}</span>
        </Link>
        <nav className={styles.nav} aria-label={t('shell.nav')}>
          <Link href="/runs" className={styles.link} aria-current={isRuns ? 'page' : undefined}>
            {t('runs.title')}
          </Link>
          <LanguageButton />
          <ThemeButton />
        </nav>
      </header>
      <main id="main" className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>{t('shell.private')}</footer>
    </div>
  );
}
