import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrueCase } from '../../../core/situation/true-case.ts';
import type { Lang } from '../../../core/base/lang.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { Button } from '../../ui/button.tsx';
import { SteadyLine } from '../../ui/steady-line.tsx';
import styles from './ringing.module.css';

interface RingingProps {
  readonly scenario: TrueCase;
  readonly lang: Lang;
  readonly onPickUp: () => void;
}

/** The telephone rings: seen as well as heard. */
export function Ringing({ scenario, lang, onPickUp }: RingingProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  // Not `autofocus`: a browser heeds that once a page, and this telephone may ring again.
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.ringing}>
      <SteadyLine className={styles.line} tensions={[20, 90, 25, 90, 22]} height={160} room={50} />
      <p className={styles.what} role="status">
        {t('talk.ringing')}
      </p>
      <p className={styles.who} lang={htmlLang(lang)}>
        {scenario.customer.name[lang]}
      </p>
      <p className={styles.hint}>{t('talk.breathe')}</p>
      <Button ref={button} look="primary" icon="phone" onClick={onPickUp}>
        {t('talk.pick-up')}
      </Button>
    </div>
  );
}
