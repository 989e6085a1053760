import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../lib/content/use-catalogue.ts';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SteadyLine } from '../../ui/steady-line.tsx';
import { BrokenFiles } from './broken-files.tsx';
import { CaseList } from './case-list.tsx';
import { RecentRuns } from './recent-runs.tsx';
import styles from './start-page.module.css';

/** A call that goes well, as the line draws it. */
const GOOD_CALL = [90, 95, 85, 90, 70, 72, 50, 35, 38, 22, 15, 12];

/** What this is, which cases there are, and where one left off. */
export function StartPage() {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  if (catalogue.status === 'loading') return <Loading />;
  if (catalogue.status === 'failed') return <LoadProblem error={catalogue.error} onRetry={catalogue.retry} />;
  const { cases, personas, rubrics } = catalogue.value;
  const broken = [...cases, ...personas, ...rubrics].filter((entry) => entry.status === 'broken');
  return (
    <>
      <section className={styles.hero}>
        <SteadyLine className={styles.line} tensions={GOOD_CALL} height={190} room={150} />
        <p className={styles.legend} aria-hidden="true">
          <span>{t('mood.storm')}</span>
          <span>{t('mood.calm')}</span>
        </p>
        <PageHeading title={t('start.title')} className={styles.title}>
          {t('start.claim')}
        </PageHeading>
        <p className={styles.lead}>{t('start.lead')}</p>
      </section>
      <CaseList cases={cases.filter((entry) => entry.status === 'ready')} />
      <BrokenFiles files={broken} />
      <RecentRuns />
    </>
  );
}
