import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EndingClass } from '../../../core/scenario/vocabulary.ts';
import type { Result } from '../../../core/session/result.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { forkRun } from '../../lib/run/fork-run.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { WhatNext } from '../../ui/study/what-next.tsx';
import { Comparison } from './comparison.tsx';
import { Dimensions } from './dimensions.tsx';
import { ExamAnswer } from './exam/exam-answer.tsx';
import { FiguresTable } from './figures/figures-table.tsx';
import type { Figures } from './figures/load-figures.ts';
import { Forks } from './forks.tsx';
import { Jump } from './jump.tsx';
import { Ledger } from './ledger.tsx';
import type { Debriefing } from './load-debrief.ts';
import { NeverHappened } from './never-happened.tsx';
import { NoteSection } from './note/note-section.tsx';
import { OtherSide } from './other-side/other-side.tsx';
import { Outcome } from './outcome.tsx';
import { ReportActions } from './report/report-actions.tsx';
import { ReviewSummary } from './review-summary.tsx';
import { Sheet } from './sheet/sheet.tsx';
import { sheetLines } from './sheet/sheet-lines.ts';
import { Story } from './story.tsx';
import { StressNote } from './stress-note.tsx';
import { Transcript } from './transcript.tsx';
import type { KeptReview } from './use-review.ts';
import { Verdict } from './verdict.tsx';
import { WhatIf } from './what-if.tsx';
import styles from './debrief.module.css';

export interface DebriefProps {
  readonly debriefing: Debriefing;
  readonly result: Result;
  readonly texts: CallTexts;
  readonly figures: Figures;
  readonly kept: KeptReview;
}

/** One sentence and the line first; then why, as far as one cares to read. */
export function Debrief({ debriefing, result, texts, figures, kept }: DebriefProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [, navigate] = useLocation();
  const { stored, loaded, state, parent, forks } = debriefing;
  const tryFrom = (turn: number): void => {
    const fork = forkRun(stored, state, turn);
    void runStore.put(fork).then(() => navigate(`/practise/${fork.id}`));
  };
  const lines = sheetLines(loaded.run.rubric, result.score, lang);
  const then = stored.attempt.result?.score.total;
  const { guess } = kept.review;
  // Who has just guessed wants to know; who comes back later wants the story first.
  const hasJustGuessed = guess !== undefined && !stored.attempt.review?.guess;
  const answer = guess && <ExamAnswer debriefing={debriefing} guess={guess} />;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          {stored.title[lang]} · {loaded.run.player.persona.name[lang]} · {t(`mode.${stored.attempt.mode}`)}
          {' · '}
          {t('rubric.scored', { name: loaded.run.rubric.name[lang] })}
        </p>
        <PageHeading title={t('debrief.title')} className={styles.sentence}>
          {t(`debrief.sentence.${sentenceOf(result)}`)}
        </PageHeading>
      </header>
      {stored.attempt.bundle !== loaded.bundle && (
        <p className={styles.changed}>{t('debrief.changed', { then, now: result.score.total })}</p>
      )}
      {hasJustGuessed && answer}
      <Story state={state} persona={loaded.run.player.persona} other={parent?.tensions} />
      <Jump />
      {!hasJustGuessed && answer}
      <Outcome run={loaded.run} result={result} texts={texts} retries={stored.retries} way={figures.way} />
      {parent?.attempt.result && (
        <Comparison now={result} before={parent.attempt.result} turn={stored.attempt.parent?.turn ?? 1} />
      )}
      {lines.length > 0 ? (
        <Sheet lines={lines} vetoes={result.critical} rules={texts.rules} />
      ) : (
        <Dimensions score={result.score} />
      )}
      <WhatIf debriefing={debriefing} acts={texts.acts} />
      <StressNote stress={result.stress} />
      <NeverHappened score={result.score} rules={texts.rules} />
      <Transcript debriefing={debriefing} score={result.score} texts={texts} onTryFrom={tryFrom} />
      {state.note && (
        <NoteSection note={state.note} lang={stored.attempt.lang} score={result.score} texts={texts} />
      )}
      <OtherSide debriefing={debriefing} result={result} kept={kept} />
      <ReviewSummary review={kept.review} />
      <Verdict result={result} figures={figures} />
      <FiguresTable figures={figures} />
      <Ledger score={result.score} rules={texts.rules} />
      <Forks forks={forks} />
      <WhatNext key={String(kept.isKept)} task={stored.attempt} />
      <ReportActions {...{ debriefing, result, texts, figures }} review={kept.review} />
      <footer className={styles.foot}>
        <Button look="primary" icon="undo" onClick={() => tryFrom(1)}>
          {t('debrief.again-start')}
        </Button>
        <LinkButton href={`/cases/${stored.attempt.scenario}`}>{t('debrief.other-customer')}</LinkButton>
        <LinkButton href="/runs">{t('runs.title')}</LinkButton>
      </footer>
    </article>
  );
}

/** The outcome leads; a rough way to a good end is said too. */
function sentenceOf({ ending, score }: Result): EndingClass | 'resolved-rough' {
  return ending.class === 'resolved' && !score.passed ? 'resolved-rough' : ending.class;
}
