import { useTranslation } from 'react-i18next';
import type { TurnRecord } from '../../../core/session/state.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { changeOf } from './change-of.ts';
import styles from './what-it-did.module.css';

/** What a turn did to the customer, and why. */
export function WhatItDid({ turn }: { readonly turn: TurnRecord }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { tension, levels } = changeOf(turn);
  const moved = [
    tension.from === tension.to ? t('turn.steady', { to: tension.to }) : t('debrief.from-to', tension),
    ...levels.map(({ level, isUp }) => t(`turn.${level}-${isUp ? 'up' : 'down'}`)),
  ];
  return (
    <div className={styles.did}>
      <p className={styles.moved}>{moved.join(' · ')}</p>
      {turn.because.map((because) => (
        <p key={because[lang]}>{because[lang]}</p>
      ))}
    </div>
  );
}
