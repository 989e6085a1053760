import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../core/session/state.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import { LineDot } from '../../ui/line-dot.tsx';
import { SteadyLine } from '../../ui/steady-line.tsx';
import { turningPoints } from './turning-points.ts';
import styles from './story.module.css';

interface StoryProps {
  readonly state: SessionState;
  readonly tensions: readonly number[];
  /** The line of the run that this one branched off from. */
  readonly other: readonly number[] | undefined;
}

/** The line of the whole call, with the two turns that made the difference. */
export function Story({ state, tensions, other }: StoryProps) {
  const { t } = useTranslation();
  const points = turningPoints(tensions);
  const turns = Math.max(tensions.length - 1, (other?.length ?? 1) - 1);
  const marks = (['rose', 'fell'] as const).flatMap((kind) => {
    const turn = points[kind];
    return turn === null ? [] : [{ kind, turn, from: tensions[turn - 1] ?? 0, to: tensions[turn] ?? 0 }];
  });
  const inOrder = [...marks].sort((a, b) => a.turn - b.turn);
  return (
    <figure className={styles.story}>
      <div className={styles.chart}>
        <span className={styles.top}>{t('mood.storm')}</span>
        <SteadyLine
          className={styles.line}
          tensions={tensions}
          other={other}
          height={210}
          label={t('debrief.line')}
        >
          {marks.map(({ kind, turn, to }) => (
            <LineDot key={kind} turn={turn} tension={to} turns={turns} />
          ))}
        </SteadyLine>
        <span className={styles.bottom}>{t('mood.calm')}</span>
      </div>
      <figcaption className={styles.marks}>
        {inOrder.map(({ kind, turn, from, to }) => (
          <a key={kind} href={`#turn-${turn}`} className={[styles.mark, styles[kind]].join(' ')}>
            <strong>{t(`debrief.${kind}`)}</strong>
            <span>
              {t('debrief.turn', { turn })} · {t('debrief.from-to', { from, to })}
            </span>
            <Quote state={state} turn={turn} />
          </a>
        ))}
      </figcaption>
    </figure>
  );
}

function Quote({ state, turn }: { readonly state: SessionState; readonly turn: number }) {
  const record = state.turns[turn - 1];
  if (!record || record.text.trim() === '') return null;
  return (
    <span className={styles.quote} lang={record.reading.form.lang === 'zh' ? htmlLang('zh') : undefined}>
      {record.text}
    </span>
  );
}
