import type { Dimension } from '../scenario/vocabulary.ts';
import { choicesFor } from '../session/choices.ts';
import type { Run } from '../session/run.ts';
import { startRun, stepRun } from '../session/step.ts';
import type { SessionState } from '../session/state.ts';

/** How many chances a call gives, by dimension; dimensions without any are left out. */
export type Chances = Readonly<Partial<Record<Dimension, number>>>;

/** Turns after which a call that goes nowhere is broken off. */
const MOST_TURNS = 30;

/**
 * How often a well-led call of this case with this customer gives a chance to show each side: what it trains most.
 * The run must be a guided one; empty where the case has no replies to pick. Pure.
 */
export function chancesOf(run: Run): Chances {
  const chances: Partial<Record<Dimension, number>> = {};
  const findings = wellLed(run).result?.score.findings ?? [];
  for (const { kind, dimension } of findings) {
    if (kind !== 'violated') chances[dimension] = (chances[dimension] ?? 0) + 1;
  }
  return chances;
}

/** The call in which the first good reply on offer is picked each time. */
function wellLed(run: Run): SessionState {
  let { state } = startRun(run);
  for (let turn = 0; turn < MOST_TURNS && state.status === 'running'; turn += 1) {
    const choices = choicesFor(run, state);
    const choice = choices.find(({ grade }) => grade === 'fine') ?? choices[0];
    if (!choice) return state;
    state = stepRun(run, state, { type: 'choice', id: choice.id }).state;
  }
  return state;
}
