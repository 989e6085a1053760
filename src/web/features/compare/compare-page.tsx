import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DIMENSIONS } from '../../../core/scenario/vocabulary.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { useTexts } from '../../lib/run/use-texts.ts';
import { areComparable } from '../../lib/study/are-comparable.ts';
import { points } from '../../lib/study/points.ts';
import { useLoad } from '../../lib/use-load.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CompareTable, type CompareRow } from './compare-table.tsx';
import { ledgerLines } from './ledgers.ts';
import { LinesChart } from './lines-chart.tsx';
import { loadCompared, type ComparedRun } from './load-compared.ts';
import { RunsLegend } from './runs-legend.tsx';
import styles from './compare.module.css';

/** Two to four runs of one case, held against each other. `ids`: of the runs, with commas between. */
export function ComparePage({ ids }: { readonly ids: string }) {
  const runs = useLoad(useCallback(() => loadCompared(ids.split(',')), [ids]));
  if (runs.status === 'loading') return <Loading />;
  if (runs.status === 'failed') return <LoadProblem error={runs.error} onRetry={runs.retry} />;
  const [first] = runs.value;
  if (!first || !areComparable(runs.value.map(({ stored }) => stored))) return <NotComparable />;
  return <WithTexts runs={runs.value} first={first} />;
}

interface ComparedProps {
  readonly runs: readonly ComparedRun[];
  readonly first: ComparedRun;
}

function WithTexts({ runs, first }: ComparedProps) {
  const texts = useTexts(first.stored.attempt.lang);
  if (texts.status === 'loading') return <Loading />;
  if (texts.status === 'failed') return <LoadProblem error={texts.error} onRetry={texts.retry} />;
  return <Compared runs={runs} first={first} texts={texts.value} />;
}

function Compared({ runs, first, texts }: ComparedProps & { readonly texts: CallTexts }) {
  const { t } = useTranslation();
  const lang = useLang();
  const scores = runs.map(({ result }) => result.score);
  const turns = Math.max(...runs.map(({ tensions }) => tensions.length));
  const sides: CompareRow[] = DIMENSIONS.map((dimension) => ({
    key: dimension,
    name: t(`dimension.${dimension}`),
    cells: scores.map((score) => score.dimensions[dimension]),
  }));
  const total = { key: 'total', name: t('debrief.total'), cells: scores.map((score) => score.total) };
  const ledger = ledgerLines(scores).map(({ kind, rule, points: worth }): CompareRow => ({
    key: `${kind} ${rule ?? ''}`,
    name: kind === 'rule' ? (texts.rules.get(rule ?? '')?.title ?? rule ?? '') : t(`debrief.row-${kind}`),
    cells: worth.map((some) => some !== null && points(some)).map((some) => some || null),
  }));
  const sum = { key: 'sum', name: t('debrief.sum'), cells: scores.map((score) => points(score.hundredths)) };
  const moods = Array.from({ length: turns }, (_, turn): CompareRow => ({
    key: String(turn),
    name: turn === 0 ? t('story.first') : t('debrief.turn', { turn }),
    cells: runs.map(({ tensions }) => tensions[turn] ?? null),
  }));
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.quiet}>
          {first.stored.title[lang]} · {t(`mode.${first.stored.attempt.mode}`)}
        </p>
        <PageHeading title={t('compare.title', { count: runs.length })} />
      </header>
      <LinesChart runs={runs} />
      <RunsLegend runs={runs} />
      <CompareTable
        title={t('debrief.dimensions')}
        rows={[...sides, { ...total, isSum: true }]}
        runs={runs.length}
      />
      <CompareTable
        title={t('debrief.ledger')}
        rows={[...ledger, { ...sum, isSum: true }]}
        runs={runs.length}
      />
      <CompareTable title={t('compare.tension')} rows={moods} runs={runs.length} />
      <footer>
        <LinkButton href="/runs">{t('runs.title')}</LinkButton>
      </footer>
    </article>
  );
}

/** The address was written by hand, or a run is gone or goes on. */
function NotComparable() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHeading title={t('compare.title', { count: 2 })} />
      <p>{t('compare.not')}</p>
      <div>
        <LinkButton href="/runs" look="primary">
          {t('runs.title')}
        </LinkButton>
      </div>
    </div>
  );
}
