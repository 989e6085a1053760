import type { Customer } from '../persona/customer.ts';
import type { RuleFinding } from '../rules/rule.ts';
import type { Choice } from '../scenario/schema/scenario-schema.ts';
import { fittingChoices, readingOfChoice } from '../session/choices.ts';
import type { Run } from '../session/run.ts';
import type { SessionState, TurnRecord } from '../session/state.ts';
import { stepRun } from '../session/step.ts';
import { standing } from './standing.ts';

/** Words of the case that would have done more at this very moment of the call. */
export interface BetterWording {
  readonly choice: Choice;
  /** Where they would have taken the customer. */
  readonly after: Customer;
}

/**
 * The case's good replies to what the customer had just said, tried out on this customer at this moment, the best
 * first: those that leave the customer better off than what was said, or as well off with more done right. Pure: the
 * turn is stepped again from `before`, the session as it stood when the reply came.
 */
export function betterWordings(run: Run, before: SessionState, record: TurnRecord): readonly BetterWording[] {
  const played = { after: record.customerAfter, findings: record.findings };
  return fittingChoices(run, before)
    .filter(({ grade, say }) => grade === 'fine' && say[run.lang] !== record.text)
    .flatMap((choice) => tryWords(run, before, record, choice) ?? [])
    .filter((tried) => compare(tried, played) > 0)
    .sort((a, b) => compare(b, a))
    .map(({ choice, after }) => ({ choice, after }));
}

interface Outcome {
  readonly after: Customer;
  readonly findings: readonly RuleFinding[];
}

function tryWords(
  run: Run,
  before: SessionState,
  { input, index }: TurnRecord,
  choice: Choice,
): (Outcome & { readonly choice: Choice }) | null {
  const reply = {
    type: 'reply',
    text: choice.say[run.lang],
    ...(input.at !== undefined && { at: input.at }),
  } as const;
  const turn = stepRun(run, before, reply, readingOfChoice(choice, run.lang)).state.turns.at(-1);
  return turn?.index === index ? { choice, after: turn.customerAfter, findings: turn.findings } : null;
}

/** Above zero: `a` is better. */
function compare(a: Outcome, b: Outcome): number {
  return standing(a.after) - standing(b.after) || done(a) - done(b);
}

/** What was done right, less what was not. A fault weighs as much as two chances. */
function done({ findings }: Outcome): number {
  const weights = { met: 1, missed: -1, violated: -2 } as const;
  return findings.reduce((sum, { kind }) => sum + weights[kind], 0);
}
