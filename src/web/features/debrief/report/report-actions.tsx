import { useTranslation } from 'react-i18next';
import { useLang } from '../../../lib/i18n/use-lang.ts';
import { giveFile } from '../../../lib/give-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../section.tsx';
import { debriefReport } from './debrief-report.ts';
import { reportMarkdown } from './report-markdown.ts';
import type { ReportSource } from './report-source.ts';
import { useOpenForPrint } from './use-open-for-print.ts';
import styles from './report.module.css';

/** The debrief to keep: on paper or as PDF, as Markdown, as JSON. */
export function ReportActions(source: Omit<ReportSource, 'lang' | 't'>) {
  const { t } = useTranslation();
  const lang = useLang();
  useOpenForPrint();
  const { attempt } = source.debriefing.stored;
  const name = `steadyline-debrief-${attempt.scenario}-${attempt.persona}-${attempt.id.slice(0, 8)}`;
  const report = () => debriefReport({ ...source, lang, t });
  return (
    <Section title={t('report.title')} id="report" isForScreen>
      <p className={styles.lead}>{t('report.lead')}</p>
      <div className={styles.buttons}>
        <Button icon="download" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <Button
          icon="download"
          onClick={() => giveFile(`${name}.md`, 'text/markdown', reportMarkdown(report(), t))}
        >
          {t('report.markdown')}
        </Button>
        <Button
          icon="download"
          onClick={() =>
            giveFile(`${name}.json`, 'application/json', `${JSON.stringify(report(), null, 2)}\n`)
          }
        >
          {t('report.json')}
        </Button>
      </div>
    </Section>
  );
}
