import { useCallback } from 'react';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { useTexts } from '../../lib/run/use-texts.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { useLoad } from '../../lib/use-load.ts';
import { useLoadKept } from '../../lib/use-load-kept.ts';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Debrief, type DebriefProps } from './debrief.tsx';
import { ExamQuestion } from './exam/exam-question.tsx';
import { loadFigures } from './figures/load-figures.ts';
import { loadDebrief, type Debriefing } from './load-debrief.ts';
import { isNoteDue } from './note/is-note-due.ts';
import { NoteForm } from './note/note-form.tsx';
import { Unfinished } from './unfinished.tsx';
import { Unreadable } from './unreadable.tsx';
import { useReview } from './use-review.ts';

/** What a call came to, and why. */
export function DebriefPage({ id }: { readonly id: string }) {
  const loaded = useLoad(useCallback(() => loadDebrief(id), [id]));
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <LoadProblem error={loaded.error} onRetry={loaded.retry} />;
  if (isNoteDue(loaded.value)) return <NoteForm debriefing={loaded.value} onDone={loaded.again} />;
  return <WithTexts debriefing={loaded.value} />;
}

function WithTexts({ debriefing }: { readonly debriefing: Debriefing }) {
  const texts = useTexts(debriefing.stored.attempt.lang);
  if (texts.status === 'loading') return <Loading />;
  if (texts.status === 'failed') return <LoadProblem error={texts.error} onRetry={texts.retry} />;
  return <Played debriefing={debriefing} texts={texts.value} />;
}

interface PlayedProps {
  readonly debriefing: Debriefing;
  readonly texts: CallTexts;
}

function Played({ debriefing, texts }: PlayedProps) {
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
  return <WithFigures {...{ debriefing, texts, kept }} result={state.result} />;
}

function WithFigures(props: Omit<DebriefProps, 'figures'>) {
  const { debriefing } = props;
  const page = useLang();
  const figures = useLoadKept(useCallback(() => loadFigures(debriefing, page), [debriefing, page]));
  if (figures.status === 'loading') return <Loading />;
  if (figures.status === 'failed') return <LoadProblem error={figures.error} onRetry={figures.retry} />;
  return <Debrief {...props} figures={figures.value} />;
}
