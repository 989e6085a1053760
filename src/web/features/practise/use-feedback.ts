import { useMemo } from 'react';
import type { TurnRecord } from '../../../core/session/state.ts';
import type { RuleText } from '../../../contract/content.ts';
import { turnFeedback } from '../../lib/feedback/turn-feedback.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import type { Talk } from './talk.ts';

interface Feedback {
  /** The turn it is about: the last one; null before the first reply. */
  readonly turn: TurnRecord | null;
  readonly worked: RuleText | null;
  readonly change: RuleText | null;
}

/** What the coach says of the last turn, in words. */
export function useFeedback({ state, loaded }: Talk, texts: CallTexts): Feedback {
  return useMemo(() => {
    const turn = state.turns.at(-1) ?? null;
    const before = state.turns.at(-2)?.findings ?? [];
    const { worked, change } = turnFeedback(turn?.findings ?? [], before, loaded.run.rules);
    const words = (finding: { readonly rule: string } | null): RuleText | null =>
      finding ? (texts.rules.get(finding.rule) ?? null) : null;
    return { turn, worked: words(worked), change: words(change) };
  }, [state.turns, loaded, texts]);
}
