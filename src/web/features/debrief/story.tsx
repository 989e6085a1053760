import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../core/scenario/schema/persona-schema.ts';
import type { SessionState } from '../../../core/session/state.ts';
import { tensionsOf } from '../../lib/run/tensions-of.ts';
import { LineDot } from '../../ui/line-dot.tsx';
import { SteadyLine } from '../../ui/steady-line.tsx';
import { Feelings } from './feelings.tsx';
import { TurningTurn } from './turning-turn.tsx';
import { turningPoints } from './turning-points.ts';
import styles from './story.module.css';

interface StoryProps {
  readonly state: SessionState;
  readonly persona: Persona;
  /** The line of the run that this one branched off from. */
  readonly other: readonly number[] | undefined;
}

/** The whole call on one screen: its line, how it began and ended, and the two turns that made the difference. */
export function Story({ state, persona, other }: StoryProps) {
  const { t } = useTranslation();
  const tensions = tensionsOf(state);
  const points = turningPoints(state);
  const turns = Math.max(tensions.length - 1, (other?.length ?? 1) - 1);
  return (
    <figure className={styles.story} id="story">
      <div className={styles.chart}>
        <span className={styles.top}>{t('mood.storm')}</span>
        <SteadyLine
          className={styles.line}
          tensions={tensions}
          other={other}
          height={180}
          label={t('story.line', { tensions: tensions.join(t('list.and')) })}
        >
          {points.map(({ turn, after }) => (
            <LineDot key={turn} turn={turn} tension={after.context.tension} turns={turns} />
          ))}
        </SteadyLine>
        <span className={styles.bottom}>{t('mood.calm')}</span>
      </div>
      <figcaption className={styles.words}>
        <Feelings state={state} persona={persona} />
        {points.length > 0 && (
          <h2 className={styles.title}>{t(points.length === 1 ? 'story.turning-1' : 'story.turning-2')}</h2>
        )}
        <div className={styles.marks}>
          {points.map((point) => (
            <TurningTurn key={point.turn} point={point} record={state.turns[point.turn - 1]} />
          ))}
        </div>
      </figcaption>
    </figure>
  );
}
