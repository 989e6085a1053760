import { betterWordings } from '../../../core/explore/better-wordings.ts';
import { smallestChange, type Counterfactual } from '../../../core/explore/counterfactual.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import { inputsBefore, playInputs } from '../../../core/session/attempt.ts';
import type { TurnRecord } from '../../../core/session/state.ts';
import { turnFeedback } from '../../lib/feedback/turn-feedback.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import type { Debriefing } from './load-debrief.ts';

/** What else could have been said in a turn. */
export interface AnotherWay {
  /** The smallest change that would have left the customer better off; null where none would. */
  readonly change: Counterfactual | null;
  /** Words of this very case, and how they would have left the customer. */
  readonly wording: { readonly text: string; readonly mood: Mood; readonly tension: number } | null;
  /** Where the case has none: how others say what the turn lacked, in the language of the call. */
  readonly examples: readonly string[];
}

/** Plays the turn anew in many ways: a few tenths of a second at worst, so only when somebody asks. */
export function anotherWay(
  { stored, loaded: { run }, state }: Debriefing,
  turn: TurnRecord,
  { spoken }: Pick<CallTexts, 'spoken'>,
): AnotherWay {
  const { inputs, readings } = stored.attempt;
  const before = playInputs(run, inputsBefore(inputs, state, turn.index), readings);
  const [best] = betterWordings(run, before, turn);
  const { change: lacking } = turnFeedback(turn.findings, [], run.rules);
  return {
    change: smallestChange(run, before, turn),
    wording: best
      ? {
          text: best.choice.say[run.lang],
          mood: best.after.mood,
          tension: best.after.context.tension,
        }
      : null,
    examples: best || !lacking ? [] : (spoken.get(lacking.rule)?.strong ?? []),
  };
}
