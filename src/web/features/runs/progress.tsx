import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { BADGES, earnedBadges, type Badge } from '../../lib/study/badges.ts';
import { gradedRuns, type GradedRun } from '../../lib/study/graded-run.ts';
import { LEVELS, levelReached, nextLevel } from '../../lib/study/level-reached.ts';
import styles from './progress.module.css';

/** What one has shown one can do, and what comes next; each level and badge says what it is for (coverage row E2.2). */
export function Progress({ runs }: { readonly runs: readonly StoredRun[] }) {
  const { t } = useTranslation();
  const graded = gradedRuns(runs);
  if (graded.length === 0) return null;
  const level = levelReached(graded);
  const next = nextLevel(level);
  const earned = earnedBadges(graded);
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h2 id="progress">{t('progress.title')}</h2>
      <div className={styles.level}>
        <ol className={styles.steps} aria-label={t('progress.levels')}>
          {LEVELS.map((one) => (
            <li
              key={one}
              className={LEVELS.indexOf(one) <= LEVELS.indexOf(level) ? styles.reached : styles.ahead}
              aria-current={one === level ? 'step' : undefined}
            >
              {t(`progress.level.${one}`)}
            </li>
          ))}
        </ol>
        <p>
          {t(`progress.for.${level}`)} {next ? t('progress.next', { how: t(`progress.how.${next}`) }) : ''}
        </p>
      </div>
      <h3 className={styles.title}>{t('progress.badges')}</h3>
      <ul className={styles.badges}>
        {BADGES.map((badge) => (
          <BadgeCard key={badge} badge={badge} run={earned.get(badge)} />
        ))}
      </ul>
      <p className={styles.quiet}>{t('progress.note')}</p>
    </section>
  );
}

interface BadgeCardProps {
  readonly badge: Badge;
  /** The run that earned it. */
  readonly run: GradedRun | undefined;
}

function BadgeCard({ badge, run }: BadgeCardProps) {
  const { t } = useTranslation();
  return (
    <li className={run ? styles.earned : styles.open}>
      <p className={styles.name}>{t(`progress.badge.${badge}`)}</p>
      <p className={styles.quiet}>{t(`progress.badge-how.${badge}`)}</p>
      <p className={styles.quiet}>
        {run ? <Link href={`/debrief/${run.id}`}>{t('progress.earned')}</Link> : t('progress.open')}
      </p>
    </li>
  );
}
