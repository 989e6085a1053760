import { useCallback } from 'react';
import { useTexts } from '../../lib/run/use-texts.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { useLoad } from '../../lib/use-load.ts';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Debrief } from './debrief.tsx';
import { ExamQuestion } from './exam/exam-question.tsx';
import { loadDebrief, type Debriefing } from './load-debrief.ts';
import { Unfinished } from './unfinished.tsx';
import { Unreadable } from './unreadable.tsx';
import { useReview } from './use-review.ts';

/** What a call came to, and why. */
export function DebriefPage({ id }: { readonly id: string }) {
  const loaded = useLoad(useCallback(() => loadDebrief(id), [id]));
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <LoadProblem error={loaded.error} onRetry={loaded.retry} />;
  return <WithTexts debriefing={loaded.value} />;
}

function WithTexts({ debriefing }: { readonly debriefing: Debriefing }) {
  const texts = useTexts(debriefing.stored.attempt.lang);
  if (texts.status === 'loading') return <Loading />;
  if (texts.status === 'failed') return <LoadProblem error={texts.error} onRetry={texts.retry} />;
  return <Played debriefing={debriefing} texts={texts.value} />;
}

function Played({ debriefing, texts }: { readonly debriefing: Debriefing; readonly texts: CallTexts }) {
  const { stored, state } = debriefing;
  const kept = useReview(stored);
  if (!stored.attempt.result) return <Unfinished run={stored.id} />;
  if (!state.result) return <Unreadable then={stored.attempt.result.score.total} />;
  if (stored.coaching === 'exam' && !kept.review.guess) {
    return (
      <ExamQuestion
        debriefing={debriefing}
        problem={kept.problem}
        onGuess={(guess) => kept.onReview((review) => ({ ...review, guess }))}
      />
    );
  }
  return <Debrief debriefing={debriefing} result={state.result} texts={texts} kept={kept} />;
}
