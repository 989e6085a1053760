import { useTranslation } from 'react-i18next';
import type { TurnRecord } from '../../../core/session/state.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { TurningPoint } from './turning-points.ts';
import styles from './story.module.css';

interface TurningTurnProps {
  readonly point: TurningPoint;
  readonly record: TurnRecord | undefined;
}

/** One of the two turns: what was said, where it took the customer, and why; the whole of it leads to the turn. */
export function TurningTurn({ point, record }: TurningTurnProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { turn, kind, before, after, because } = point;
  const trust = after.context.trust - before.context.trust;
  const moved = before.mood !== after.mood;
  return (
    <a href={`#turn-${turn}`} className={[styles.mark, styles[kind]].join(' ')}>
      <strong>{t(`story.${kind}`, { turn })}</strong>
      <span>
        {moved && `${t('story.mood', { from: t(`mood.${before.mood}`), to: t(`mood.${after.mood}`) })} · `}
        {t('debrief.from-to', { from: before.context.tension, to: after.context.tension })}
        {trust !== 0 && ` · ${t(trust > 0 ? 'story.trust-up' : 'story.trust-down')}`}
      </span>
      {record && record.text.trim() !== '' && (
        <q className={styles.quote} lang={record.reading.form.lang === 'zh' ? htmlLang('zh') : undefined}>
          {record.text}
        </q>
      )}
      {because && <span className={styles.because}>{because[lang]}</span>}
    </a>
  );
}
