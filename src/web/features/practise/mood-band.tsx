import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../core/session/state.ts';
import { tensionsOf } from '../../lib/run/tensions-of.ts';
import { LineDot } from '../../ui/line-dot.tsx';
import { MoodMark } from '../../ui/mood-mark.tsx';
import { SteadyLine } from '../../ui/steady-line.tsx';
import { trendOf } from './trend-of.ts';
import styles from './mood-band.module.css';

/** The line has room for so many turns before it draws closer together. */
const ROOM = 9;

/** The customer's mood as a live line over the conversation. */
export function MoodBand({ state }: { readonly state: SessionState }) {
  const { t } = useTranslation();
  const tensions = tensionsOf(state);
  const turns = Math.max(ROOM, tensions.length);
  const last = tensions.at(-1) ?? 0;
  const turn = state.turns.at(-1);
  return (
    <section className={styles.band} aria-label={t('mood.title')}>
      <div className={styles.paper}>
        <SteadyLine className={styles.line} tensions={tensions} turns={turns} height={90}>
          <LineDot turn={tensions.length - 1} tension={last} turns={turns} look="now" />
        </SteadyLine>
      </div>
      <p className={styles.words}>
        <MoodMark mood={state.customer.mood} />
        {turn && <span className={styles.trend}>{t(`mood.${trendOf(turn)}`)}</span>}
      </p>
    </section>
  );
}
